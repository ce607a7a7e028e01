package id.pln.cc123.testing;

import java.util.List;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.ticket.NewTicket;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/** A customer, a call and a ticket as they come most often. */
public final class Samples {

  public static final String GROUP = "INSTALASI";
  public static final String TYPE = "Instalasi Aplikasi";

  private Samples() {}

  public static Customer customer() {
    return Customer.of("Ibu", "Sri Wahyuni", "0812-3456-7890", "5123 4567 8901", "sri@contoh.co.id");
  }

  /** @return a problem that cannot be solved on the call, of a new call of that CSO */
  public static Problem problem(Domain domain, String cso) {
    return problem(domain, customer(), cso);
  }

  public static Problem problem(Domain domain, Customer customer, String cso) {
    Calls calls = domain.get(Calls.class);
    return calls.record(calls.open(customer, cso, null), List.of("E1.2"), null).get(0);
  }

  /** @return a new ticket of this customer, who has an e-mail address */
  public static Ticket ticket(Domain domain, Customer customer, String createdBy) {
    Problem problem = problem(domain, customer, createdBy);
    return domain.get(Tickets.class).create(new NewTicket(problem.id(), problem.callNumber(), "Incident", GROUP, TYPE, "Tidak dapat instal",
        "Mohon bantuannya.", customer, customer.email(), null, "CC.54.DESI", createdBy, null));
  }

  public static NewTicket ticket(Problem problem, String summary, String description, String createdBy) {
    return new NewTicket(problem.id(), problem.callNumber(), "Incident", GROUP, TYPE, summary, description, customer(),
        "sri@contoh.co.id", null, "CC.54.DESI", createdBy, null);
  }

  public static NewTicket ticket(Problem problem, String createdBy) {
    return ticket(problem, "Tidak dapat instal", "Mohon bantuannya aplikasi PLN Mobile Pelanggan tidak bisa login.",
        createdBy);
  }
}
