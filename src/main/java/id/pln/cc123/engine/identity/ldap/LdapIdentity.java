package id.pln.cc123.engine.identity.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.identity.impl.ldap.LdapConfiguration;
import org.camunda.bpm.identity.impl.ldap.LdapGroupQuery;
import org.camunda.bpm.identity.impl.ldap.LdapIdentityProviderSession;
import org.camunda.bpm.identity.impl.ldap.LdapUserQueryImpl;

/**
 * The directory as the engine asks it. What is asked with each request (who somebody is, which groups he is in, who is in a
 * group) comes from {@link LdapDirectory}; searches of an administrator and passwords always go to the directory itself.
 */
final class LdapIdentity extends LdapIdentityProviderSession {

  private final LdapDirectory directory;

  LdapIdentity(LdapConfiguration configuration, LdapDirectory directory) {
    super(configuration);
    this.directory = directory;
  }

  @Override
  public List<User> findUserByQueryCriteria(LdapUserQueryImpl query) {
    refuseFilters(query.getId(), query.getGroupId(), query.getFirstName(), query.getFirstNameLike(), query.getLastName(),
        query.getLastNameLike(), query.getEmail(), query.getEmailLike());
    refuseFilters(query.getIds());
    boolean narrowed = given(query.getIds(), query.getFirstName(), query.getFirstNameLike(), query.getLastName(), query.getLastNameLike(),
        query.getEmail(), query.getEmailLike(), query.getTenantId());
    if (narrowed || given(query.getId()) == given(query.getGroupId())) {
      return super.findUserByQueryCriteria(query);
    }
    Stream<LdapPerson> found = query.getId() == null ? directory.membersOf(query.getGroupId()).stream()
        : Stream.ofNullable(directory.person(query.getId()));
    return new ArrayList<>(found.filter(person -> isAuthenticatedAndAuthorized(person.getId()))
        .skip(query.getFirstResult()).limit(query.getMaxResults()).toList());
  }

  @Override
  public List<Group> findGroupByQueryCriteria(LdapGroupQuery query) {
    refuseFilters(query.getId(), query.getUserId(), query.getName(), query.getNameLike());
    refuseFilters(query.getIds());
    boolean narrowed = given(query.getId(), query.getIds(), query.getName(), query.getNameLike(), query.getType(), query.getTenantId());
    if (narrowed || !given(query.getUserId())) {
      return super.findGroupByQueryCriteria(query);
    }
    return new ArrayList<>(directory.groupsOf(query.getUserId()).stream().filter(group -> isAuthorizedToReadGroup(group.getId()))
        .skip(query.getFirstResult()).limit(query.getMaxResults()).toList());
  }

  /** Camunda's search puts most of these into a filter as they are. */
  private static void refuseFilters(String... criteria) {
    for (String criterion : criteria == null ? new String[0] : criteria) {
      if (criterion != null && criterion.matches("(?s).*[()\\\\\u0000].*")) {
        throw new BadUserRequestException("Pencarian tidak boleh berisi tanda kurung atau garis miring terbalik.");
      }
    }
  }

  private static boolean given(Object... criteria) {
    return Stream.of(criteria).anyMatch(Objects::nonNull);
  }
}
