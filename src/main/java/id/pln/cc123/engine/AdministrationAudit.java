package id.pln.cc123.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContext;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContextEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who changed users, groups, rights, models and lists, or intervened in Cockpit: the engine's own log of operations, but to
 * the logger {@code audit} and without a statement. Work on tasks is told by our own tables.
 */
final class AdministrationAudit extends CacheAwareHistoryEventProducer {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit");
  private static final Set<String> DAILY_WORK = Set.of(EntityTypes.TASK, EntityTypes.IDENTITY_LINK, EntityTypes.ATTACHMENT, EntityTypes.COMMENT);
  /** Typed freely, so it may tell of a customer. */
  private static final Set<String> FREE_TEXT = Set.of("deleteReason", "annotation");

  @Override
  public List<HistoryEvent> createUserOperationLogEvents(UserOperationLogContext context) {
    List<UserOperationLogContextEntry> entries = context.getEntries().stream().filter(AdministrationAudit::isTold).toList();
    if (!entries.isEmpty()) {
      String user = context.getUserId();
      // what is rolled back did not happen
      Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
          done -> entries.forEach(entry -> tell(user, entry)));
    }
    return List.of();
  }

  private static boolean isTold(UserOperationLogContextEntry entry) {
    boolean takesCall = entry.getEntityType().equals(EntityTypes.PROCESS_INSTANCE) && entry.getOperationType().equals("Create");
    return !takesCall && !DAILY_WORK.contains(entry.getEntityType());
  }

  private static void tell(String user, UserOperationLogContextEntry entry) {
    String on = Stream.of(entry.getProcessInstanceId(), entry.getJobId(), entry.getDeploymentId(), entry.getBatchId())
        .filter(Objects::nonNull).findFirst().orElse("");
    String changes = entry.getPropertyChanges() == null ? "" : entry.getPropertyChanges().stream()
        .filter(change -> change.getPropertyName() != null && !FREE_TEXT.contains(change.getPropertyName()))
        .map(change -> change.getPropertyName() + "=" + change.getNewValueString()).collect(Collectors.joining(" "));
    AUDIT.atInfo().addKeyValue("user", user).addKeyValue("operation", entry.getOperationType())
        .addKeyValue("entity", entry.getEntityType()).addKeyValue("id", on).addKeyValue("changes", changes)
        .log("administration: {} {}", entry.getOperationType(), entry.getEntityType());
  }
}
