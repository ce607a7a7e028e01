package id.pln.cc123.mail;

import org.springframework.context.ApplicationContext;

/** Reads the product's mailbox when a test says so. */
public final class Mailbox {

  private Mailbox() {}

  public static void read(ApplicationContext product) {
    product.getBean(MailboxReader.class).poll();
  }
}
