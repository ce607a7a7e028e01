package id.pln.cc123.ticket.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;

/** The mails that tasks in Tasklist are about. */
@RestController
@RequestMapping("/api/mail-tasks")
@Tag(name = "E-mail")
class MailTaskController {

  private final TaskReferences references;
  private final IncomingMails mails;

  MailTaskController(TaskReferences references, IncomingMails mails) {
    this.references = references;
    this.mails = mails;
  }

  @GetMapping
  @Operation(summary = "E-mail tanpa tiket dari beberapa tugas, paling banyak 50; tugas lain tidak disebut")
  List<MailOfTask> mails(@RequestParam("ids") List<String> ids) {
    Map<String, Long> numbers = references.numbers(ids, "mailId");
    Map<Long, IncomingMail> found = mails.find(numbers.values()).stream().filter(mail -> mail.reference() == null)
        .collect(Collectors.toMap(IncomingMail::id, Function.identity()));
    return numbers.entrySet().stream().filter(entry -> found.containsKey(entry.getValue()))
        .map(entry -> MailOfTask.of(entry.getKey(), found.get(entry.getValue()))).toList();
  }

  /**
   * A card in the list of tasks.
   *
   * @param sender null when the mail names none or several
   * @param ticketNumber that the mail names, or null
   */
  record MailOfTask(String taskId, String sender, String subject, String ticketNumber, Instant receivedAt) {

    static MailOfTask of(String taskId, IncomingMail mail) {
      return new MailOfTask(taskId, mail.sender(), mail.subject(), mail.named(), mail.storedAt());
    }
  }
}
