package id.pln.cc123.engine.operations;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;

import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts calls as they are taken and end; how many an hour is for who watches to say. Camunda's starter gives it
 * what happens in the engine; it costs no statement.
 */
@Component
class CallsCounted implements HistoryEventHandler {

  private final ObjectProvider<MeterRegistry> registry;

  CallsCounted(ObjectProvider<MeterRegistry> registry) {
    this.registry = registry;
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricProcessInstanceEventEntity call && "customer-handling".equals(call.getProcessDefinitionKey())) {
      if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
        count("taken");
      } else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
        count("closed");
      }
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private void count(String what) {
    Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
        done -> registry.getObject().counter("cc123.calls", "what", what).increment());
  }
}
