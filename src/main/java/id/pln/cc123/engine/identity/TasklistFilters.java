package id.pln.cc123.engine.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that are there at the first log-in. Who changes one in Tasklist keeps the change: only missing ones are made, and
 * those that are still as an earlier version of the product made them are brought up to date.
 */
@Component
@Order(4)
class TasklistFilters implements ApplicationRunner {

  private static final List<String> WORKS_ON_TICKETS = List.of("service-desk", "support", "approver");

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;

  TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    ensure("Panggilan saya", "Langkah panggilan yang sedang Anda tangani", 0, List.of("cso"),
        mine("customer-handling", "problem-handling", "repeat-report"), mine("customer-handling", "problem-handling"));
    ensure("Alamat e-mail salah", "E-mail kepada pelanggan yang kembali; perbaiki alamatnya", 5, List.of("cso"),
        waitingFor("UserTask_CorrectEmail"));
    ensure("Tiket masuk", "Tiket berstatus Logged yang belum diambil", 10, List.of("service-desk"),
        waitingFor("UserTask_AssignTicket").taskUnassigned());
    ensure("Tiket tim saya", "Tiket Active untuk tim Anda yang belum diambil", 10, List.of("support"),
        waitingFor("UserTask_WorkOnTicket").taskUnassigned().taskCandidateGroupInExpression("${currentUserGroups()}"));
    ensure("Persetujuan", "Tiket yang menunggu persetujuan Anda", 10, List.of("approver"),
        waitingFor("UserTask_DecideApproval").taskUnassigned());
    ensure("Tugas saya", "Tugas tiket yang sedang Anda kerjakan", 20, WORKS_ON_TICKETS,
        mine("ticket-lifecycle", "mail-intake").taskDefinitionKeyIn(
            "UserTask_AssignTicket", "UserTask_WorkOnTicket", "UserTask_DecideApproval", "UserTask_HandleUnknownMail"));
    ensure("Menunggu", "Tiket yang menunggu pelanggan, pihak ketiga, persetujuan, atau konfirmasi", 30,
        List.of("service-desk", "support"), waitingFor("UserTask_AwaitCustomer", "UserTask_AwaitThirdParty",
            "UserTask_DecideApproval", "UserTask_AwaitConfirmation"));
    // a solved ticket that waits for its confirmation is late no more
    ensure("Terlambat", "Tiket yang melewati Due Date dan belum diselesaikan", 40, List.of("service-desk", "support"),
        waitingFor("UserTask_AssignTicket", "UserTask_WorkOnTicket", "UserTask_AwaitCustomer", "UserTask_AwaitThirdParty",
            "UserTask_DecideApproval").dueBeforeExpression("${now()}"));
    ensure("E-mail tak dikenal", "E-mail masuk yang tidak cocok dengan tiket mana pun, tidak dapat dibaca, atau pengirimnya belum pasti", 50, List.of("service-desk"),
        waitingFor("UserTask_HandleUnknownMail"));
    ensure("E-mail ditolak", "E-mail kami yang ditolak server pelanggan sebagai spam atau karena aturannya", 5, List.of("camunda-admin"),
        waitingFor("UserTask_CheckRefusal"));
  }

  private TaskQuery mine(String... processes) {
    return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}").processDefinitionKeyIn(processes);
  }

  private TaskQuery waitingFor(String... steps) {
    return tasks.createTaskQuery().taskDefinitionKeyIn(steps);
  }

  /** @param earlier what earlier versions of the product looked for with this list */
  private void ensure(String name, String description, int priority, List<String> groups, TaskQuery query, TaskQuery... earlier) {
    query.orderByTaskCreateTime().desc();
    List<Filter> there = filters.createTaskFilterQuery().filterName(name).list();
    if (there.isEmpty()) {
      Filter filter = filters.saveFilter(filters.newTaskFilter(name).setQuery(query)
          .setProperties(Map.of("description", description, "priority", priority, "refresh", true)));
      groups.forEach(group -> allow(group, filter));
    } else {
      Stream.of(earlier).map(each -> text(each.orderByTaskCreateTime().desc())).forEach(made ->
          there.stream().filter(filter -> text(filter.getQuery()).equals(made))
              .forEach(filter -> filters.saveFilter(filter.setQuery(query))));
    }
  }

  /** As the engine keeps it. */
  private static String text(TaskQuery query) {
    return ((FilterEntity) new FilterEntity(EntityTypes.TASK).setQuery(query)).getQueryInternal();
  }

  private void allow(String group, Filter filter) {
    Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId(group);
    authorization.setResource(Resources.FILTER);
    authorization.setResourceId(filter.getId());
    authorization.setPermissions(new Permissions[] {Permissions.READ});
    authorizations.saveAuthorization(authorization);
  }
}
