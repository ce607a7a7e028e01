package id.pln.cc123.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.h2.tools.TriggerAdapter;

/**
 * Forgets in an H2 database, as PostgreSQL does by a trigger of its own, what a CSO has typed about a caller whose call is registered
 * now. H2 makes it, by the name in its migration.
 */
public class RegisteredCallTrigger extends TriggerAdapter {

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("delete from draft where step = ? and user_id = ?")) {
      delete.setString(1, DraftTable.START);
      delete.setString(2, after.getString("cso"));
      delete.executeUpdate();
    }
  }
}
