package id.pln.cc123.engine.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;


/** What can be known of {@code docker-compose.yml} without Docker. */
@DisplayName("docker-compose.yml")
class ComposeTest {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([?-])([^}]*))?}");
  private static final String GIVEN = "Rahasia-yang-diberikan-oleh-operator";

  private final String text = read();
  private final Map<String, Object> compose = new Yaml().load(filledIn());

  @Test
  @DisplayName("holds no secret: whatever is one has to be given")
  void no_secrets() {
    Set<String> demanded = new TreeSet<>();
    VARIABLE.matcher(text).results().filter(variable -> "?".equals(variable.group(2))).forEach(variable -> demanded.add(variable.group(1)));
    assertThat(demanded).containsExactly("ADMINISTRATOR_PASSWORD", "DATABASE_PASSWORD", "LDAP_PASSWORD", "LDAP_READER_PASSWORD", "LINK_SECRET");
    assertThat(text.lines().filter(line -> line.matches(".*(?i)(password|secret)\\w*:.*"))).allMatch(line -> line.contains(":?"));
  }

  @Test
  @DisplayName("sets the nodes up as production demands")
  void fit_for_production() throws IOException {
    StandardEnvironment settings = new StandardEnvironment();
    settings.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    settings.getPropertySources().addFirst(new SystemEnvironmentPropertySource(
        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, at("services", "node-1", "environment")));
    for (String file : List.of("application-production.yaml", "application-postgres.yaml", "application.yaml")) {
      new YamlPropertySourceLoader().load(file, new ClassPathResource(file)).forEach(settings.getPropertySources()::addLast);
    }
    assertThat(settings.getProperty("spring.profiles.active")).isEqualTo("postgres,production");
    assertThat(settings.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://database:5432/cc123");
    ProductionRules rules = new ProductionRules();
    rules.setEnvironment(settings);
    rules.postProcessBeanFactory(null);
  }

  @Test
  @DisplayName("fills a directory that has the first administrator and every group of the product")
  void directory() throws LDAPException, LDIFException {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=pln123,dc=example");
    InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
    server.add("dn: dc=pln123,dc=example", "objectClass: domain", "dc: pln123");
    byte[] people = at("configs", "people").get("content").toString().getBytes(StandardCharsets.UTF_8);
    server.applyChangesFromLDIF(new LDIFReader(new ByteArrayInputStream(people)));
    String administrator = at("services", "node-1", "environment").get("CC123_FIRST_ADMINISTRATOR_ID").toString();
    server.bind("uid=" + administrator + ",ou=people,dc=pln123,dc=example", GIVEN);
    for (String group : List.of("cso", "service-desk", "support", "approver", "manager", "process-owner", "camunda-admin")) {
      assertThat(server.getEntry("cn=" + group + ",ou=groups,dc=pln123,dc=example")).as(group).isNotNull();
    }
  }

  /** A map inside it, by the names on the way there. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> at(String... names) {
    Map<String, Object> found = compose;
    for (String name : names) {
      found = (Map<String, Object>) found.get(name);
    }
    return found;
  }

  private String filledIn() {
    return VARIABLE.matcher(text).replaceAll(variable -> "-".equals(variable.group(2)) ? variable.group(3) : GIVEN).replace("$$", "$");
  }

  private static String read() {
    try {
      return Files.readString(Path.of("docker-compose.yml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
