package id.pln.cc123.ticket;

import java.util.Collection;
import java.util.List;

import id.pln.cc123.Staff;

/**
 * Who changes a ticket.
 *
 * @param id user id, or {@code pelanggan} and {@code sistem}
 * @param roles as {@code ticket-transition} knows them: ids of groups, {@code customer}, {@code system}
 */
public record Actor(String id, Collection<String> roles) {

  public static final Actor CUSTOMER = new Actor("pelanggan", List.of("customer"));
  public static final Actor SYSTEM = new Actor("sistem", List.of("system"));

  /** @return who is logged in */
  public static Actor of(Staff staff) {
    return new Actor(staff.currentUser(), staff.currentUserGroups());
  }
}
