package id.pln.cc123.cost;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The same steps as a newcomer would build them: the same flow with Camunda's default settings (history full), every form
 * field a process variable that the call activity hands on, and delegates that write the same facts into the same tables
 * with plain JDBC. Rights are checked as in the product, which needs them; nothing is read back from the tables.
 */
final class NaiveProduct implements AutoCloseable {

  private final SqlCounter counter = new SqlCounter();
  private final JdbcTemplate jdbc;
  private final ProcessEngine engine;

  NaiveProduct(DataSource database) {
    Flyway.configure().dataSource(database).load().migrate();
    DataSource counted = counter.around(database);
    jdbc = new JdbcTemplate(counted);
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName("naive");
    configuration.setDataSource(counted);
    configuration.setTransactionManager(new JdbcTransactionManager(counted));
    configuration.setDatabaseSchemaUpdate("true");
    // as the Spring Boot starter does
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setJobExecutorActivate(false);
    configuration.setAuthorizationEnabled(true);
    configuration.setBeans(Map.of("registerCall", (JavaDelegate) this::registerCall, "saveProblem", (JavaDelegate) this::saveProblem,
        "saveEmail", (JavaDelegate) this::saveEmail, "createTicket", (JavaDelegate) this::createTicket,
        "recordContact", (JavaDelegate) this::recordContact, "closeCall", (JavaDelegate) this::closeCall,
        "sendMail", (JavaDelegate) this::sendMail));
    engine = configuration.buildProcessEngine();
    deploy();
    Stream.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.DECISION_DEFINITION).forEach(this::allow);
  }

  private void allow(Resources resource) {
    Authorization authorization = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId("cso");
    authorization.setResource(resource);
    authorization.setResourceId("*");
    authorization.addPermission(Permissions.ALL);
    engine.getAuthorizationService().saveAuthorization(authorization);
  }

  ProcessEngine engine() {
    return engine;
  }

  SqlCounter counter() {
    return counter;
  }

  @Override
  public void close() {
    engine.close();
  }

  private void deploy() {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment()
        .addClasspathResource("naive/customer-handling.bpmn");
    Stream.of("forms/take-call.form", "forms/record-problems.form", "forms/answer-a1b.form", "forms/confirm-email.form",
        "forms/create-ticket.form", "forms/close-call.form", "processes/complaint-resolution.dmn", "processes/contact-record.dmn")
        .forEach(deployment::addClasspathResource);
    deployment.deploy();
  }

  private void registerCall(DelegateExecution call) {
    call.setVariable("callId", insert("""
        insert into customer_call (salutation, customer_name, phone, customer_id, email, cso, opened_at)
        values (?, ?, ?, ?, ?, ?, current_timestamp)""", "id", values(call, "salutation", "customerName", "phone", "customerId", "email", "cso")));
  }

  private void saveProblem(DelegateExecution call) {
    String complaint = (String) ((List<?>) call.getVariable("complaints")).get(0);
    call.setVariable("complaint", complaint);
    call.setVariable("problemId", insert("insert into call_problem (call_id, position, complaint, label, note) values (?, 1, ?, ?, ?)", "id",
        call.getVariable("callId"), complaint, complaint, call.getVariable("complaintNote")));
  }

  private void saveEmail(DelegateExecution call) {
    jdbc.update("update customer_call set email = ?, email_confirmed = true where id = ?", values(call, "email", "callId"));
  }

  private void createTicket(DelegateExecution call) {
    List<Long> ongoing = jdbc.queryForList("""
        select t.number from ticket t join customer_call c on c.id = t.call_id
        where c.phone = ? and t.service_type = ? and t.status not in ('Resolved', 'Closed')""", Long.class, values(call, "phone", "serviceType"));
    if (!ongoing.isEmpty()) {
      throw new IllegalStateException("there is one already: " + ongoing);
    }
    long number = insert("""
        insert into ticket (problem_id, call_id, call_type, service_family, service_group, service_type, summary, description,
          email, status, created_by, created_at, modified_at)
        values (?, ?, ?, '32. NEW PLN MOBILE', ?, ?, ?, ?, ?, 'Logged', ?, current_timestamp, current_timestamp)""", "number",
        values(call, "problemId", "callId", "callType", "serviceGroup", "serviceType", "summary", "description", "email", "cso"));
    jdbc.update("insert into ticket_event (ticket_number, kind, to_status, actor, occurred_at) values (?, 'CREATED', 'Logged', ?, current_timestamp)",
        number, call.getVariable("cso"));
    Stream.of("phone", "customerId", "email").map(key -> (String) call.getVariable(key)).forEach(term -> insertTerm(number, term));
    Stream.of(((String) call.getVariable("customerName")).toLowerCase(Locale.ROOT).split(" ")).forEach(term -> insertTerm(number, term));
    call.setVariable("ticketNumber", number);
    call.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey("ticket-lifecycle", Long.toString(number),
        Map.of("ticketNumber", number, "email", call.getVariable("email"), "summary", call.getVariable("summary"),
            "salutation", call.getVariable("salutation"), "customerName", call.getVariable("customerName")));
  }

  private void insertTerm(long number, String term) {
    jdbc.update("insert into ticket_search_term (ticket_number, term) values (?, ?)", number, term);
  }

  private void recordContact(DelegateExecution call) {
    String outcome = call.hasVariable("ticketNumber") ? "ESCALATED" : "ANSWERED";
    for (String system : List.of("CRM", "APKT")) {
      jdbc.update("""
          insert into contact_record (idempotency_key, target_system, outcome, state, recorded_at, call_id, problem_id, issue_status,
            issue_type, sub_issue_type, remark, ticket_number, salutation, customer_name, phone, customer_id, recorded_by)
          values (?, ?, ?, 'RECORDED', current_timestamp, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
          Stream.concat(Stream.of(call.getVariable("problemId") + system, system, outcome), Stream.of(values(call, "callId",
              "problemId", "apktStatus", "issueType", "subIssueType", "remark", "ticketNumber", "salutation", "customerName",
              "phone", "customerId", "cso"))).toArray());
    }
    jdbc.update("update call_problem set outcome = ? where id = ?", outcome, call.getVariable("problemId"));
  }

  private void closeCall(DelegateExecution call) {
    jdbc.update("update customer_call set status = 'CLOSED', closed_at = current_timestamp where id = ?", call.getVariable("callId"));
  }

  private void sendMail(DelegateExecution ticket) {
    jdbc.update("""
        insert into outgoing_mail (mail_key, recipient, subject, body, reference, status, queued_at, sent_at)
        values (?, ?, ?, ?, ?, 'SENT', current_timestamp, current_timestamp)""", "ticket-number-" + ticket.getProcessBusinessKey(),
        ticket.getVariable("email"), ticket.getVariable("summary"),
        ticket.getVariable("salutation") + " " + ticket.getVariable("customerName"), ticket.getProcessBusinessKey());
  }

  private long insert(String sql, String key, Object... values) {
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    jdbc.update(connection -> {
      var statement = connection.prepareStatement(sql, new String[] {key});
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement;
    }, keys);
    return keys.getKeyAs(Long.class);
  }

  private static Object[] values(DelegateExecution call, String... names) {
    return Stream.of(names).map(call::getVariable).toArray();
  }
}
