package id.pln.cc123.engine.identity;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What each group may do in the engine: least rights, one line a right. Members of {@code camunda-admin} may do everything.
 */
public final class GroupRights {

  static final List<String> GROUPS =
      List.of("cso", "service-desk", "support", "approver", "manager", "process-owner", "camunda-admin");

  private static final String ANY = "*";
  /** A call and its customer are the matter of the CSO who has it; a ticket is everybody's who works on tickets. */
  private static final String CSO = "cso";
  private static final Set<String> SEE_ALL = Set.of("manager", "camunda-admin");
  /** Who works on the tasks of which processes; a CSO's of mail-intake are mails that did not reach the customer. */
  private static final Map<String, List<String>> WORK = Map.of(
      CSO, List.of("customer-handling", "problem-handling", "repeat-report", "mail-intake"),
      "service-desk", List.of("ticket-lifecycle", "mail-intake"),
      "support", List.of("ticket-lifecycle"),
      "approver", List.of("ticket-lifecycle"));

  private GroupRights() {}

  static List<Right> all() {
    return Stream.of(
        WORK.entrySet().stream().flatMap(work -> works(work.getKey(), work.getValue())),
        Stream.of(
            new Right("cso", PROCESS_DEFINITION, "customer-handling", CREATE_INSTANCE),
            new Right("cso", PROCESS_INSTANCE, ANY, CREATE)),
        // decided while the CSO types into a form
        Stream.of("installation-check", "admin-fee", "refund-deadline", "email-typo")
            .map(decision -> new Right("cso", DECISION_DEFINITION, decision, READ, CREATE_INSTANCE)),
        // passes on what an absent colleague has
        Stream.of(new Right("service-desk", PROCESS_DEFINITION, "ticket-lifecycle", TASK_ASSIGN)),
        reads("manager"),
        Stream.of(
            new Right("manager", PROCESS_DEFINITION, ANY, READ_INSTANCE, READ_TASK, READ_HISTORY, RETRY_JOB),
            new Right("manager", DECISION_DEFINITION, ANY, READ_HISTORY),
            new Right("manager", Resources.BATCH, ANY, READ)),
        reads("process-owner"),
        Stream.of(new Right("process-owner", DEPLOYMENT, ANY, CREATE)),
        Stream.of(Resources.values()).map(resource -> new Right("camunda-admin", resource, ANY, ALL)))
        .flatMap(rights -> rights)
        // the engine keeps one authorization for a group and a resource
        .collect(Collectors.toMap(Right::onWhat, right -> right, Right::and, LinkedHashMap::new))
        .values().stream().toList();
  }

  /** Works on the tasks of these processes in Tasklist; which of them is theirs or a colleague's is the matter of {@code TaskRights}. */
  private static Stream<Right> works(String group, List<String> processes) {
    return Stream.concat(
        Stream.of(new Right(group, APPLICATION, "tasklist", ACCESS)),
        processes.stream().map(process -> new Right(group, PROCESS_DEFINITION, process, READ, READ_TASK, TASK_WORK)));
  }

  /** @return whether somebody of these groups sees, in some processes, only the tasks that are theirs or offered to their groups */
  public static boolean seesOwnTasksOnly(Collection<String> groups) {
    return groups.contains(CSO) && Collections.disjoint(groups, SEE_ALL);
  }

  /** @return processes whose tasks somebody of these groups sees whoever has them */
  public static Set<String> processesSeenWholly(Collection<String> groups) {
    return groups.stream().filter(group -> !group.equals(CSO)).flatMap(group -> WORK.getOrDefault(group, List.of()).stream())
        .collect(Collectors.toSet());
  }

  /** Sees every model in Cockpit. */
  private static Stream<Right> reads(String group) {
    return Stream.of(
        new Right(group, APPLICATION, "cockpit", ACCESS),
        new Right(group, PROCESS_DEFINITION, ANY, READ),
        new Right(group, DECISION_DEFINITION, ANY, READ),
        new Right(group, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
        new Right(group, DEPLOYMENT, ANY, READ));
  }

  /** Permissions of a group on one resource, or on all of its kind ({@code *}). */
  record Right(String group, Resource resource, String id, Permission... permissions) {

    private List<Object> onWhat() {
      return List.of(group, resource, id);
    }

    private Right and(Right other) {
      Permission[] both = Stream.concat(Stream.of(permissions), Stream.of(other.permissions)).toArray(Permission[]::new);
      return new Right(group, resource, id, both);
    }
  }
}
