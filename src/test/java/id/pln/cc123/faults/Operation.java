package id.pln.cc123.faults;

/** What a CSO or an agent does, and the rows that say it was done. */
enum Operation {

  CALL_TAKEN("customer_call where phone = ?", 1),
  PROBLEMS_RECORDED("call_problem p join customer_call c on c.id = p.call_id where c.phone = ?", 2),
  PROBLEM_EXPLAINED("contact_record r where r.phone = ? and r.outcome = 'ANSWERED'", 2),
  EMAIL_CONFIRMED("customer_call where phone = ? and email_confirmed", 1),
  TICKET_MADE("ticket t join customer_call c on c.id = t.call_id where c.phone = ?", 1),
  CALL_CLOSED("customer_call where phone = ? and status = 'CLOSED'", 1),
  TICKET_ASSIGNED("ticket_event where ticket_number = cast(? as bigint) and to_status = 'Active' and kind = 'STATUS'", 1),
  TICKET_SOLVED("ticket_event where ticket_number = cast(? as bigint) and to_status = 'Resolved' and kind = 'STATUS'", 1),
  TICKET_CLOSED("ticket_event where ticket_number = cast(? as bigint) and to_status = 'Closed' and kind = 'STATUS'", 1),
  MAIL_ARRIVED("incoming_mail where subject = ? and kind = 'UNKNOWN'", 1),
  RECORD_DELIVERED("contact_record where idempotency_key = ? and state = 'DELIVERED'", 1);

  private final String evidence;
  private final int rows;

  Operation(String evidence, int rows) {
    this.evidence = evidence;
    this.rows = rows;
  }

  /** @return counts what the operation with a key left behind */
  String count() {
    return "select count(*) from " + evidence;
  }

  /** @return how many rows it leaves */
  int rows() {
    return rows;
  }
}
