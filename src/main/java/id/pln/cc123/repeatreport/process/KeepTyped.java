package id.pln.cc123.repeatreport.process;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/**
 * The ticket has changed while the CSO was talking, so the step comes again in another shape: what was typed is shown in it
 * once more. An answer that it has no room for any more goes into the note.
 */
@Component
class KeepTyped implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    Map<String, Object> typed = new HashMap<>();
    VariableMap variables = execution.getVariablesTyped();
    variables.keySet().stream().filter(name -> variables.getValueTyped(name).isTransient() && variables.get(name) != null)
        .forEach(name -> typed.put(name, variables.get(name)));
    RepeatStep step = new RepeatStep(execution);
    if (step.text("customerAnswer") != null) {
      typed.put(step.noteField(), step.note() + "\n" + step.text("customerAnswer"));
    }
    execution.setVariable(RepeatStep.DRAFT, Spin.JSON(typed));
  }
}
