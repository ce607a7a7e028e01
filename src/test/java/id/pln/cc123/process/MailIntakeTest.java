package id.pln.cc123.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.mail.internet.MimeMessage;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.mail.Mailbox;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.Forms;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.EventKind;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;

import static id.pln.cc123.ticket.TicketStatus.ACTIVE;
import static id.pln.cc123.ticket.TicketStatus.LOGGED;
import static id.pln.cc123.ticket.TicketStatus.RESOLVED;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_CUSTOMER;

@DisplayName("Mails that come in (B3-l, C1-c)")
class MailIntakeTest extends ProcessTest {

  private static final String MAILBOX = "pln123@pln123.example";
  private static final String SITI_MAIL = "siti@gmail.com";
  private static final Map<String, String> ASK = Map.of("nextStep", "Waiting For Customer", "question", "Nomor kartu berapa?");
  private static final Map<String, String> RESOLVE = Map.of("nextStep", "Resolved", "solution", "Token sudah dikirim ulang.");

  private static final String REPORT_BODY = """
      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.test

      Final-Recipient: rfc822; siti@gmail.com
      Action: %s
      Diagnostic-Code: smtp; 550 5.1.1 User unknown

      --b
      Content-Type: text/rfc822-headers

      Message-ID: %s

      --b--
      """;

  private static final String REPORT =
      "Subject: Undelivered mail\nReturn-Path: <>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b";

  @Autowired
  private ApplicationContext product;
  @Autowired
  private CustomerReplies replies;
  @Autowired
  private Attachments attachments;
  @Autowired
  private PlatformTransactionManager transactions;

  @Test
  @DisplayName("The customer's answer to a question brings the ticket back to work; what is new in it becomes a note, its "
      + "files are kept (B3-l)")
  void answered() {
    TicketAtWork ticket = waiting();
    String mail = arrive(SITI_MAIL, "Subject: Re: pertanyaan\nIn-Reply-To: " + lastMessageId(ticket) + "\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/mixed; boundary=b", """
        --b
        Content-Type: text/plain; charset=utf-8

        Nomornya 1234.

        Pada Sen, 24 Nov 2026 pukul 10.00 PLN 123 <pln123@pln123.example> menulis:
        > Nomor kartu berapa?
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename="../../catatan.txt"

        struk
        --b
        Content-Type: image/png
        Content-Disposition: attachment; filename="foto.png"

        <html>bukan gambar</html>
        --b--
        """);
    sort(mail);
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    assertThat(ticket.step()).isEqualTo("UserTask_WorkOnTicket");
    TicketEvent reply = replies(ticket).get(0);
    assertThat(reply.actor()).isEqualTo("pelanggan");
    assertThat(reply.reason()).startsWith("Nomornya 1234.\n\nLampiran foto.png tidak disimpan. ").contains("PNG")
        .doesNotContain("menulis");
    assertThat(attachments.ofProblem(tickets.get(ticket.number()).problemId())).extracting(Attachment::fileName)
        .containsExactly("catatan.txt");
    assertThatPassed("mail-intake", mail).containsExactly("StartEvent_MailReceived", "ServiceTask_SortMail", "Gateway_MailKind",
        "ServiceTask_RecordReply", "Gateway_TicketClosed", "Gateway_FilesRefused", "ServiceTask_MailFilesRefused", "EndEvent_FilesAskedAgain");
    sort(arrive(SITI_MAIL, "Subject: lagi\nIn-Reply-To: " + lastMessageId(ticket) + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b",
        "--b\nContent-Type: text/plain\n\nIni lagi\n--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=x.png\n\nbukan\n--b--\n"));
    assertThat(outbox.mails("" + ticket.number())).filteredOn(sent -> sent.key().startsWith("files-refused-")).as("one a day")
        .singleElement().satisfies(told -> {
      assertThat(told.to()).isEqualTo(SITI_MAIL);
      assertThat(told.text()).contains("Lampiran berikut tidak dapat kami terima:\n\n- foto.png\n").doesNotContain("catatan.txt");
    });
    JsonNode kept = as("andi").get("/api/tickets/" + ticket.number()).ok().at("/mails/0");
    assertThat(kept.path("sender").asText()).isEqualTo(SITI_MAIL);
    for (String user : List.of("andi", "sari", "desi")) {
      assertThat(as(user).get("/api/mails/" + kept.path("id").asLong() + "/raw").body()).contains("Nomor kartu berapa?", "<html>bukan gambar</html>")
          .as("what proves who answers").doesNotContain(lastMessageId(ticket));
    }
    assertThat(as("joko").get("/api/mails/" + kept.path("id").asLong() + "/raw").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("An answer counts in whatever case the address is written; delivered twice it counts once")
  void twice() {
    TicketAtWork ticket = waiting();
    String id = newId();
    String mime = mime("Siti <SITI@Gmail.com>", id, "Subject: Jawaban [tiket " + ticket.number() + "]\nReferences: "
        + lastMessageId(ticket), "1234");
    mailServer.send(SITI_MAIL, MAILBOX, mime);
    mailServer.send(SITI_MAIL, MAILBOX, mime);
    Mailbox.read(product);
    sort(stored(id));
    mailServer.send(SITI_MAIL, MAILBOX, mime);
    Mailbox.read(product);
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    assertThat(replies(ticket)).hasSize(1);
    assertThat(jdbc.sql("select count(*) from incoming_mail where message_key = :id").param("id", id).query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("A reply while nobody waits for it is a note, and the status stays (B3-l)")
  void note_only() {
    TicketAtWork ticket = newTicket();
    String mail = arrive(SITI_MAIL, answering(ticket), "Tambahan informasi");
    sort(mail);
    assertThatPassed("mail-intake", mail).endsWith("Gateway_FilesRefused", "EndEvent_ReplyRecorded");
    assertThat(status(ticket)).isEqualTo(LOGGED);
    assertThat(replies(ticket)).extracting(TicketEvent::reason).containsExactly("Tambahan informasi");
  }

  @Test
  @DisplayName("The customer who answers the mail that arrived carries the ticket on (B3-l)")
  void answers_what_arrived() throws Exception {
    TicketAtWork ticket = resolved();
    outbox.sendPending("" + ticket.number());
    List<MimeMessage> arrived = mailServer.receivedBy(SITI_MAIL);
    String solution = arrived.get(arrived.size() - 1).getMessageID();
    assertThat(solution).isEqualTo(lastMessageId(ticket));
    sort(arrive(SITI_MAIL, "Subject: Re: x\nIn-Reply-To: " + solution, "Ya"));
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  @DisplayName("Who forges the customer's address and guesses number and Message-ID changes nothing: the Service Desk sees it, can "
      + "note it, and decides (B3-l)")
  void forged() {
    TicketAtWork resolved = resolved();
    TicketAtWork waiting = waiting();
    for (TicketAtWork ticket : List.of(resolved, waiting)) {
      TicketStatus before = status(ticket);
      String guess = "<" + lastMail(ticket).key() + "@pln123.example>";
      for (String headers : List.of(tag(ticket), tag(ticket) + "\nIn-Reply-To: " + guess,
          "Subject: Re\nReferences: " + guess.replace("@", ".0123456789abcdef01234567@"))) {
        String mail = arrive(SITI_MAIL, headers, "Ya");
        sort(mail);
        assertThat(status(ticket)).isEqualTo(before);
        assertThat(replies(ticket)).isEmpty();
        assertThat(openStep(mail)).isEqualTo("UserTask_HandleUnknownMail");
        assertThat(form(mail)).containsEntry("shownReason", "Ketika e-mail ini datang, tiket " + ticket.number() + " berstatus "
            + before.word()
            + ". Alamat pengirimnya sama, tetapi e-mail ini bukan balasan atas e-mail kami, sehingga pengirimnya belum pasti.");
        assertThat(submit("sari", mail, Map.of("mailAction", "note", "noteTicketNumber", "" + ticket.number())).status())
            .isEqualTo(204);
      }
      assertThat(status(ticket)).isEqualTo(before);
      assertThat(tickets.events(ticket.number())).filteredOn(event -> event.kind() == EventKind.NOTE).hasSize(3);
    }
  }

  @Test
  @DisplayName("A mail from the customer's address that answers none of ours is a note that says so, while nobody waits for it (B3-l)")
  void unproven_note() {
    TicketAtWork ticket = activeTicket();
    sort(arrive(SITI_MAIL, tag(ticket), "Tambahan informasi"));
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    assertThat(replies(ticket)).extracting(TicketEvent::reason)
        .containsExactly("(Bukan balasan atas e-mail kami, sehingga pengirimnya belum pasti.)\n\nTambahan informasi");
  }

  @Test
  @DisplayName("A stranger who quotes a number or even our mail changes nothing: the Service Desk looks at it")
  void stranger() {
    TicketAtWork ticket = waiting();
    int events = tickets.events(ticket.number()).size();
    String mail = arrive("jahat@lain.test", "Subject: Re: [Tiket " + ticket.number() + "]\nIn-Reply-To: " + lastMessageId(ticket)
        + "\nReply-To: siti@gmail.com\nSender: siti@gmail.com", "Sudah selesai, tutup saja");
    sort(mail);
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(tickets.events(ticket.number())).hasSize(events);
    assertThat(openStep(mail)).isEqualTo("UserTask_HandleUnknownMail");
    assertThat(form(mail)).containsEntry("shownSender", "jahat@lain.test").containsEntry("shownText", "Sudah selesai, tutup saja")
        .extractingByKey("shownReason").asString().contains("tidak dikirim dari alamat e-mail tiket itu");
    assertThat(as("andi").get("/api/mails/" + mail.substring(4) + "/raw").status()).as("not yet of a ticket").isEqualTo(403);
    assertThat(as("sari").get("/api/mails/" + mail.substring(4) + "/raw").body()).contains("tutup saja");
  }

  @Test
  @DisplayName("Who answers our mail from another address is taken for the customer as soon as the Service Desk says so, and the history "
      + "says who did and from where (B3-l)")
  void accepted() {
    TicketAtWork waiting = waiting();
    String mail = arrive("siti.rahma@kantor.test", "Subject: Re: Pertanyaan\nIn-Reply-To: " + lastMessageId(waiting), "Nomornya 1234");
    sort(mail);
    assertThat(form(mail)).containsEntry("possible", "[\"note\",\"none\",\"answer\"]").containsEntry("noteTicketNumber", "" + waiting.number());
    JsonNode card = as("sari").get("/api/mail-tasks?ids=" + task(mail).path("id").asText()).ok().path(0);
    assertThat(card.path("sender").asText()).isEqualTo("siti.rahma@kantor.test");
    assertThat(card.path("subject").asText()).isEqualTo("Re: Pertanyaan");
    assertThat(card.path("ticketNumber").asText()).isEqualTo("" + waiting.number());
    assertThat(submit("sari", mail, Map.of("mailAction", "answer")).status()).isEqualTo(204);
    assertThat(status(waiting)).isEqualTo(ACTIVE);
    assertThat(replies(waiting)).extracting(TicketEvent::reason).singleElement().asString()
        .startsWith("(Dikirim dari siti.rahma@kantor.test, bukan dari alamat e-mail tiket ini. Diterima sebagai jawaban pelanggan oleh Sari ")
        .endsWith("\n\nNomornya 1234");
    assertThat(as("andi").get("/api/tickets/" + waiting.number()).ok().at("/mails/0/sender").asText()).isEqualTo("siti.rahma@kantor.test");
    TicketAtWork resolved = resolved();
    String yes = arrive("siti.rahma@kantor.test", answering(resolved), "Ya, sudah selesai");
    sort(yes);
    submit("sari", yes, Map.of("mailAction", "answer"));
    assertThat(status(resolved)).isEqualTo(TicketStatus.CLOSED);
    TicketAtWork refused = resolved();
    String no = arrive("siti.rahma@kantor.test", answering(refused), "Belum.\nTokennya tidak masuk.");
    sort(no);
    submit("sari", no, Map.of("mailAction", "answer"));
    assertThat(status(refused)).isEqualTo(ACTIVE);
  }

  @Test
  @DisplayName("An answer is not accepted from who has not got our mail, nor for a ticket that is Closed or has another address meanwhile (B3-l)")
  void not_accepted() {
    TicketAtWork ticket = waiting();
    String stranger = arrive("siti.rahma@kantor.test", tag(ticket), "Nomornya 1234");
    sort(stranger);
    assertThat(form(stranger)).containsEntry("possible", "[\"note\",\"none\"]");
    assertThat(submit("sari", stranger, Map.of("mailAction", "answer")).status()).isEqualTo(400);
    String proven = arrive("siti.rahma@kantor.test", answering(ticket), "Nomornya 1234");
    sort(proven);
    String resolvedLater = arrive("siti.rahma@kantor.test", answering(ticket), "Nomornya 1234");
    sort(resolvedLater);
    new TransactionTemplate(transactions).executeWithoutResult(status -> tickets.correctEmail(ticket.number(), "siti.baru@gmail.com",
        Actor.SYSTEM));
    assertThat(submit("sari", proven, Map.of("mailAction", "answer")).message()).contains("[mailAction]", "tidak lagi terbukti");
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    TicketAtWork closed = resolved();
    String late = arrive("siti.rahma@kantor.test", answering(closed), "Ya");
    sort(late);
    String task = task(late).path("id").asText();
    replies.receive(closed.number(), CustomerAnswer.CONFIRMED, "Sudah");
    assertThat(as("sari").submit(task, Map.of("mailAction", "answer")).status()).isEqualTo(400);
    assertThat(form(late)).containsEntry("possible", "[\"note\",\"none\"]");
  }

  @Test
  @DisplayName("What cannot be read answers nothing: the Service Desk gets it as it came, and one key asks the customer to send it again (B3-l)")
  void unreadable() {
    TicketAtWork ticket = waiting();
    String mail = arrive("siti.rahma@kantor.test", answering(ticket), "");
    sort(mail);
    new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql("update incoming_mail set unreadable = true where id = :id")
        .param("id", Long.parseLong(mail.substring(4))).update());
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(form(mail)).containsEntry("possible", "[\"note\",\"none\",\"again\"]");
    assertThat(submit("sari", mail, Map.of("mailAction", "again")).status()).isEqualTo(204);
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(lastMail(ticket)).satisfies(asked -> {
      assertThat(asked.to()).isEqualTo(SITI_MAIL);
      assertThat(asked.subject()).isEqualTo("[Tiket " + ticket.number() + "] Mohon kirim ulang e-mail Anda");
    });
    assertThat(as("andi").get("/api/tickets/" + ticket.number()).ok().at("/mails/0/id").asText()).isEqualTo(mail.substring(4));
    assertThatPassed("mail-intake", mail).endsWith("Gateway_AskAgain", "ServiceTask_MailSendAgain", "EndEvent_CustomerAskedAgain");
  }

  @Test
  @DisplayName("Tag and quoted mail that name different tickets, or one that does not exist, fit nothing")
  void contradiction() {
    TicketAtWork one = newTicket();
    TicketAtWork two = newTicket();
    String mail = arrive(SITI_MAIL, "Subject: [Tiket " + one.number() + "]\nReferences: " + lastMessageId(two), "x");
    sort(mail);
    assertThat(form(mail)).extractingByKey("shownReason").asString().contains("tiket yang berbeda");
    String other = arrive(SITI_MAIL, "Subject: [Tiket 999999999]", "x");
    sort(other);
    assertThat(form(other)).extractingByKey("shownReason").asString().contains("Tidak ada tiket dengan nomor 999999999");
    assertThat(replies(one)).isEmpty();
    assertThat(replies(two)).isEmpty();
  }

  @Test
  @DisplayName("The Service Desk notes a mail that fitted nothing on the right ticket; an unknown or Closed one is refused at "
      + "the field")
  void unknown_noted() {
    TicketAtWork closed = closed();
    TicketAtWork ticket = newTicket();
    String mail = arrive("siti.kantor@kantor.test", "Subject: Tagihan saya", "Ini tentang laporan saya kemarin");
    sort(mail);
    assertThat(form(mail)).containsEntry("shownReason", "Tidak menyebut tiket dan bukan balasan atas e-mail kami.");
    assertThat(submit("sari", mail, Map.of("mailAction", "note", "noteTicketNumber", "999999999")).message())
        .contains("[noteTicketNumber]", "Tidak ada tiket");
    assertThat(submit("sari", mail, Map.of("mailAction", "note", "noteTicketNumber", "" + closed.number())).message())
        .contains("[noteTicketNumber]", "sudah Closed");
    assertThat(submit("sari", mail, Map.of("mailAction", "note")).status()).isEqualTo(400);
    assertThat(submit("sari", mail, Map.of("mailAction", "note", "noteTicketNumber", " " + ticket.number() + " ")).status())
        .isEqualTo(204);
    assertThat(tickets.events(ticket.number())).filteredOn(event -> event.kind() == EventKind.NOTE).singleElement()
        .satisfies(note -> {
      assertThat(note.actor()).isEqualTo("sari");
      assertThat(note.reason())
          .isEqualTo("E-mail dari siti.kantor@kantor.test: Tagihan saya\n\nIni tentang laporan saya kemarin");
    });
    assertThat(status(ticket)).isEqualTo(LOGGED);
    assertThatPassed("mail-intake", mail).endsWith("UserTask_HandleUnknownMail", "ServiceTask_SaveMailAction",
        "Gateway_AskAgain", "EndEvent_UnknownMailHandled");
  }

  @Test
  @DisplayName("A mail that is nobody's business is left alone")
  void unknown_left() {
    String mail = arrive("promo@toko.test", "Subject: Diskon", "Beli sekarang");
    sort(mail);
    assertThat(submit("sari", mail, Map.of("mailAction", "none")).status()).isEqualTo(204);
    assertThatPassed("mail-intake", mail).endsWith("EndEvent_UnknownMailHandled");
  }

  @Test
  @DisplayName("A mail about a Closed ticket is answered once a day with the call centre's number, and changes nothing (B3-l)")
  void closed_ticket() {
    TicketAtWork ticket = closed();
    int events = tickets.events(ticket.number()).size();
    String first = arrive(SITI_MAIL, tag(ticket), "Masih gagal!");
    sort(first);
    String second = arrive(SITI_MAIL, tag(ticket), "Halo?");
    sort(second);
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
    assertThat(tickets.events(ticket.number())).hasSize(events);
    assertThat(closedAnswers(ticket)).singleElement().satisfies(answer -> {
      assertThat(answer.to()).isEqualTo(SITI_MAIL);
      assertThat(answer.text()).contains("sudah Closed", "hubungi PLN 123");
    });
    assertThat(as("andi").get("/api/tickets/" + ticket.number()).ok().path("history")).anySatisfy(entry -> {
      assertThat(entry.path("title").asText()).endsWith("Laporan Anda – dari " + SITI_MAIL);
      assertThat(entry.path("text").asText()).isEqualTo("Masih gagal!");
    });
    assertThatPassed("mail-intake", first).endsWith("ServiceTask_MailTicketClosed", "EndEvent_ClosedTicketAnswered");
  }

  @Test
  @DisplayName("A robot that answers our answer is not answered: no mail loop")
  void no_loop() throws Exception {
    TicketAtWork ticket = closed();
    sort(arrive(SITI_MAIL, tag(ticket), "Masih gagal!"));
    OutgoingMail answer = closedAnswers(ticket).get(0);
    int mails = outbox.mails("" + ticket.number()).size();
    for (int round = 0; round < 3; round++) {
      String robot = arrive(SITI_MAIL, "Subject: Otomatis: " + answer.subject() + "\nIn-Reply-To: "
          + Mailbox.messageId(product, answer.key()) + "\nAuto-Submitted: auto-replied", "Saya sedang cuti");
      sort(robot);
      assertThatPassed("mail-intake", robot).endsWith("Gateway_MailKind", "EndEvent_MailIgnored");
    }
    assertThat(outbox.mails("" + ticket.number())).hasSize(mails);
  }

  @Test
  @DisplayName("Automatic replies, our own mails and reports of a delay change no status and cause no mail")
  void robots() {
    TicketAtWork ticket = waiting();
    int events = tickets.events(ticket.number()).size();
    int mails = outbox.mails("" + ticket.number()).size();
    List<String> ignored = List.of(
        arrive(SITI_MAIL, answering(ticket) + "\nAuto-Submitted: auto-replied", "Cuti sampai Senin"),
        arrive(SITI_MAIL, answering(ticket) + "\nContent-Type: text/plain; charset=utf-8", "👍"),
        arrive(MAILBOX, tag(ticket), "E-mail kami sendiri"),
        arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("delayed", lastMessageId(ticket))),
        arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", "<lain@lain.test>")
            .replace(SITI_MAIL, "lain@lain.test")));
    ignored.forEach(this::sort);
    assertThat(ignored).allSatisfy(mail -> assertThatPassed("mail-intake", mail).endsWith("EndEvent_MailIgnored"));
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(tickets.events(ticket.number())).hasSize(events);
    assertThat(outbox.mails("" + ticket.number())).hasSize(mails);
    assertThat(as("andi").get("/api/tickets/" + ticket.number()).ok().path("history")).extracting(entry -> entry.path("text").asText())
        .contains("Balasan otomatis, tidak ditulis oleh orang. Isinya: Cuti sampai Senin", "Reaksi (emoji) atas e-mail kami, bukan jawaban. Isinya: 👍",
            "Server e-mail masih mencoba mengirim. 550 5.1.1 User unknown");
  }

  @Test
  @DisplayName("A mail for a full mailbox is tried again the next day, twice; then the CSO is told that it is full (C1-c)")
  void mailbox_full() {
    TicketAtWork ticket = waiting();
    for (int tries = 0; tries < 2; tries++) {
      OutgoingMail last = lastMail(ticket);
      String full = bounce(ticket, "552 5.2.2 Mailbox full");
      assertThat(hoursUntilTriedAgain(full)).isBetween(23L, 24L);
      fire("mail-intake", full, "IntermediateCatchEvent_TimeToTryAgain");
      assertThatPassed("mail-intake", full).endsWith("ServiceTask_TryAgain", "EndEvent_TriedAgain");
      assertThat(lastMail(ticket)).satisfies(again -> {
        assertThat(again.key()).isNotEqualTo(last.key());
        assertThat(again.to()).isEqualTo(SITI_MAIL);
        assertThat(again.text()).isEqualTo(last.text());
      });
    }
    String full = bounce(ticket, "552 5.2.2 Mailbox full");
    assertThat(openStep(full)).isEqualTo("UserTask_CorrectEmail");
    assertThat(form("desi", full)).containsEntry("bounceCause", "MAILBOX_FULL").containsEntry("failedReason", "552 5.2.2 Mailbox full");
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    closeStep(full);
  }

  @Test
  @DisplayName("A full mailbox is no matter any more when the ticket is Closed by then (C1-c)")
  void mailbox_full_then_closed() {
    TicketAtWork ticket = resolved();
    String full = bounce(ticket, "552 5.2.2 Mailbox full");
    replies.receive(ticket.number(), CustomerAnswer.CONFIRMED, "Sudah");
    int mails = outbox.mails("" + ticket.number()).size();
    fire("mail-intake", full, "IntermediateCatchEvent_TimeToTryAgain");
    assertThat(outbox.mails("" + ticket.number())).hasSize(mails);
  }

  @Test
  @DisplayName("A mail that is refused because of who sends it is an administrator's matter: it is sent again, given to the CSO, or "
      + "left (C1-c)")
  void refused() {
    TicketAtWork ticket = waiting();
    String refused = bounce(ticket, "554 5.7.1 Blocked by Spamhaus");
    assertThat(openStep(refused)).isEqualTo("UserTask_CheckRefusal");
    assertThat(form("admin", refused)).containsEntry("shownNumber", "" + ticket.number()).containsEntry("failedAddress", SITI_MAIL)
        .containsEntry("failedReason", "554 5.7.1 Blocked by Spamhaus");
    assertThat(submit("desi", refused, Map.of("mailAction", "again")).status()).isNotEqualTo(204);
    OutgoingMail last = lastMail(ticket);
    assertThat(submit("admin", refused, Map.of("mailAction", "again")).status()).isEqualTo(204);
    assertThat(lastMail(ticket)).satisfies(again -> {
      assertThat(again.key()).isNotEqualTo(last.key());
      assertThat(again.text()).isEqualTo(last.text());
    });
    refused = bounce(ticket, "554 5.7.1 Blocked by Spamhaus");
    assertThat(submit("admin", refused, Map.of("mailAction", "none")).status()).isEqualTo(204);
    assertThatPassed("mail-intake", refused).endsWith("ServiceTask_LeaveMail", "EndEvent_RefusalLeft");
    refused = bounce(ticket, "554 5.7.1 Blocked by Spamhaus");
    assertThat(submit("admin", refused, Map.of("mailAction", "cso")).status()).isEqualTo(204);
    assertThat(openStep(refused)).isEqualTo("UserTask_CorrectEmail");
    assertThat(form("desi", refused)).containsEntry("bounceCause", "REFUSED");
    closeStep(refused);
  }

  @Test
  @DisplayName("What was set aside is a list of the Service Desk's, with the reason; one key makes a mail of it that somebody looks at (B3-l)")
  void brought_back() {
    TicketAtWork ticket = waiting();
    String mail = arrive(SITI_MAIL, tag(ticket) + "\nAuto-Submitted: auto-replied", "Sudah bisa, terima kasih");
    sort(mail);
    String id = mail.substring(4);
    assertThat(as("andi").get("/api/mails/set-aside").status()).isEqualTo(403);
    assertThat(as("andi").post("/api/mails/" + id + "/bring-back", Map.of()).status()).isEqualTo(403);
    JsonNode first = as("sari").get("/api/mails/set-aside").ok().at("/items/0");
    assertThat(first.path("id").asText()).isEqualTo(id);
    assertThat(first.path("sender").asText()).isEqualTo(SITI_MAIL);
    assertThat(first.path("text").asText()).isEqualTo("Sudah bisa, terima kasih");
    assertThat(first.path("reason").asText()).isNotBlank();
    assertThat(as("sari").get("/api/mails/set-aside?before=" + id).ok().path("items")).noneSatisfy(older ->
        assertThat(older.path("id").asText()).isEqualTo(id));
    assertThat(as("sari").post("/api/mails/" + id + "/bring-back", Map.of()).status()).isEqualTo(204);
    assertThat(as("sari").post("/api/mails/" + id + "/bring-back", Map.of()).status()).as("once").isEqualTo(409);
    fire("mail-intake", mail, "ServiceTask_SortMail");
    assertThat(openStep(mail)).isEqualTo("UserTask_HandleUnknownMail");
    assertThat(form(mail)).containsEntry("shownText", "Sudah bisa, terima kasih").extractingByKey("shownReason").asString()
        .startsWith("Dikembalikan oleh Sari ");
    assertThat(submit("sari", mail, Map.of("mailAction", "note", "noteTicketNumber", "" + ticket.number())).status()).isEqualTo(204);
    assertThat(tickets.events(ticket.number())).anySatisfy(event -> assertThat(event.reason()).endsWith("Sudah bisa, terima kasih"));
  }

  @Test
  @DisplayName("A mail that came back becomes one task for the CSO; the corrected address gets that mail (B6, C1-c)")
  void bounced() {
    TicketAtWork ticket = waiting();
    String bounce = bounce(ticket);
    String again = bounce(ticket);
    assertThat(openStep(bounce)).isEqualTo("UserTask_CorrectEmail");
    assertThatPassed("mail-intake", again).endsWith("EndEvent_MailIgnored");
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(as("andi").get("/api/tickets/" + ticket.number()).ok().path("history")).anySatisfy(entry -> {
      assertThat(entry.path("title").asText()).isEqualTo("Tidak sampai ke " + SITI_MAIL);
      assertThat(entry.path("text").asText()).isEqualTo("550 5.1.1 User unknown");
    });
    assertThat(task(bounce).path("assignee").asText()).isEqualTo("desi");
    assertThat(form("desi", bounce)).containsEntry("shownNumber", "" + ticket.number())
        .containsEntry("shownCustomer", "Ibu Siti Rahma")
        .containsEntry("failedAddress", SITI_MAIL).containsEntry("failedReason", "550 5.1.1 User unknown")
        .containsEntry("ticketClosed", false);
    assertThat(submit("desi", bounce, Map.of("email", "siti.rahma@gmail", "emailAgreed", true)).status()).isEqualTo(400);
    assertThat(submit("desi", bounce, Map.of("email", "siti.rahma@gmail.com")).status()).isEqualTo(400);
    OutgoingMail last = lastMail(ticket);
    assertThat(submit("desi", bounce, Map.of("email", "siti.rahma@gmail.com", "emailAgreed", true)).status()).isEqualTo(204);
    assertThat(tickets.get(ticket.number()).email()).isEqualTo("siti.rahma@gmail.com");
    assertThat(lastMail(ticket)).satisfies(sent -> {
      assertThat(sent.key()).isNotEqualTo(last.key());
      assertThat(sent.to()).isEqualTo("siti.rahma@gmail.com");
      assertThat(sent.text()).isEqualTo(last.text());
    });
    assertThat(tickets.events(ticket.number())).anySatisfy(event -> {
      assertThat(event.kind()).isEqualTo(EventKind.EMAIL);
      assertThat(event.actor()).isEqualTo("desi");
    });
    assertThatPassed("mail-intake", bounce).endsWith("UserTask_CorrectEmail", "ServiceTask_SaveCorrectedEmail",
        "EndEvent_EmailCorrected");
    // what comes back from the old address later is old news
    String late = arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", "<" + last.key() + "@pln123.example>"));
    sort(late);
    assertThatPassed("mail-intake", late).endsWith("EndEvent_MailIgnored");
  }

  @Test
  @DisplayName("A correction that its CSO has not done in time is in the list of every CSO, and the history says why (B6, C1-c)")
  void correction_offered() {
    TicketAtWork ticket = waiting();
    outbox.sendPending("" + ticket.number());
    String bounce = bounce(ticket);
    assertThat(ticket.form("andi")).as("nobody is closed for silence").containsEntry("shownEnd", "belum ditentukan: e-mail belum sampai");
    fire("mail-intake", bounce, "BoundaryEvent_CorrectionLate");
    assertThat(task(bounce).path("assignee").isNull()).isTrue();
    assertThat(tickets.events(ticket.number())).last().satisfies(event -> {
      assertThat(event.actor()).isEqualTo("sistem");
      assertThat(event.reason()).startsWith("Alamat e-mail pelanggan belum diperbaiki Desi").endsWith("semua CSO.");
    });
    assertThat(submit("budi", bounce, Map.of("email", "siti.rahma@gmail.com", "emailAgreed", true)).status()).isEqualTo(204);
    assertThat(tickets.get(ticket.number()).email()).isEqualTo("siti.rahma@gmail.com");
  }

  @Test
  @DisplayName("A correction that another CSO has taken over stays with that CSO")
  void correction_taken() {
    String bounce = bounce(waiting());
    engine.getTaskService().setAssignee(task(bounce).path("id").asText(), "budi");
    fire("mail-intake", bounce, "BoundaryEvent_CorrectionLate");
    assertThat(task(bounce).path("assignee").asText()).isEqualTo("budi");
  }

  @Test
  @DisplayName("A report that names only the address finds the last mail to it")
  void bounced_by_address() {
    TicketAtWork ticket = newTicket();
    String bounce = arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", "<asing@mx.test>"));
    sort(bounce);
    assertThat(form("desi", bounce)).containsEntry("shownNumber", "" + ticket.number());
    closeStep(bounce);
  }

  @Test
  @DisplayName("A ticket that is Closed by the time its address is to be corrected stays as it is, and the form says so")
  void bounced_then_closed() {
    TicketAtWork ticket = waiting();
    String bounce = bounce(ticket);
    replies.receive(ticket.number(), CustomerAnswer.INFORMATION, "Lewat telepon");
    ticket.submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    replies.receive(ticket.number(), CustomerAnswer.CONFIRMED, "Sudah");
    int mails = outbox.mails("" + ticket.number()).size();
    assertThat(form("desi", bounce)).containsEntry("ticketClosed", true);
    assertThat(submit("desi", bounce, Map.of()).status()).isEqualTo(204);
    assertThat(tickets.get(ticket.number()).email()).isEqualTo(SITI_MAIL);
    assertThat(outbox.mails("" + ticket.number())).hasSize(mails);
    sort(arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", lastMessageId(ticket))));
    assertThat(outbox.mails("" + ticket.number())).hasSize(mails);
  }

  @Test
  @DisplayName("A clear yes to a solution closes the ticket, though thanks and a name are under it (B3-l)")
  void confirmed() {
    TicketAtWork ticket = resolved();
    sort(arrive(SITI_MAIL, answering(ticket),
        "Selamat siang,\n\nYa, sudah selesai. Terima kasih!\n\nSalam,\nSiti Rahma\n\n-- Balas di atas baris ini --\nIbu Siti"));
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  @DisplayName("A clear no sets it to work again with the customer's words; anything else is for the agent to read (B3-l)")
  void refused_or_unclear() {
    TicketAtWork ticket = resolved();
    sort(arrive(SITI_MAIL, answering(ticket), "Ya\n\ntetapi besok saya coba sekali lagi"));
    sort(arrive(SITI_MAIL, answering(ticket), "Bagaimana cara mengeceknya?"));
    assertThat(status(ticket)).isEqualTo(RESOLVED);
    assertThat(replies(ticket)).hasSize(2);
    sort(arrive(SITI_MAIL, answering(ticket), "Belum.\nTokennya tidak masuk."));
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    assertThat(tickets.get(ticket.number()).entry().reason()).contains("Tokennya tidak masuk.");
  }

  @Test
  @DisplayName("Of a mail of 20 MB the text is a note, though its file is too large to keep")
  void twenty_megabytes() {
    TicketAtWork ticket = newTicket();
    String id = newId();
    String start = mime(SITI_MAIL, id, answering(ticket) + "\nContent-Type: multipart/mixed; boundary=b",
        "--b\nContent-Type: text/plain\n\nIni rekaman layarnya\n--b\nContent-Type: application/pdf\n"
        + "Content-Disposition: attachment; filename=rekaman.pdf\n\n");
    InputStream megabyte = new ByteArrayInputStream(new byte[0]);
    for (int i : IntStream.range(0, 20).toArray()) {
      megabyte = new SequenceInputStream(megabyte, new ByteArrayInputStream(("%PDF" + i + "x".repeat(70) + "\r\n").repeat(13_500)
          .getBytes(StandardCharsets.US_ASCII)));
    }
    mailServer.send(SITI_MAIL, MAILBOX, new SequenceInputStream(new ByteArrayInputStream(start.replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8)),
        new SequenceInputStream(megabyte, new ByteArrayInputStream("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII)))));
    Mailbox.read(product);
    sort(stored(id));
    assertThat(replies(ticket)).extracting(TicketEvent::reason)
        .containsExactly("Ini rekaman layarnya\n\n"
            + "Lampiran rekaman.pdf tidak disimpan. Berkas terlalu besar. Ukuran paling besar 10 MB.");
  }

  @Test
  @DisplayName("Of a very long reply the note has the beginning and a file has all of it")
  void long_reply() {
    TicketAtWork ticket = waiting();
    sort(arrive(SITI_MAIL, answering(ticket), "Panjang sekali. ".repeat(1000) + "Akhir."));
    assertThat(tickets.events(ticket.number())).anySatisfy(event -> {
      assertThat(event.kind()).isEqualTo(EventKind.REPLY);
      assertThat(event.reason()).startsWith("Panjang sekali.").endsWith("…").hasSizeLessThan(4001);
    });
    assertThat(as("andi").get("/api/tickets/" + ticket.number() + "/attachments").ok()).singleElement().satisfies(file -> {
      assertThat(file.path("fileName").asText()).isEqualTo("balasan-lengkap.txt");
      assertThat(as("andi").get("/api/attachments/" + file.path("id").asLong()).body()).endsWith("Akhir.");
    });
    assertThat(status(ticket)).isEqualTo(TicketStatus.ACTIVE);
  }

  @Test
  @DisplayName("A mail that cannot be looked into is tried again, then it is an incident; nothing of it is lost")
  void incident() {
    outbox.queue("tanpa-tiket-1", "tanpa@tiket.test", "x", "x", "999999998");
    String mail = arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", "<tanpa-tiket-1@pln123.example>"));
    FailingJob job = new FailingJob(engine, instance("mail-intake", mail).getId(), "ServiceTask_SortMail");
    job.failUntilGivenUp();
    assertThat(job.incidents()).hasSize(1);
    long closed = closed().number();
    new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc
        .sql("update outgoing_mail set reference = :ticket where mail_key = 'tanpa-tiket-1'").param("ticket", "" + closed)
        .update());
    job.run();
    assertThatPassed("mail-intake", mail).endsWith("EndEvent_MailIgnored");
  }

  /** @return the same, for this reason */
  private String bounce(TicketAtWork ticket, String reply) {
    String mail = arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", lastMessageId(ticket))
        .replace("550 5.1.1 User unknown", reply));
    sort(mail);
    return mail;
  }

  private long hoursUntilTriedAgain(String mail) {
    Date due = engine.getManagementService().createJobQuery().processInstanceId(instance("mail-intake", mail).getId()).timers()
        .singleResult().getDuedate();
    return Duration.between(ClockUtil.getCurrentTime().toInstant(), due.toInstant()).toHours();
  }

  /** @return the process of a report that the ticket's last mail did not arrive */
  private String bounce(TicketAtWork ticket) {
    String mail = arrive("mailer-daemon@mx.test", REPORT, REPORT_BODY.formatted("failed", lastMessageId(ticket)));
    sort(mail);
    return mail;
  }

  private TicketAtWork waiting() {
    return activeTicket().submit("andi", "UserTask_WorkOnTicket", ASK);
  }

  private TicketAtWork resolved() {
    return activeTicket().submit("andi", "UserTask_WorkOnTicket", RESOLVE);
  }

  private TicketAtWork closed() {
    TicketAtWork ticket = resolved();
    replies.receive(ticket.number(), CustomerAnswer.CONFIRMED, "Sudah");
    return ticket;
  }

  /** @return business key of the process that looks into the mail */
  private String arrive(String from, String headers, String body) {
    String id = newId();
    mailServer.send(from, MAILBOX, mime(from, id, headers, body));
    Mailbox.read(product);
    return stored(id);
  }

  private static String mime(String from, String id, String headers, String body) {
    return "From: " + from + "\nTo: " + MAILBOX + "\nMessage-ID: " + id + "\n" + headers + "\n\n" + body;
  }

  private static String newId() {
    return "<" + UUID.randomUUID() + "@contoh.co.id>";
  }

  private String stored(String id) {
    return "EML-" + jdbc.sql("select id from incoming_mail where message_key = :id").param("id", id).query(Long.class).single();
  }

  private void sort(String mail) {
    fire("mail-intake", mail, "ServiceTask_SortMail");
  }

  private static String tag(TicketAtWork ticket) {
    return "Subject: Re: [Tiket " + ticket.number() + "] Laporan Anda";
  }

  private String answering(TicketAtWork ticket) {
    return tag(ticket) + "\nIn-Reply-To: " + lastMessageId(ticket);
  }

  private OutgoingMail lastMail(TicketAtWork ticket) {
    List<OutgoingMail> mails = outbox.mails("" + ticket.number());
    return mails.get(mails.size() - 1);
  }

  private String lastMessageId(TicketAtWork ticket) {
    return Mailbox.messageId(product, lastMail(ticket).key());
  }

  private List<OutgoingMail> closedAnswers(TicketAtWork ticket) {
    return outbox.mails("" + ticket.number()).stream().filter(mail -> mail.key().startsWith("closed-reply-")).toList();
  }

  private TicketStatus status(TicketAtWork ticket) {
    return tickets.get(ticket.number()).status();
  }

  private List<TicketEvent> replies(TicketAtWork ticket) {
    return tickets.events(ticket.number()).stream().filter(event -> event.kind() == EventKind.REPLY).toList();
  }

  private JsonNode task(String mail) {
    return as("sari").get("/engine-rest/task?processInstanceBusinessKey=" + mail).ok().path(0);
  }

  private String openStep(String mail) {
    BpmnAwareTests.assertThat(instance("mail-intake", mail)).isNotEnded();
    return task(mail).path("taskDefinitionKey").asText();
  }

  private Map<String, Object> form(String mail) {
    return form("sari", mail);
  }

  private Map<String, Object> form(String user, String mail) {
    return Forms.shown(as(user), task(mail).path("id").asText());
  }

  private Answer submit(String user, String mail, Map<String, ?> fields) {
    return as(user).submit(task(mail).path("id").asText(), fields);
  }

  private void closeStep(String mail) {
    assertThat(submit("desi", mail, Map.of("email", SITI_MAIL, "emailAgreed", true)).status()).isEqualTo(204);
  }
}
