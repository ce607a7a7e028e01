package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import com.jayway.jsonpath.JsonPath;

import org.junit.jupiter.api.DisplayName;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import id.pln.cc123.call.Problem;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;

class TicketApiTest {

  private static final List<String> WRITERS = List.of("cso", "service-desk", "support", "approver");
  private static final List<String> READERS = List.of("cso", "service-desk", "support", "approver", "manager", "camunda-admin");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 1, 2};

  @OnEachDatabase
  @DisplayName("Whoever works with tickets reads one with its history; a process owner does not (B3-k)")
  void one_ticket(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Ticket ticket = domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi"));
    for (String group : READERS) {
      domain.staff().logIn("seseorang", group);
      domain.http().perform(get("/api/tickets/{number}", ticket.number())).andExpect(status().isOk())
          .andExpect(jsonPath("$.number").value(ticket.number())).andExpect(jsonPath("$.status").value("Logged"))
          .andExpect(jsonPath("$.serviceFamily").value("32. NEW PLN MOBILE"))
          .andExpect(jsonPath("$.phone").value("0812-3456-7890"))
          .andExpect(jsonPath("$.createdByName").value("desi")).andExpect(jsonPath("$.overdue").value(false))
          .andExpect(jsonPath("$.history", hasSize(1))).andExpect(jsonPath("$.history[0].kind").value("CREATED"))
          .andExpect(jsonPath("$.history[0].to").value("Logged"))
          .andExpect(jsonPath("$.mayAdd").value(WRITERS.contains(group)));
    }
    problem(domain.http().perform(get("/api/tickets/999999999")), 404, "Tiket 999999999 tidak ditemukan");
    problem(domain.http().perform(get("/api/tickets/abc")), 400, "tidak sah");
    domain.staff().logIn("joko", "process-owner");
    problem(domain.http().perform(get("/api/tickets/{number}", ticket.number())), 403, "tidak berhak");
  }

  @OnEachDatabase
  @DisplayName("Notes, files, mails and changes are one history, the newest first, with the names of the people (B3-k)")
  void history(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    domain.staff().logIn("desi", "cso");
    upload(domain, problem, "sebelum.png", PNG);
    Ticket ticket = domain.get(Tickets.class).create(Samples.ticket(problem, "desi"));
    domain.get(Outbox.class).queue("uji-" + ticket.number(), "sri@contoh.co.id", "Judul",
        "Isi http://x/konfirmasi/abcdefghijklmnopqrstuvwxyz_-0123456789 surat",
        Long.toString(ticket.number()));
    note(domain, ticket, "Sudah ditelepon").andExpect(status().isNoContent());
    attach(domain, ticket, "sesudah.png", PNG).andExpect(status().isCreated());
    domain.get(CustomerReplies.class).receive(ticket.number(), CustomerAnswer.INFORMATION, "Ini datanya");
    domain.http().perform(get("/api/tickets/{number}", ticket.number()))
        .andExpect(jsonPath("$.history[*].kind").value(contains("REPLY", "FILE", "NOTE", "MAIL", "FILE", "CREATED")))
        .andExpect(jsonPath("$.history[0].who").value("Pelanggan"))
        .andExpect(jsonPath("$.history[0].text").value("Ini datanya"))
        .andExpect(jsonPath("$.history[1].file.fileName").value("sesudah.png"))
        .andExpect(jsonPath("$.history[2].text").value(containsString("CC.54.DESI")))
        .andExpect(jsonPath("$.history[3].title").value(containsString("Judul – kepada sri@contoh.co.id")))
        .andExpect(jsonPath("$.history[3].text").value("Isi http://x/konfirmasi/… surat"));
    domain.http().perform(get("/api/tickets/{number}/attachments", ticket.number())).andExpect(jsonPath("$", hasSize(2)));
  }

  @OnEachDatabase
  @DisplayName("Notes and files are added by whoever works on tickets, not by who only looks; what is wrong is said (B3-h, C1-e2)")
  void added(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Ticket ticket = domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi"));
    for (String group : READERS) {
      domain.staff().logIn("seseorang", group);
      int allowed = WRITERS.contains(group) ? 0 : 403;
      note(domain, ticket, "Catatan " + group).andExpect(status().is(allowed == 0 ? 204 : allowed));
      attach(domain, ticket, group + ".png", PNG).andExpect(status().is(allowed == 0 ? 201 : allowed));
    }
    domain.staff().logIn("budi", "cso");
    problem(note(domain, ticket, " "), 400, "wajib diisi");
    problem(note(domain, ticket, "x".repeat(4001)), 400, "paling banyak");
    problem(attach(domain, ticket, "../../x.exe", bytes("MZ")), 400, "tidak dapat dilampirkan");
    problem(attach(domain, ticket, "halaman.png", bytes("<html><script>alert(1)</script>")), 400, "tidak dapat dilampirkan");
    problem(attach(domain, ticket, "besar.png", Arrays.copyOf(PNG, 10 * 1024 * 1024 + 1)), 400, "10 MB");
    attach(domain, ticket, "../../etc/foto.png", PNG).andExpect(jsonPath("$.fileName").value("foto.png"));
    problem(domain.http().perform(post("/api/tickets/999999999/notes").contentType(MediaType.APPLICATION_JSON)
        .content("{\"text\":\"x\"}")), 404, "Tiket 999999999 tidak ditemukan");
    assertThat(domain.rows("attachment", "problem_id = " + ticket.problemId())).isEqualTo(WRITERS.size() + 1);
  }

  @OnEachDatabase
  @DisplayName("A CSO lists own tickets first, an agent the assigned ones on wish; a stranger sees nothing (B3-k)")
  void lists(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    String cso = "cso-" + System.nanoTime();
    Ticket own = domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, cso), cso));
    Ticket other = domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "budi"), "budi"));
    domain.step(() -> domain.get(JdbcClient.class).sql("update ticket set assignee = ? where number = ?")
        .params("agen-" + cso, other.number()).update());
    domain.staff().logIn(cso, "cso");
    listed(domain, "status=Logged", own.number());
    listed(domain, "q=0812 3456 7890", own.number());
    listed(domain, "mine=true&q=" + own.number(), own.number());
    listed(domain, "mine=true&q=" + other.number());
    listed(domain, "mine=false&q=" + other.number(), other.number());
    listed(domain, "mine=false&before=" + own.number() + "&q=" + own.number());
    problem(domain.http().perform(get("/api/tickets?status=Open")), 400, "Status tiket tidak dikenal");
    problem(domain.http().perform(get("/api/tickets?q={q}", "x".repeat(300))), 400, "Pencarian paling banyak");
    domain.staff().logIn("agen-" + cso, "support");
    listed(domain, "mine=true", other.number());
    listed(domain, "q=" + own.number(), own.number());
    domain.staff().logIn("joko", "process-owner");
    problem(domain.http().perform(get("/api/tickets")), 403, "tidak berhak");
  }

  @OnEachDatabase
  @DisplayName("A file of many pieces comes back as it was, under its name and as a download (B3-h)")
  void attached(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    domain.staff().logIn("desi", "cso");
    byte[] large = Arrays.copyOf(PNG, 700_000);
    Arrays.fill(large, 600_000, 700_000, (byte) 0x80);
    int id = id(upload(domain, problem, "foto layar \u2013 1.PNG", large).andExpect(status().isCreated()));
    assertThat(domain.rows("attachment_chunk", "attachment_id = " + id)).isEqualTo(3);
    domain.http().perform(get("/api/attachments/{id}", id)).andExpect(status().isOk())
        .andExpect(content().bytes(large)).andExpect(content().contentType("image/png"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Disposition", containsString("attachment;")));
    Ticket ticket = domain.get(Tickets.class).create(Samples.ticket(problem, "desi"));
    domain.http().perform(get("/api/tickets/{number}", ticket.number()))
        .andExpect(jsonPath("$.attachments[0].fileName").value("foto layar \u2013 1.PNG"))
        .andExpect(jsonPath("$.attachments[0].sizeBytes").value(700_000));
  }

  @OnEachDatabase
  @DisplayName("Text goes out as bytes only, so that no browser shows it as a page (B3-h)")
  void text(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    domain.staff().logIn("desi", "cso");
    int id = id(upload(domain, Samples.problem(domain, "desi"), "catatan.txt", bytes("<script>alert(1)</script>")));
    domain.http().perform(get("/api/attachments/{id}", id)).andExpect(content().contentType("application/octet-stream"));
  }

  @OnEachDatabase
  @DisplayName("A program, a page under a picture's name, an empty and a huge file are refused (B3-h)")
  void refused_files(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    domain.staff().logIn("desi", "cso");
    problem(upload(domain, problem, "../../x.exe", bytes("MZ")), 400, "tidak dapat dilampirkan");
    byte[] page = bytes("<html><script>alert(1)</script>");
    problem(upload(domain, problem, "halaman.png", page), 400, "tidak dapat dilampirkan");
    problem(upload(domain, problem, "halaman.html", page), 400, "tidak dapat dilampirkan");
    problem(upload(domain, problem, "arsip.docx", bytes("PK\u0003\u0004 tanpa dokumen")), 400, "tidak dapat dilampirkan");
    problem(upload(domain, problem, "biner.txt", new byte[] {'a', 0, 'b'}), 400, "tidak dapat dilampirkan");
    problem(upload(domain, problem, null, PNG), 400, "tidak dapat dilampirkan");
    problem(upload(domain, problem, "kosong.png", new byte[0]), 400, "kosong");
    problem(upload(domain, problem, "besar.png", Arrays.copyOf(PNG, 10 * 1024 * 1024 + 1)), 400, "10 MB");
    assertThat(domain.rows("attachment", "problem_id = " + problem.id())).isZero();
    upload(domain, problem, "pas.png", Arrays.copyOf(PNG, 10 * 1024 * 1024)).andExpect(status().isCreated());
  }

  @OnEachDatabase
  @DisplayName("A path, control characters and hidden directions in a file name are dropped (B3-h)")
  void file_names(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    domain.staff().logIn("desi", "cso");
    Problem problem = Samples.problem(domain, "desi");
    upload(domain, problem, "..\\..\\etc/fo\u202Eto\r\nX-Y: 1\u0000.png", PNG)
        .andExpect(jsonPath("$.fileName").value("fotoX-Y: 1.png"));
  }

  @OnEachDatabase
  @DisplayName("A file can be taken away until the ticket is made, by the CSO of the call only; more can be added (B3-h)")
  void removed(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    domain.staff().logIn("desi", "cso");
    int first = id(upload(domain, problem, "a.png", PNG));
    int second = id(upload(domain, problem, "b.png", PNG));
    domain.staff().logIn("budi", "cso");
    problem(domain.http().perform(delete("/api/attachments/{id}", first)), 403, "tidak berhak");
    problem(domain.http().perform(get("/api/attachments/{id}", first)), 403, "tidak berhak");
    problem(upload(domain, problem, "c.png", PNG), 403, "tidak berhak");
    domain.staff().logIn("desi", "cso");
    domain.http().perform(delete("/api/attachments/{id}", first)).andExpect(status().isNoContent());
    problem(domain.http().perform(get("/api/attachments/{id}", first)), 404, "Lampiran tidak ditemukan");
    assertThat(domain.rows("attachment_chunk", "attachment_id = " + first)).isZero();
    domain.get(Tickets.class).create(Samples.ticket(problem, "desi"));
    problem(domain.http().perform(delete("/api/attachments/{id}", second)), 400, "tiketnya sudah dibuat");
    upload(domain, problem, "d.png", PNG).andExpect(status().isCreated());
    domain.http().perform(get("/api/problems/{id}/attachments", problem.id())).andExpect(jsonPath("$", hasSize(2)));
  }

  private static void listed(Domain domain, String query, Long... numbers) throws Exception {
    domain.http().perform(get("/api/tickets?" + query)).andExpect(status().isOk())
        .andExpect(jsonPath("$.items[*].number").value(numbers.length == 0 ? empty() : contains(Arrays.stream(numbers)
            .map(Long::intValue).toArray())));
  }

  private static ResultActions note(Domain domain, Ticket ticket, String text) throws Exception {
    return domain.http().perform(post("/api/tickets/{number}/notes", ticket.number())
        .contentType(MediaType.APPLICATION_JSON).content("{\"text\":\"" + text + "\"}"));
  }

  private static ResultActions attach(Domain domain, Ticket ticket, String name, byte[] content) throws Exception {
    return domain.http().perform(multipart("/api/tickets/{number}/attachments", ticket.number())
        .file(new MockMultipartFile("file", name, "image/png", content)));
  }

  private static ResultActions upload(Domain domain, Problem problem, String name, byte[] content) throws Exception {
    return domain.http().perform(multipart("/api/problems/{id}/attachments", problem.id())
        .file(new MockMultipartFile("file", name, "image/png", content)));
  }

  private static int id(ResultActions answer) throws Exception {
    return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
  }

  private static void problem(ResultActions answer, int status, String detail) throws Exception {
    answer.andExpect(status().is(status)).andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.detail", containsString(detail)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
