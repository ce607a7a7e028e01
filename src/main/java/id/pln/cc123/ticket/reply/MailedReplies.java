package id.pln.cc123.ticket.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.mail.MailAttachment;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.CustomerReplies.Result;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** What becomes of a mail once it is known what it is. */
@Service
@Transactional
public class MailedReplies {

  private static final int MAX_NOTE = 4000;
  /** a note ends with the signature of who makes it */
  private static final int SIGNATURE = 100;
  private static final int MAX_REFUSED = 1000;
  private static final int MAX_FILES = 20;

  private final IncomingMails mails;
  private final Outbox outbox;
  private final Tickets tickets;
  private final Attachments attachments;
  private final CustomerReplies replies;
  private final AnswerReader answers;

  MailedReplies(IncomingMails mails, Outbox outbox, Tickets tickets, Attachments attachments, CustomerReplies replies,
      AnswerReader answers) {
    this.mails = mails;
    this.outbox = outbox;
    this.tickets = tickets;
    this.attachments = attachments;
    this.replies = replies;
    this.answers = answers;
  }

  /** Keeps the customer's answer and its files with the ticket, and lets it carry the ticket on. */
  public Result receive(long mailId) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = tickets.get(Long.parseLong(mail.reference()));
    String warning = mail.reason() == null ? "" : "(" + mail.reason() + ")\n\n";
    String text = ticket.status() == TicketStatus.CLOSED ? mail.text()
        : withFiles(mail, ticket, Actor.CUSTOMER.id(), warning + words(mail));
    CustomerAnswer answer = ticket.status() == TicketStatus.RESOLVED ? answers.read(mail.text(), ticket)
        : CustomerAnswer.INFORMATION;
    Result result = replies.receive(ticket.number(), answer, text);
    mails.handled(mailId);
    return result;
  }

  /** Keeps a mail that fitted nothing as a note of the ticket that a person found for it. */
  public void note(long mailId, String number, String user) {
    Ticket ticket = ticket(number);
    IncomingMail mail = mails.get(mailId);
    String from = "E-mail dari " + (mail.sender() == null ? "pengirim tanpa alamat" : mail.sender()) + ": " + mail.subject();
    tickets.note(ticket.number(), user, withFiles(mail, ticket, user, from + "\n\n" + words(mail)));
    mails.filed(mailId, Long.toString(ticket.number()));
  }

  /** Sends the follow-up, and what did not arrive, to another address (SOP C1-c); nothing when the ticket is Closed by now. */
  public void correctAddress(long mailId, String email, Actor cso) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = tickets.get(Long.parseLong(mail.reference()));
    if (ticket.status() != TicketStatus.CLOSED) {
      Ticket corrected = tickets.correctEmail(ticket.number(), email, cso);
      outbox.queueAgain("corrected-" + ticket.number() + "-" + mailId, corrected.email(), mail.reference(),
          ticket.entry().since());
    }
    mails.handled(mailId);
  }

  /** Nothing is to be done about the mail. */
  public void leave(long mailId) {
    mails.handled(mailId);
  }

  private Ticket ticket(String typed) {
    String field = "noteTicketNumber";
    String number = typed == null ? "" : typed.strip();
    Ticket ticket = Optional.of(number).filter(digits -> digits.matches("\\d{6,18}")).map(Long::parseLong).flatMap(tickets::find)
        .orElseThrow(() -> new Refusal(field, "Tidak ada tiket dengan nomor ini."));
    if (ticket.status() == TicketStatus.CLOSED) {
      throw new Refusal(field, "Tiket " + number + " sudah Closed dan tidak dapat diberi catatan.");
    }
    return ticket;
  }

  private static String words(IncomingMail mail) {
    if (mail.truncated()) {
      return "(E-mail sebesar " + mail.sizeBytes() / (1024 * 1024) + " MB, terlalu besar sehingga isinya tidak disimpan.)";
    }
    return mail.text() == null || mail.text().isEmpty() ? "(E-mail tanpa teks.)" : mail.text();
  }

  /** @return the text, and what was attached but could not be kept */
  private String withFiles(IncomingMail mail, Ticket ticket, String user, String text) {
    List<String> refused = mails.read(mail.id(), content -> {
      if (content.text().length() > MAX_NOTE - SIGNATURE) {
        keepWhole(content.text(), ticket, user);
      }
      return keep(content.attachments(), ticket, user);
    });
    String end = refused.isEmpty() ? "" : "\n\n" + InputText.shortened(String.join("\n", refused), MAX_REFUSED);
    return InputText.shortened(text, MAX_NOTE - SIGNATURE - end.length()) + end;
  }

  /** What is too long for a note is a file. */
  private void keepWhole(String text, Ticket ticket, String user) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      attachments.add(ticket.problemId(), "balasan-lengkap.txt", bytes.length, new ByteArrayInputStream(bytes), user);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> keep(List<MailAttachment> files, Ticket ticket, String user) {
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      MailAttachment file = files.get(i);
      (i < MAX_FILES ? refusal(file, ticket, user) : Optional.of("Terlalu banyak lampiran dalam satu e-mail."))
          .ifPresent(reason -> refused.add("Lampiran " + file.name() + " tidak disimpan. " + reason));
    }
    return refused;
  }

  /** @return why the file is not kept, empty when it is */
  private Optional<String> refusal(MailAttachment file, Ticket ticket, String user) {
    long size;
    try (InputStream again = file.open()) {
      size = file.size();
      if (attachments.has(ticket.problemId(), size, again)) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.of("Berkas rusak.");
    }
    try (InputStream content = file.open()) {
      attachments.add(ticket.problemId(), file.name(), size, content, user);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
