package id.pln.cc123.engine.identity.ldap;

import javax.net.SocketFactory;

import org.springframework.boot.ssl.SslBundle;

/** JNDI makes its sockets with a class that it knows by name, so what this one trusts is one to a JVM. */
public final class LdapSockets {

  private static volatile SocketFactory trusting;

  private LdapSockets() {}

  static void trust(SslBundle bundle) {
    trusting = bundle.createSslContext().getSocketFactory();
  }

  /** @return makes TLS sockets, for JNDI */
  public static SocketFactory getDefault() {
    return trusting;
  }
}
