package id.pln.cc123.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables that hold data of customers, in the order in which their rows are deleted, and how the rows of some calls are found. */
enum PersonalTable {

  // of steps that are still open; what is typed about a caller who is not registered is kept for a day
  DRAFT("reference in (:keys)"),
  CONTACT_RECORD("call_id in (:calls)"),
  // before its ticket: a Closed one is only given up by who erases its call
  ATTACHMENT_CHUNK("attachment_id in (select a.id from attachment a join call_problem p on p.id = a.problem_id where p.call_id in (:calls))"),
  ATTACHMENT("problem_id in (select id from call_problem where call_id in (:calls))"),
  TICKET_SEARCH_TERM("ticket_number in (:tickets)"),
  TICKET_EVENT("ticket_number in (:tickets)"),
  OUTGOING_MAIL("reference in (:references)"),
  INCOMING_MAIL_CHUNK("mail_id in (select id from incoming_mail where reference in (:references))"),
  INCOMING_MAIL("reference in (:references)"),
  TICKET("number in (:tickets)"),
  CALL_PROBLEM("call_id in (:calls)"),
  CUSTOMER_CALL("id in (:calls)");

  private final String condition;

  PersonalTable(String condition) {
    this.condition = condition;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String condition() {
    return condition;
  }

  boolean isOfTickets() {
    return condition.contains(":tickets") || condition.contains(":references");
  }

  /** @return those with something to read; files are read piece by piece */
  static List<PersonalTable> readable() {
    return Arrays.stream(values()).filter(table -> table != ATTACHMENT_CHUNK && table != INCOMING_MAIL_CHUNK).toList();
  }
}
