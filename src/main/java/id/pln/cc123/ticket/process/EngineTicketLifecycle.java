package id.pln.cc123.ticket.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketLifecycle;

/** The life of a ticket is the process {@code ticket-lifecycle}; its business key is the ticket number. */
@Component
class EngineTicketLifecycle implements TicketLifecycle {

  private static final String PROCESS = "ticket-lifecycle";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Staff staff;

  EngineTicketLifecycle(@Lazy RuntimeService runtime, @Lazy TaskService tasks, Staff staff) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.staff = staff;
  }

  @Override
  public void start(Ticket ticket) {
    String number = Long.toString(ticket.number());
    Map<String, Object> variables = new HashMap<>(TicketStep.whereItStands(ticket));
    variables.put("ticketNumber", number);
    // whoever makes a ticket sets its process going, though nobody may start that process by hand
    staff.asSystem(() -> runtime.startProcessInstanceByKey(PROCESS, number, variables));
  }

  @Override
  public void customerReplied(Ticket ticket, CustomerAnswer answer, String text) {
    staff.asSystem(() -> runtime.createMessageCorrelation("ticket.customerReplied")
        .processInstanceBusinessKey(Long.toString(ticket.number()))
        .setVariable(TicketStep.REPLY, Variables.objectValue(new CustomerReply(answer, text), true).create())
        .correlateWithResult());
  }

  @Override
  public void reportedAgain(Ticket ticket, long newNumber, Actor cso) {
    staff.asSystem(() -> runtime.createMessageCorrelation("ticket.reportedAgain")
        .processInstanceBusinessKey(Long.toString(ticket.number()))
        .setVariable(TicketStep.REPORTED_AGAIN, Variables.objectValue(new ReportedAgain(newNumber, cso), true).create())
        // a model that does not wait for it leaves the ticket as it is: the new one refers to it all the same
        .correlateAllWithResult());
  }

  @Override
  public void urgencyChanged(Ticket ticket) {
    Instant dueAt = ticket.stepsDueAt();
    staff.asSystem(() -> {
      tasks.createTaskQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(Long.toString(ticket.number())).list()
          .forEach(task -> tasks.setDueDate(task.getId(), dueAt == null ? null : Date.from(dueAt)));
      return null;
    });
  }
}
