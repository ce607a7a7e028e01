package id.pln.cc123.engine.identity.ldap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.IdentityProviderException;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;
import id.pln.cc123.engine.identity.StaffDirectory;

/** Names, teams and signatures from the directory: what the steps of a call ask for costs neither a statement nor a wait. */
@Component
@Primary
@LdapUsed
class LdapStaff extends StaffDirectory {

  private final LdapDirectory directory;

  LdapStaff(@Lazy IdentityService identity, LdapDirectory directory) {
    super(identity);
    this.directory = directory;
  }

  /** A directory takes a name in whatever case it is typed; tasks do not. */
  @Override
  public String idAsKept(String typed) {
    return directory.person(typed).getId();
  }

  @Override
  public Optional<String> signature(String userId) {
    try {
      return Optional.ofNullable(directory.person(userId)).map(LdapPerson::signature);
    } catch (IdentityProviderException e) {
      throw new Refusal(null,
          "Tanda tangan Anda belum dapat dibaca karena direktori perusahaan tidak menjawab. Tunggu sebentar, lalu simpan lagi.");
    }
  }

  @Override
  public String displayName(String userId) {
    try {
      return Optional.ofNullable(directory.person(userId)).map(LdapPerson::name).orElse(userId);
    } catch (IdentityProviderException e) {
      return userId;
    }
  }

  @Override
  public List<Colleague> colleagues(String group) {
    try {
      return directory.membersOf(group).stream().map(person -> new Colleague(person.getId(), person.name()))
          .sorted(Comparator.comparing(Colleague::name)).toList();
    } catch (IdentityProviderException e) {
      // a call goes on without somebody to hand it to
      return List.of();
    }
  }
}
