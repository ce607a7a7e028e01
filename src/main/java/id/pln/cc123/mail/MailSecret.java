package id.pln.cc123.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs what only the reader of a mail can know: the links in it and its Message-ID. The secret is made once and kept in the
 * database, so that every node signs alike.
 */
@Component
public class MailSecret {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  /** @param configured a secret of your own, empty for the one in the database */
  MailSecret(JdbcClient jdbc, PlatformTransactionManager transactions, @Value("${cc123.mail.link-secret:}") String configured) {
    String secret = configured.isEmpty() ? kept(jdbc, new TransactionTemplate(transactions)) : configured;
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** @return 32 bytes that nobody else can make of this content */
  public byte[] sign(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kept(JdbcClient jdbc, TransactionTemplate transaction) {
    try {
      transaction.executeWithoutResult(status -> jdbc.sql("""
          insert into link_secret (id, secret) select 1, :secret where not exists (select 1 from link_secret)""")
          .param("secret", random()).update());
    } catch (DuplicateKeyException e) {
      // another node that starts at this moment made it
    }
    return transaction.execute(status -> jdbc.sql("select secret from link_secret").query(String.class).single());
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
