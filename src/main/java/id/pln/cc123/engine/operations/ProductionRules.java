package id.pln.cc123.engine.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What must not be so in production. Looked at before anything is started or connected. */
@Component
@Profile("production")
class ProductionRules implements BeanFactoryPostProcessor, EnvironmentAware {

  private static final int SECRET_LENGTH = 32;
  private static final Set<String> KNOWN_TO_EVERYBODY =
      Set.of("", "admin", "secret", "password", "changeit", "manager", "ldap", "Listrik-123");

  /** What is wrong and how to mend it, when that is so. */
  private static final Map<String, Predicate<Environment>> RULES = new LinkedHashMap<>();

  static {
    RULES.put("Profil \"default\" ikut aktif. Hapus dari SPRING_PROFILES_ACTIVE: profil itu membuat pengguna contoh.",
        settings -> settings.acceptsProfiles(Profiles.of("default")));
    RULES.put("Server e-mail bawaan menyala. Isi CC123_MAIL_EMBEDDED_ENABLED dengan false dan SPRING_MAIL_HOST dengan server Anda.",
        settings -> settings.getProperty("cc123.mail.embedded.enabled", Boolean.class, false));
    RULES.put("Kata sandi basis data kosong. Isi DATABASE_PASSWORD.",
        settings -> value(settings, "spring.datasource.password").isBlank());
    RULES.put("Rahasia untuk tautan e-mail lebih pendek dari " + SECRET_LENGTH + " karakter. Isi CC123_MAIL_LINK_SECRET dengan karakter acak.",
        settings -> value(settings, "cc123.mail.link-secret").length() < SECRET_LENGTH);
    RULES.put("Alamat publik tidak diawali https://. Isi CC123_PUBLIC_URL.",
        settings -> !value(settings, "cc123.public-url").startsWith("https://"));
    RULES.put("Kotak surat dibaca tanpa TLS. Isi CC123_MAIL_INBOX_PROTOCOL dengan imaps.",
        settings -> !value(settings, "cc123.mail.inbox.host").isBlank() && !value(settings, "cc123.mail.inbox.protocol").equals("imaps"));
    RULES.put("CRM atau APKT dihubungi tanpa TLS. CC123_CRM_URL dan CC123_APKT_URL harus diawali https://.",
        settings -> value(settings, "cc123.crm.url").startsWith("http:") || value(settings, "cc123.apkt.url").startsWith("http:"));
    RULES.put("Direktori perusahaan dihubungi tanpa TLS. CC123_LDAP_URL harus diawali ldaps://.",
        settings -> usesLdap(settings) && !value(settings, "cc123.ldap.url").startsWith("ldaps://"));
    RULES.put("Nama pengelola direktori kosong. Isi CC123_LDAP_MANAGER_DN.",
        settings -> usesLdap(settings) && value(settings, "cc123.ldap.manager-dn").isBlank());
    RULES.put("Kata sandi pengelola direktori kosong atau terlalu umum. Isi CC123_LDAP_MANAGER_PASSWORD.",
        settings -> usesLdap(settings) && KNOWN_TO_EVERYBODY.contains(value(settings, "cc123.ldap.manager-password")));
    RULES.put("Belum diketahui di mana direktori menyimpan tanda tangan CSO. Isi CC123_LDAP_SIGNATURE_ATTRIBUTE.",
        settings -> usesLdap(settings) && value(settings, "cc123.ldap.signature-attribute").isBlank());
  }

  private Environment settings;

  @Override
  public void setEnvironment(Environment settings) {
    this.settings = settings;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    List<String> wrong = RULES.entrySet().stream().filter(rule -> rule.getValue().test(settings)).map(Map.Entry::getKey).toList();
    if (!wrong.isEmpty()) {
      throw new UnfitForProduction(wrong);
    }
  }

  private static boolean usesLdap(Environment settings) {
    return !value(settings, "cc123.ldap.url").isBlank();
  }

  private static String value(Environment settings, String key) {
    return settings.getProperty(key, "");
  }
}
