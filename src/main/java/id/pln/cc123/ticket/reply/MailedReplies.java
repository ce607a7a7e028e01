package id.pln.cc123.ticket.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.mail.MailAttachment;
import id.pln.cc123.mail.MailContent;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.mail.OutgoingMail;
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
  private static final String AGAIN = "again-";
  private static final Pattern TRIED = Pattern.compile(AGAIN + "(\\d{1,4})-");

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
  public Received receive(long mailId) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = tickets.get(Long.parseLong(mail.reference()));
    Received received = take(mail, ticket, mail.reason() == null ? "" : "(" + mail.reason() + ")\n\n");
    mails.handled(mailId);
    // whoever may be somebody else is not written to
    return mail.reason() == null ? received : new Received(received.result(), List.of());
  }

  /**
   * Takes a mail from another address for the customer's own answer, because its sender has got our mail about this ticket.
   *
   * @param by name of the person who has judged that
   */
  public void accept(long mailId, String by) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = Optional.ofNullable(mail.named()).flatMap(number -> tickets.holdIfThere(Long.parseLong(number)))
        .filter(found -> isProven(mail, found)).orElseThrow(() -> new Refusal("mailAction",
            "E-mail ini tidak lagi terbukti membalas e-mail kami kepada pelanggan tiket itu. Catat pada tiket, atau hubungi pelanggan."));
    if (ticket.status() == TicketStatus.CLOSED) {
      throw new Refusal("mailAction", "Tiket " + ticket.number() + " sudah Closed dan tidak dapat menerima jawaban. "
          + "Hubungi pelanggan; bila masih ada permasalahan, buat laporan baru.");
    }
    take(mail, ticket, "(Dikirim dari " + sender(mail) + ", bukan dari alamat e-mail tiket ini. Diterima sebagai jawaban pelanggan oleh "
        + by + ".)\n\n");
    mails.filed(mailId, mail.named());
  }

  /** The address may have been corrected since: whoever had the wrong one is somebody else. */
  private boolean isProven(IncomingMail mail, Ticket ticket) {
    return mail.proven() && !mail.unreadable() && mails.read(mail.id(), content ->
        outbox.wentTo(ticket.email(), Long.toString(ticket.number()), content.provenRepliesTo()));
  }

  private Received take(IncomingMail mail, Ticket ticket, String about) {
    if (ticket.status() == TicketStatus.CLOSED) {
      return new Received(Result.CLOSED, List.of());
    }
    List<RefusedFile> refused = keepFiles(mail, ticket, Actor.CUSTOMER.id());
    String text = withRefused(about + words(mail), refused);
    // what was not cut may be our own question
    CustomerAnswer answer = ticket.status() == TicketStatus.RESOLVED && !isWhole(mail) ? answers.read(mail.text(), ticket)
        : CustomerAnswer.INFORMATION;
    return new Received(replies.receive(ticket, answer, text), refused.stream().map(RefusedFile::name).toList());
  }

  private boolean isWhole(IncomingMail mail) {
    return mails.read(mail.id(), MailContent::isWhole);
  }

  private static String sender(IncomingMail mail) {
    return mail.sender() == null ? "pengirim tanpa alamat" : mail.sender();
  }

  /** Keeps a mail that fitted nothing as a note of the ticket that a person found for it. */
  public void note(long mailId, String number, String user) {
    Ticket ticket = ticket(number);
    IncomingMail mail = mails.get(mailId);
    String from = "E-mail dari " + sender(mail) + ": " + mail.subject();
    tickets.note(ticket.number(), user, withRefused(from + "\n\n" + words(mail), keepFiles(mail, ticket, user)));
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

  /**
   * Sends what did not arrive to the same address once more, or what holds by now; nothing when the ticket is Closed, or has
   * another address, by now (SOP C1-c).
   *
   * @param tries how often it was tried again before
   */
  public void tryAgain(long mailId, int tries) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = tickets.get(Long.parseLong(mail.reference()));
    if (ticket.status() != TicketStatus.CLOSED && ticket.email().equals(mail.failedAddress())) {
      outbox.queueAgain(AGAIN + (tries + 1) + "-" + ticket.number() + "-" + mailId, ticket.email(), mail.reference(),
          ticket.entry().since());
    }
    mails.handled(mailId);
  }

  /** @return how often this mail was tried again, as its key says */
  static int tries(OutgoingMail mail) {
    Matcher again = TRIED.matcher(mail.key());
    return again.lookingAt() ? Integer.parseInt(again.group(1)) : 0;
  }

  /** A mail that cannot be read belongs to the ticket that it names; its customer is asked to send it again. */
  public long askAgain(long mailId) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = Optional.ofNullable(mail.named()).flatMap(number -> tickets.holdIfThere(Long.parseLong(number)))
        .filter(found -> found.status() != TicketStatus.CLOSED).orElseThrow(() -> new Refusal("mailAction",
            "Tiketnya sudah Closed atau tidak ada lagi, jadi pelanggan tidak perlu mengirim ulang."));
    mails.filed(mailId, mail.named());
    return ticket.number();
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

  private String words(IncomingMail mail) {
    if (mail.truncated()) {
      return "(E-mail sebesar " + mail.sizeBytes() / (1024 * 1024) + " MB, terlalu besar sehingga isinya tidak disimpan.)";
    }
    if (mail.text() == null || mail.text().isEmpty()) {
      return "(E-mail tanpa teks.)";
    }
    return isWhole(mail) ? "(Tidak jelas bagian mana yang baru, jadi seluruh isi e-mail dicatat.)\n\n" + mail.text() : mail.text();
  }

  /** @return what was attached but could not be kept */
  private List<RefusedFile> keepFiles(IncomingMail mail, Ticket ticket, String user) {
    return mails.read(mail.id(), content -> {
      if (content.text().length() > MAX_NOTE - SIGNATURE) {
        keepWhole(content.text(), ticket, user);
      }
      return keep(content.attachments(), ticket, user);
    });
  }

  private static String withRefused(String text, List<RefusedFile> refused) {
    String end = refused.isEmpty() ? "" : "\n\n" + InputText.shortened(refused.stream()
        .map(file -> "Lampiran " + file.name() + " tidak disimpan. " + file.reason()).collect(Collectors.joining("\n")), MAX_REFUSED);
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

  private List<RefusedFile> keep(List<MailAttachment> files, Ticket ticket, String user) {
    List<RefusedFile> refused = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      MailAttachment file = files.get(i);
      (i < MAX_FILES ? refusal(file, ticket, user) : Optional.of("Terlalu banyak lampiran dalam satu e-mail."))
          .ifPresent(reason -> refused.add(new RefusedFile(file.name(), reason)));
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

  private record RefusedFile(String name, String reason) {}

  /**
   * What became of a customer's mail.
   *
   * @param refusedFiles names of those that could not be kept, when they can be told to the sender
   */
  public record Received(Result result, List<String> refusedFiles) {}
}
