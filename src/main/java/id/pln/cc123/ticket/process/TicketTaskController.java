package id.pln.cc123.ticket.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.ticket.TicketList;
import id.pln.cc123.ticket.TicketSummary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The tickets that tasks in Tasklist are about. Which tasks somebody sees is decided by the engine. */
@RestController
@RequestMapping("/api/ticket-tasks")
@Tag(name = "Tiket")
class TicketTaskController {

  private static final int MAX_TASKS = 50;
  private static final String NUMBER = "ticketNumber";

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final TicketList tickets;
  private final Staff staff;

  TicketTaskController(TaskService tasks, RuntimeService runtime, TicketList tickets, Staff staff) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.tickets = tickets;
    this.staff = staff;
  }

  @GetMapping
  @Operation(summary = "Ringkasan tiket dari beberapa tugas, paling banyak 50; tugas lain tidak disebut")
  List<TicketOfTask> tickets(@RequestParam("ids") List<String> ids) {
    if (ids.size() > MAX_TASKS) {
      throw new Refusal("ids", "Paling banyak " + MAX_TASKS + " tugas sekaligus.");
    }
    Map<String, Long> numbers = numbers(tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list());
    Map<Long, TicketSummary> found = tickets.of(numbers.values()).stream()
        .collect(Collectors.toMap(TicketSummary::number, Function.identity()));
    return numbers.entrySet().stream().filter(entry -> found.containsKey(entry.getValue()))
        .map(entry -> new TicketOfTask(entry.getKey(), found.get(entry.getValue()))).toList();
  }

  @GetMapping("/{taskId}")
  @Operation(summary = "Ringkasan tiket dari satu tugas; 204 bila bukan tugas tiket")
  ResponseEntity<TicketOfTask> ticket(@PathVariable("taskId") String taskId) {
    return tickets(List.of(taskId)).stream().findFirst().map(ResponseEntity::ok)
        .orElse(ResponseEntity.noContent().build());
  }

  /** Who may see a task need not be allowed to look for process instances, which is what the engine asks for their variables. */
  private Map<String, Long> numbers(List<Task> seen) {
    if (seen.isEmpty()) {
      return Map.of();
    }
    Map<String, Long> ofInstance = staff.asSystem(() -> runtime.createVariableInstanceQuery().variableName(NUMBER)
        .processInstanceIdIn(seen.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new)).list()).stream()
        .filter(variable -> variable.getValue() != null)
        .collect(Collectors.toMap(VariableInstance::getProcessInstanceId,
            variable -> Long.valueOf(variable.getValue().toString()), (first, second) -> first));
    Map<String, Long> numbers = new LinkedHashMap<>();
    seen.stream().filter(task -> ofInstance.containsKey(task.getProcessInstanceId()))
        .forEach(task -> numbers.put(task.getId(), ofInstance.get(task.getProcessInstanceId())));
    return numbers;
  }

  record TicketOfTask(String taskId, @JsonUnwrapped TicketSummary ticket) {}
}
