package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.ticket.NewTicket;
import id.pln.cc123.ticket.Tickets;

/** Makes the one ticket of a problem (B2, B3) with the address that the customer agreed to. */
@Component
class CreateTicket implements JavaDelegate {

  private final Calls calls;
  private final Tickets tickets;
  private final EarlierReports earlier;
  private final Staff staff;

  CreateTicket(Calls calls, Tickets tickets, EarlierReports earlier, Staff staff) {
    this.calls = calls;
    this.tickets = tickets;
    this.earlier = earlier;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    Problem problem = calls.problem(fields.number("problemId"));
    Call call = calls.get(problem.callNumber());
    String cso = fields.text("cso");
    String signature = staff.requiredSignature(cso);
    if (!"new".equals(fields.text("sameOpenTicket"))) {
      refuseIfOngoing(call, fields.text("serviceType"));
    }
    tickets.create(new NewTicket(problem.id(), call.number(), fields.text("callType"), fields.text("serviceGroup"),
        fields.text("serviceType"), fields.text("summary"), fields.text("description"), call.customer(),
        call.customer().email(), call.emailOwnerName(), signature, cso, problem.previousTicketNumber()));
  }

  /** A second ticket about the same thing is made only by somebody who was asked (C1: no new ticket). */
  private void refuseIfOngoing(Call call, String serviceType) {
    earlier.ongoing(call).stream().filter(ticket -> ticket.serviceType().equals(serviceType)).findFirst()
        .ifPresent(ticket -> {
          throw new Refusal("sameOpenTicket", "Tiket " + ticket.number() + " (" + ticket.status().word() + ") dengan Service Type ini masih "
              + "berjalan. Pilih apakah ini laporan ulang atau permasalahan lain; bila pilihannya belum tampak, buka kembali langkah ini.");
        });
  }
}
