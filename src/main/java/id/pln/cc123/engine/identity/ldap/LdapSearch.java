package id.pln.cc123.engine.identity.ldap;

import java.util.List;

import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.SearchResult;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityProviderException;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.identity.impl.ldap.LdapConfiguration;
import org.camunda.bpm.identity.impl.ldap.LdapGroupEntity;
import org.camunda.bpm.identity.impl.ldap.LdapGroupQuery;
import org.camunda.bpm.identity.impl.ldap.LdapIdentityProviderSession;
import org.camunda.bpm.identity.impl.ldap.LdapUserEntity;
import org.camunda.bpm.identity.impl.ldap.LdapUserQueryImpl;

/** One connection to the directory, on the product's behalf: without the engine, its database and anybody's rights. */
final class LdapSearch extends LdapIdentityProviderSession {

  private final String signatureAttribute;

  LdapSearch(LdapConfiguration configuration, String signatureAttribute) {
    super(configuration);
    this.signatureAttribute = signatureAttribute;
  }

  /** @return null when there is nobody of this id */
  LdapPerson person(String id) {
    return (LdapPerson) findUserByQueryCriteria((LdapUserQueryImpl) new LdapUserQueryImpl(ldapConfiguration).userId(id))
        .stream().findFirst().orElse(null);
  }

  List<LdapPerson> members(String group) {
    // without a group the search would begin at the root and find everybody's
    return getDnForGroup(group).isEmpty() ? List.of()
        : findUserByQueryCriteria((LdapUserQueryImpl) new LdapUserQueryImpl(ldapConfiguration).memberOfGroup(group))
            .stream().map(LdapPerson.class::cast).toList();
  }

  List<Group> groups(String userId) {
    return findGroupByQueryCriteria((LdapGroupQuery) new LdapGroupQuery().groupMember(userId));
  }

  @Override
  public List<User> findUsersWithoutGroupId(LdapUserQueryImpl query, String base, boolean ignorePagination) {
    try {
      return super.findUsersWithoutGroupId(query, base, ignorePagination);
    } catch (IdentityProviderException e) {
      if (e.getCause() instanceof NameNotFoundException) {
        // a group may still name somebody who left
        return List.of();
      }
      throw e;
    }
  }

  @Override
  protected UserEntity transformUser(SearchResult result) {
    try {
      Attribute signature = result.getAttributes().get(signatureAttribute);
      return new LdapPerson((LdapUserEntity) super.transformUser(result), signature == null ? null : signature.get().toString());
    } catch (NamingException e) {
      throw new IdentityProviderException("no value of " + signatureAttribute, e);
    }
  }

  @Override
  protected String getDnForUser(String userId) {
    LdapPerson person = person(userId);
    return person == null ? "" : person.getDn();
  }

  @Override
  protected String getDnForGroup(String groupId) {
    return findGroupByQueryCriteria((LdapGroupQuery) new LdapGroupQuery().groupId(groupId)).stream().findFirst()
        .map(group -> ((LdapGroupEntity) group).getDn()).orElse("");
  }

  @Override
  protected boolean isAuthenticatedUser(String userId) {
    return true;
  }

  @Override
  protected boolean isAuthorizedToRead(Resource resource, String id) {
    return true;
  }
}
