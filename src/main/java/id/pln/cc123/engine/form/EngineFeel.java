package id.pln.cc123.engine.form;

import java.util.Map;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;

/** FEEL as the engine's decisions understand it. */
final class EngineFeel implements Feel {

  @Override
  public boolean isTrue(String condition, Map<String, Object> data) {
    var engine = (DefaultDmnEngine) Context.getProcessEngineConfiguration().getDmnEngine();
    var configuration = (org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration) engine.getConfiguration();
    try {
      Object result = configuration.getFeelEngine()
          .evaluateSimpleExpression(condition.substring(1), Variables.fromMap(data).asVariableContext());
      return Boolean.TRUE.equals(result);
    } catch (FeelException e) {
      // the browser shows a field whose condition cannot be computed; so do we
      return false;
    }
  }
}
