package id.pln.cc123.engine.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;

/** People as the engine keeps them, or whoever the engine asks for them. */
@Component
public class StaffDirectory implements Staff {

  /** Key of the signature in a user's profile. */
  static final String SIGNATURE = "signature";

  private final IdentityService identity;

  public StaffDirectory(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public String currentUser() {
    Authentication authentication = identity.getCurrentAuthentication();
    return authentication == null ? null : authentication.getUserId();
  }

  /** @return the id of a user who typed it, and the right password, at a log-in */
  public String idAsKept(String typed) {
    return typed;
  }

  @Override
  public List<String> currentUserGroups() {
    Authentication authentication = identity.getCurrentAuthentication();
    return authentication == null || authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds();
  }

  @Override
  public Optional<String> signature(String userId) {
    return Optional.ofNullable(asSystem(() -> identity.getUserInfo(userId, SIGNATURE)));
  }

  @Override
  public String displayName(String userId) {
    User user = asSystem(() -> identity.createUserQuery().userId(userId).singleResult());
    return user == null ? userId : (user.getFirstName() + " " + user.getLastName()).strip();
  }

  @Override
  public List<Colleague> colleagues(String group) {
    return asSystem(() -> identity.createUserQuery().memberOfGroup(group).orderByUserFirstName().asc().list()).stream()
        .map(user -> new Colleague(user.getId(), (user.getFirstName() + " " + user.getLastName()).strip())).toList();
  }

  @Override
  public <T> T asSystem(Supplier<T> work) {
    Authentication user = identity.getCurrentAuthentication();
    try {
      identity.clearAuthentication();
      return work.get();
    } finally {
      identity.setAuthentication(user);
    }
  }
}
