package id.pln.cc123.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.Tickets;

/**
 * What others are after: a customer's call that Desi has at her desk, a ticket with a mail that could not be sent, a
 * colleague's account, a group, a list of the Service Desk, and the models.
 */
final class Victim {

  /** what an id is of: the name before it */
  private static final Pattern KIND = Pattern.compile("((?:history/)?[a-z-]+)/(?:key/)?\\{(?:id|key)}");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> marks = new LinkedHashSet<>();

  Victim(ProcessEngine engine, Rest desi, TestMailServer mails, Tickets tickets, Attachments attachments)
      throws IOException {
    CallAtDesk call = CallAtDesk.taken(desi, Map.of("salutation", "Ibu", "customerName", "Mawar Rahasia", "phone", "0812-7777-8888"));
    // a list that has one more in it, whatever other tests left behind: "the only one" is none
    CallAtDesk.ticketFor(desi, "Melati Lain", "0812-7777-9998", "melati.lain@gmail.com");
    String ticket = String.valueOf(CallAtDesk.ticketFor(desi, "Anggrek Rahasia", "0812-7777-9999", "anggrek.rahasia@gmail.com"));
    long problem = tickets.get(Long.parseLong(ticket)).problemId();
    byte[] file = "Rahasia".getBytes(StandardCharsets.UTF_8);
    String attachment = String.valueOf(attachments.add(problem, "catatan.txt", file.length, new ByteArrayInputStream(file), "desi").id());
    Job mail = failedMail(engine, ticket, mails);
    String batch = engine.getRuntimeService().updateProcessInstanceSuspensionState().byProcessInstanceIds(call.instanceId())
        .suspendAsync().getId();
    ids.putAll(Map.of("task", call.taskId(), "process-instance", call.instanceId(), "execution", call.instanceId(), "call", call.number(),
        "job", mail.getId(), "job-definition", mail.getJobDefinitionId(), "mail-instance", mail.getProcessInstanceId(), "batch", batch,
        "history/batch", batch));
    ids.putAll(Map.of("user", "rina", "userId", "maya", "users", "rina", "group", "support", "groupId", "support", "varId", "callNumber",
        "history/process-instance", call.instanceId()));
    ids.putAll(Map.of("number", ticket, "taskId", call.taskId(), "problems", String.valueOf(problem), "attachments", attachment));
    models(engine);
    ids.put("authorization", engine.getAuthorizationService().createAuthorizationQuery().groupIdIn("camunda-admin").list().get(0).getId());
    ids.put("filter", engine.getFilterService().createFilterQuery().filterName("Tiket masuk").singleResult().getId());
    ids.put("incident", engine.getRuntimeService().createIncidentQuery().configuration(mail.getId()).singleResult().getId());
    ids.put("variable-instance", engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(call.instanceId())
        .variableName("callNumber").singleResult().getId());
    ids.put("history/activity-instance", engine.getHistoryService().createHistoricActivityInstanceQuery()
        .processInstanceId(call.instanceId()).list().get(0).getId());
    marks.addAll(List.of("Rahasia", "77778888", "77779999", ticket, call.number(), call.instanceId(), call.taskId(), mail.getId(),
        batch, "rina@", "\"camunda-admin\"", "contact-record-delivery", "support-team", ids.get("deployment"), ids.get("filter")));
  }

  /** A mail about the ticket that was set aside and is kept as it came. */
  void received(JdbcClient jdbc, TransactionTemplate transaction) {
    transaction.executeWithoutResult(status -> {
      GeneratedKeyHolder key = new GeneratedKeyHolder();
      jdbc.sql("insert into incoming_mail (kind, reference, sender, subject, body, reason, message_key, size_bytes, truncated, kept_bytes, stored_at, handled_at)"
          + " values ('IGNORED', :ticket, 'anggrek.rahasia@gmail.com', 'Rahasia', 'Rahasia', 'Otomatis', '<rahasia@contoh.id>', 30, false, 30,"
          + " current_timestamp, current_timestamp)").param("ticket", ids.get("number")).update(key, "id");
      jdbc.sql("insert into incoming_mail_chunk (mail_id, position, content) values (:id, 0, :content)").param("id", key.getKeyAs(Long.class))
          .param("content", "Subject: Rahasia\r\n\r\nRahasia".getBytes(StandardCharsets.UTF_8)).update();
      ids.put("mails", String.valueOf(key.getKeyAs(Long.class)));
    });
  }

  private static Job failedMail(ProcessEngine engine, String ticket, TestMailServer mails) {
    Job mail = engine.getManagementService().createJobQuery().processInstanceId(engine.getRuntimeService().createProcessInstanceQuery()
        .processInstanceBusinessKey(ticket, "mail-delivery").singleResult().getId()).singleResult();
    mails.down();
    try {
      engine.getManagementService().executeJob(mail.getId());
      throw new AssertionError("a mail was sent without a server");
    } catch (RuntimeException expected) {
      engine.getManagementService().setJobRetries(mail.getId(), 0);
    } finally {
      mails.up();
    }
    return mail;
  }

  private void models(ProcessEngine engine) {
    var repository = engine.getRepositoryService();
    String process = repository.createProcessDefinitionQuery().processDefinitionKey("customer-handling").latestVersion().singleResult().getId();
    String deployment = repository.createDeploymentQuery().deploymentName("PLN 123").list().get(0).getId();
    ids.putAll(Map.of("process-definition", process, "history/process-definition", process, "deployment", deployment,
        "resourceId", repository.getDeploymentResources(deployment).get(0).getId(), "decision-definition", repository
            .createDecisionDefinitionQuery().decisionDefinitionKey("support-team").latestVersion().singleResult().getId()));
  }

  /** Takes away what a test that runs all jobs would carry out. */
  void leave(ProcessEngine engine) {
    engine.getManagementService().deleteBatch(ids.get("batch"), true);
  }

  /** @return the path of an operation with ids in it */
  String path(String template) {
    String kind = KIND.matcher(template).results().map(found -> found.group(1)).findFirst().orElse("");
    return PARAMETER.matcher(template).replaceAll(parameter -> Matcher.quoteReplacement(switch (parameter.group(1)) {
      case "id" -> ids.getOrDefault(kind, "no-such-id");
      case "key" -> kind.equals("decision-definition") ? "support-team" : "customer-handling";
      case "engine", "processEngineName" -> "default";
      default -> ids.getOrDefault(parameter.group(1), "none");
    }));
  }

  /** @return a request with ids for {@code $name}, and its sender's for {@code $me} */
  String fill(String request, String me) {
    return Pattern.compile("\\$([a-z/-]+)").matcher(request).replaceAll(name ->
        Matcher.quoteReplacement(name.group(1).equals("me") ? String.valueOf(me) : ids.get(name.group(1))));
  }

  String call() {
    return ids.get("process-instance");
  }

  boolean isIn(String answer) {
    return marks.stream().anyMatch(answer::contains);
  }
}
