package id.pln.cc123.ticket.reply;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.mail.HandOvers;
import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.mail.MailContent;
import id.pln.cc123.mail.MailContent.Bounce;
import id.pln.cc123.mail.MailSorting;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** Finds out what a mail is and which ticket it is about. */
@Service
@Transactional
public class MailSorter {

  private static final int SHOWN = 5;
  private static final int SAID = 300;
  private static final Pattern TAG = Pattern.compile("\\[Tiket (\\d{6,18})]", Pattern.CASE_INSENSITIVE);

  private final IncomingMails mails;
  private final Outbox outbox;
  private final HandOvers handOvers;
  private final Tickets tickets;

  MailSorter(IncomingMails mails, Outbox outbox, HandOvers handOvers, Tickets tickets) {
    this.mails = mails;
    this.outbox = outbox;
    this.handOvers = handOvers;
    this.tickets = tickets;
  }

  /** Keeps what was found out; a mail that nothing is to be done about is handled by that. */
  public MailSorting sort(long mailId) {
    return mails.read(mailId, mail -> {
      MailSorting sorting = sorting(mailId, mail);
      mails.sort(mailId, mail, sorting);
      return sorting;
    });
  }

  /** Robots come first: whoever lets one of them change a status or answers it starts a loop. */
  private MailSorting sorting(long mailId, MailContent mail) {
    if (mail.bounce() != null) {
      return bounced(mailId, mail.bounce());
    }
    return mail.isAutomatic() ? setAside(mail) : answered(mail);
  }

  /** The ticket that our mail or its tag names, but only for the address that the ticket has. */
  private MailSorting answered(MailContent mail) {
    Set<String> named = named(mail);
    if (named.isEmpty()) {
      return MailSorting.unknown("Tidak menyebut tiket dan bukan balasan atas e-mail kami."
          + (mail.unreadable() == null ? "" : " Isinya tidak dapat dibaca: " + mail.unreadable()));
    }
    if (named.size() > 1) {
      return MailSorting.unknown("Subjek dan e-mail yang dibalas menyebut tiket yang berbeda: "
          + named.stream().limit(SHOWN).collect(Collectors.joining(", ")) + ".");
    }
    String number = named.iterator().next();
    // what is erased is gone before or stays until this is known to belong to it
    Optional<Ticket> ticket = tickets.holdIfThere(Long.parseLong(number));
    if (ticket.isEmpty()) {
      return MailSorting.unknown("Tidak ada tiket dengan nomor " + number + ".");
    }
    boolean proven = outbox.wentTo(ticket.get().email(), number, mail.provenRepliesTo());
    if (mail.unreadable() != null) {
      return MailSorting.unknown("Isi e-mail ini tidak dapat dibaca: " + mail.unreadable(), number, proven);
    }
    return ticket.get().email().equalsIgnoreCase(mail.sender()) ? fromItsAddress(proven, ticket.get())
        : MailSorting.unknown((proven ? "Membalas e-mail kami tentang tiket " : "Menyebut tiket ") + number
            + ", tetapi tidak dikirim dari alamat e-mail tiket itu.", number, proven);
  }

  /**
   * Anybody can write that a mail is from this address, and numbers are easily guessed. Only who answers a mail that we sent
   * there carries the ticket on; else a person decides, and before the clock of a ticket that waits does.
   */
  private MailSorting fromItsAddress(boolean proven, Ticket ticket) {
    String number = Long.toString(ticket.number());
    if (proven) {
      return MailSorting.reply(number);
    }
    return CustomerReplies.isAwaited(ticket.status())
        ? MailSorting.unknown("Ketika e-mail ini datang, tiket " + number + " berstatus " + ticket.status().word()
            + ". Alamat pengirimnya sama, tetapi e-mail ini bukan balasan atas e-mail kami, sehingga pengirimnya belum pasti.",
            number, false)
        : MailSorting.unprovenReply(number, "Bukan balasan atas e-mail kami, sehingga pengirimnya belum pasti.");
  }

  private Set<String> named(MailContent mail) {
    // a long quotation may hold codes of other tickets: what the mail says it answers comes first
    Set<String> named = new TreeSet<>(outbox.references(mail.repliesTo().isEmpty() ? mail.provenRepliesTo() : mail.repliesTo()));
    TAG.matcher(mail.subject()).results().forEach(tag -> named.add(Long.toString(Long.parseLong(tag.group(1)))));
    return named;
  }

  /** It carries nothing on and is never answered, but who reads the history of its ticket sees that it came, and what it says. */
  private MailSorting setAside(MailContent mail) {
    String said = mail.text().isBlank() ? "" : " Isinya: " + InputText.shortened(mail.text().strip(), SAID);
    return MailSorting.ignored(ticketOf(mail), mail.automatic() + said);
  }

  /** @return number of the ticket whose mail it proves to have got, else the one that it names, if it is of its customer; else null */
  private String ticketOf(MailContent mail) {
    Set<String> proven = outbox.references(mail.provenRepliesTo());
    return Stream.concat(proven.stream(), named(mail).stream()).findFirst().map(Long::parseLong).flatMap(tickets::find)
        .filter(ticket -> proven.contains("" + ticket.number()) || ticket.email().equalsIgnoreCase(mail.sender()))
        // what is erased is gone before or stays until this is known to belong to it
        .map(ticket -> "" + tickets.hold(ticket.number()).number()).orElse(null);
  }

  private MailSorting bounced(long mailId, Bounce bounce) {
    Optional<OutgoingMail> mail = Optional.ofNullable(bounce.key()).flatMap(outbox::find)
        .or(() -> Optional.ofNullable(bounce.address()).flatMap(outbox::lastTo));
    if (mail.isEmpty()) {
      return MailSorting.ignored(null, "Laporan server e-mail yang bukan tentang e-mail kami.");
    }
    String number = mail.get().reference();
    if (!bounce.isFinal()) {
      return MailSorting.ignored(number, ("Server e-mail masih mencoba mengirim. " + bounce.reason()).strip());
    }
    Ticket ticket = tickets.hold(Long.parseLong(number));
    handOvers.returned(mail.get());
    if (ticket.status() == TicketStatus.CLOSED) {
      return MailSorting.ignored(number, "Tiketnya sudah Closed.");
    }
    if (!ticket.email().equals(mail.get().to())) {
      return MailSorting.ignored(number, "Alamat e-mail tiketnya sudah diperbaiki.");
    }
    return mails.claimCorrection(mailId, number)
        ? MailSorting.bounce(number, bounce.reason().isEmpty() ? "Ditolak server e-mail." : bounce.reason(), mail.get().to(), bounce.code(),
            MailedReplies.tries(mail.get()))
        : MailSorting.ignored(number, "E-mail tiket ini yang tidak sampai sudah sedang ditangani.");
  }
}
