package id.pln.cc123.engine.identity.ldap;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.identity.impl.ldap.LdapConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the engine ask the directory instead of its own tables of users and groups. */
@Configuration(proxyBeanMethods = false)
@LdapUsed
@EnableConfigurationProperties(LdapSettings.class)
class LdapConnection {

  @Bean
  LdapConfiguration ldapConfiguration(LdapSettings settings, SslBundles bundles) {
    LdapConfiguration ldap = new LdapConfiguration();
    ldap.setServerUrl(settings.url());
    ldap.setManagerDn(settings.managerDn());
    ldap.setManagerPassword(settings.managerPassword());
    ldap.setBaseDn(settings.baseDn());
    ldap.setUserSearchBase(settings.userBase());
    ldap.setUserSearchFilter(settings.userFilter());
    ldap.setUserIdAttribute(settings.userIdAttribute());
    ldap.setUserFirstnameAttribute(settings.firstNameAttribute());
    ldap.setUserLastnameAttribute(settings.lastNameAttribute());
    ldap.setUserEmailAttribute(settings.emailAttribute());
    ldap.setGroupSearchBase(settings.groupBase());
    ldap.setGroupSearchFilter(settings.groupFilter());
    ldap.setGroupIdAttribute(settings.groupIdAttribute());
    ldap.setGroupNameAttribute(settings.groupIdAttribute());
    ldap.setGroupMemberAttribute(settings.memberAttribute());
    ldap.setPageSize(settings.pageSize());
    ldap.setContextProperties(connection(settings, bundles));
    return ldap;
  }

  @Bean
  AbstractCamundaConfiguration ldapInTheEngine(LdapConfiguration configuration, LdapDirectory directory) {
    return new AbstractCamundaConfiguration() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new SessionFactory() {
          @Override
          public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
          }

          @Override
          public Session openSession() {
            return new LdapIdentity(configuration, directory);
          }
        });
      }
    };
  }

  private static Map<String, String> connection(LdapSettings settings, SslBundles bundles) {
    String timeout = Long.toString(settings.timeout().toMillis());
    Map<String, String> connection = new HashMap<>(Map.of(
        "com.sun.jndi.ldap.connect.timeout", timeout, "com.sun.jndi.ldap.read.timeout", timeout));
    if (!settings.sslBundle().isBlank()) {
      LdapSockets.trust(bundles.getBundle(settings.sslBundle()));
      connection.put("java.naming.ldap.factory.socket", LdapSockets.class.getName());
    }
    return connection;
  }
}
