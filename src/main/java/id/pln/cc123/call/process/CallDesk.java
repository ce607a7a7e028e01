package id.pln.cc123.call.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.call.Calls;
import id.pln.cc123.draft.Drafts;

/**
 * The steps of a call as its CSO works through them: which comes next, and what can happen at any of them.
 * All steps of a call share the call number as business key.
 */
@Component
@Transactional
class CallDesk {

  private static final String CALL = "customer-handling";
  private static final String PROBLEM = "problem-handling";
  private static final String REPEAT = "repeat-report";
  private static final String PROBLEM_ID = "problemId";
  private static final String PREVIOUS_TICKET = "previousTicketNumber";

  // Messages that a step of a call can be interrupted by. Each that a model listens to costs every call three statements, so
  // there are no more; the first two bear the name of the request that was there first: process owners' models know them.
  private static final String SIDE_STEP = "call.customerCorrectionRequested";
  private static final String OTHER_END = "problem.complaintCorrectionRequested";
  static final String ABANDONED = "call.abandoned";

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final Calls calls;
  private final Drafts drafts;
  private final Staff staff;

  CallDesk(TaskService tasks, RuntimeService runtime, HistoryService history, Calls calls, Drafts drafts, Staff staff) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.history = history;
    this.calls = calls;
    this.drafts = drafts;
    this.staff = staff;
  }

  /** @return the user's newest open step of the same call or ticket as a step that was finished */
  Optional<String> nextAfterTask(String taskId) {
    HistoricTaskInstance finished = staff.asSystem(() -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
    return finished == null ? Optional.empty() : nextAfterStart(finished.getProcessInstanceId());
  }

  /** @return the user's newest open step of the call or ticket that a process instance belongs to */
  Optional<String> nextAfterStart(String processInstanceId) {
    String user = staff.currentUser();
    return staff.asSystem(() -> {
      HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery().processInstanceId(processInstanceId).singleResult();
      return instance == null || instance.getBusinessKey() == null ? Optional.empty() : newest(instance.getBusinessKey(), user);
    });
  }

  private Optional<String> newest(String businessKey, String user) {
    return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskAssignee(user)
        .orderByTaskCreateTime().desc().listPage(0, 1).stream().map(Task::getId).findFirst();
  }

  /** @return the step, when it belongs to a call and is this user's */
  Optional<CallStep> step(String taskId) {
    return steps(List.of(taskId)).stream().findFirst();
  }

  /** @return those of the steps that belong to a call and are this user's */
  List<CallStep> steps(List<String> taskIds) {
    String user = staff.currentUser();
    return staff.asSystem(() -> {
      List<Task> found = tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).taskAssignee(user)
          .processDefinitionKeyIn(CALL, PROBLEM, REPEAT).list();
      Map<String, String> callNumbers = callNumbers(found);
      Map<String, Map<String, Object>> problems = problems(found);
      return found.stream().map(task -> stepOf(task, callNumbers.get(task.getProcessInstanceId()),
          problems.getOrDefault(task.getProcessInstanceId(), Map.of()))).toList();
    });
  }

  private Map<String, String> callNumbers(List<Task> steps) {
    return steps.isEmpty() ? Map.of() : runtime.createProcessInstanceQuery()
        .processInstanceIds(steps.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet())).list().stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private Map<String, Map<String, Object>> problems(List<Task> steps) {
    String[] instances = steps.stream().filter(step -> !process(step).equals(CALL)).map(Task::getProcessInstanceId).distinct()
        .toArray(String[]::new);
    Map<String, Map<String, Object>> problems = new HashMap<>();
    if (instances.length > 0) {
      runtime.createVariableInstanceQuery().processInstanceIdIn(instances).variableNameIn(PROBLEM_ID, PREVIOUS_TICKET).list()
          .forEach(variable -> problems.computeIfAbsent(variable.getProcessInstanceId(), instance -> new HashMap<>())
              .put(variable.getName(), variable.getValue()));
    }
    return problems;
  }

  private static CallStep stepOf(Task task, String callNumber, Map<String, Object> problem) {
    Number problemId = (Number) problem.get(PROBLEM_ID);
    return new CallStep(task.getId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), callNumber,
        problemId == null ? null : problemId.longValue(), process(task).equals(PROBLEM), problem.containsKey(PREVIOUS_TICKET));
  }

  private static String process(Task task) {
    return task.getProcessDefinitionId().split(":")[0];
  }

  /** Opens the step in which the customer's data is corrected, if it is not open yet; the step at hand stays open. */
  Optional<String> correctCustomer(CallStep step) {
    return open(step, CallStep.CORRECT_CUSTOMER)
        .or(() -> signal(step, SIDE_STEP, instanceOf(step.callNumber()), Variables.createVariables()));
  }

  /** Opens the step in which another problem is noted, if it is not open yet; the step at hand stays open. */
  Optional<String> noteProblem(CallStep step) {
    return open(step, CallStep.NOTE_PROBLEM)
        .or(() -> signal(step, SIDE_STEP, instanceOf(step.callNumber()), requested("noteProblem").putValue(CallStep.NOTED, true)));
  }

  private Optional<String> open(CallStep step, String element) {
    return staff.asSystem(() -> tasks.createTaskQuery().processInstanceBusinessKey(step.callNumber())
        .taskDefinitionKey(element).list().stream().findFirst()).map(Task::getId);
  }

  /** The customer does not want the problem at hand followed up any more. */
  Optional<String> dropProblem(CallStep step) {
    return signal(step, OTHER_END, step.processInstanceId(), requested("dropProblem"));
  }

  /** Takes the problem at hand back to choosing its kind of complaint. */
  Optional<String> correctComplaint(CallStep step) {
    return signal(step, OTHER_END, step.processInstanceId(), Variables.createVariables());
  }

  /** The customer hung up. */
  void abandon(CallStep step) {
    signal(step, ABANDONED, instanceOf(step.callNumber()), Variables.createVariables());
  }

  /** Tells the model which of the requests that one message stands for is meant; nothing of it stays in the process. */
  private static VariableMap requested(String what) {
    return Variables.createVariables().putValueTyped("requested", Variables.stringValue(what, true));
  }

  private Optional<String> signal(CallStep step, String message, String processInstanceId, VariableMap variables) {
    String user = staff.currentUser();
    return staff.asSystem(() -> {
      runtime.createMessageCorrelation(message).processInstanceId(processInstanceId).setVariables(variables).correlate();
      return newest(step.callNumber(), user);
    });
  }

  private String instanceOf(String callNumber) {
    return staff.asSystem(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(callNumber, CALL).singleResult().getId());
  }

  /** Gives the call with everything in it to a colleague, also what was typed and not submitted. */
  void handOver(CallStep step, String colleague) {
    if (colleagues().stream().noneMatch(known -> known.id().equals(colleague))) {
      throw new Refusal("to", "Pilih rekan CSO yang menerima panggilan ini.");
    }
    String user = staff.currentUser();
    calls.handOver(step.callNumber(), colleague);
    staff.asSystem(() -> {
      List<String> open = tasks.createTaskQuery().processInstanceBusinessKey(step.callNumber()).list().stream().map(Task::getId).toList();
      open.forEach(task -> tasks.setAssignee(task, colleague));
      drafts.give(open, user, colleague);
      // steps to come are the colleague's too
      runtime.createProcessInstanceQuery().processInstanceBusinessKey(step.callNumber()).list()
          .forEach(instance -> runtime.setVariable(instance.getId(), "cso", colleague));
      return null;
    });
  }

  /** @return CSOs who can take the call over: all but the one who has it */
  List<Staff.Colleague> colleagues() {
    return staff.colleagues("cso").stream().filter(colleague -> !colleague.id().equals(staff.currentUser())).toList();
  }
}
