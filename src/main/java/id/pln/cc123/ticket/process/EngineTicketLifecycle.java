package id.pln.cc123.ticket.process;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.CustomerAnswer;
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
    Map<String, Object> variables = new HashMap<>(TicketStep.whereItStands(ticket));
    variables.put("ticketNumber", number);
    // whoever makes a ticket sets its process going, though nobody may start that process by hand
    staff.asSystem(() -> runtime.startProcessInstanceByKey("ticket-lifecycle", number, variables));
  }

  @Override
  public void customerReplied(Ticket ticket, CustomerAnswer answer, String text) {
    staff.asSystem(() -> runtime.createMessageCorrelation("ticket.customerReplied")
        .processInstanceBusinessKey(Long.toString(ticket.number()))
        .setVariable(TicketStep.REPLY, Variables.objectValue(new CustomerReply(answer, text), true).create())
        .correlateWithResult());
  }
}
