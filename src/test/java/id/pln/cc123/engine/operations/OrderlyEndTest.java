package id.pln.cc123.engine.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.Filter;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CallAtDesk;

@DisplayName("When the product is stopped")
class OrderlyEndTest {

  private static final String DATABASE = "jdbc:h2:mem:orderly-end;DB_CLOSE_DELAY=-1";

  private final CountDownLatch working = new CountDownLatch(2);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  @DisplayName("the request and the job that run are finished, and no other job is begun")
  void request_and_job_are_finished() throws Exception {
    RunningProduct product = RunningProduct.start(context -> {
      context.registerBean("slowMail", JavaMailSender.class, () -> new JavaMailSenderImpl() {
        @Override
        protected void doSend(MimeMessage[] mails, Object[] originals) {
          work();
        }
      });
      context.registerBean("slowRequest", FilterRegistrationBean.class, this::slowRequest);
      context.registerBean("closing", ApplicationListener.class, () -> (ApplicationListener<ContextClosedEvent>) event -> closing.countDown());
    }, "spring.datasource.url=" + DATABASE, "camunda.bpm.job-execution.enabled=true");
    JobExecutor executor = product.get(JobExecutor.class);
    ManagementService jobs = product.get(ManagementService.class);
    RuntimeService processes = product.get(RuntimeService.class);
    TestRestTemplate http = product.http();
    CallAtDesk.ticketFor(product.as("desi"), "Sri", "081234567890", "sri@contoh.co.id");
    CompletableFuture<ResponseEntity<String>> request = CompletableFuture.supplyAsync(() -> http.getForEntity("/slow", String.class));
    assertThat(working.await(1, TimeUnit.MINUTES)).as("both at work").isTrue();

    CompletableFuture<Void> end = CompletableFuture.runAsync(product::close);
    assertThat(closing.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(executor.isActive()).isFalse();
    processes.startProcessInstanceByKey("mail-delivery", "700099");
    assertThat(jobs.createJobQuery().processDefinitionKey("mail-delivery").active().count()).isEqualTo(2);
    assertThat(end).isNotDone();

    goOn.countDown();
    assertThat(request.get(1, TimeUnit.MINUTES).getBody()).isEqualTo("selesai");
    end.get(1, TimeUnit.MINUTES);
    assertThat(count("outgoing_mail where status = 'SENT'")).isEqualTo(1);
    assertThat(count("act_ru_job where process_def_key_ = 'mail-delivery'")).isEqualTo(1);
  }

  private FilterRegistrationBean<Filter> slowRequest() {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
      work();
      response.getWriter().write("selesai");
    });
    registration.addUrlPatterns("/slow");
    return registration;
  }

  private void work() {
    working.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int count(String rows) throws Exception {
    try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
        ResultSet result = connection.createStatement().executeQuery("select count(*) from " + rows)) {
      result.next();
      return result.getInt(1);
    }
  }
}
