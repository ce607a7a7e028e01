package id.pln.cc123.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import id.pln.cc123.Staff;

/** Whoever a test says is logged in. */
public class FakeStaff implements Staff {

  private String user;
  private List<String> groups = List.of();

  public void logIn(String name, String... memberOf) {
    user = name;
    groups = List.of(memberOf);
  }

  @Override
  public String currentUser() {
    return user;
  }

  @Override
  public Optional<String> signature(String userId) {
    return Optional.of("CC.54.DESI");
  }

  @Override
  public String displayName(String userId) {
    return userId;
  }

  @Override
  public List<Colleague> colleagues(String group) {
    return List.of();
  }

  @Override
  public List<String> currentUserGroups() {
    return groups;
  }

  @Override
  public <T> T asSystem(Supplier<T> work) {
    return work.get();
  }
}
