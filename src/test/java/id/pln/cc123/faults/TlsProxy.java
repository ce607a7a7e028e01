package id.pln.cc123.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.util.FileSystemUtils;

import id.pln.cc123.testing.FreePort;

/** The reverse proxy before several nodes: takes TLS, gives each request to a node that answers. */
final class TlsProxy implements AutoCloseable {

  private static final char[] PASSWORD = "of-this-test".toCharArray();
  private static final int TRY_AGAIN_SECONDS = 1;

  private final int port = FreePort.next();
  private final SSLContext tls = certificate();
  private final Undertow proxy;

  TlsProxy(ProductNode... nodes) {
    LoadBalancingProxyClient balance = new LoadBalancingProxyClient().setProblemServerRetry(TRY_AGAIN_SECONDS).setConnectionsPerThread(50);
    Arrays.stream(nodes).forEach(node -> balance.addHost(URI.create("http://127.0.0.1:" + node.port())));
    proxy = Undertow.builder().addHttpsListener(port, "127.0.0.1", tls)
        .setHandler(ProxyHandler.builder().setProxyClient(balance).setMaxRequestTime(20_000).setMaxConnectionRetries(nodes.length).build())
        .build();
    proxy.start();
  }

  TestRestTemplate http() {
    return Http.at("https://127.0.0.1:" + port,
        ClientHttpRequestFactoryBuilder.jdk().withHttpClientCustomizer((HttpClient.Builder client) -> client.sslContext(tls)));
  }

  private static SSLContext certificate() {
    try {
      Path store = Files.createTempDirectory("cc123-tls").resolve("proxy.p12");
      int made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC",
          "-alias", "proxy", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-keystore", store.toString(), "-storetype", "PKCS12",
          "-storepass", new String(PASSWORD)).start().waitFor();
      if (made != 0) {
        throw new IllegalStateException("keytool made no certificate");
      }
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream content = Files.newInputStream(store)) {
        keys.load(content, PASSWORD);
      }
      FileSystemUtils.deleteRecursively(store.getParent());
      KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      own.init(keys, PASSWORD);
      TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      KeyStore certificates = KeyStore.getInstance("PKCS12");
      certificates.load(null, null);
      certificates.setCertificateEntry("proxy", keys.getCertificate("proxy"));
      trusted.init(certificates);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    proxy.stop();
  }
}
