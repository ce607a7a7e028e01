package id.pln.cc123.customer;

import java.util.Set;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;

/**
 * The customer of a call.
 *
 * @param salutation {@code Bapak} or {@code Ibu}
 * @param phone E.164, such as {@code +6281234567890}
 * @param customerId ID Pel (12 digits) or meter number (11 digits), may be null
 * @param email may be null
 */
public record Customer(String salutation, String name, String phone, String customerId, String email) {

  private static final Set<String> SALUTATIONS = Set.of("Bapak", "Ibu");
  private static final int MAX_NAME = 100;

  /** Takes what was typed into the fields {@code salutation, customerName, phone, customerId, email}. */
  public static Customer of(String salutation, String name, String phone, String customerId, String email) {
    if (salutation == null || !SALUTATIONS.contains(salutation)) {
      throw new Refusal("salutation", "Sapaan harus Bapak atau Ibu.");
    }
    String line = InputText.required("customerName", "Nama pelanggan",
        InputText.line("customerName", "Nama pelanggan", name, MAX_NAME));
    return new Customer(salutation, line, PhoneNumber.check(phone), CustomerId.check(customerId),
        email == null || email.isBlank() ? null : EmailAddress.check(email));
  }

  /** Whether both have a phone number, ID Pel or e-mail address in common; families and offices share them. */
  public boolean sharesContactWith(Customer other) {
    return phone.equals(other.phone) || customerId != null && customerId.equals(other.customerId)
        || email != null && email.equalsIgnoreCase(other.email);
  }

  /** @return such as {@code Ibu Sri} */
  public String addressedAs() {
    return salutation + " " + name;
  }
}
