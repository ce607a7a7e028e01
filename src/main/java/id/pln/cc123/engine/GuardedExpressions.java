package id.pln.cc123.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.util.ReflectionUtils;

/**
 * Expressions of models are written by process owners: they read variables and call the beans that models may name, but the
 * engine and Java's classes are out of their reach ({@link ReachableValues}). Those of task queries and saved filters come from
 * anybody who is logged in, and the engine lets them through within {@code orQueries}: without a process around it, an expression
 * may only ask who is logged in and what time it is.
 */
final class GuardedExpressions extends JuelExpressionManager {

  private static final Pattern HARMLESS = Pattern.compile("[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
      + "|dateTime\\(\\)(\\.(plus|minus)(Years|Months|Weeks|Days|Hours|Minutes|Seconds)\\([0-9]{1,6}\\))*)\\s*}");

  private final ExpressionNames names;

  /** @param beans what expressions of models can name */
  GuardedExpressions(Map<Object, Object> beans) {
    super(beans);
    names = new ExpressionNames(beans);
  }

  /** @return why this cannot be evaluated, whatever the variables are; nothing when it can */
  Optional<String> fault(String text) {
    ensureInitialized();
    try {
      createValueExpression(text);
    } catch (ELException e) {
      return Optional.of(e.getMessage());
    }
    return names.unknown(text).map(unknown -> "tidak ada " + unknown);
  }

  @Override
  public Expression createExpression(String text) {
    ensureInitialized();
    ValueExpression parsed = createValueExpression(text);
    return parsed.isLiteralText() || HARMLESS.matcher(text.strip()).matches() ? new JuelExpression(parsed, this, text)
        : new OfModel(parsed, text);
  }

  /** Spin's functions would also write any object as JSON, with whatever can be read from it: ours read a text. */
  @Override
  public void addFunction(String name, Method function) {
    boolean ofSpin = Spin.class.isAssignableFrom(function.getReturnType());
    super.addFunction(name, ofSpin ? ReflectionUtils.findMethod(JsonText.class, "read", String.class) : function);
  }

  /** What the engine has beyond these names things of the application and of tests, and reads any property of any object. */
  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new ReadOnlyMapELResolver(beans));
    resolver.add(new ArrayELResolver(true));
    resolver.add(new ListELResolver(true));
    resolver.add(new MapELResolver(true));
    resolver.add(new ReachableValues());
    return resolver;
  }

  /** A query wraps what is wrong with its expression: it is the user's fault, not the server's, and told in our words. */
  static final class Refusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
      try {
        return next.execute(command);
      } catch (ProcessEngineException e) {
        throw e.getCause() instanceof BadUserRequestException refused ? refused : e;
      }
    }
  }

  /** Public for JUEL, which calls it. */
  public static final class JsonText {

    private JsonText() {}

    /** @param text JSON, or a variable that is */
    public static SpinJsonNode read(String text) {
      return Spin.JSON(text);
    }
  }

  private final class OfModel extends JuelExpression {

    OfModel(ValueExpression parsed, String text) {
      super(parsed, GuardedExpressions.this, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
      if (scope == null) {
        throw new BadUserRequestException("Ekspresi ini tidak diizinkan di luar proses. Yang diizinkan: ${currentUser()}, "
            + "${currentUserGroups()}, ${now()}, dan ${dateTime()} dengan plus atau minus.");
      }
      Object value = super.getValue(scope, execution);
      if (value instanceof VariableScope) {
        // as a variable it would be within reach of whatever reads variables
        throw new ProcessEngineException("Ekspresi \"" + getExpressionText() + "\" tidak diizinkan: yang dapat menjadi nilai adalah "
            + "isi variabel, bukan prosesnya.");
      }
      return value;
    }
  }
}
