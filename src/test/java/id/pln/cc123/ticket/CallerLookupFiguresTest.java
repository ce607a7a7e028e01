package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import com.zaxxer.hikari.HikariDataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.TestDatabase;

/**
 * What it costs to find a caller's earlier reports when there are few tickets and when there are many:
 * {@code target/caller-lookup.md}. Many are 20,000, or 1,000,000 in the profile {@code figures}. Times are told, not judged:
 * other programs run on the same machine.
 */
class CallerLookupFiguresTest {

  private static final int FEW = 1_000;
  private static final int MANY = Boolean.getBoolean("figures") ? 1_000_000 : 20_000;
  private static final int WARM_UP = Boolean.getBoolean("figures") ? 1_000 : 10;
  private static final int ROUNDS = Boolean.getBoolean("figures") ? 401 : 5;
  private static final StringBuilder FIGURES = new StringBuilder("""
      # Finding a caller's earlier reports

      Median of %d readings in ms, by turns of every key and both sizes. The same caller again tells what the statement does,
      another one each time also what it costs that caches have room for the few tickets but not for the many.

      | database | key | caller | statements | whole table read | %,d tickets | %,d tickets | ratio |
      |---|---|---|---|---|---|---|---|
      """.formatted(ROUNDS, FEW, MANY));
  private static final StringBuilder PLANS = new StringBuilder();

  @OnEachDatabase
  @DisplayName("Each of the four keys finds in one statement that reads no whole table, at 1,000 tickets and at 20,000 or 1,000,000 (C1-a)")
  void figures(TestDatabase database) {
    try (HikariDataSource few = filled(database, FEW); HikariDataSource many = filled(database, MANY)) {
      for (Key key : Key.values()) {
        // a database may rightly read a small table as a whole, so only the large one is asked
        String plan = Reading.plan(many, TicketsOfCaller.sql(), TicketsOfCaller.values(key.caller(2), key.mentioned(2)));
        Reading.assertReadsNoWholeTable(key.name, plan);
        PLANS.append("%n## %s by %s, %,d tickets%n%n```%n%s%n```%n".formatted(database, key.name, MANY, plan));
      }
      measure(database, few, many, true);
      measure(database, few, many, false);
    }
  }

  @AfterAll
  static void write() throws IOException {
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("caller-lookup.md"), FIGURES.toString() + PLANS);
  }

  private static HikariDataSource filled(TestDatabase database, int tickets) {
    HikariDataSource made = database.empty("callers" + tickets);
    ManyTickets.make(database, made, tickets);
    return made;
  }

  private static void measure(TestDatabase database, HikariDataSource few, HikariDataSource many, boolean sameCaller) {
    try (Domain domainOfFew = counted(few); Domain domainOfMany = counted(many)) {
      double[][] timesOfFew = new double[Key.values().length][ROUNDS];
      double[][] timesOfMany = new double[Key.values().length][ROUNDS];
      Random random = new Random(123);
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        for (Key key : Key.values()) {
          double timeOfFew = find(domainOfFew, key, caller(sameCaller ? 10 : random.nextInt(FEW / 30)));
          double timeOfMany = find(domainOfMany, key, caller(sameCaller ? 10 : random.nextInt(MANY / 30)));
          if (round >= 0) {
            timesOfFew[key.ordinal()][round] = timeOfFew;
            timesOfMany[key.ordinal()][round] = timeOfMany;
          }
        }
      }
      for (Key key : Key.values()) {
        report(database, key, sameCaller ? "the same again" : "another each time", Reading.median(timesOfFew[key.ordinal()]),
            Reading.median(timesOfMany[key.ordinal()]));
      }
    }
  }

  private static Domain counted(HikariDataSource database) {
    return TestDatabase.domain(ProxyDataSourceBuilder.create(database).countQuery().build());
  }

  /** @return one of those customers whose ticket waits for them and has notes and mails: the same work, however many there are */
  private static int caller(int which) {
    return 2 + 30 * which;
  }

  private static double find(Domain domain, Key key, int customer) {
    TicketsOfCaller tickets = domain.get(TicketsOfCaller.class);
    return Reading.time(() -> {
      List<TicketOfCaller> found = tickets.of(key.caller(customer), key.mentioned(customer));
      assertThat(found).singleElement().satisfies(ticket -> {
        assertThat(ticket.number()).isEqualTo(700_000 + customer);
        assertThat(ticket.question()).isNotNull();
        assertThat(ticket.last()).isNotNull();
      });
      return found;
    });
  }

  private static void report(TestDatabase database, Key key, String caller, double few, double many) {
    FIGURES.append("| %s | %s | %s | 1 | no | %.3f | %.3f | %.2f |%n".formatted(database, key.name, caller, few, many, many / few));
  }

  /** What the caller has in common with the report that was made. */
  private enum Key {
    PHONE("phone number"), ID_PEL("ID Pel"), EMAIL("e-mail address"), NUMBER("ticket number");

    private final String name;

    Key(String name) {
      this.name = name;
    }

    Customer caller(int customer) {
      return new Customer("Bapak", "Tono Wijaya", this == PHONE ? "+62812%08d".formatted(customer) : "+62217261122",
          this == ID_PEL ? "5%011d".formatted(customer) : null, this == EMAIL ? "siti%d@contoh.id".formatted(customer) : null);
    }

    Long mentioned(int customer) {
      return this == NUMBER ? 700_000L + customer : null;
    }
  }
}
