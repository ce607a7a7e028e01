package id.pln.cc123.engine.form;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** FEEL as the engine's decisions understand it. */
final class EngineFeel implements Feel {

  private final Set<String> inputs;
  private final Function<String, TypedValue> shown;

  /**
   * @param inputs keys whose values the user writes; of everything else what the form shows is believed first
   * @param shown what the form shows by name, null for what it does not
   */
  EngineFeel(Set<String> inputs, Function<String, TypedValue> shown) {
    this.inputs = inputs;
    this.shown = shown;
  }

  @Override
  public boolean isTrue(String condition, Map<String, Object> data) {
    var engine = (DefaultDmnEngine) Context.getProcessEngineConfiguration().getDmnEngine();
    var configuration = (DefaultDmnEngineConfiguration) engine.getConfiguration();
    try {
      return Boolean.TRUE.equals(configuration.getFeelEngine().evaluateSimpleExpression(condition.substring(1), new Data(data)));
    } catch (FeelException e) {
      // the browser shows a field whose condition cannot be computed; so do we
      return false;
    }
  }

  private final class Data implements VariableContext {

    private final Map<String, Object> submitted;

    Data(Map<String, Object> submitted) {
      this.submitted = submitted;
    }

    @Override
    public TypedValue resolve(String name) {
      TypedValue known = inputs.contains(name) ? null : shown.apply(name);
      return known == null ? Variables.untypedValue(submitted.get(name)) : known;
    }

    @Override
    public boolean containsVariable(String name) {
      return submitted.containsKey(name) || resolve(name).getValue() != null;
    }

    @Override
    public Set<String> keySet() {
      return submitted.keySet();
    }
  }
}
