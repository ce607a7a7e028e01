package id.pln.cc123.engine;

import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Rights are granted to groups once and for all tasks, and never revoked. So a request need not look for revocations
 * first, nor ask which of the user's few groups have any right at all, and a task that ends leaves no rights behind.
 */
public class GrantedRights extends AuthorizationManager {

  @Override
  public void insert(DbEntity entity) {
    if (entity instanceof Authorization right && right.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
      throw new BadUserRequestException("Hak tidak dapat dicabut satu per satu. Ubah atau hapus hak yang diberikan.");
    }
    super.insert(entity);
  }

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? List.of() : groups;
  }

  @Override
  public void deleteAuthorizationsByResourceId(Resource resource, String id) {
    if (resource != Resources.TASK) {
      super.deleteAuthorizationsByResourceId(resource, id);
    }
  }

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    super.configureTaskQuery(query);
    TaskRights.restrict(query, getCurrentAuthentication());
  }

  /** No rights on single tasks, whoever it is given or offered to. */
  static final class Defaults extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String assignee) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String owner) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
      return null;
    }
  }

  /** Lets the engine use it. */
  static final class Factory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new GrantedRights();
    }
  }
}
