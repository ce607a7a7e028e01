package id.pln.cc123.engine;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.TaskQuery;

import id.pln.cc123.engine.form.NotYours;
import id.pln.cc123.engine.identity.GroupRights;

/**
 * The engine's rights are for all tasks of a process alike. These tell a person's own from a colleague's: a step is worked
 * on by whoever has it or by a group that it is offered to, and what somebody may not see is not found either.
 */
final class TaskRights extends AuthorizationCommandChecker {

  private static final String ADMINISTRATORS = "camunda-admin";

  @Override
  public void checkReadTask(TaskEntity task) {
    super.checkReadTask(task);
    checkSeen(task);
  }

  @Override
  public void checkReadTaskVariable(TaskEntity task) {
    super.checkReadTaskVariable(task);
    checkSeen(task);
  }

  @Override
  public void checkTaskWork(TaskEntity task) {
    super.checkTaskWork(task);
    Authentication user = user();
    if (user == null || user.getUserId().equals(task.getAssignee())) {
      return;
    }
    if (task.getAssignee() != null) {
      throw new NotYours("Langkah ini sedang dikerjakan oleh " + task.getAssignee()
          + ". Mintalah yang bersangkutan mengalihkannya kepada Anda.");
    }
    if (!groups(user).contains(ADMINISTRATORS) && !isOfferedTo(user, task)) {
      throw new NotYours("Langkah ini bukan untuk kelompok Anda.");
    }
  }

  /** A start form says what a process starts with: nobody starts it without, or in its middle. */
  @Override
  public void checkCreateProcessInstance(ProcessDefinition definition) {
    super.checkCreateProcessInstance(definition);
    FormDefinition form = ((ProcessDefinitionEntity) definition).getStartFormDefinition();
    if (user() != null && form != null && form.getCamundaFormDefinitionKey() != null) {
      throw new AuthorizationException("Proses ini dimulai dengan formulirnya.");
    }
  }

  private static void checkSeen(TaskEntity task) {
    Authentication user = user();
    if (user != null && GroupRights.seesOwnTasksOnly(groups(user)) && !user.getUserId().equals(task.getAssignee())
        && !GroupRights.processesSeenWholly(groups(user)).contains(task.getProcessDefinition().getKey()) && !isOfferedTo(user, task)) {
      throw new AuthorizationException("Langkah ini bukan milik Anda.");
    }
  }

  /** The same for lists. */
  static void restrict(TaskQueryImpl query, Authentication user) {
    if (user != null && query.getAuthCheck().isAuthorizationCheckEnabled() && GroupRights.seesOwnTasksOnly(groups(user))) {
      TaskQuery seen = query.or().taskAssignee(user.getUserId()).taskCandidateGroupIn(groups(user)).includeAssignedTasks();
      Set<String> wholly = GroupRights.processesSeenWholly(groups(user));
      if (!wholly.isEmpty()) {
        seen.processDefinitionKeyIn(wholly.toArray(String[]::new));
      }
    }
  }

  private static boolean isOfferedTo(Authentication user, TaskEntity task) {
    Set<IdentityLink> candidates = task.getCandidates();
    return candidates.stream().anyMatch(candidate -> user.getUserId().equals(candidate.getUserId())
        || groups(user).contains(candidate.getGroupId()));
  }

  /** @return null where nobody's rights are asked for */
  private static Authentication user() {
    CommandContext context = Context.getCommandContext();
    Authentication user = context.getAuthentication();
    return context.isAuthorizationCheckEnabled() && user != null && user.getUserId() != null ? user : null;
  }

  private static List<String> groups(Authentication user) {
    return user.getGroupIds() == null ? List.of() : user.getGroupIds();
  }
}
