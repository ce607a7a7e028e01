package id.pln.cc123.privacy;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import id.pln.cc123.Refusal;
import id.pln.cc123.customer.CustomerId;
import id.pln.cc123.customer.EmailAddress;
import id.pln.cc123.customer.PhoneNumber;

/**
 * Whose data are meant.
 *
 * @param phones E.164
 * @param customerIds ID Pel or meter numbers
 * @param emails in lower case
 * @param persons such as {@code ibu sri}, in lower case; empty while it is not known who shares these
 */
public record CustomerQuery(List<String> phones, List<String> customerIds, List<String> emails, List<String> persons) {

  /** Takes what was typed, null for nothing; a customer may have several of each. */
  public static CustomerQuery of(List<String> phones, List<String> customerIds, List<String> emails, List<String> persons) {
    CustomerQuery query = new CustomerQuery(each(phones, phone -> PhoneNumber.check(phone).e164()), each(customerIds, id -> CustomerId.check(id).digits()),
        each(emails, email -> lowerCase(EmailAddress.check(email))), each(persons, CustomerQuery::lowerCase));
    if (query.phones.isEmpty() && query.customerIds.isEmpty() && query.emails.isEmpty()) {
      throw new Refusal("phone", "Sebutkan sedikitnya satu nomor telepon, ID Pel, atau alamat e-mail pelanggan.");
    }
    return query;
  }

  private static List<String> each(List<String> typed, UnaryOperator<String> check) {
    return typed == null ? List.of() : typed.stream().filter(text -> !text.isBlank()).map(check).distinct().toList();
  }

  boolean means(String person) {
    return persons.isEmpty() || persons.contains(lowerCase(person));
  }

  static String lowerCase(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
