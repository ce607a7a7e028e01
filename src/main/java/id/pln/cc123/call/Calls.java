package id.pln.cc123.call;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.answer.Complaints;
import id.pln.cc123.answer.Resolution;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.CustomerCorrected;
import id.pln.cc123.customer.EmailAddress;

/** Calls and their problems. Everything that writes takes part in the caller's transaction. */
@Service
@Transactional
public class Calls {

  private static final int MAX_NOTE = 1000;
  /** of a problem that is called by the customer's own words; in UTF-16 units */
  public static final int MAX_LABEL = 200;
  /** what steps add to it has room as well */
  private static final int MAX_KEPT_NOTE = 4000;

  private final CallTable calls;
  private final ProblemTable problems;
  private final Complaints complaints;
  private final CallRules rules;
  private final ApplicationEventPublisher events;

  Calls(CallTable calls, ProblemTable problems, Complaints complaints, CallRules rules,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.problems = problems;
    this.complaints = complaints;
    this.rules = rules;
    this.events = events;
  }

  /**
   * @param mentionedTicket number of an earlier ticket that the caller names (SOP C), null without one
   * @return the new call's number
   */
  public String open(Customer customer, String cso, Long mentionedTicket) {
    return calls.insert(customer, cso, mentionedTicket);
  }

  @Transactional(readOnly = true)
  public Call get(String number) {
    return calls.find(number).orElseThrow(() -> new IllegalArgumentException("unknown call " + number));
  }

  /** @return the calls with these numbers, by number */
  @Transactional(readOnly = true)
  public Map<String, Call> of(Set<String> numbers) {
    return calls.find(numbers).stream().collect(Collectors.toMap(Call::number, Function.identity()));
  }

  /** A corrected e-mail address has to be spelled and confirmed again. */
  public void correctCustomer(String number, Customer customer) {
    calls.updateCustomer(number, customer);
    events.publishEvent(new CustomerCorrected(number, customer));
  }

  /**
   * Adds a problem for every kind of complaint (SOP B2: each goes its own way).
   *
   * @param codes what the customer complains about
   * @param note the customer's own words about one of them; needed when the complaint is in no list
   */
  public List<Problem> record(String number, List<String> codes, String note) {
    return record(number, ToldProblems.of(codes, null, note, null));
  }

  /** Adds a problem for every kind of complaint, each with what was said about it (SOP B2). */
  public List<Problem> record(String number, ToldProblems told) {
    if (told.complaints().isEmpty()) {
      throw new Refusal("complaints", "Pilih sedikitnya satu jenis keluhan.");
    }
    return problems.insert(number, told.complaints().stream()
        .map(code -> new NewProblem(complaints.resolution(code), checkedNote(code, told.noteOf(code)))).toList());
  }

  /**
   * Adds what the caller reports again (SOP C), each earlier ticket once in a call.
   *
   * @param tickets numbers of tickets that there are
   * @param note the customer's own words, may be null
   */
  public void recordRepeats(String number, Collection<Long> tickets, String note) {
    String said = checkedNote(null, note);
    Resolution other = complaints.resolution(Complaints.OTHER);
    tickets.forEach(ticket -> problems.insertRepeat(number, ticket, said, other));
  }

  /** The problem turns out to be the earlier ticket's: it is still to be treated, as its repeat report (SOP C1). */
  public void takeAsRepeat(long problemId, long ticketNumber) {
    problems.updatePrevious(problemId, ticketNumber);
  }

  /** @return the first problem that has no outcome yet */
  @Transactional(readOnly = true)
  public Optional<Problem> nextProblem(String number) {
    return problems.firstOpen(number);
  }

  @Transactional(readOnly = true)
  public Problem problem(long id) {
    return problems.find(id).orElseThrow(() -> new IllegalArgumentException("unknown problem " + id));
  }

  /** @return the problems' kinds of complaint in words, by id */
  @Transactional(readOnly = true)
  public Map<Long, String> labels(Set<Long> problemIds) {
    return problems.labels(problemIds);
  }

  public void changeComplaint(long id, String code, String note) {
    problems.updateComplaint(id, new NewProblem(complaints.resolution(code), checkedNote(code, note)));
  }

  /** Adds to what the customer said about the problem, for the steps to come; what is there already is not said twice. */
  public void addNote(long id, String note) {
    String before = problem(id).note();
    if (note != null && (before == null || !before.contains(note))) {
      String both = before == null || note.contains(before) ? note : before + "\n" + note;
      problems.updateNote(id, InputText.shortened(both, MAX_KEPT_NOTE));
    }
  }

  /**
   * A question that is in no list is called by what the customer asked.
   *
   * @param question becomes what the problem is called
   * @param answer what the CSO answered
   */
  public void recordOwnAnswer(long id, String question, String answer) {
    String asked = InputText.required("customerQuestion", "Pertanyaan pelanggan",
        InputText.line("customerQuestion", "Pertanyaan pelanggan", question, MAX_LABEL));
    String said = InputText.required("answerGiven", "Jawaban", InputText.lines("answerGiven", "Jawaban", answer, MAX_NOTE));
    problems.updateLabel(id, asked);
    addNote(id, "Jawaban yang sudah diberikan: " + said);
  }

  /** @param subject what the problem is about, when it is not about the app */
  public void recordOtherSubject(long id, String subject) {
    String said = InputText.required("otherSubject", "Hal yang disampaikan", InputText.line("otherSubject", "Hal yang disampaikan", subject, MAX_LABEL));
    problems.updateLabel(id, complaints.resolution(problem(id).complaint()).label() + ": " + said);
  }

  /** @param note what is still wrong in the CSO's words, may be null */
  public void noteUnsolved(long id, String note) {
    noteUnsolved(id, null, note);
  }

  /**
   * Keeps what an answer left open, for the ticket.
   *
   * @param told what the answer's form was told and said besides, may be null
   * @param note what is still wrong in the CSO's words, may be null
   */
  public void noteUnsolved(long id, String told, String note) {
    String words = InputText.lines("unsolvedNote", "Yang masih menjadi masalah", note, MAX_NOTE);
    String both = Stream.of(told, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    problems.updateUnsolvedNote(id, both.isEmpty() ? null : InputText.shortened(both, MAX_KEPT_NOTE));
  }

  /**
   * Keeps the address that was spelled and agreed to (SOP B6).
   *
   * @param ownerName whose address it is when the customer has none, null when it is the customer's own
   */
  public void recordEmail(String number, String email, String ownerName) {
    String owner = ownerName == null ? null : InputText.required("emailOwnerName", "Nama pemilik e-mail",
        InputText.line("emailOwnerName", "Nama pemilik e-mail", ownerName, 100));
    calls.updateEmail(number, EmailAddress.check(email), owner);
  }

  public void settle(long problemId, Outcome outcome) {
    problems.updateOutcome(problemId, outcome);
  }

  public void close(String number) {
    calls.end(number, CallStatus.CLOSED, null);
  }

  /** Nobody goes on with the call: what was recorded stays, what was still open ends as abandoned. */
  public void abandon(String number, EndedBy endedBy) {
    calls.end(number, CallStatus.ABANDONED, endedBy);
    problems.abandonOpen(number);
  }

  /**
   * Calls that somebody may have left open by mistake, a page at a time.
   *
   * @param openedBefore none that began later
   * @param after number of the last call of the page before, null for the first page
   * @param most how many a page has at most
   * @return their numbers, in their order
   */
  @Transactional(readOnly = true)
  public List<String> stillOpen(Instant openedBefore, String after, int most) {
    return calls.openedBefore(openedBefore, after, most);
  }

  /** @return the call of the same phone number that was cut off and may be gone on with in this one, as long as process owners say */
  @Transactional(readOnly = true)
  public Optional<CutOffCall> cutOff(String number) {
    return calls.findCutOff(number).filter(rules::mayGoOn);
  }

  /**
   * Goes on with the call that was cut off: the problems that were left are this call's from now on, with all that was noted
   * and attached; an address that was spelled there need not be spelled again, unless the customer has given another one.
   * Records and tickets stay with the call that made them.
   */
  public void goOn(String number) {
    CutOffCall before = cutOff(number).orElseThrow(() -> new Refusal("resumedCall",
        "Panggilan itu sudah dilanjutkan atau sudah terlalu lama. Hapus centangnya, lalu pilih jenis keluhannya."));
    // who is a moment faster has them
    if (problems.reopenIn(number, before.number()) == 0) {
      throw new Refusal("resumedCall", "Panggilan itu baru saja dilanjutkan rekan lain. Hapus centangnya.");
    }
    calls.updateContinuedFrom(number, before.number());
    String given = get(number).customer().email();
    if (before.emailConfirmed() && (given == null || given.equalsIgnoreCase(before.email()))) {
      calls.updateEmail(number, before.email(), before.emailOwnerName());
    }
  }

  /** @param toUser user id of the colleague who takes the call over */
  public void handOver(String number, String toUser) {
    calls.updateCso(number, toUser);
  }

  @Transactional(readOnly = true)
  public List<Problem> problems(String number) {
    return problems.ofCall(number);
  }

  private static String checkedNote(String code, String note) {
    String text = InputText.lines("complaintNote", "Keterangan keluhan", note, MAX_NOTE);
    return Complaints.OTHER.equals(code) ? InputText.required("complaintNote", "Keterangan keluhan", text) : text;
  }
}
