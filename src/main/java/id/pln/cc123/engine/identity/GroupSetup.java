package id.pln.cc123.engine.identity;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the groups and their rights into the engine: at every start, what {@link GroupRights} says is in force. */
@Component
@Order(2)
class GroupSetup implements ApplicationRunner {

  private final IdentityService identity;
  private final AuthorizationService authorizations;

  GroupSetup(IdentityService identity, AuthorizationService authorizations) {
    this.identity = identity;
    this.authorizations = authorizations;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (!identity.isReadOnly()) {
      GroupRights.GROUPS.forEach(this::createGroup);
    }
    GroupRights.all().forEach(this::grant);
  }

  private void createGroup(String id) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      Group group = identity.newGroup(id);
      group.setName(id);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
  }

  private void grant(GroupRights.Right right) {
    Authorization authorization = authorizations.createAuthorizationQuery()
        .groupIdIn(right.group()).resourceType(right.resource()).resourceId(right.id()).singleResult();
    if (authorization == null) {
      authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      authorization.setGroupId(right.group());
      authorization.setResource(right.resource());
      authorization.setResourceId(right.id());
    }
    authorization.setPermissions(right.permissions());
    authorizations.saveAuthorization(authorization);
  }
}
