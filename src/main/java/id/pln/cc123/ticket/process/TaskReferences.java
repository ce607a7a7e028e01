package id.pln.cc123.ticket.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;

/** What tasks in Tasklist are about. Which tasks somebody sees is decided by the engine. */
@Component
class TaskReferences {

  private static final int MAX_TASKS = 50;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Staff staff;

  TaskReferences(TaskService tasks, RuntimeService runtime, Staff staff) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.staff = staff;
  }

  /**
   * Who may see a task need not be allowed to look for process instances, which is what the engine asks for their variables.
   *
   * @param variable that holds a number
   * @return the numbers by task, without tasks that the user does not see or that have none
   */
  Map<String, Long> numbers(List<String> ids, String variable) {
    if (ids.size() > MAX_TASKS) {
      throw new Refusal("ids", "Paling banyak " + MAX_TASKS + " tugas sekaligus.");
    }
    List<Task> seen = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
    if (seen.isEmpty()) {
      return Map.of();
    }
    Map<String, Long> ofInstance = staff.asSystem(() -> runtime.createVariableInstanceQuery().variableName(variable)
        .processInstanceIdIn(seen.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new)).list()).stream()
        .filter(found -> found.getValue() != null)
        .collect(Collectors.toMap(VariableInstance::getProcessInstanceId,
            found -> Long.valueOf(found.getValue().toString()), (first, second) -> first));
    Map<String, Long> numbers = new LinkedHashMap<>();
    seen.stream().filter(task -> ofInstance.containsKey(task.getProcessInstanceId()))
        .forEach(task -> numbers.put(task.getId(), ofInstance.get(task.getProcessInstanceId())));
    return numbers;
  }
}
