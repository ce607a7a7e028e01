package id.pln.cc123.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;

import id.pln.cc123.VisibleToModels;

/**
 * The beans that an expression in a model can name: delegates, and what says so itself. Whoever deploys a model runs
 * code, so nothing else of the application is within its reach.
 */
class ModelBeans extends AbstractMap<Object, Object> {

  private final ListableBeanFactory beans;

  ModelBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String bean && beans.containsBean(bean)
        && (beans.isTypeMatch(bean, JavaDelegate.class) || beans.findAnnotationOnBean(bean, VisibleToModels.class) != null);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? beans.getBean((String) name) : null;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return Arrays.stream(beans.getBeanDefinitionNames()).filter(this::containsKey)
        .map(name -> Map.entry((Object) name, beans.getBean(name))).collect(Collectors.toSet());
  }
}
