package id.pln.cc123.engine.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Decision tables as they are deployed now, for forms that show them or are decided by them. */
final class TablesInForce {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern ID = Pattern.compile("Input_([A-Z])([A-Za-z0-9]*)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** In front of an input's name: its cell is a condition, and no field of the form is meant. */
  private static final String WHEN = "when";

  private volatile Known known = new Known();

  void forget() {
    known = new Known();
  }

  /**
   * @param key of the decision
   * @return its rules, each with its cells by {@code when…} of the inputs and the names of the outputs: a text, number or truth value as such, anything else as it
   *         is written, an empty cell as null
   */
  List<Map<String, Object>> rows(CommandContext context, String key) {
    Known now = known;
    return now.rows.computeIfAbsent(key, read -> rows((DmnDecisionTableImpl) now.decision(context, key).getDecisionLogic()));
  }

  /** @return what the table says, by the labels of its outputs; empty when no rule matches */
  Map<String, Object> answer(CommandContext context, String key, Map<String, Object> inputs) {
    DmnDecision decision = known.decision(context, key);
    Map<String, Object> result = Context.getProcessEngineConfiguration().getDmnEngine().evaluateDecision(decision, inputs)
        .getResultList().stream().findFirst().orElse(Map.of());
    Map<String, Object> answer = new LinkedHashMap<>();
    for (DmnDecisionTableOutputImpl output : ((DmnDecisionTableImpl) decision.getDecisionLogic()).getOutputs()) {
      answer.put(output.getName() == null ? output.getOutputName() : output.getName(), result.get(output.getOutputName()));
    }
    return answer;
  }

  private static List<Map<String, Object>> rows(DmnDecisionTableImpl table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (DmnDecisionTableRuleImpl rule : table.getRules()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < table.getInputs().size(); i++) {
        row.put(WHEN + capital(name(table.getInputs().get(i))), cell(rule.getConditions().get(i)));
      }
      for (int i = 0; i < table.getOutputs().size(); i++) {
        row.put(table.getOutputs().get(i).getOutputName(), cell(rule.getConclusions().get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A column that is computed from its input bears the name in its id. */
  private static String name(DmnDecisionTableInputImpl input) {
    String expression = input.getExpression().getExpression();
    Matcher id = ID.matcher(input.getId());
    return expression != null && NAME.matcher(expression.strip()).matches() ? expression.strip()
        : id.matches() ? id.group(1).toLowerCase(Locale.ROOT) + id.group(2) : input.getId();
  }

  private static Object cell(DmnExpressionImpl expression) {
    String written = expression == null || expression.getExpression() == null ? "" : expression.getExpression().strip();
    Matcher text = TEXT.matcher(written);
    if (written.isEmpty() || written.equals("-")) {
      return null;
    }
    if (text.matches()) {
      return text.group(1);
    }
    if (NUMBER.matcher(written).matches()) {
      BigDecimal number = new BigDecimal(written);
      return number.scale() > 0 ? (Object) number.doubleValue() : number.longValue();
    }
    return written.equals("true") || written.equals("false") ? (Object) Boolean.valueOf(written) : written;
  }

  /** What was read before models changed must not be remembered after: it is forgotten as a whole. */
  private static final class Known {

    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, Object>>> rows = new ConcurrentHashMap<>();

    /** The engine would ask the database each time which version is the newest. */
    private DmnDecision decision(CommandContext context, String key) {
      return decisions.computeIfAbsent(key, read -> (DmnDecision) context.runWithoutAuthorization(() -> Context.getProcessEngineConfiguration()
          .getDeploymentCache().findDeployedLatestDecisionDefinitionByKeyAndTenantId(key, null)));
    }
  }
}
