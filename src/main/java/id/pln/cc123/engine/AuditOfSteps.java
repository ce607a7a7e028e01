package id.pln.cc123.engine;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.HistoryLevelAudit;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * History level {@code audit}, but of what happened only, not of data: what was typed is in our tables, where it can be
 * corrected, and variables are no more than references to them. A second copy of customers' data would cost a statement
 * for each field and each variable.
 */
final class AuditOfSteps extends HistoryLevelAudit {

  private static final Set<HistoryEventType> DATA = Set.of(HistoryEventTypes.FORM_PROPERTY_UPDATE,
      HistoryEventTypes.VARIABLE_INSTANCE_CREATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
      HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE, HistoryEventTypes.VARIABLE_INSTANCE_DELETE);

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
    // operations of users are not kept, but told (see AdministrationAudit)
    return type == HistoryEventTypes.USER_OPERATION_LOG || !DATA.contains(type) && super.isHistoryEventProduced(type, entity);
  }
}
