package id.pln.cc123.engine.decision;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What the rows of a table name in their first column. */
public final class FirstColumn {

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private FirstColumn() {}

  /** @return the texts between quotation marks, row by row */
  public static List<List<String>> of(DmnModelInstance model, String decisionKey) {
    Decision decision = model.getModelElementById(decisionKey);
    DecisionTable table = (DecisionTable) decision.getExpression();
    return table.getRules().stream().map(FirstColumn::texts).toList();
  }

  private static List<String> texts(Rule row) {
    String cell = row.getInputEntries().iterator().next().getTextContent();
    return TEXT.matcher(cell).results().map((MatchResult text) -> text.group(1)).toList();
  }
}
