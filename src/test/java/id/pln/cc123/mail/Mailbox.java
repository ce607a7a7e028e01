package id.pln.cc123.mail;

import org.springframework.context.ApplicationContext;

/** The product's mailbox, read when a test says so, and what those know who got a mail of the product. */
public final class Mailbox {

  private Mailbox() {}

  public static void read(ApplicationContext product) {
    product.getBean(MailboxReader.class).poll();
  }

  /** @return Message-ID of the mail of this key, as whoever got it knows it */
  public static String messageId(ApplicationContext product, String key) {
    return product.getBean(OwnMail.class).messageId(key);
  }
}
