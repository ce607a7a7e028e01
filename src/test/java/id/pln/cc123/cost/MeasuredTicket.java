package id.pln.cc123.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.cost.SqlCounter.Sql;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;

/** Works a ticket through from Logged to Closed and counts each step, the mails' jobs among them. */
final class MeasuredTicket {

  private static final Map<String, Object> ASSIGN = Map.of("callType", "Incident", "serviceGroup", "INSTALASI",
      "serviceType", "Download Aplikasi", "nextStep", "assign", "team", "support", "member", "andi");

  private final RunningProduct product;
  private final ProcessEngine engine;
  private final SqlCounter counter;
  private final long number;
  private final Map<String, Sql> steps = new LinkedHashMap<>();

  private MeasuredTicket(RunningProduct product, SqlCounter counter, long number) {
    this.product = product;
    this.engine = product.get(ProcessEngine.class);
    this.counter = counter;
    this.number = number;
  }

  /** @return number of a ticket that a new customer's call has just made */
  static long newTicket(RunningProduct product, SqlCounter counter) {
    MeasuredCall.of(product.get(ProcessEngine.class), counter, MeasuredCall.ESCALATED);
    return product.get(JdbcClient.class).sql("select max(number) from ticket").query(Long.class).single();
  }

  /** @return what each step cost, in its order */
  static Map<String, Sql> of(RunningProduct product, SqlCounter counter, long number) {
    MeasuredTicket ticket = new MeasuredTicket(product, counter, number);
    ticket.work();
    return ticket.steps;
  }

  private void work() {
    submit("Logged → Active", "sari", "service-desk", ASSIGN);
    submit("Active → Waiting For Customer", "andi", "support",
        Map.of("nextStep", "Waiting For Customer", "question", "Versi Android berapa?"));
    jobs("e-mail pertanyaan");
    reply("balasan → Active", CustomerAnswer.INFORMATION, "Android 8");
    submit("Active → Resolved", "andi", "support", Map.of("nextStep", "Resolved", "solution", "Sudah diperbaiki."));
    jobs("e-mail penyelesaian");
    reply("konfirmasi → Closed", CustomerAnswer.CONFIRMED, "Selesai");
    jobs("e-mail tiket ditutup");
  }

  private void submit(String step, String user, String group, Map<String, Object> fields) {
    engine.getIdentityService().setAuthentication(user, List.of(group));
    try {
      Task task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(Long.toString(number)).singleResult();
      steps.put(step, counter.count(() -> engine.getFormService().submitTaskForm(task.getId(), fields)));
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void reply(String step, CustomerAnswer answer, String text) {
    CustomerReplies replies = product.get(CustomerReplies.class);
    steps.put(step, counter.count(() -> replies.receive(number, answer, text)));
  }

  private void jobs(String step) {
    Sql all = Sql.NOTHING;
    for (Job job : engine.getManagementService().createJobQuery().messages().withRetriesLeft().list()) {
      all = all.plus(counter.count(() -> engine.getManagementService().executeJob(job.getId())));
    }
    steps.put(step, all);
  }
}
