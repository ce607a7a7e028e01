package id.pln.cc123.call.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.answer.Complaints;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.ticket.RepeatTreatments;
import id.pln.cc123.ticket.TicketOfCaller;
import id.pln.cc123.ticket.TicketOfCaller.LastWord;
import id.pln.cc123.ticket.Tickets;
import id.pln.cc123.ticket.TicketsOfCaller;

/** The earlier reports that the CSO sees as soon as it is known who calls, and those that the caller asks about (SOP C). */
@Component
class EarlierReports {

  private static final int SHOWN_OF_LAST_WORD = 120;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private final Calls calls;
  private final TicketsOfCaller tickets;
  private final Tickets numbers;
  private final RepeatTreatments treatments;
  private final Complaints complaints;
  private final Clock clock;

  EarlierReports(Calls calls, TicketsOfCaller tickets, Tickets numbers, RepeatTreatments treatments, Complaints complaints, Clock clock) {
    this.calls = calls;
    this.tickets = tickets;
    this.numbers = numbers;
    this.treatments = treatments;
    this.complaints = complaints;
    this.clock = clock;
  }

  /** @return those that this call has not come to yet; of a ticket that is not the caller's, nothing but its number */
  List<Map<String, Object>> shown(String callNumber) {
    List<TicketOfCaller> found = found(callNumber);
    if (found.isEmpty()) {
      return List.of();
    }
    Set<Long> ofThisCall = ofThisCall(callNumber);
    return found.stream().filter(ticket -> !ofThisCall.contains(ticket.number())).map(this::shown).toList();
  }

  /** @return the caller's tickets that are not finished, without those that this call has made or treated: they are other problems */
  List<TicketOfCaller> ongoing(Call call) {
    Set<Long> ofThisCall = ofThisCall(call.number());
    return tickets.ongoing(call.customer()).stream().filter(ticket -> !ofThisCall.contains(ticket.number())).toList();
  }

  /**
   * @param picked numbers from the list
   * @param typed a number that the caller mentions, may be null
   * @return numbers of the tickets that the caller asks about
   */
  Set<Long> chosen(String callNumber, List<String> picked, String typed) {
    Set<Long> chosen = new LinkedHashSet<>();
    if (!picked.isEmpty()) {
      Map<String, Long> offered = found(callNumber).stream()
          .collect(Collectors.toMap(ticket -> Long.toString(ticket.number()), TicketOfCaller::number));
      picked.forEach(number -> chosen.add(offered.computeIfAbsent(number, unknown -> {
        throw new Refusal("earlierTickets", "Pilih laporan sebelumnya dari daftar.");
      })));
    }
    Long mentioned = numbers.existing("previousTicketNumber", typed);
    if (mentioned != null) {
      if (ofThisCall(callNumber).contains(mentioned)) {
        throw new Refusal("previousTicketNumber", "Tiket " + mentioned + " sudah ditanggapi pada panggilan ini.");
      }
      chosen.add(mentioned);
    }
    return chosen;
  }

  private List<TicketOfCaller> found(String callNumber) {
    Call call = calls.get(callNumber);
    return tickets.of(call.customer(), call.mentionedTicket());
  }

  /** One that was given up may be taken up again, as when the caller finds an e-mail address after all. */
  private Set<Long> ofThisCall(String callNumber) {
    return calls.problems(callNumber).stream().filter(problem -> problem.outcome() == null || !problem.outcome().isGivenUp())
        .flatMap(problem -> Stream.of(problem.previousTicketNumber(), problem.ticketNumber())).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Map<String, Object> shown(TicketOfCaller ticket) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", Long.toString(ticket.number()));
    shown.put("callers", ticket.isCallers());
    shown.put("complaints", List.of());
    if (ticket.isCallers()) {
      shown.put("customer", ticket.customer());
      shown.put("summary", ticket.summary());
      shown.put("serviceType", ticket.serviceType());
      shown.put("status", ticket.status().word());
      shown.put("age", age(ticket.createdAt()));
      shown.put("question", ticket.question());
      shown.put("last", ticket.last() == null ? null : last(ticket.last()));
      if (!treatments.isFinished(ticket.status())) {
        shown.put("complaints", complaints.ofServiceType(ticket.serviceType()));
      }
    }
    return shown;
  }

  private String last(LastWord last) {
    return (last.isMail() ? "E-mail " : "") + DAY.format(last.at().atZone(clock.getZone())) + ": "
        + InputText.shortened(last.text().replace('\n', ' '), SHOWN_OF_LAST_WORD);
  }

  private String age(Instant since) {
    Duration age = Duration.between(since, clock.instant());
    return age.toHours() < 1 ? Math.max(0, age.toMinutes()) + " menit"
        : age.toHours() < 48 ? age.toHours() + " jam" : age.toDays() + " hari";
  }
}
