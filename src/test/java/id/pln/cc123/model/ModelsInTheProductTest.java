package id.pln.cc123.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.ProductTest;

@ProductTest
class ModelsInTheProductTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final Pattern BEAN = Pattern.compile("\\$\\{\\s*([a-zA-Z]+)[\\s}.].*");

  @Autowired
  private ProcessEngine engine;

  @Test
  @DisplayName("Every delegate that a model names is there, and visible to models")
  void delegates() {
    List<String> named = Models.all(BaseElement.class).stream()
        .map(element -> element.getAttributeValueNs(CAMUNDA, "delegateExpression")).filter(name -> name != null).distinct().toList();
    assertThat(named).isNotEmpty().allSatisfy(this::isBean);
  }

  @Test
  @DisplayName("What a form shows is computed by a bean that models can see")
  void form_data() {
    List<String> expressions = Models.all(CamundaProperty.class).stream()
        .filter(property -> property.getCamundaName().equals("formData")).map(CamundaProperty::getCamundaValue).toList();
    assertThat(expressions).hasSize(Models.all(UserTask.class).size()).allSatisfy(this::isBean);
  }

  @Test
  @DisplayName("Nothing else of the product is within a model's reach")
  void nothing_else() {
    assertThat(beans()).doesNotContainKeys("processEngine", "runtimeService", "identityService", "dataSource", "jdbcTemplate",
        "environment", "calls", "tickets", "outbox", "staffDirectory");
  }

  @Test
  @DisplayName("Every model of the folders is in the engine, and what it decides or does is kept for two years")
  void deployed() {
    var repository = engine.getRepositoryService();
    assertThat(Models.keys(Models.processes())).allSatisfy(key -> {
      var versions = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().list();
      assertThat(versions).hasSize(1);
      assertThat(versions.get(0).getHistoryTimeToLive()).isEqualTo(730);
    });
    List<String> decisions = Models.decisions().stream()
        .flatMap(file -> Models.decision(file).getModelElementsByType(Decision.class).stream()).map(Decision::getId).toList();
    assertThat(decisions).containsAll(Models.keys(Models.decisions())).allSatisfy(key -> {
      var versions = repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().list();
      assertThat(versions).hasSize(1);
      assertThat(versions.get(0).getHistoryTimeToLive()).isEqualTo(730);
    });
  }

  private void isBean(String expression) {
    Matcher bean = BEAN.matcher(expression);
    assertThat(bean.matches()).as(expression).isTrue();
    assertThat(beans().containsKey(bean.group(1))).as(expression).isTrue();
  }

  private Map<Object, Object> beans() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getBeans();
  }
}
