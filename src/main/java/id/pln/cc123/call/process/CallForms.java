package id.pln.cc123.call.process;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import id.pln.cc123.InputText;
import id.pln.cc123.Staff;
import id.pln.cc123.VisibleToModels;
import id.pln.cc123.answer.Complaints;
import id.pln.cc123.answer.Endings;
import id.pln.cc123.answer.Resolution;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.CutOffCall;
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

  private static final Set<Outcome> ENDED_ON_CALL = EnumSet.of(Outcome.ANSWERED, Outcome.ANSWERED_OTHER, Outcome.OTHER_SUBJECT,
      Outcome.DROPPED);

  private final Calls calls;
  private final Tickets tickets;
  private final Complaints complaints;
  private final ServiceCatalog catalog;
  private final EmailSpelling spelling;
  private final Salutations salutations;
  private final EarlierReports earlier;
  private final Endings endings;
  private final Clock clock;
  private final Staff staff;

  CallForms(Calls calls, Tickets tickets, EarlierReports earlier, Complaints complaints, Endings endings, ServiceCatalog catalog,
      EmailSpelling spelling, Salutations salutations, Staff staff, Clock clock) {
    this.calls = calls;
    this.tickets = tickets;
    this.complaints = complaints;
    this.catalog = catalog;
    this.spelling = spelling;
    this.salutations = salutations;
    this.earlier = earlier;
    this.endings = endings;
    this.clock = clock;
    this.staff = staff;
  }

  public Map<String, Object> recordProblems(String callNumber) {
    Supplier<Optional<CutOffCall>> cutOff = SingletonSupplier.of(() -> calls.cutOff(callNumber));
    return values("complaintOptions", complaints.search(""), "endingOptions", endings.options(),
        "earlierReports", earlier.shown(callNumber), "mostReports", TicketsOfCaller.MOST,
        "cutOffCall", of(cutOff, CutOffCall::number),
        "cutOffMinutes", of(cutOff, call -> Math.max(0, Duration.between(call.closedAt(), clock.instant()).toMinutes())),
        "cutOffProblems", of(cutOff, call -> String.join("; ", call.problems())));
  }

  private static Supplier<Object> of(Supplier<Optional<CutOffCall>> cutOff, Function<CutOffCall, Object> value) {
    return () -> cutOff.get().map(value).orElse(null);
  }

  /** The outcome that ends such a problem without an answer of the SOP and without a ticket, null when there is none. */
  public String endingOf(String complaint) {
    return endings.outcome(complaint).orElse(null);
  }

  /** As {@link #endingOf}, when the kind of complaint is not at hand any more. */
  public String endingOfProblem(long problemId) {
    return endingOf(calls.problem(problemId).complaint());
  }

  /** Whether something that the customer told is still to be treated. */
  public boolean hasProblemLeft(String callNumber) {
    return calls.nextProblem(callNumber).isPresent();
  }

  public Map<String, Object> complaint(long problemId) {
    return values("complaintOptions", complaints.search(""), "complaintNote", calls.problem(problemId).note());
  }

  public Map<String, Object> explanation(long problemId) {
    Problem problem = calls.problem(problemId);
    Map<String, Object> form = values("salutation", calls.get(problem.callNumber()).customer().salutation());
    String ending = endingOf(problem.complaint());
    if (Outcome.OTHER_SUBJECT.name().equals(ending)) {
      form.put("otherSubjects", endings.otherSubjects());
    } else if (Outcome.ANSWERED_OTHER.name().equals(ending) && problem.note() != null) {
      form.put("customerQuestion", InputText.shortened(problem.note().replaceAll("\\s+", " "), Calls.MAX_LABEL));
    }
    return form;
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
        "previousSolution", tickets.solution(before),
        "description", described("Laporan ulang: " + problem.label() + ".", problem)
            + "\nLaporan sebelumnya: " + InputText.shortened(Tickets.said(before.description()), MOST_OF_EARLIER));
  }

  /** The numbers to read out in groups of three digits, and what else to tell (B4, B7, C1, C2). */
  public Map<String, Object> closing(String callNumber) {
    List<Map<String, String>> made = tickets.ofCall(callNumber).stream()
        .map(ticket -> Map.of("spoken", grouped(ticket.number()), "summary", ticket.summary())).toList();
    List<Problem> problems = calls.problems(callNumber);
    long notEscalated = problems.stream()
        .filter(problem -> problem.outcome() == Outcome.NOT_ESCALATED || problem.outcome() == Outcome.EMAIL_REFUSED).count();
    List<Map<String, String>> again = problems.stream().filter(problem -> problem.outcome() == Outcome.REPEAT_OPEN)
        .map(problem -> Map.of("spoken", grouped(problem.previousTicketNumber()), "summary", problem.label())).toList();
    long answered = problems.stream().filter(problem -> ENDED_ON_CALL.contains(problem.outcome())).count();
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
