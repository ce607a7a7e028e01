package id.pln.cc123.ticket.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketLifecycle;

/** The life of a ticket is the process {@code ticket-lifecycle}; its business key is the ticket number. */
@Component
class EngineTicketLifecycle implements TicketLifecycle {

  private final RuntimeService runtime;
  private final Staff staff;

  EngineTicketLifecycle(@Lazy RuntimeService runtime, Staff staff) {
    this.runtime = runtime;
    this.staff = staff;
  }

  @Override
  public void start(Ticket ticket) {
    String number = Long.toString(ticket.number());
    // whoever makes a ticket sets its process going, though nobody may start that process by hand
    staff.asSystem(() -> runtime.startProcessInstanceByKey("ticket-lifecycle", number, Map.of("ticketNumber", number)));
  }
}
