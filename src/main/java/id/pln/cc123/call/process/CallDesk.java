package id.pln.cc123.call.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
    String user = staff.currentUser();
    return staff.asSystem(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).taskAssignee(user)
        .processDefinitionKeyIn(CALL, PROBLEM, REPEAT).singleResult()).map(this::stepOf));
  }

  private CallStep stepOf(Task task) {
    ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
    String process = task.getProcessDefinitionId().split(":")[0];
    Map<String, Object> variables = process.equals(CALL) ? Map.of()
        : runtime.getVariables(task.getExecutionId(), List.of("problemId", "previousTicketNumber"));
    Number problemId = (Number) variables.get("problemId");
    return new CallStep(task.getId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), instance.getBusinessKey(),
        problemId == null ? null : problemId.longValue(), process.equals(PROBLEM), variables.containsKey("previousTicketNumber"));
  }

  /** Opens the step in which the customer's data is corrected, if it is not open yet; the step at hand stays open. */
  Optional<String> correctCustomer(CallStep step) {
    Optional<Task> open = staff.asSystem(() -> tasks.createTaskQuery().processInstanceBusinessKey(step.callNumber())
        .taskDefinitionKey(CallStep.CORRECT_CUSTOMER).list().stream().findFirst());
    return open.map(Task::getId).or(() -> signal(step, "call.customerCorrectionRequested", instanceOf(step.callNumber())));
  }

  /** Takes the problem at hand back to choosing its kind of complaint. */
  Optional<String> correctComplaint(CallStep step) {
    return signal(step, "problem.complaintCorrectionRequested", step.processInstanceId());
  }

  /** The customer hung up. */
  void abandon(CallStep step) {
    signal(step, "call.abandoned", instanceOf(step.callNumber()));
  }

  private Optional<String> signal(CallStep step, String message, String processInstanceId) {
    String user = staff.currentUser();
    return staff.asSystem(() -> {
      runtime.createMessageCorrelation(message).processInstanceId(processInstanceId).correlate();
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
