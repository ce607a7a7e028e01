package id.pln.cc123.engine.form;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
import org.camunda.bpm.engine.variable.Variables;

import id.pln.cc123.Refusal;
import id.pln.cc123.draft.Drafts;

/**
 * Forms that take only what they define, and show what is known at the moment they are opened.
 */
public final class GuardedFormService extends FormServiceImpl {

  /** of the process: what comes again with a step; of the form: which fields the user's draft has filled in, and when it was saved */
  static final String DRAFT = "draft";

  private final FormSubmission submission;
  private final Supplier<Drafts> drafts;

  /**
   * @param clock says which day is today
   * @param drafts asked for when a form is opened: the engine is there before them
   */
  public GuardedFormService(Clock clock, Supplier<Drafts> drafts) {
    this.submission = new FormSubmission(clock);
    this.drafts = drafts;
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
      VariableMap shown = Variables.fromMap(context.runWithoutAuthorization(() -> FormView.of(task, submission.shownTables(context, task))));
      if (variables.remove(DRAFT) != null) {
        show(FormView.comesAgain(task), shown, context, task);
      }
      // only who works on the step can have typed anything into it
      if (task.getAssignee() != null && task.getAssignee().equals(context.getAuthenticatedUserId())) {
        drafts.get().ofTask(taskId, task.getAssignee()).ifPresent(draft -> {
          Set<String> keys = show(draft.values(), shown, context, task);
          shown.put(DRAFT, FormView.typed(Map.of("savedAt", draft.savedAt().toString(), "keys", keys)));
        });
      }
      shown.keySet().forEach(name -> {
        if (names == null || names.contains(name)) {
          variables.putValueTyped(name, shown.getValueTyped(name));
        }
      });
      return variables;
    });
  }

  /** Of what was typed before, only what can be typed now: nobody puts words into a form's own texts. */
  private Set<String> show(Map<String, ?> typed, VariableMap shown, CommandContext context, TaskEntity task) {
    Set<String> keys = submission.keysOf(context, task.getId(), shown);
    keys.retainAll(typed.keySet());
    keys.forEach(key -> shown.put(key, FormView.typed(typed.get(key))));
    return keys;
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
