package id.pln.cc123.engine.form;

import java.io.InputStream;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completing a task without its form is the same as submitting the form: no way past its rules. */
public final class GuardedTaskService extends TaskServiceImpl {

  private final FormService forms;

  public GuardedTaskService(FormService forms) {
    this.forms = forms;
  }

  @Override
  public void complete(String taskId, Map<String, Object> variables) {
    forms.submitTaskForm(taskId, variables);
  }

  @Override
  public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserialize) {
    return forms.submitTaskFormWithVariablesInReturn(taskId, variables, deserialize);
  }

  @Override
  public void claim(String taskId, String userId) {
    String user = commandExecutor.execute(CommandContext::getAuthenticatedUserId);
    if (user != null && userId != null && !userId.equals(user)) {
      throw new AuthorizationException("Langkah hanya dapat diambil untuk diri sendiri.");
    }
    super.claim(taskId, userId);
  }

  @Override
  public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
    throw pastTheForm();
  }

  @Override
  public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
    throw pastTheForm();
  }

  @Override
  public Comment createComment(String taskId, String instance, String message) {
    throw notHere();
  }

  @Override
  public Attachment createAttachment(String type, String taskId, String instance, String name, String description, InputStream content) {
    throw notHere();
  }

  @Override
  public Attachment createAttachment(String type, String taskId, String instance, String name, String description, String url) {
    throw notHere();
  }

  /** The engine would keep it where nobody of the ticket sees it, and would let anybody write who sees the task. */
  private static AuthorizationException notHere() {
    return new AuthorizationException("Catatan dan lampiran disimpan pada tiketnya.");
  }

  private static AuthorizationException pastTheForm() {
    return new AuthorizationException("Langkah ini diselesaikan dengan formulirnya.");
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    // a delegated step goes back to its owner, who finishes it with its form
    super.resolveTask(taskId, null);
  }
}
