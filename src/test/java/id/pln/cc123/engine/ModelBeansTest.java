package id.pln.cc123.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import id.pln.cc123.VisibleToModels;

@DisplayName("Beans within reach of an expression in a model")
class ModelBeansTest {

  private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
  private final ModelBeans visible = new ModelBeans(beans);

  ModelBeansTest() {
    beans.addBean("someDelegate", (JavaDelegate) execution -> {});
    beans.addBean("someForms", new SomeForms());
    beans.addBean("dataSource", new Object());
    beans.addBean("environment", "secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"someDelegate", "someForms"})
  @DisplayName("are delegates and what says so itself")
  void delegates_and_declared_beans_are_visible(String name) {
    assertThat(visible).containsKey(name);
    assertThat(visible.get(name)).isSameAs(beans.getBean(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataSource", "environment", "noSuchBean"})
  @DisplayName("are not the rest of the application")
  void nothing_else_is_visible(String name) {
    assertThat(visible).doesNotContainKey(name);
    assertThat(visible.get(name)).isNull();
  }

  @Test
  @DisplayName("can be listed")
  void the_visible_beans_can_be_listed() {
    assertThat(visible.keySet()).containsExactlyInAnyOrder("someDelegate", "someForms");
  }

  @VisibleToModels
  static class SomeForms {}
}
