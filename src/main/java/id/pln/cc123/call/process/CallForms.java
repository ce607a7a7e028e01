package id.pln.cc123.call.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

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
import id.pln.cc123.customer.PhoneNumber;
import id.pln.cc123.ticket.Tickets;

/** What the forms of a call show, no more than the step needs. Each method answers the {@code formData} of one user task. */
@Component("callForms")
@VisibleToModels
public class CallForms {

  private final Calls calls;
  private final Tickets tickets;
  private final Complaints complaints;
  private final ServiceCatalog catalog;
  private final EmailSpelling spelling;
  private final Staff staff;

  CallForms(Calls calls, Tickets tickets, Complaints complaints, ServiceCatalog catalog, EmailSpelling spelling, Staff staff) {
    this.calls = calls;
    this.tickets = tickets;
    this.complaints = complaints;
    this.catalog = catalog;
    this.spelling = spelling;
    this.staff = staff;
  }

  public Map<String, Object> recordProblems(String callNumber) {
    return Map.of("complaintOptions", complaints.search(""));
  }

  public Map<String, Object> complaint(long problemId) {
    return values("complaintOptions", complaints.search(""), "complaintNote", calls.problem(problemId).note());
  }

  public Map<String, Object> explanation(long problemId) {
    return Map.of("salutation", callOf(problemId).customer().salutation());
  }

  public Map<String, Object> customer(String callNumber) {
    Customer customer = calls.get(callNumber).customer();
    return values("salutation", customer.salutation(), "customerName", customer.name(), "phone", PhoneNumber.national(customer.phone()),
        "customerId", customer.customerId(), "email", customer.email(), "recordedEmail", customer.email(),
        "emailSpelling", spelling.rows());
  }

  public Map<String, Object> email(long problemId) {
    return values("email", callOf(problemId).customer().email(), "emailSpelling", spelling.rows());
  }

  /** Whether the address was spelled and agreed to in this call, so that a second ticket need not ask again. */
  public boolean emailConfirmed(String callNumber) {
    return calls.get(callNumber).emailConfirmed();
  }

  /** A ticket filled in with what is known (B3): the catalogue entry of the complaint, what was said and what is left. */
  public Map<String, Object> ticket(long problemId) {
    Problem problem = calls.problem(problemId);
    Call call = calls.get(problem.callNumber());
    Resolution known = complaints.resolution(problem.complaint());
    String signature = staff.signature(call.cso()).orElse(null);
    Map<String, Object> form = values("callType", known.callType(), "serviceFamily", ServiceCatalog.FAMILY,
        "serviceGroup", known.serviceGroup(), "serviceType", known.serviceType(), "summary", known.label(),
        "description", described(problem), "signature", signature,
        "descriptionEnd", Tickets.descriptionEnd(call.customer(), call.customer().email(), call.emailOwnerName(),
            signature == null ? "" : signature));
    form.put("serviceGroups", catalog.types().stream().map(type -> type.serviceGroup()).distinct().toList());
    form.put("catalog", catalog.types().stream().map(type -> Map.of("group", type.serviceGroup(), "type", type.serviceType(),
        "label", type.number() + ". " + type.serviceType())).toList());
    return form;
  }

  /** The numbers to read out in groups of three digits, and what else to tell (B4, B7). */
  public Map<String, Object> closing(String callNumber) {
    List<Map<String, String>> made = tickets.ofCall(callNumber).stream()
        .map(ticket -> Map.of("spoken", grouped(ticket.number()), "summary", ticket.summary())).toList();
    long notEscalated = calls.problems(callNumber).stream()
        .filter(problem -> problem.outcome() == Outcome.NOT_ESCALATED).count();
    return values("salutation", calls.get(callNumber).customer().salutation(), "tickets", made, "notEscalated", notEscalated);
  }

  private Call callOf(long problemId) {
    return calls.get(calls.problem(problemId).callNumber());
  }

  private static String described(Problem problem) {
    return String.join("\n", Stream.of("Mohon bantuannya: " + problem.label() + ".", problem.note(), problem.unsolvedNote())
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
