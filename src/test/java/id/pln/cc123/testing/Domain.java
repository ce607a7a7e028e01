package id.pln.cc123.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.test.web.servlet.setup.StandaloneMockMvcBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.RestClient;

import id.pln.cc123.contactrecord.ContactRecordDelivery;
import id.pln.cc123.mail.MailDelivery;
import id.pln.cc123.mail.MailIntake;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketLifecycle;

/** Our modules as the application wires them, without the process engine: what it would do is only noted. */
public final class Domain implements AutoCloseable {

  private static final String MAIL_PORT = "test.mail-port";

  private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

  Domain(DataSource database, Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(Map.of("cc123.mail.from", "PLN 123 <cc123@pln.test>",
        "cc123.mail.domain", "cc123.pln.test", "cc123.public-url", "http://cc123.pln.test", MAIL_PORT, "1", "cc123.erasure.at-once", "50",
        "cc123.erasure.groups", "100"));
    all.putAll(settings);
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
    context.registerBean(DataSource.class, () -> database, bean -> bean.setDestroyMethodName(""));
    context.register(Modules.class);
    context.refresh();
  }

  public static Map<String, Object> mailPort(int port) {
    return Map.of(MAIL_PORT, String.valueOf(port));
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** @return what would be called by the engine or asked of it, since this domain was made */
  public EngineNotes engine() {
    return get(EngineNotes.class);
  }

  public FakeStaff staff() {
    return get(FakeStaff.class);
  }

  /** Runs in one transaction that is committed, as a step of a process does. */
  public <T> T step(Supplier<T> work) {
    return new TransactionTemplate(get(PlatformTransactionManager.class)).execute(status -> work.get());
  }

  /** @return how many rows there are, as another transaction sees it */
  public long rows(String table, String condition) {
    return get(JdbcClient.class).sql("select count(*) from " + table + " where " + condition).query(Long.class).single();
  }

  public MockMvc http() {
    StandaloneMockMvcBuilder mvc = MockMvcBuilders.standaloneSetup(
        context.getBeansWithAnnotation(RestController.class).values().toArray());
    return mvc.setControllerAdvice(context.getBeansWithAnnotation(RestControllerAdvice.class).values().toArray()).build();
  }

  @Override
  public void close() {
    context.close();
  }

  @TestConfiguration
  @EnableTransactionManagement
  @ComponentScan(basePackages = {"id.pln.cc123.calendar", "id.pln.cc123.customer", "id.pln.cc123.catalog", "id.pln.cc123.answer",
      "id.pln.cc123.call", "id.pln.cc123.ticket", "id.pln.cc123.repeatreport", "id.pln.cc123.contactrecord", "id.pln.cc123.mail",
      "id.pln.cc123.privacy", "id.pln.cc123.draft", "id.pln.cc123.web"},
      excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
          pattern = {".*\\.process\\..*", ".*Test(\\$.*)?", ".*OutgoingContract", ".*EmbeddedMailServer"}))
  static class Modules {

    @Bean
    ShiftedClock clock() {
      return new ShiftedClock();
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
      return JdbcClient.create(database);
    }

    @Bean
    NamedParameterJdbcTemplate batches(DataSource database) {
      return new NamedParameterJdbcTemplate(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
      return new JdbcTransactionManager(database);
    }

    @Bean
    ObjectMapper json() {
      return Jackson2ObjectMapperBuilder.json().build();
    }

    @Bean
    RestClient.Builder http() {
      return RestClient.builder();
    }

    @Bean
    JavaMailSender smtp(@Value("${" + MAIL_PORT + "}") int port) {
      JavaMailSenderImpl smtp = new JavaMailSenderImpl();
      smtp.setHost("127.0.0.1");
      smtp.setPort(port);
      smtp.getJavaMailProperties().putAll(Map.of("mail.smtp.connectiontimeout", "2000", "mail.smtp.timeout", "2000"));
      return smtp;
    }

    @Bean
    ModelDecisions decisions() {
      return new ModelDecisions();
    }

    @Bean
    FakeStaff staff() {
      return new FakeStaff();
    }

    @Bean
    EngineNotes engineNotes() {
      return new EngineNotes();
    }

    @Bean
    FakeHistory processHistory() {
      return new FakeHistory();
    }

    @Bean
    TicketLifecycle ticketLifecycle(EngineNotes notes) {
      return new TicketLifecycle() {

        @Override
        public void start(Ticket ticket) {
          notes.add("ticket " + ticket.number());
        }

        @Override
        public void customerReplied(Ticket ticket, CustomerAnswer answer, String text) {
          notes.add(answer + " " + ticket.number() + " " + text);
        }

        @Override
        public void reportedAgain(Ticket ticket, long newNumber, Actor cso) {
          notes.add(ticket.number() + " again " + newNumber);
        }

        @Override
        public void urgencyChanged(Ticket ticket) {
          notes.add("urgency " + ticket.number());
        }
      };
    }

    @Bean
    ContactRecordDelivery contactRecordDelivery(EngineNotes notes) {
      return call -> notes.add("records " + call);
    }

    @Bean
    MailDelivery mailDelivery(EngineNotes notes) {
      return reference -> notes.add("mail " + reference);
    }

    @Bean
    MailIntake mailIntake(EngineNotes notes) {
      return new MailIntake() {

        @Override
        public void start(long mailId) {
          notes.add("incoming " + mailId);
        }

        @Override
        public void startForPerson(long mailId) {
          notes.add("brought back " + mailId);
        }
      };
    }
  }
}
