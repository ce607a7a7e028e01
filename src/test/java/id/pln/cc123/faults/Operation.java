package id.pln.cc123.faults;

import java.util.List;

/** What a CSO or an agent does, and everything that it leaves behind. */
enum Operation {

  CALL_TAKEN(one("customer_call where phone = ?")),
  PROBLEMS_RECORDED(two("call_problem p join customer_call c on c.id = p.call_id where c.phone = ?")),
  PROBLEM_EXPLAINED(two("contact_record where phone = ? and outcome = 'ANSWERED'")),
  EMAIL_CONFIRMED(one("customer_call where phone = ? and email_confirmed")),
  TICKET_MADE(one("ticket t join customer_call c on c.id = t.call_id where c.phone = ?"),
      two("contact_record where phone = ? and outcome = 'ESCALATED'")),
  CALL_CLOSED(one("customer_call where phone = ? and status = 'CLOSED'")),
  TICKET_ASSIGNED(one(change("Active"))),
  TICKET_SOLVED(one(change("Resolved")), one(mail("resolved"))),
  TICKET_CLOSED(one(change("Closed")), one(mail("closed"))),
  MAIL_ARRIVED(one("incoming_mail where subject = ? and kind = 'UNKNOWN'")),
  RECORD_DELIVERED(one("contact_record where idempotency_key = ? and state = 'DELIVERED'"));

  private final List<Evidence> evidence;

  Operation(Evidence... evidence) {
    this.evidence = List.of(evidence);
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /** To APKT and to CRM, or of two problems. */
  private static Evidence two(String rows) {
    return new Evidence("select count(*) from " + rows, 2);
  }

  private static Evidence one(String row) {
    return new Evidence("select count(*) from " + row, 1);
  }

  private static String change(String status) {
    return "ticket_event where ticket_number = cast(? as bigint) and kind = 'STATUS' and to_status = '" + status + "'";
  }

  private static String mail(String kind) {
    return "outgoing_mail where mail_key like '" + kind + "-' || cast(? as varchar) || '-%'";
  }

  /**
   * Rows that say an operation was done.
   *
   * @param count SQL that counts those of one key
   * @param rows how many there are when it was done once
   */
  record Evidence(String count, int rows) {}
}
