package id.pln.cc123.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import id.pln.cc123.cost.SqlCounter.Sql;

/** Works calls through on an engine and counts each step: opening its form as Tasklist does, and submitting it. */
final class MeasuredCall {

  /** Stands for the asynchronous jobs among the steps. */
  static final String JOBS = "Pekerjaan asinkron";

  /** Nobody calls twice: with an earlier report it would be another call. */
  private static final AtomicInteger CUSTOMERS = new AtomicInteger(1000);

  /** One explained question (A1b), with the calculator filled in. */
  static final List<Step> EXPLAINED = List.of(
      new Step("Catat permasalahan", Map.of("complaintSearch", "ga bisa unduh", "complaints", List.of("A1b"), "complaintNote", "")),
      new Step("Jelaskan jawaban", Map.of("platform", "Android", "osVersion", "8", "freeMemoryMb", 900, "solved", "yes")),
      new Step("Sampaikan penutup", Map.of("moreProblems", "no")));

  /** One problem that becomes a ticket. */
  static final List<Step> ESCALATED = List.of(
      new Step("Catat permasalahan", Map.of("complaintSearch", "unduh", "complaints", List.of("E1.1"), "complaintNote", "Gagal unduh")),
      new Step("Eja alamat e-mail", Map.of("emailChoice", "own", "emailAgreed", true)),
      new Step("Buat tiket ITSM", Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType", "Download Aplikasi",
          "summary", "Tidak dapat mengunduh", "description", "Mohon bantuannya: tidak dapat mengunduh.")),
      new Step("Sampaikan penutup", Map.of("moreProblems", "no")));

  /** An earlier ticket that is not finished is asked about (C1). */
  static List<Step> repeatOfOpen(long ticket) {
    return List.of(asksAbout(ticket),
        new Step("Tanggapi laporan ulang", Map.of("reportVerified", true, "emailArrived", "yes", "problemChoice", "same",
            "noteAfterEmail", "Pelanggan melaporkan kembali.")),
        new Step("Sampaikan penutup", Map.of("moreProblems", "no")));
  }

  /** One that is finished is reported again with a new one (C2). */
  static List<Step> repeatOfFinished(long ticket) {
    List<Step> steps = new ArrayList<>(repeatOfOpen(ticket));
    steps.addAll(2, ESCALATED.subList(1, 3));
    return steps;
  }

  private static Step asksAbout(long ticket) {
    return new Step("Catat permasalahan", Map.of("earlierTickets", List.of(Long.toString(ticket))));
  }

  private final ProcessEngine engine;
  private final SqlCounter counter;
  private final Map<String, Cost> steps = new LinkedHashMap<>();

  private MeasuredCall(ProcessEngine engine, SqlCounter counter) {
    this.engine = engine;
    this.counter = counter;
  }

  /** @return what each step of a new customer's call cost, in its order; the last entry stands for all asynchronous jobs */
  static Map<String, Cost> of(ProcessEngine engine, SqlCounter counter, List<Step> call) {
    return of(engine, counter, call, CUSTOMERS.incrementAndGet());
  }

  /** As {@link #of}, but it is the customer of the call before who calls again. */
  static Map<String, Cost> again(ProcessEngine engine, SqlCounter counter, List<Step> call) {
    return of(engine, counter, call, CUSTOMERS.get());
  }

  private static Map<String, Cost> of(ProcessEngine engine, SqlCounter counter, List<Step> call, int customer) {
    MeasuredCall measured = new MeasuredCall(engine, counter);
    engine.getIdentityService().setAuthentication("desi", List.of("cso"));
    try {
      measured.work(call, customer);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    measured.jobs();
    return measured.steps;
  }

  private void work(List<Step> call, int customer) {
    String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("customer-handling")
        .latestVersion().singleResult().getId();
    Sql opened = counter.count(() -> {
      engine.getFormService().getStartFormData(definition);
      engine.getFormService().getDeployedStartForm(definition);
    });
    String[] instance = new String[1];
    String email = "siti" + customer + "@gmail.com";
    Map<String, Object> data = Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", "0812-3456-" + customer,
        "customerId", "51234567" + customer, "email", email);
    Sql started = counter.count(() -> instance[0] = engine.getFormService().submitStartForm(definition, data).getId());
    steps.put("Ambil panggilan", new Cost(opened, started, counter.statements()));
    String root = instance[0];
    for (Step step : call) {
      Task task = engine.getTaskService().createTaskQuery().taskAssignee("desi").taskName(step.name())
          .orderByTaskCreateTime().desc().listPage(0, 1).get(0);
      Sql open = counter.count(() -> open(task.getId()));
      Map<String, Object> fields = new HashMap<>(step.fields());
      if (fields.containsKey("emailAgreed")) {
        fields.put("email", email);
      }
      Sql submit = counter.count(() -> engine.getFormService().submitTaskForm(task.getId(), fields));
      steps.put(step.name(), new Cost(open, submit, counter.statements()));
    }
    if (engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(root).count() > 0) {
      throw new AssertionError("the call goes on");
    }
  }

  /** GET task, form, form-variables and deployed-form. */
  private void open(String task) {
    engine.getTaskService().createTaskQuery().taskId(task).initializeFormKeys().singleResult();
    engine.getFormService().getTaskFormData(task);
    engine.getFormService().getTaskFormVariables(task, null, false);
    engine.getFormService().getDeployedTaskForm(task);
  }

  private void jobs() {
    Sql all = Sql.NOTHING;
    List<String> statements = new ArrayList<>();
    for (Job job : engine.getManagementService().createJobQuery().withRetriesLeft().messages().list()) {
      all = all.plus(counter.count(() -> engine.getManagementService().executeJob(job.getId())));
      statements.addAll(counter.statements());
    }
    steps.put(JOBS, new Cost(Sql.NOTHING, all, statements));
  }

  /** A form of the call and what is typed into it. */
  record Step(String name, Map<String, Object> fields) {}

  /** @param statements texts of the submission's statements, for whoever looks for waste */
  record Cost(Sql open, Sql submit, List<String> statements) {}
}
