package id.pln.cc123.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.web.client.TestRestTemplate;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.TicketStatus;

/**
 * What people had at hand when an earlier version of the product was stopped for an update: tickets in every status, a call at
 * every step, mails that could not be delivered. {@link #main} writes it down once, from the packaged product of that version:
 *
 * <pre>
 * git worktree add /tmp/earlier 9817dd7 && (cd /tmp/earlier && mvn package -DskipTests)
 * mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=id.pln.cc123.faults.EarlierVersion \
 *     -Dproduct.jar=/tmp/earlier/target/cc123-1.0.0-SNAPSHOT.jar -Dearlier=/tmp/earlier
 * </pre>
 *
 * <p>9817dd7 is the last version without repeat reports: from there to here are new tables, new statuses of problems, and new
 * versions of the models of calls, problems and tickets. Models are not in the dump but beside it: those that have changed
 * since are in its folder, the others are the ones of this version. The history of steps that had ended is left out.
 */
final class EarlierVersion {

  static final Path FOLDER = Path.of("src", "test", "resources", "upgrade");
  static final Path DUMP = FOLDER.resolve("9817dd7.sql");

  /** How the dump begins. */
  static final String MADE_ON = "-- ";

  /** One ticket more waits for its confirmation: its customer will call again. */
  static final List<TicketStatus> TICKETS = List.of(TicketStatus.LOGGED, TicketStatus.ACTIVE, TicketStatus.WAITING_FOR_CUSTOMER,
      TicketStatus.WAITING_FOR_3RD_PARTY, TicketStatus.WAITING_FOR_APPROVAL, TicketStatus.RESOLVED, TicketStatus.CLOSED,
      TicketStatus.RESOLVED);
  static final List<String> CALLS = List.of("UserTask_RecordProblems", "UserTask_ExplainAnswer", "UserTask_ConfirmEmail",
      "UserTask_CreateTicket", "UserTask_CloseCall", "UserTask_CorrectComplaint", "UserTask_CorrectCustomer");

  private EarlierVersion() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Files.createTempDirectory("cc123-earlier");
    try (ProductNode node = new ProductNode("earlier", "cc123.data-folder=" + data,
        "cc123.mail.embedded.enabled=false",
        "cc123.mail.inbox.host=", "spring.mail.port=1", "management.health.mail.enabled=false",
        "cc123.crm.url=http://localhost:1", "cc123.apkt.url=http://localhost:1")) {
      node.start();
      work(node.http());
      node.stop();
    }
    Files.createDirectories(FOLDER);
    Files.writeString(DUMP, dump("jdbc:h2:file:" + data.resolve("cc123"), Path.of(System.getProperty("earlier"))));
  }

  static String phoneOfTicket(int i) {
    return "+628110000%04d".formatted(i);
  }

  /** The first one calls about the last ticket. */
  static String phoneOfCall(int i) {
    return i == 0 ? phoneOfTicket(TICKETS.size() - 1) : "+628110001%04d".formatted(i);
  }

  private static void work(TestRestTemplate http) {
    Rest desi = new Rest(http, "desi");
    for (int i = 0; i < TICKETS.size(); i++) {
      long number = CallAtDesk.ticketFor(desi, "Siti Rahma", phoneOfTicket(i), "siti" + i + "@contoh.co.id");
      new TicketAtWork(user -> new Rest(http, user), number).moveTo(TICKETS.get(i));
    }
    for (int i = 0; i < CALLS.size(); i++) {
      goTo(CALLS.get(i), CallAtDesk.taken(desi, Map.of("salutation", "Bapak", "customerName", "Tono Wijaya", "phone", phoneOfCall(i))));
    }
  }

  private static void goTo(String step, CallAtDesk call) {
    if (call.step().equals(step)) {
      return;
    }
    if (step.equals("UserTask_CorrectCustomer")) {
      call.action("correct-customer");
      return;
    }
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1b", "E1.1"), "complaintNote", "Gagal unduh"));
    if (step.equals("UserTask_CorrectComplaint")) {
      call.action("correct-complaint");
    } else if (!step.equals("UserTask_ExplainAnswer")) {
      call.submit("UserTask_ExplainAnswer", Map.of("platform", "Android", "osVersion", "12", "freeMemoryMb", 100, "solved", "yes"));
      if (!step.equals("UserTask_ConfirmEmail")) {
        call.submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", "tono@contoh.co.id", "emailAgreed", true));
        if (!step.equals("UserTask_CreateTicket")) {
          call.submit("UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType",
              "Download Aplikasi", "summary", "Gagal unduh", "description", "Mohon bantuannya"));
        }
      }
    }
  }

  private static String dump(String database, Path earlier) throws Exception {
    Map<String, String> models = new HashMap<>();
    StringBuilder dump = new StringBuilder(MADE_ON + LocalDate.now() + '\n');
    try (Connection connection = DriverManager.getConnection(database, "sa", ""); Statement statement = connection.createStatement()) {
      statement.execute("delete from act_hi_actinst where end_time_ is not null");
      statement.execute("delete from act_hi_taskinst where end_time_ is not null");
      statement.execute("update act_ge_bytearray set bytes_ = X'74' where name_ = 'job.exceptionByteArray'");
      statement.execute("update act_ge_bytearray set bytes_ = cast(name_ as varbinary) where deployment_id_ is not null");
      try (ResultSet model = statement.executeQuery("select bytes_, name_ from act_ge_bytearray where deployment_id_ is not null")) {
        while (model.next()) {
          models.put("X'" + HexFormat.of().formatHex(model.getBytes(1)) + "'", "file_read('" + place(model.getString(2), earlier) + "')");
        }
      }
      try (ResultSet line = statement.executeQuery("script nopasswords nosettings")) {
        while (line.next()) {
          dump.append(line.getString(1)).append('\n');
        }
      }
    }
    String text = dump.toString();
    for (Map.Entry<String, String> model : models.entrySet()) {
      text = text.replace(model.getKey(), model.getValue());
    }
    return text;
  }

  private static String place(String model, Path earlier) throws IOException {
    String path = (model.endsWith(".form") ? "forms/" : "processes/") + model;
    byte[] then = Files.readAllBytes(earlier.resolve(path));
    if (Files.exists(Path.of(path)) && new String(then, StandardCharsets.UTF_8).equals(Files.readString(Path.of(path)))) {
      return "classpath:" + path;
    }
    Files.write(FOLDER.resolve(model), then);
    return "classpath:upgrade/" + model;
  }
}
