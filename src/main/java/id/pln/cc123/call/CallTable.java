package id.pln.cc123.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.CallNumber;
import id.pln.cc123.SqlTime;
import id.pln.cc123.customer.Customer;

@Repository
class CallTable {

  /** what one person of many on an office's number said is still among them */
  static final String NEWEST_FROM = """
      select c.salutation, c.customer_name, c.customer_id, c.opened_at,
        case when t.number is null and c.email_owner_name is null then c.email
          when t.email_owner_name is null then t.email end as own_email
      from (select * from customer_call where phone = :phone and erasure_requested_at is null
        order by id desc fetch first 20 rows only) c
      left join ticket t on t.number = (select max(x.number) from ticket x where x.call_id = c.id)
      order by c.id desc""";

  private final JdbcClient jdbc;
  private final Clock clock;

  CallTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String insert(Customer customer, String cso, Long mentionedTicket) {
    KeyHolder key = new GeneratedKeyHolder();
    customer(jdbc.sql("""
        insert into customer_call (salutation, customer_name, phone, phone_extension, customer_id, email, mentioned_ticket, cso, opened_at)
        values (:salutation, :name, :phone, :extension, :customerId, :email, :mentioned, :cso, :now)"""), customer)
        .param("mentioned", mentionedTicket).param("cso", cso).param("now", SqlTime.toSql(SqlTime.now(clock))).update(key, "id");
    return CallNumber.of(key.getKeyAs(Long.class));
  }

  Optional<Call> find(String number) {
    return jdbc.sql("select * from customer_call where id = :id").param("id", CallNumber.id(number))
        .query(CallTable::call).optional();
  }

  List<Call> find(Set<String> numbers) {
    return numbers.isEmpty() ? List.of() : jdbc.sql("select * from customer_call where id in (:ids)")
        .param("ids", numbers.stream().map(CallNumber::id).toList()).query(CallTable::call).list();
  }

  /** @return who made the last calls from a number, newest first, with the address that the last ticket of the call has now */
  List<KnownCaller> newestFrom(String phone) {
    return jdbc.sql(NEWEST_FROM).param("phone", phone).query((row, index) -> new KnownCaller(row.getString("salutation"),
        row.getString("customer_name"), row.getString("customer_id"), row.getString("own_email"), SqlTime.read(row, "opened_at"))).list();
  }

  void updateCustomer(String number, Customer customer) {
    changed(number, customer(jdbc.sql("""
        update customer_call set salutation = :salutation, customer_name = :name, phone = :phone, phone_extension = :extension,
          customer_id = :customerId,
          email_owner_name = case when email = :email then email_owner_name end,
          email_confirmed = case when email = :email then email_confirmed else false end, email = :email
        where id = :id"""), customer).param("id", CallNumber.id(number)).update());
  }

  void updateEmail(String number, String email, String ownerName) {
    changed(number, jdbc.sql("""
        update customer_call set email = :email, email_owner_name = :owner, email_confirmed = true where id = :id""")
        .param("email", email).param("owner", ownerName).param("id", CallNumber.id(number)).update());
  }

  void updateCso(String number, String cso) {
    changed(number, jdbc.sql("update customer_call set cso = :cso where id = :id")
        .param("cso", cso).param("id", CallNumber.id(number)).update());
  }

  /** A call that has ended already stays as it ended. */
  void end(String number, CallStatus status, EndedBy endedBy) {
    jdbc.sql("update customer_call set status = :status, ended_by = :endedBy, closed_at = :now where id = :id and status = 'OPEN'")
        .param("status", status.name()).param("endedBy", endedBy == null ? null : endedBy.name())
        .param("now", SqlTime.toSql(SqlTime.now(clock))).param("id", CallNumber.id(number)).update();
  }

  /**
   * @param openedBefore none that began later
   * @param after number of the last call that was seen, null to begin
   * @return numbers of calls that are still open, in their order
   */
  List<String> openedBefore(Instant openedBefore, String after, int most) {
    return jdbc.sql("""
        select id from customer_call where closed_at is null and id > :after and opened_at < :before
        order by id fetch first :most rows only""").param("after", after == null ? 0 : CallNumber.id(after))
        .param("before", SqlTime.toSql(openedBefore)).param("most", most)
        .query((row, index) -> CallNumber.of(row.getLong("id"))).list();
  }

  /** @return the last call of the same phone number that was cut off with problems left in it */
  Optional<CutOffCall> findCutOff(String number) {
    List<CutOffCall> rows = jdbc.sql("""
        select c.*, p.label from customer_call me join customer_call c on c.phone = me.phone
          join call_problem p on p.call_id = c.id
        where me.id = :id and c.id <> :id and c.status = 'ABANDONED' and p.outcome = 'ABANDONED' order by c.id desc, p.position""")
        .param("id", CallNumber.id(number)).query(CallTable::cutOff).list();
    return rows.stream().findFirst().map(last -> new CutOffCall(last.number(), last.closedAt(), last.endedBy(), last.email(),
        last.emailOwnerName(), last.emailConfirmed(), rows.stream().filter(row -> row.number().equals(last.number()))
        .flatMap(row -> row.problems().stream()).toList()));
  }

  void updateContinuedFrom(String number, String earlier) {
    changed(number, jdbc.sql("update customer_call set continued_from = :earlier where id = :id")
        .param("earlier", CallNumber.id(earlier)).param("id", CallNumber.id(number)).update());
  }

  private static JdbcClient.StatementSpec customer(JdbcClient.StatementSpec statement, Customer customer) {
    return statement.param("salutation", customer.salutation()).param("name", customer.name())
        .param("phone", customer.phone()).param("extension", customer.phoneExtension()).param("customerId", customer.customerId()).param("email", customer.email());
  }

  private static void changed(String number, int rows) {
    if (rows == 0) {
      throw new IllegalArgumentException("unknown call " + number);
    }
  }

  private static Call call(ResultSet row, int index) throws SQLException {
    Customer customer = new Customer(row.getString("salutation"), row.getString("customer_name"), row.getString("phone"),
        row.getString("phone_extension"), row.getString("customer_id"), row.getString("email"));
    return new Call(CallNumber.of(row.getLong("id")), customer, row.getString("email_owner_name"),
        row.getBoolean("email_confirmed"), row.getObject("mentioned_ticket", Long.class), row.getString("cso"),
        CallStatus.valueOf(row.getString("status")), SqlTime.read(row, "opened_at"), SqlTime.read(row, "closed_at"), endedBy(row));
  }

  private static EndedBy endedBy(ResultSet row) throws SQLException {
    String endedBy = row.getString("ended_by");
    return endedBy == null ? null : EndedBy.valueOf(endedBy);
  }

  private static CutOffCall cutOff(ResultSet row, int index) throws SQLException {
    return new CutOffCall(CallNumber.of(row.getLong("id")), SqlTime.read(row, "closed_at"), endedBy(row), row.getString("email"),
        row.getString("email_owner_name"), row.getBoolean("email_confirmed"), List.of(row.getString("label")));
  }
}
