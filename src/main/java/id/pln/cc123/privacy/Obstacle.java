package id.pln.cc123.privacy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a call and what belongs to it cannot be erased yet: something is still open. */
enum Obstacle {

  CALL_OPEN("c.status = 'OPEN'", "Panggilan masih berlangsung."),
  TICKET_OPEN("exists (select 1 from ticket t where t.call_id = c.id and t.status <> 'Closed')", "Tiketnya belum Closed."),
  RECORD_PENDING("exists (select 1 from contact_record r where r.call_id = c.id and r.state = 'PENDING')",
      "Catatan kontak belum terkirim ke CRM atau APKT."),
  MAIL_PENDING("exists (select 1 from ticket t join outgoing_mail m on m.reference = cast(t.number as varchar(50))"
      + " where t.call_id = c.id and m.status = 'PENDING')", "E-mail kepada pelanggan belum terkirim."),
  MAIL_UNHANDLED("exists (select 1 from ticket t join incoming_mail m on m.reference = cast(t.number as varchar(50))"
      + " where t.call_id = c.id and m.handled_at is null)", "E-mail yang masuk belum selesai ditangani."),
  TICKET_REFERS("exists (select 1 from ticket t join ticket o on o.previous_number = t.number"
      + " where t.call_id = c.id and o.status <> 'Closed') or exists (select 1 from ticket t join ticket o on o.duplicate_of = t.number"
      + " where t.call_id = c.id and o.status <> 'Closed')", "Tiket lain yang belum Closed merujuk ke tiketnya."),
  CALL_REFERS("exists (select 1 from ticket t join customer_call o on o.mentioned_ticket = t.number where t.call_id = c.id"
      + " and o.id <> c.id and " + Obstacle.LIVE + ") or exists (select 1 from ticket t join call_problem p"
      + " on p.previous_ticket_number = t.number join customer_call o on o.id = p.call_id where t.call_id = c.id"
      + " and o.id <> c.id and " + Obstacle.LIVE + ")", "Panggilan lain yang belum selesai merujuk ke tiketnya.");

  private static final String LIVE =
      "(o.status = 'OPEN' or exists (select 1 from ticket x where x.call_id = o.id and x.status <> 'Closed'))";

  private final String condition;
  private final String words;

  /** @param condition on {@code customer_call c} */
  Obstacle(String condition, String words) {
    this.condition = condition;
    this.words = words;
  }

  String words() {
    return words;
  }

  /** @return a condition that is true when nothing stands in the way */
  static String none() {
    return Arrays.stream(values()).map(obstacle -> "not (" + obstacle.condition + ")").collect(Collectors.joining(" and "));
  }

  /** @return columns of the obstacles' names, each true or false */
  static String columns() {
    return Arrays.stream(values()).map(obstacle -> "(" + obstacle.condition + ") as " + obstacle.name())
        .collect(Collectors.joining(", "));
  }
}
