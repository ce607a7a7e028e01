package id.pln.cc123.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.web.client.RestClientException;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TicketAtWork;

/**
 * Customers who call one after the other, each with a problem that is explained and one that becomes a ticket, and agents who
 * work on the tickets until they are Closed. Whoever gets no answer goes on with the next customer.
 */
final class Load implements AutoCloseable {

  private static final AtomicInteger CUSTOMERS = new AtomicInteger();
  private static final Map<String, Object> TICKET = Map.of("callType", "Incident", "serviceGroup", "INSTALASI",
      "serviceType", "Download Aplikasi", "summary", "Gagal unduh", "description", "Mohon bantuannya");

  static {
    // threads of the test's mail server end with an exception when the product is cut off
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
  }

  private final Supplier<TestRestTemplate> product;
  private final Journal journal;
  private final ExecutorService people;
  private final Queue<Thread> persons = new ConcurrentLinkedQueue<>();
  private volatile boolean over;
  private final List<CompletableFuture<Void>> work = new ArrayList<>();

  /** @param product where requests go at the moment */
  Load(Journal journal, int people, Supplier<TestRestTemplate> product) {
    this.journal = journal;
    this.product = product;
    this.people = Executors.newFixedThreadPool(people, work -> {
      Thread person = new Thread(work);
      persons.add(person);
      return person;
    });
    for (int i = 0; i < people; i++) {
      String cso = i % 2 == 0 ? "desi" : "budi";
      work.add(CompletableFuture.runAsync(() -> work(cso), this.people));
    }
  }

  private void work(String cso) {
    while (!over) {
      try {
        customer(cso);
      } catch (RestClientException | Rest.Unexpected e) {
        journal.failedBetweenSteps();
        awaitAnswer();
      }
    }
  }

  /**
   * Waits until each of these people has had a step acknowledged since a moment.
   *
   * @param since as {@link System#nanoTime}
   * @return milliseconds from then until the last of them had
   */
  long everybodyAgain(long since) {
    Awaitility.await("everybody works again").atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20))
        .until(() -> persons.stream().allMatch(person -> journal.firstAfter(since, person).isPresent()));
    return persons.stream().mapToLong(person -> journal.firstAfter(since, person).orElseThrow()).max().orElseThrow();
  }

  /** As a person does who sees that nothing answers: trying again at once would only heat the machine. */
  private void awaitAnswer() {
    Awaitility.await("the product answers").atMost(Duration.ofMinutes(3)).until(() -> over || answers());
  }

  private boolean answers() {
    try {
      return product.get().getForEntity("/actuator/health", String.class).getStatusCode().is2xxSuccessful();
    } catch (RestClientException e) {
      return false;
    }
  }

  private void customer(String cso) {
    TestRestTemplate http = product.get();
    Rest desk = new Rest(http, cso);
    int number = CUSTOMERS.incrementAndGet();
    String dialled = "0812-%04d-%04d".formatted(number / 10_000, number % 10_000);
    String phone = "+62812%08d".formatted(number);
    String email = "pelanggan" + number + "@contoh.co.id";
    AtomicReference<String> instance = new AtomicReference<>();
    boolean taken = journal.did(Operation.CALL_TAKEN, phone, () -> instance.set(CallAtDesk.tryTake(desk,
        Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", dialled)).ok().path("id").asText()));
    if (!taken) {
      awaitAnswer();
      return;
    }
    CallAtDesk call = CallAtDesk.running(desk, instance.get());
    if (journal.did(Operation.PROBLEMS_RECORDED, phone, () -> call.submit("UserTask_RecordProblems",
            Map.of("complaints", List.of("A1b", "E1.1"), "complaintNote", "Gagal unduh")))
        && journal.did(Operation.PROBLEM_EXPLAINED, phone, () -> call.submit("UserTask_ExplainAnswer",
            Map.of("platform", "Android", "osVersion", "12", "freeMemoryMb", 100, "solved", "yes")))
        && journal.did(Operation.EMAIL_CONFIRMED, phone, () -> call.submit("UserTask_ConfirmEmail",
            Map.of("emailChoice", "own", "email", email, "emailAgreed", true)))
        && journal.did(Operation.TICKET_MADE, phone, () -> call.submit("UserTask_CreateTicket", TICKET))
        && journal.did(Operation.CALL_CLOSED, phone, () -> call.submit("UserTask_CloseCall", Map.of("moreProblems", "no")))) {
      ticket(http, desk.get("/api/tickets?q=" + email).ok().at("/items/0/number").asText());
    }
  }

  private void ticket(TestRestTemplate http, String number) {
    TicketAtWork ticket = new TicketAtWork(user -> new Rest(http, user), Long.parseLong(number));
    boolean solved = journal.did(Operation.TICKET_ASSIGNED, number, () -> ticket.submit("sari", "UserTask_AssignTicket",
            Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType", "Download Aplikasi", "nextStep", "assign",
                "team", "support", "member", "andi")))
        && journal.did(Operation.TICKET_SOLVED, number, () -> ticket.submit("andi", "UserTask_WorkOnTicket",
            Map.of("nextStep", "Resolved", "solution", "Sudah kami perbaiki.")));
    // every third customer has not answered yet
    if (solved && Long.parseLong(number) % 3 != 0) {
      journal.did(Operation.TICKET_CLOSED, number, () -> ticket.submit("sari", "UserTask_AwaitConfirmation",
          Map.of("confirmation", "yes", "reason", "Selesai")));
    }
  }

  /** Everybody finishes what they are doing. */
  @Override
  public void close() {
    over = true;
    try {
      for (CompletableFuture<Void> each : work) {
        each.get(2, TimeUnit.MINUTES);
      }
    } catch (Exception e) {
      throw new IllegalStateException("the load does not end", e);
    } finally {
      people.shutdownNow();
    }
  }
}
