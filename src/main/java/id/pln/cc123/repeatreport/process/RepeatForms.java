package id.pln.cc123.repeatreport.process;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.VisibleToModels;
import id.pln.cc123.answer.Complaints;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.customer.EmailSpelling;
import id.pln.cc123.repeatreport.RepeatReport;
import id.pln.cc123.repeatreport.RepeatReports;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketList;
import id.pln.cc123.ticket.TicketOfCaller.LastWord;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketSummary;
import id.pln.cc123.ticket.Tickets;
import id.pln.cc123.ticket.TicketsOfCaller;

/** What the forms of a repeat report show, and where its steps lead. */
@Component("repeatForms")
@VisibleToModels
public class RepeatForms {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm");

  private final RepeatReports reports;
  private final TicketsOfCaller tickets;
  private final TicketList list;
  private final Complaints complaints;
  private final EmailSpelling spelling;
  private final Staff staff;
  private final Clock clock;

  RepeatForms(RepeatReports reports, TicketsOfCaller tickets, TicketList list, Complaints complaints, EmailSpelling spelling, Staff staff,
      Clock clock) {
    this.reports = reports;
    this.tickets = tickets;
    this.list = list;
    this.complaints = complaints;
    this.spelling = spelling;
    this.staff = staff;
    this.clock = clock;
  }

  public boolean isOfCaller(long problemId) {
    return reports.isOfCaller(problemId);
  }

  public boolean hasNewTicket(long problemId) {
    return reports.get(problemId).problem().ticketNumber() != null;
  }

  /** Read when it is needed: before the caller is known to be the customer, nothing of the report may lie in the process. */
  public String complaint(long problemId) {
    return reports.get(problemId).problem().complaint();
  }

  /** Whether the problem left the call without a ticket: for want of an e-mail address, or because the customer drops it. */
  public boolean isNotEscalated(long problemId) {
    Outcome outcome = reports.get(problemId).problem().outcome();
    return outcome != null && outcome.isGivenUp();
  }

  /** Nothing but the number of a ticket that is not known to be the caller's. */
  public Map<String, Object> owner(long problemId) {
    RepeatReport report = reports.get(problemId);
    return Map.of("salutation", report.call().customer().salutation(), "shownNumber", Long.toString(report.ticket().number()));
  }

  /**
   * The earlier ticket to verify with the customer (C1-a, C2), what the customer was asked, and what can be reported besides.
   *
   * @param asFinished whether the step is that of a finished ticket; its status may have become another one since
   */
  public Map<String, Object> report(long problemId, boolean asFinished) {
    RepeatReport report = reports.get(problemId);
    Ticket ticket = report.ticket();
    Call call = report.call();
    Map<String, Object> form = new HashMap<>();
    form.put("salutation", call.customer().salutation());
    form.put("shownNumber", Long.toString(ticket.number()));
    form.put("shownStatus", ticket.status().word());
    form.put("shownSince", minute(ticket.entry().since()));
    form.put("shownCustomer", ticket.customer().addressedAs());
    form.put("shownPhone", ticket.customer().shownPhone());
    form.put("shownCreated", minute(ticket.createdAt()));
    form.put("shownSummary", ticket.summary());
    form.put("shownService", ticket.serviceType());
    form.put("shownDescription", Tickets.said(ticket.description()));
    form.put("shownQuestion", ticket.status() == TicketStatus.WAITING_FOR_CUSTOMER ? ticket.entry().reason() : null);
    form.put("shownSolution", whenShown(() -> report.isFinished() ? reports.solution(ticket) : null));
    form.put("shownRelated", whenShown(() -> related(ticket)));
    form.put("shownLast", whenShown(() -> last(ticket, call)));
    form.put("shownSaid", report.problem().note());
    form.put("changedDuringCall", report.hasChangedDuringCall() && report.isFinished() == asFinished);
    form.put("shownEmail", ticket.email());
    form.put("email", ticket.email());
    form.put("confirmedEmail", call.emailConfirmed() ? call.customer().email() : null);
    form.put("emailSpelling", spelling.rows());
    form.put("signature", staff.signature(call.cso()).orElse(null));
    form.put("complaintOptions", complaints.search(""));
    return form;
  }

  /** Each costs a statement, and none of them decides what may be submitted. */
  private static Supplier<String> whenShown(Supplier<String> value) {
    return value;
  }

  /** @return such as {@code 700004 (Active)}, null when there is none */
  private String related(Ticket ticket) {
    List<TicketSummary> others = list.of(reports.related(ticket));
    return others.isEmpty() ? null
        : others.stream().map(other -> other.number() + " (" + other.status().word() + ")").collect(Collectors.joining(", "));
  }

  private String last(Ticket ticket, Call call) {
    return tickets.of(call.customer(), ticket.number()).stream().filter(found -> found.number() == ticket.number())
        .findFirst().map(found -> found.last()).map(this::shown).orElse(null);
  }

  private String shown(LastWord last) {
    return minute(last.at()) + (last.isMail() ? " – e-mail: " : " – ") + last.text();
  }

  private String minute(Instant moment) {
    return MINUTE.format(moment.atZone(clock.getZone()));
  }
}
