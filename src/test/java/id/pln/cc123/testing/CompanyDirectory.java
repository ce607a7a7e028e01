package id.pln.cc123.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.cert.ManageCertificates;

/** The company's accounts over LDAPS, with a certificate that nobody else trusts. All have the password of the demo users. */
public final class CompanyDirectory {

  public static final String MANAGER = "cn=cc123,dc=pln,dc=example";
  public static final String MANAGER_PASSWORD = "Pengelola-Direktori-1";

  private static final String PASSWORD = "Listrik-123";
  private static final String BASE = "dc=pln,dc=example";

  private final InMemoryDirectoryServer server;
  /** The same for all, because what the product trusts at LDAP is one to a JVM. */
  private static final Path CERTIFICATE = certificate();

  private final AtomicInteger searches = new AtomicInteger();

  /** Starts it with a person of each group. */
  public CompanyDirectory() {
    try {
      SSLUtil tls = new SSLUtil(new KeyStoreKeyManager(CERTIFICATE.toString(), PASSWORD.toCharArray(), "PKCS12", null), null);
      InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
      config.setSchema(null);
      config.addAdditionalBindCredentials(MANAGER, MANAGER_PASSWORD);
      // nobody may search without a log-in, and no password goes over an open line
      config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
      config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
        @Override
        public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
          searches.incrementAndGet();
        }
      });
      config.setListenerConfigs(InMemoryListenerConfig.createLDAPSConfig("ldaps", InetAddress.getLoopbackAddress(), 0,
          tls.createSSLServerSocketFactory(), null));
      server = new InMemoryDirectoryServer(config);
      fill();
      server.startListening();
    } catch (GeneralSecurityException | LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return what the product has to be told of it */
  public Map<String, Object> settings() {
    return Map.of(
        "cc123.ldap.url", "ldaps://localhost:" + server.getListenPort(),
        "cc123.ldap.base-dn", BASE,
        "cc123.ldap.manager-dn", MANAGER,
        "cc123.ldap.manager-password", MANAGER_PASSWORD,
        "cc123.ldap.signature-attribute", "signature",
        "cc123.ldap.ssl-bundle", "directory",
        "spring.ssl.bundle.jks.directory.truststore.location", CERTIFICATE.toUri().toString(),
        "spring.ssl.bundle.jks.directory.truststore.password", PASSWORD,
        "spring.ssl.bundle.jks.directory.truststore.type", "PKCS12");
  }

  /** Stops answering. */
  public void down() {
    server.shutDown(true);
  }

  /** @return how often it was searched */
  public int searches() {
    return searches.get();
  }

  private static Path certificate() {
    Path file = directory().resolve("certificate.p12");
    ManageCertificates.main(null, null, System.err, "generate-self-signed-certificate", "--keystore", file.toString(),
        "--keystore-type", "PKCS12", "--keystore-password", PASSWORD, "--alias", "directory", "--subject-dn", "CN=localhost",
        "--subject-alternative-name-dns", "localhost");
    return file;
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("directory");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() throws LDAPException {
    server.add(BASE, new Attribute("objectClass", "domain"));
    server.add("ou=people," + BASE, new Attribute("objectClass", "organizationalUnit"));
    server.add("ou=groups," + BASE, new Attribute("objectClass", "organizationalUnit"));
    person("desi", "Desi", "Lestari", "CC.54.DESI");
    person("budi", "Budi", "Santoso", "CC.55.BUDI");
    for (String id : List.of("sari", "andi", "rina", "ratna", "dewi", "maya", "joko", "admin", "wayan")) {
      person(id, Character.toUpperCase(id.charAt(0)) + id.substring(1), "PLN", null);
    }
    group("cso", "desi", "budi");
    group("service-desk", "sari");
    // somebody who left is still named
    group("support", "rina", "andi", "keluar");
    // she is the one who mistypes her password
    group("approver", "ratna", "dewi");
    group("manager", "maya");
    group("process-owner", "joko");
    group("camunda-admin", "admin");
  }

  private void person(String id, String firstName, String lastName, String signature) throws LDAPException {
    server.add(dn(id), new Attribute("objectClass", "person"), new Attribute("uid", id), new Attribute("givenName", firstName),
        new Attribute("sn", lastName), new Attribute("mail", id + "@pln.example"), new Attribute("userPassword", PASSWORD));
    if (signature != null) {
      server.modify(dn(id), new Modification(ModificationType.ADD, "signature", signature));
    }
  }

  private void group(String id, String... members) throws LDAPException {
    server.add("cn=" + id + ",ou=groups," + BASE, new Attribute("objectClass", "groupOfNames"),
        new Attribute("member", Stream.of(members).map(CompanyDirectory::dn).toList()));
  }

  private static String dn(String id) {
    return "uid=" + id + ",ou=people," + BASE;
  }
}
