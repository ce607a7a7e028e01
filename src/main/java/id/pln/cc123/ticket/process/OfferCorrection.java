package id.pln.cc123.ticket.process;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.MailText;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/**
 * A task that its owner has not finished in time is nobody's from now on, so that each colleague sees it; one that somebody else took
 * stays. The field {@code reason} says so in the ticket's history, {@code {nama}} is the owner.
 */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OfferCorrection implements JavaDelegate {

  private final TaskService tasks;
  private final Tickets tickets;
  private final Staff staff;
  private Expression reason;

  OfferCorrection(@Lazy TaskService tasks, Tickets tickets, Staff staff) {
    this.tasks = tasks;
    this.tickets = tickets;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Ticket ticket = tickets.get(Long.parseLong((String) execution.getVariable("ticketNumber")));
    tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).taskAssignee(ticket.createdBy()).list().forEach(task -> {
      tasks.setAssignee(task.getId(), null);
      if (ticket.status() != TicketStatus.CLOSED) {
        tickets.note(ticket.number(), Actor.SYSTEM.id(),
            MailText.fill((String) reason.getValue(execution), Map.of("nama", staff.displayName(ticket.createdBy()))));
      }
    });
  }
}
