package id.pln.cc123.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.ticket.TicketStatus;

/** Each step of each process, tried by each group; {@code rights/steps.txt} says who gets how far. */
@ProductTest
@DisplayName("Everybody at every step")
class StepRightsTest {

  private static final String WORKS = "w";
  private static final String SEES = "s";

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private ProcessEngine engine;
  @LocalServerPort
  private int port;

  private final List<String> instances = new ArrayList<>();
  private Map<String, Object> variables;

  @BeforeEach
  void ticket() {
    EngineRightsTest.guest(engine.getIdentityService());
    long number = CallAtDesk.ticketFor(new Rest(http, "desi"), "Teratai Rahasia", "0812-7777-5555", "teratai.rahasia@gmail.com");
    variables = Map.of("cso", "desi", "team", "support", "member", "andi", "ticketNumber", Long.toString(number),
        "answerForm", "answer-a1b", "ticketDueDate", new Date(), "status", TicketStatus.ACTIVE.word());
  }

  @AfterEach
  void leave() {
    instances.forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance, "tried"));
    engine.getIdentityService().deleteUser("tamu");
  }

  @Test
  @DisplayName("gets as far as the table says: a step is worked on by whom it belongs to, and seen by few others")
  void as_the_table_says() {
    RightsTable table = RightsTable.read("steps.txt");
    List<Person> people = EngineRightsTest.PEOPLE.stream().map(id -> new Person("http://localhost:" + port, id)).toList();
    List<String> faults = new ArrayList<>();
    for (ProcessDefinition process : engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()) {
      for (UserTask step : engine.getRepositoryService().getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class)) {
        Task task = openedAt(process, step.getId());
        List<String> outcomes = people.stream().map(person -> outcome(person, task.getId())).toList();
        if (!table.cellsOf(step.getId()).map(outcomes::equals).orElse(false)) {
          faults.add(step.getId() + " = " + String.join(" ", outcomes));
        }
      }
    }
    table.unused().forEach(row -> faults.add("not a step: " + row));
    assertThat(String.join("\n", faults)).isEmpty();
  }

  private Task openedAt(ProcessDefinition process, String step) {
    String instance = engine.getRuntimeService().createProcessInstanceById(process.getId()).startBeforeActivity(step)
        .setVariables(variables).execute().getId();
    instances.add(instance);
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(step).singleResult();
  }

  private static String outcome(Person person, String task) {
    HttpResponse<String> claimed = person.rehearse("POST", "/engine-rest/task/" + task + "/claim", "application/json",
        "{\"userId\":\"" + person.id() + "\"}");
    HttpResponse<String> seen = person.rehearse("GET", "/engine-rest/task/" + task, null, null);
    if (claimed.statusCode() == 204) {
      return seen.statusCode() == 200 ? WORKS : "works on it without seeing it";
    }
    return seen.statusCode() == 200 ? SEES : Attempt.NO;
  }
}
