package id.pln.cc123.call.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import id.pln.cc123.InputText;
import id.pln.cc123.Staff;
import id.pln.cc123.VisibleToModels;
import id.pln.cc123.answer.Complaints;
import id.pln.cc123.answer.Resolution;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.EmailSpelling;
import id.pln.cc123.customer.Salutations;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;
import id.pln.cc123.ticket.TicketsOfCaller;

/** What the forms of a call show, no more than the step needs. Each method answers the {@code formData} of one user task. */
@Component("callForms")
@VisibleToModels
public class CallForms {

  /** of what an earlier ticket says; the whole is found there */
  private static final int MOST_OF_EARLIER = 500;

  private final Calls calls;
  private final Tickets tickets;
  private final Complaints complaints;
  private final ServiceCatalog catalog;
  private final EmailSpelling spelling;
  private final Salutations salutations;
  private final EarlierReports earlier;
  private final Staff staff;

  CallForms(Calls calls, Tickets tickets, EarlierReports earlier, Complaints complaints, ServiceCatalog catalog, EmailSpelling spelling,
      Salutations salutations, Staff staff) {
    this.calls = calls;
    this.tickets = tickets;
    this.complaints = complaints;
    this.catalog = catalog;
    this.spelling = spelling;
    this.salutations = salutations;
    this.earlier = earlier;
    this.staff = staff;
  }

  public Map<String, Object> recordProblems(String callNumber) {
    return Map.of("complaintOptions", complaints.search(""), "earlierReports", earlier.shown(callNumber),
        "mostReports", TicketsOfCaller.MOST);
  }

  public Map<String, Object> complaint(long problemId) {
    return values("complaintOptions", complaints.search(""), "complaintNote", calls.problem(problemId).note());
  }

  public Map<String, Object> explanation(long problemId) {
    return Map.of("salutation", callOf(problemId).customer().salutation());
  }

  public Map<String, Object> customer(String callNumber) {
    Customer customer = calls.get(callNumber).customer();
    return values("salutation", customer.salutation(), "customerName", customer.name(), "phone", customer.shownPhone(),
        "customerId", customer.customerId(), "email", customer.email(), "recordedEmail", customer.email(),
        "emailSpelling", spelling.rows(),
        "salutations", salutations.options());
  }

  public Map<String, Object> email(long problemId) {
    return values("email", callOf(problemId).customer().email(), "emailSpelling", spelling.rows());
  }

  /** Whether the address was spelled and agreed to in this call, so that a second ticket need not ask again. */
  public boolean emailConfirmed(String callNumber) {
    return calls.get(callNumber).emailConfirmed();
  }

  /**
   * A ticket filled in with what is known: of a new problem the catalogue entry of the complaint, what was said and what is
   * left (B3), of one that is reported again what its finished ticket says (C2).
   */
  public Map<String, Object> ticket(long problemId) {
    Problem problem = calls.problem(problemId);
    Call call = calls.get(problem.callNumber());
    String signature = staff.signature(call.cso()).orElse(null);
    Map<String, Object> form = problem.previousTicketNumber() == null ? newTicket(problem) : ticketAgain(problem);
    form.putAll(values("serviceFamily", ServiceCatalog.FAMILY, "signature", signature,
        "descriptionEnd", Tickets.descriptionEnd(call.customer(), call.customer().email(), call.emailOwnerName(),
            problem.previousTicketNumber(), signature == null ? "" : signature)));
    form.put("openTickets", earlier.ongoing(call).stream().map(ticket -> Map.of("number", Long.toString(ticket.number()),
        "type", ticket.serviceType(), "status", ticket.status().word(), "summary", ticket.summary())).toList());
    form.put("serviceGroups", catalog.types().stream().map(type -> type.serviceGroup()).distinct().toList());
    form.put("catalog", catalog.types().stream().map(type -> Map.of("group", type.serviceGroup(), "type", type.serviceType(),
        "label", type.number() + ". " + type.serviceType())).toList());
    return form;
  }

  private Map<String, Object> newTicket(Problem problem) {
    Resolution known = complaints.resolution(problem.complaint());
    return values("callType", known.callType(), "serviceGroup", known.serviceGroup(), "serviceType", known.serviceType(),
        "summary", problem.label(), "description", described("Mohon bantuannya: " + known.label() + ".", problem));
  }

  private Map<String, Object> ticketAgain(Problem problem) {
    Ticket before = tickets.get(problem.previousTicketNumber());
    return values("callType", before.callType(), "serviceGroup", before.serviceGroup(), "serviceType", before.serviceType(),
        "summary", before.summary(), "previousNumber", Long.toString(before.number()), "previousStatus", before.status().word(),
        "description", described("Laporan ulang: " + problem.label() + ".", problem)
            + "\nLaporan sebelumnya: " + InputText.shortened(Tickets.said(before.description()), MOST_OF_EARLIER));
  }

  /** The numbers to read out in groups of three digits, and what else to tell (B4, B7, C1, C2). */
  public Map<String, Object> closing(String callNumber) {
    List<Map<String, String>> made = tickets.ofCall(callNumber).stream()
        .map(ticket -> Map.of("spoken", grouped(ticket.number()), "summary", ticket.summary())).toList();
    List<Problem> problems = calls.problems(callNumber);
    long notEscalated = problems.stream().filter(problem -> problem.outcome() == Outcome.NOT_ESCALATED).count();
    List<Map<String, String>> again = problems.stream().filter(problem -> problem.outcome() == Outcome.REPEAT_OPEN)
        .map(problem -> Map.of("spoken", grouped(problem.previousTicketNumber()), "summary", problem.label())).toList();
    long answered = problems.stream().filter(problem -> problem.outcome() == Outcome.ANSWERED).count();
    return values("salutation", calls.get(callNumber).customer().salutation(), "tickets", made, "notedAgain", again,
        "notEscalated", notEscalated, "answered", answered);
  }

  private Call callOf(long problemId) {
    return calls.get(calls.problem(problemId).callNumber());
  }

  private static String described(String beginning, Problem problem) {
    return String.join("\n", Stream.of(beginning, problem.note(), problem.unsolvedNote())
        .filter(Objects::nonNull).toList());
  }

  private static String grouped(long number) {
    return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
  }

  /** A map that may hold nulls: an empty field is shown empty. */
  private static Map<String, Object> values(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
