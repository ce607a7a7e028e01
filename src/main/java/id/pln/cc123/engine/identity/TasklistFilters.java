package id.pln.cc123.engine.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists that are there at the first log-in. Who changes one in Tasklist keeps the change: only missing ones are made. */
@Component
@Order(4)
class TasklistFilters implements ApplicationRunner {

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
    ensure("Panggilan saya", "Langkah panggilan yang sedang Anda tangani", 0, List.of("cso"), Map.of("callNumber", "Nomor panggilan"),
        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}").processDefinitionKeyIn("customer-handling", "problem-handling"));
    ensure("Tiket masuk", "Tiket berstatus Logged yang belum diambil", 10, List.of("service-desk"), Map.of("ticketNumber", "Nomor tiket"),
        tasks.createTaskQuery().taskCandidateGroup("service-desk").taskUnassigned().processDefinitionKey("ticket-lifecycle"));
    ensure("Tugas saya", "Tugas tiket yang sedang Anda kerjakan", 20, List.of("service-desk", "support", "approver"),
        Map.of("ticketNumber", "Nomor tiket"),
        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}").processDefinitionKey("ticket-lifecycle"));
  }

  private void ensure(String name, String description, int priority, List<String> groups, Map<String, String> shown, TaskQuery query) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("description", description);
    properties.put("priority", priority);
    properties.put("refresh", true);
    properties.put("variables", shown.entrySet().stream().map(entry -> Map.of("name", entry.getKey(), "label", entry.getValue())).toList());
    Filter filter = filters.saveFilter(filters.newTaskFilter(name).setQuery(query.orderByTaskCreateTime().desc()).setProperties(properties));
    groups.forEach(group -> allow(group, filter));
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
