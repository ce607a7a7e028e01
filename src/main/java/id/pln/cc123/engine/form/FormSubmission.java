package id.pln.cc123.engine.form;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.dao.ConcurrencyFailureException;

import id.pln.cc123.Refusal;
import id.pln.cc123.engine.form.FormSchema.FieldValue;

/**
 * Lets only that into a process which its form defines, and says in words why something stays outside.
 */
final class FormSubmission {

  /** Stands for a serialized object: no field has such a value, so every field refuses it. */
  private static final Object UNREADABLE = new Object();

  private final FormSchemas schemas;
  private final TablesInForce tables = new TablesInForce();

  FormSubmission(Clock clock) {
    this.schemas = new FormSchemas(clock);
  }

  void forgetForms() {
    schemas.forget();
    tables.forget();
  }

  /** Checks that this user may finish this step with this data, and returns the variables to set. */
  Map<String, Object> variablesOf(CommandContext context, String taskId, Map<String, Object> submitted) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw done(null);
    }
    try {
      for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
        checker.checkTaskWork(task);
      }
    } catch (NotYours e) {
      throw new Refusal(null, e.getMessage());
    }
    if (task.getProcessDefinitionId() == null || !hasForm(task)) {
      return submitted == null ? Map.of() : submitted;
    }
    FormSchema form = formOf(context, taskId);
    Map<String, FieldValue> accepted = accept(form, submitted, new ShownData(task, () -> shownTables(context, form)));
    Map<String, Object> variables = variables(accepted);
    String words = FormView.wordsVariable(task);
    if (words != null) {
      variables.put(words, Variables.untypedValue(new LinkedHashMap<>(
          form.inWords(accepted, (key, inputs) -> tables.answer(context, key, inputs))), true));
    }
    return variables;
  }

  /** @return rows of the decision tables that this step's form shows, by the table's key */
  Map<String, List<Map<String, Object>>> shownTables(CommandContext context, TaskEntity task) {
    return task.getProcessDefinitionId() == null || !hasForm(task) ? Map.of() : shownTables(context, formOf(context, task.getId()));
  }

  private Map<String, List<Map<String, Object>>> shownTables(CommandContext context, FormSchema form) {
    Map<String, List<Map<String, Object>>> shown = new LinkedHashMap<>();
    form.shownTables().forEach(key -> shown.put(key, tables.rows(context, key)));
    return shown;
  }

  /** @return keys of what a user may have typed or chosen in this step's form, while it shows this */
  Set<String> keysOf(CommandContext context, String taskId, VariableMap shown) {
    FormSchema form = formOf(context, taskId);
    return form.draftKeys(shown, new EngineFeel(form.keys(), name -> shown.containsKey(name) ? shown.getValueTyped(name) : null));
  }

  private FormSchema formOf(CommandContext context, String taskId) {
    return schemas.of(context, context.runWithoutAuthorization(new GetTaskFormCmd(taskId)));
  }

  /** @param cause what showed it, or null */
  static Refusal done(RuntimeException cause) {
    Refusal refusal = new Refusal(null, "Langkah ini sudah diselesaikan atau dibatalkan. Muat ulang daftar tugas untuk melihat langkah berikutnya.");
    refusal.initCause(cause);
    return refusal;
  }

  private static boolean hasForm(TaskEntity task) {
    return task.getTaskDefinition() != null && task.getTaskDefinition().getCamundaFormDefinitionKey() != null;
  }

  /** @return the variables with which a process starts that has a start form */
  Map<String, Object> startVariablesOf(CommandContext context, String definitionId, Map<String, Object> submitted) {
    return variables(accept(schemas.of(context, new GetStartFormCmd(definitionId).execute(context)), submitted, shown -> null));
  }

  /** @param shown what the form shows by name, null for what it does not */
  private static Map<String, FieldValue> accept(FormSchema form, Map<String, Object> submitted, Function<String, TypedValue> shown) {
    Map<String, Object> raw = new LinkedHashMap<>();
    if (submitted != null) {
      submitted.keySet().forEach(key -> raw.put(key,
          plain(submitted instanceof VariableMap variables ? variables.getValueTyped(key) : submitted.get(key))));
    }
    return form.accept(raw, new EngineFeel(form.keys(), shown));
  }

  private static Map<String, Object> variables(Map<String, FieldValue> accepted) {
    Map<String, Object> variables = new LinkedHashMap<>();
    accepted.forEach((key, field) -> variables.put(key, variable(field)));
    return variables;
  }

  private static Object plain(Object value) {
    if (value instanceof JsonValue json) {
      return json.getValueSerialized() != null ? json.getValueSerialized() : String.valueOf(json.getValue());
    }
    if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
      return UNREADABLE;
    }
    if (value instanceof TypedValue typed) {
      return typed.getValue();
    }
    return value instanceof SpinJsonNode node ? node.toString() : value;
  }

  private static Object variable(FieldValue field) {
    return field.value() instanceof List<?> list
        ? Variables.objectValue(list, field.isTransient()).serializationDataFormat(Variables.SerializationDataFormats.JSON).create()
        : Variables.untypedValue(field.value(), field.isTransient());
  }

  /** Runs a submission and turns what refuses it into the one exception that reaches the user as a bad request. */
  static <T> T inWords(Callable<T> submission) {
    try {
      return submission.call();
    } catch (Refusal refusal) {
      String message = refusal.field().map(field -> "[" + field + "] ").orElse("") + refusal.getMessage();
      throw new FormFieldValidationException(refusal.field().orElse(null), message, refusal);
    } catch (OptimisticLockingException | ConcurrencyFailureException e) {
      throw new FormFieldValidationException(null, "Langkah ini baru saja diubah di tempat lain. Muat ulang, lalu coba lagi; isian Anda tetap ada.", e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
