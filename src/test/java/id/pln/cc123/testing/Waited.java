package id.pln.cc123.testing;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets time pass for a ticket that waits for its customer: its clock counts from when a mail was handed over, and that is moved back. */
public final class Waited {

  private Waited() {}

  /** As if the mail server had taken the ticket's mails so many days ago. */
  public static void days(DataSource database, long ticket, int days) {
    update(database, "status = 'SENT', sent_at = queued_at where status = 'PENDING'", ticket);
    unsent(database, ticket, days);
  }

  /** As if so many days had passed; what is not sent is still not. */
  public static void unsent(DataSource database, long ticket, int days) {
    String ago = " - interval '" + days + "' day";
    update(database, "sent_at = sent_at" + ago + ", returned_at = returned_at" + ago + " where status = 'SENT'", ticket);
  }

  private static void update(DataSource database, String what, long ticket) {
    new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> JdbcClient.create(database)
        .sql("update outgoing_mail set " + what + " and reference = :ticket").param("ticket", Long.toString(ticket)).update());
  }
}
