package id.pln.cc123.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.ticket.Tickets;

/** A ticket that waits for its customer, made in the shortest way. */
public final class WaitingTicket {

  private WaitingTicket() {}

  public static void make(RunningProduct product) {
    ProcessEngine engine = product.get(ProcessEngine.class);
    Calls calls = product.get(Calls.class);
    String call = calls.open(Samples.customer(), "desi", null);
    Problem problem = calls.record(call, List.of("E1.2"), null).get(0);
    String number = Long.toString(product.get(Tickets.class).create(Samples.ticket(problem, "desi")).number());
    calls.close(call);
    submit(engine, number, "sari", "service-desk", Map.of("callType", "Incident", "serviceGroup", Samples.GROUP,
        "serviceType", Samples.TYPE, "nextStep", "assign", "team", "support", "member", "andi"));
    submit(engine, number, "andi", "support", Map.of("nextStep", "Waiting For Customer", "question", "Kapan?"));
  }

  private static void submit(ProcessEngine engine, String number, String user, String group, Map<String, Object> fields) {
    engine.getIdentityService().setAuthentication(user, List.of(group));
    try {
      Task task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).singleResult();
      engine.getFormService().submitTaskForm(task.getId(), fields);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
