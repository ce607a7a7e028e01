package id.pln.cc123.ticket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.h2.tools.TriggerAdapter;

/**
 * Refuses in an H2 database what PostgreSQL refuses by its own triggers: any change of a Closed ticket and of what belongs
 * to it (SOP B3-l), and any change of history, unless the transaction erases the ticket's call. H2 makes it, by the name in
 * its migration.
 */
public class ClosedTicketTrigger extends TriggerAdapter {

  /** as PostgreSQL calls a restrict violation */
  private static final String REFUSED = "23001";
  private static final Set<String> REFERENCES = Set.of("previous_number", "duplicate_of");
  private static final Pattern COPY = Pattern.compile("_copy_[0-9_]+$");

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    ResultSet row = after == null ? before : after;
    switch (table()) {
      case "ticket" -> refuseIf(before.getString("status").equals(TicketStatus.CLOSED.word())
          && !(after == null ? isErased(connection, before.getLong("call_id")) : forgetsErased(connection, before, after)));
      case "ticket_event" -> {
        refuseIf(before != null && (after != null || !isEventErased(connection, before.getLong("ticket_number"))));
        refuseClosed(connection, "number = ?", row.getLong("ticket_number"));
      }
      case "ticket_search_term" -> refuseClosed(connection, "number = ?", row.getLong("ticket_number"));
      case "attachment" -> refuseClosed(connection, "problem_id = ?", row.getLong("problem_id"));
      default -> refuseClosed(connection, "problem_id = (select problem_id from attachment where id = ?)",
          row.getLong("attachment_id"));
    }
  }

  /** While H2 adds a column it works on a copy of the table, and until the database is opened anew the trigger knows that one's name. */
  private String table() {
    return COPY.matcher(tableName.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** Holds the ticket's row, so that nothing slips in while it is being closed. */
  private static void refuseClosed(Connection connection, String condition, long id) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select status, call_id from ticket where " + condition + " for update")) {
      query.setLong(1, id);
      try (ResultSet ticket = query.executeQuery()) {
        refuseIf(ticket.next() && ticket.getString(1).equals(TicketStatus.CLOSED.word()) && !isErased(connection, ticket.getLong(2)));
      }
    }
  }

  private static boolean isErased(Connection connection, long call) throws SQLException {
    return exists(connection, "erasing where call_id = ?", call);
  }

  private static boolean isEventErased(Connection connection, long ticket) throws SQLException {
    return exists(connection, "erasing e join ticket t on t.call_id = e.call_id where t.number = ?", ticket);
  }

  /** Whether nothing but references change while something is erased: the ticket that it refers to. */
  private static boolean forgetsErased(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    for (int column = 1; column <= before.getMetaData().getColumnCount(); column++) {
      boolean reference = REFERENCES.contains(before.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
      if (!reference && !Objects.equals(before.getObject(column), after.getObject(column))) {
        return false;
      }
    }
    return exists(connection, "erasing where call_id >= ?", 0);
  }

  private static boolean exists(Connection connection, String what, long id) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select 1 from " + what)) {
      query.setLong(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void refuseIf(boolean closed) throws SQLException {
    if (closed) {
      throw new SQLException("the ticket is Closed, or its history was to be rewritten", REFUSED);
    }
  }
}
