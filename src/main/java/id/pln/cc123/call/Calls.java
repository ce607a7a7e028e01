package id.pln.cc123.call;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  /** what steps add to it has room as well */
  private static final int MAX_KEPT_NOTE = 4000;

  private final CallTable calls;
  private final ProblemTable problems;
  private final Complaints complaints;
  private final ApplicationEventPublisher events;

  Calls(CallTable calls, ProblemTable problems, Complaints complaints, ApplicationEventPublisher events) {
    this.calls = calls;
    this.problems = problems;
    this.complaints = complaints;
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

  /** A corrected e-mail address has to be spelled and confirmed again. */
  public void correctCustomer(String number, Customer customer) {
    calls.updateCustomer(number, customer);
    events.publishEvent(new CustomerCorrected(number, customer));
  }

  /**
   * Adds a problem for every kind of complaint (SOP B2: each goes its own way).
   *
   * @param codes what the customer complains about, each counted once
   * @param note the customer's own words; needed when the complaint is in no list
   */
  public List<Problem> record(String number, List<String> codes, String note) {
    if (codes == null || codes.isEmpty()) {
      throw new Refusal("complaints", "Pilih sedikitnya satu jenis keluhan.");
    }
    List<Resolution> chosen = new LinkedHashSet<>(codes).stream().map(complaints::resolution).toList();
    return problems.insert(number, chosen, checkedNote(codes, note));
  }

  /**
   * Adds what the caller reports again (SOP C), each earlier ticket once in a call.
   *
   * @param tickets numbers of tickets that there are
   * @param note the customer's own words, may be null
   */
  public void recordRepeats(String number, Collection<Long> tickets, String note) {
    String said = checkedNote(List.of(), note);
    tickets.forEach(ticket -> problems.insertRepeat(number, ticket, said));
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

  public void changeComplaint(long id, String code, String note) {
    problems.updateComplaint(id, complaints.resolution(code), checkedNote(List.of(code), note));
  }

  /** Adds to what the customer said about the problem, for the steps to come; what is there already is not said twice. */
  public void addNote(long id, String note) {
    String before = problem(id).note();
    if (note != null && (before == null || !before.contains(note))) {
      String both = before == null || note.contains(before) ? note : before + "\n" + note;
      problems.updateNote(id, InputText.shortened(both, MAX_KEPT_NOTE));
    }
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
    calls.end(number, CallStatus.CLOSED);
  }

  /** The customer is gone: what was recorded stays, what was still open ends as abandoned. */
  public void abandon(String number) {
    calls.end(number, CallStatus.ABANDONED);
    problems.abandonOpen(number);
  }

  /** @param toUser user id of the colleague who takes the call over */
  public void handOver(String number, String toUser) {
    calls.updateCso(number, toUser);
  }

  @Transactional(readOnly = true)
  public List<Problem> problems(String number) {
    return problems.ofCall(number);
  }

  private static String checkedNote(List<String> codes, String note) {
    String text = InputText.lines("complaintNote", "Keterangan keluhan", note, MAX_NOTE);
    return codes.contains(Complaints.OTHER) ? InputText.required("complaintNote", "Keterangan keluhan", text) : text;
  }
}
