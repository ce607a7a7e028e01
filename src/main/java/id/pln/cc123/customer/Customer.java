package id.pln.cc123.customer;

import java.util.Optional;

import id.pln.cc123.InputText;

/**
 * The customer of a call.
 *
 * @param salutation such as {@code Bapak}, as {@link Salutations} has it
 * @param phone E.164, such as {@code +6281234567890}
 * @param phoneExtension digits to dial behind it, null without one
 * @param customerId ID Pel (12 digits) or meter number (11 digits), may be null
 * @param email may be null
 */
public record Customer(String salutation, String name, String phone, String phoneExtension, String customerId, String email) {

  private static final int MAX_NAME = 100;

  /** A customer who is reached without an extension. */
  public Customer(String salutation, String name, String phone, String customerId, String email) {
    this(salutation, name, phone, null, customerId, email);
  }

  /** Takes what was typed into the fields {@code customerName, phone, customerId, email}, and a salutation that there is. */
  public static Customer of(String salutation, String name, String phone, String customerId, String email) {
    String line = InputText.required("customerName", "Nama pelanggan",
        InputText.line("customerName", "Nama pelanggan", name, MAX_NAME));
    PhoneNumber number = PhoneNumber.check(phone);
    return new Customer(salutation, line, number.e164(), number.extension(),
        Optional.ofNullable(CustomerId.check(customerId)).map(CustomerId::digits).orElse(null),
        email == null || email.isBlank() ? null : EmailAddress.check(email));
  }

  /**
   * Whether both have a phone number, ID Pel or e-mail address in common; families and offices share them. Whoever sits behind
   * another extension has the same number.
   */
  public boolean sharesContactWith(Customer other) {
    return phone.equals(other.phone) || customerId != null && customerId.equals(other.customerId)
        || email != null && email.equalsIgnoreCase(other.email);
  }

  /** @return such as {@code Ibu Sri} */
  public String addressedAs() {
    return salutation + " " + name;
  }

  /** @return the phone number as it is dialled, with its extension */
  public String shownPhone() {
    return number().shown();
  }

  /** @return the phone number's digits as they are dialled in the country */
  public String dialledPhone() {
    return number().dialled();
  }

  private PhoneNumber number() {
    return new PhoneNumber(phone, phoneExtension);
  }
}
