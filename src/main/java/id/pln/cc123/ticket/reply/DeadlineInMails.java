package id.pln.cc123.ticket.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.mail.MailDeadline;
import id.pln.cc123.ticket.Deadlines;
import id.pln.cc123.ticket.Tickets;

/** Mails name the moment at which the ticket's status ends by itself. */
@Component
class DeadlineInMails implements MailDeadline {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm zzz", Locale.forLanguageTag("id-ID"));

  private final Tickets tickets;
  private final Deadlines deadlines;
  private final Clock clock;

  DeadlineInMails(Tickets tickets, Deadlines deadlines, Clock clock) {
    this.tickets = tickets;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public String words(String reference) {
    return deadlines.end(tickets.get(Long.parseLong(reference))).map(this::shown).orElse("waktu yang belum ditentukan");
  }

  private String shown(Instant moment) {
    return MOMENT.format(moment.atZone(clock.getZone()));
  }
}
