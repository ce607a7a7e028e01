package id.pln.cc123.engine.form;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

import id.pln.cc123.Refusal;

/**
 * Forms that take only what they define, and show what is known at the moment they are opened.
 */
public final class GuardedFormService extends FormServiceImpl {

  private final FormSubmission submission;

  /** @param clock says which day is today */
  public GuardedFormService(Clock clock) {
    this.submission = new FormSubmission(clock);
  }

  /** To be called when models have changed. */
  public void forgetForms() {
    submission.forgetForms();
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
    return commandExecutor.execute(context -> {
      VariableMap variables = super.getTaskFormVariables(taskId, names, deserialize);
      TaskEntity task = context.getTaskManager().findTaskById(taskId);
      Map<String, Object> shown = context.runWithoutAuthorization(
          () -> FormView.of(task, submission.shownTables(context, task)));
      shown.putAll(draft(context, task, variables));
      shown.forEach((name, value) -> {
        if (names == null || names.contains(name)) {
          variables.put(name, value);
        }
      });
      return variables;
    });
  }

  /** Of what a colleague typed before, only what this user could have typed here: nobody puts words into a form's own texts. */
  private Map<String, Object> draft(CommandContext context, TaskEntity task, VariableMap variables) {
    Map<String, Object> draft = FormView.draft(task, variables);
    if (!draft.isEmpty()) {
      draft.keySet().retainAll(submission.keysOf(context, task.getId()));
    }
    return draft;
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId) {
    return getTaskFormVariables(taskId, null, true);
  }

  @Override
  public ProcessInstance submitStartForm(String definitionId, Map<String, Object> fields) {
    return submitStartForm(definitionId, null, fields);
  }

  @Override
  public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> fields) {
    return FormSubmission.inWords(() -> commandExecutor.execute(context -> {
      var definition = Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
      if (definition.getStartFormDefinition() == null || definition.getStartFormDefinition().getCamundaFormDefinitionKey() == null) {
        return new SubmitStartFormCmd(definitionId, businessKey, fields).execute(context);
      }
      // the product's own checker lets nobody start such a process, because there are doors without the form
      new AuthorizationCommandChecker().checkCreateProcessInstance(definition);
      var start = new SubmitStartFormCmd(definitionId, businessKey, submission.startVariablesOf(context, definitionId, fields));
      return context.runWithoutAuthorization(() -> start.execute(context));
    }));
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> fields) {
    submit(taskId, fields, false, false);
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> fields, boolean deserialize) {
    return submit(taskId, fields, true, deserialize);
  }

  private VariableMap submit(String taskId, Map<String, Object> fields, boolean withVariables, boolean deserialize) {
    return FormSubmission.inWords(() -> {
      try {
        // one command for check and submission: the task is loaded once
        return commandExecutor.execute(context -> new SubmitTaskFormCmd(
            taskId, submission.variablesOf(context, taskId, fields), withVariables, deserialize).execute(context));
      } catch (OptimisticLockingException | Refusal e) {
        throw e;
      } catch (RuntimeException e) {
        // the second of two submissions at once fails wherever it first meets the first one's work
        if (commandExecutor.execute(context -> context.getTaskManager().findTaskById(taskId)) == null) {
          throw FormSubmission.done(e);
        }
        throw e;
      }
    });
  }
}
