package id.pln.cc123.rights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.Tickets;

/** Each operation of Camunda's REST interfaces, each group, both doors; {@code rights/engine.txt} says what comes of it. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Everybody at every operation of the engine")
class EngineRightsTest {

  /** In the order of the cells: no group, the CSO whose call it is, another CSO, and one of each other group. */
  static final List<String> PEOPLE = List.of("tamu", "desi", "budi", "sari", "andi", "ratna", "maya", "joko", "admin");

  private static final List<String> PAGES = List.of("/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
      "/camunda/app/admin/default/", "/camunda/app/welcome/default/", "/camunda/app/tasklist/scripts/cc123/tasklist.js",
      "/actuator", "/actuator/health", "/actuator/env", "/h2-console");

  private static final String REST = "/engine-rest";
  private static final String BEHIND_TASKLIST = "/camunda/api/engine/engine/default";

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private ProcessEngine engine;
  @Autowired
  private TestMailServer mails;
  @Autowired
  private Tickets tickets;
  @Autowired
  private Attachments attachments;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;
  @LocalServerPort
  private int port;

  private Victim victim;
  private Person nobody;
  private List<Person> people;

  @BeforeEach
  void everybodyIsThere() throws IOException {
    if (victim != null) {
      return;
    }
    guest(engine.getIdentityService());
    victim = new Victim(engine, new Rest(http, "desi"), mails, tickets, attachments);
    victim.received(jdbc, transaction);
    nobody = new Person("http://localhost:" + port, null).loggedIn();
    people = PEOPLE.stream().map(id -> new Person("http://localhost:" + port, id).loggedIn()).toList();
  }

  @AfterAll
  void leave() {
    victim.leave(engine);
    engine.getIdentityService().deleteUser("tamu");
  }

  /** Somebody of no group. */
  static void guest(IdentityService identity) {
    User guest = identity.newUser("tamu");
    guest.setFirstName("Tamu");
    guest.setLastName("Tanpa Kelompok");
    guest.setPassword("Listrik-123");
    identity.saveUser(guest);
  }

  @Test
  @DisplayName("gets as far as the table says, with a password at /engine-rest and with the log-in of Tasklist")
  void as_the_table_says() {
    List<String> faults = new ArrayList<>();
    RightsTable table = RightsTable.read("engine.txt");
    Set<String> operations = Operations.ofEngine();
    for (String operation : operations) {
      List<String> cells = table.cellsOf(operation).orElse(null);
      if (cells == null) {
        faults.add("not in the table: " + operation);
        continue;
      }
      for (String door : List.of(REST, BEHIND_TASKLIST)) {
        check(door, operation, cells, faults);
      }
    }
    table.unused().forEach(row -> faults.add("not an operation: " + row));
    assertThat(String.join("\n", faults)).isEmpty();
  }

  private void check(String door, String operation, List<String> expected, List<String> faults) {
    List<String> outcomes = new ArrayList<>();
    String fault = null;
    for (int person = 0; person < people.size(); person++) {
      Attempt attempt = new Attempt(operation).by(people.get(person), door, victim);
      String outcome = attempt.outcome(victim);
      outcomes.add(outcome);
      boolean fits = expected.get(person).equals(Attempt.NOTHING) ? !outcome.equals(Attempt.YES) : outcome.equals(expected.get(person));
      fault = fits || fault != null ? fault : PEOPLE.get(person) + " " + attempt;
    }
    if (fault != null) {
      faults.add(operation + " = " + String.join(" ", outcomes) + ": " + fault);
    }
  }

  @Test
  @DisplayName("gets as far as the table says at the product's own interface, at the web applications and at their pages")
  void at_our_own_doors() {
    List<String> faults = new ArrayList<>();
    RightsTable table = RightsTable.read("product.txt");
    Set<String> operations = new TreeSet<>(Operations.ofWebApplications());
    // who logs out is somebody else from then on
    operations.removeIf(operation -> operation.endsWith("/logout") || operation.contains("/login/"));
    operations.addAll(ours());
    PAGES.forEach(page -> operations.add("GET " + page));
    operations.forEach(operation -> table.cellsOf(operation).ifPresentOrElse(cells -> check("", operation, cells, faults),
        () -> faults.add("not in the table: " + operation)));
    table.unused().forEach(row -> faults.add("not an operation: " + row));
    assertThat(String.join("\n", faults)).isEmpty();
  }

  private Set<String> ours() {
    return mappings.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream().flatMap(path ->
        (mapping.getMethodsCondition().getMethods().isEmpty() ? Set.of(RequestMethod.GET) : mapping.getMethodsCondition().getMethods())
            .stream().map(method -> method + " " + path))).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("who is nobody gets nothing but the rules for a new password")
  void nobody() {
    Set<String> answered = new TreeSet<>();
    Operations.ofEngine().forEach(operation -> {
      for (String door : List.of(REST, BEHIND_TASKLIST)) {
        if (!new Attempt(operation).by(nobody, door, victim).isRefused()) {
          answered.add(door + " " + operation);
        }
      }
    });
    assertThat(answered).containsExactly(BEHIND_TASKLIST + " GET /identity/password-policy", BEHIND_TASKLIST + " POST /identity/password-policy");
  }

  @Test
  @DisplayName("is tried with requests for operations that exist")
  void requests() {
    assertThat(Stream.of(Operations.ofEngine(), Operations.ofWebApplications(), ours()).flatMap(Set::stream)).containsAll(Attempt.withRequests());
  }
}
