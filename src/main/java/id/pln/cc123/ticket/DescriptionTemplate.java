package id.pln.cc123.ticket;

import java.util.ArrayList;
import java.util.List;

import id.pln.cc123.customer.Customer;

/** How a ticket's description ends (SOP B3-g): customer, e-mail address, phone number, the ticket before it (C2) and the CSO's signature. */
final class DescriptionTemplate {

  private static final String NAME = "Nama pelanggan : ";

  private DescriptionTemplate() {}

  /** @return the CSO's text with those lines of the template that it does not have yet; the signature is last */
  static String complete(String typed, NewTicket ticket, String email) {
    List<String> lines = new ArrayList<>(typed.lines().map(String::stripTrailing).toList());
    lines.removeIf(line -> line.equals(ticket.signature()));
    for (String line : end(ticket.customer(), email, ticket.emailOwnerName(), ticket.previousNumber())) {
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    lines.add(ticket.signature());
    return String.join("\n", lines);
  }

  /** @return what comes before those lines */
  static String beginning(String description) {
    int end = description.lastIndexOf("\n" + NAME);
    return end < 0 ? description : description.substring(0, end);
  }

  static List<String> end(Customer customer, String email, String emailOwnerName, Long previousNumber) {
    String owner = emailOwnerName == null ? "" : " (milik " + emailOwnerName + ")";
    List<String> lines = new ArrayList<>(List.of(
        NAME + customer.addressedAs(),
        "Email : " + email + owner,
        "No. Telp. : " + customer.shownPhone()));
    if (previousNumber != null) {
      lines.add("No. Tiket ITSM lama : " + previousNumber);
    }
    return lines;
  }
}
