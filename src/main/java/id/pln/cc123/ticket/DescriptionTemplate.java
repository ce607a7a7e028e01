package id.pln.cc123.ticket;

import java.util.ArrayList;
import java.util.List;

import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.PhoneNumber;

/** How a ticket's description ends (SOP B3-g): customer, e-mail address, phone number and the CSO's signature. */
final class DescriptionTemplate {

  private DescriptionTemplate() {}

  /** @return the CSO's text with those lines of the template that it does not have yet; the signature is last */
  static String complete(String typed, NewTicket ticket, String email) {
    List<String> lines = new ArrayList<>(typed.lines().map(String::stripTrailing).toList());
    lines.removeIf(line -> line.equals(ticket.signature()));
    for (String line : contact(ticket.customer(), email, ticket.emailOwnerName())) {
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    lines.add(ticket.signature());
    return String.join("\n", lines);
  }

  static List<String> contact(Customer customer, String email, String emailOwnerName) {
    String owner = emailOwnerName == null ? "" : " (milik " + emailOwnerName + ")";
    return List.of(
        "Nama pelanggan : " + customer.addressedAs(),
        "Email : " + email + owner,
        "No. Telp. : " + PhoneNumber.national(customer.phone()));
  }
}
