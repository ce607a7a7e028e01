package id.pln.cc123.customer;

import java.util.Locale;

import org.apache.commons.validator.routines.EmailValidator;

import id.pln.cc123.Refusal;

/** An e-mail address that can be spelled to the customer and reached by any mail server. */
public final class EmailAddress {

  private static final int MAX_LENGTH = 254;

  private EmailAddress() {}

  /** @return the address typed into {@code email}, its domain in lower case */
  public static String check(String typed) {
    String address = typed == null ? "" : typed.strip();
    if (address.isEmpty()) {
      throw new Refusal("email", "Alamat e-mail wajib diisi.");
    }
    int at = address.lastIndexOf('@');
    if (address.length() > MAX_LENGTH || !plain(address) || !EmailValidator.getInstance().isValid(address)) {
      throw new Refusal("email", "Alamat e-mail tidak sah. Contoh: nama@contoh.co.id.");
    }
    return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
  }

  /** @return its first letter and its domain, for whoever has been told the whole */
  public static String hint(String address) {
    return address.charAt(0) + "•••" + address.substring(address.lastIndexOf('@'));
  }

  /** Quoted names and addresses of machines are allowed by the standard, but nobody spells them on the phone. */
  private static boolean plain(String address) {
    return address.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '[');
  }
}
