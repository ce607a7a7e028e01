package id.pln.cc123.engine.identity.ldap;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the company keeps its accounts, and under which names.
 *
 * @param url such as {@code ldaps://directory.example:636}
 * @param sslBundle name of the Spring SSL bundle with the company's own certificate authority, empty for those that Java knows
 * @param managerDn who searches
 * @param userBase where people are, below {@code baseDn}
 * @param signatureAttribute what a CSO ends each ticket and note with, such as {@code CC.54.DESI}
 * @param groupIdAttribute its value is one of the product's groups, such as {@code cso}
 * @param pageSize how many entries a directory gives at once
 * @param timeout of a connection and of each answer
 * @param keep after which an answer is asked for again, while the old one still serves
 */
@ConfigurationProperties("cc123.ldap")
record LdapSettings(String url, @DefaultValue("") String sslBundle, String managerDn, String managerPassword,
    @DefaultValue("") String baseDn, @DefaultValue("ou=people") String userBase, @DefaultValue("(objectClass=person)") String userFilter,
    @DefaultValue("uid") String userIdAttribute, @DefaultValue("givenName") String firstNameAttribute,
    @DefaultValue("sn") String lastNameAttribute, @DefaultValue("mail") String emailAttribute, String signatureAttribute,
    @DefaultValue("ou=groups") String groupBase, @DefaultValue("(objectClass=groupOfNames)") String groupFilter,
    @DefaultValue("cn") String groupIdAttribute, @DefaultValue("member") String memberAttribute,
    @DefaultValue("500") int pageSize, @DefaultValue("2s") Duration timeout, @DefaultValue("5m") Duration keep) {}
