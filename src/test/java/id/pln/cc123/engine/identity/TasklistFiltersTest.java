package id.pln.cc123.engine.identity;

import java.util.List;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;

@DisplayName("Lists of Tasklist when the product is updated")
class TasklistFiltersTest {

  private static final String DATABASE = "spring.datasource.url=jdbc:h2:mem:filters;DB_CLOSE_DELAY=-1";

  @Test
  @DisplayName("A list that is as an earlier version made it is brought up to date, one that somebody changed is left alone")
  void brought_up_to_date() {
    try (RunningProduct product = RunningProduct.start(DATABASE)) {
      change(product, product.get(TaskService.class).createTaskQuery().taskAssigneeExpression("${currentUser()}")
          .processDefinitionKeyIn("customer-handling", "problem-handling").orderByTaskCreateTime().desc());
    }
    try (RunningProduct product = RunningProduct.start(DATABASE)) {
      assertThat(processes(product)).containsExactly("customer-handling", "problem-handling", "repeat-report");
      assertThat(product.get(FilterService.class).createTaskFilterQuery().filterName("Panggilan saya").count()).isOne();
      change(product, product.get(TaskService.class).createTaskQuery().taskAssigneeExpression("${currentUser()}")
          .processDefinitionKeyIn("customer-handling").orderByTaskCreateTime().desc());
    }
    try (RunningProduct product = RunningProduct.start(DATABASE)) {
      assertThat(processes(product)).containsExactly("customer-handling");
    }
  }

  private static void change(RunningProduct product, TaskQuery query) {
    product.get(FilterService.class).saveFilter(myCalls(product).setQuery(query));
  }

  private static List<String> processes(RunningProduct product) {
    TaskQueryImpl query = myCalls(product).getQuery();
    return List.of(query.getProcessDefinitionKeys());
  }

  private static Filter myCalls(RunningProduct product) {
    return product.get(FilterService.class).createTaskFilterQuery().filterName("Panggilan saya").singleResult();
  }
}
