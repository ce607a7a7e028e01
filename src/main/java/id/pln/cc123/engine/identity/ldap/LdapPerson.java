package id.pln.cc123.engine.identity.ldap;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.identity.impl.ldap.LdapUserEntity;

/** A person with the signature that ends a CSO's tickets and notes. */
final class LdapPerson extends LdapUserEntity {

  private static final long serialVersionUID = 1L;

  private final String signature;

  LdapPerson(LdapUserEntity found, String signature) {
    setDn(found.getDn());
    setId(found.getId());
    setFirstName(found.getFirstName());
    setLastName(found.getLastName());
    setEmail(found.getEmail());
    this.signature = signature;
  }

  /** @return null when the directory has none */
  String signature() {
    return signature;
  }

  /** @return first and last name, or the id of somebody without */
  String name() {
    String name = Stream.of(getFirstName(), getLastName()).filter(Objects::nonNull).collect(Collectors.joining(" ")).strip();
    return name.isEmpty() ? getId() : name;
  }
}
