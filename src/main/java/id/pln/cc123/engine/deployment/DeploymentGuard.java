package id.pln.cc123.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.pln.cc123.engine.deployment.ModelReferences.Expression;
import id.pln.cc123.engine.deployment.ModelReferences.Reference;

/**
 * Refuses a deployment that refers to what does not exist (a customer on the line must not be the one who finds out) or that
 * brings what would run as code, on the server or in somebody's browser. It runs before anything of the deployment is stored.
 */
public final class DeploymentGuard implements Deployer {

  /**
   * The engine deploys whatever is called something like a model, such as {@code x.bpmn20.xml} and {@code xdmn}, and shows a browser
   * any other file as it is: so every name is one that we look into.
   */
  private static final Pattern MODEL = Pattern.compile(".+\\.(bpmn|dmn|form)");
  private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Function<String, Optional<String>> faultOfExpression;
  private final Runnable afterDeployment;

  /**
   * @param faultOfExpression why an expression cannot be evaluated; nothing when it can
   * @param afterDeployment what to do when the deployment is committed
   */
  public DeploymentGuard(Function<String, Optional<String>> faultOfExpression, Runnable afterDeployment) {
    this.faultOfExpression = faultOfExpression;
    this.afterDeployment = afterDeployment;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    Map<String, byte[]> models = new TreeMap<>();
    deployment.getResources().forEach((name, resource) -> models.put(name, resource.getBytes()));
    refuseIfAny(models.keySet().stream().filter(name -> !MODEL.matcher(name).matches())
        .map(name -> name + ": hanya berkas .bpmn, .dmn, dan .form yang diterima").toList());
    Brought brought = new Brought();
    models.forEach((name, content) -> readable(name, () -> brought.add(name, content)));
    List<String> faults = new ArrayList<>();
    models.forEach((name, content) -> faults.addAll(faultsOf(name, content, brought)));
    refuseIfAny(faults);
    Context.getCommandContext().getTransactionContext()
        .addTransactionListener(TransactionState.COMMITTED, context -> afterDeployment.run());
  }

  private static void refuseIfAny(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new NotValidException("Deployment ditolak, tidak ada yang disimpan: " + String.join("; ", faults) + ".");
    }
  }

  private static void readable(String file, Runnable reading) {
    try {
      reading.run();
    } catch (ModelException | UncheckedIOException e) {
      throw new NotValidException("Deployment ditolak: " + file + " tidak dapat dibaca sebagai model. " + reason(e), e);
    }
  }

  /** What is at the bottom says what is wrong, in one line: the Modeler shows nothing but the message. */
  static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause().getMessage() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private List<String> faultsOf(String file, byte[] content, Brought brought) {
    if (file.endsWith(".bpmn")) {
      return faultsOf(file, ModelReferences.ofProcess(content), brought);
    }
    if (file.endsWith(".dmn")) {
      return Stream.concat(faultsOf(file, ModelReferences.ofDecision(content), brought).stream(),
          answerForms(content).stream().filter(form -> !formExists(form, brought))
              .map(form -> file + ": formulir \"" + form + "\" tidak ada")).toList();
    }
    return List.of();
  }

  private List<String> faultsOf(String file, ModelReferences model, Brought brought) {
    return Stream.concat(model.all().stream().filter(reference -> !exists(reference, brought)).map(Reference::fault),
        model.expressions().stream().flatMap(this::faultOf)).map(fault -> file + ": " + fault).toList();
  }

  private Stream<String> faultOf(Expression expression) {
    return faultOfExpression.apply(expression.text()).map(expression::fault).stream();
  }

  private static boolean exists(Reference reference, Brought brought) {
    if (reference.isExpression()) {
      return true;
    }
    CommandContext context = Context.getCommandContext();
    return switch (reference.kind()) {
      case FORM -> formExists(reference.name(), brought);
      case PROCESS -> brought.processes.contains(reference.name())
          || context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(reference.name()) != null;
      case DECISION -> brought.decisions.contains(reference.name())
          || context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(reference.name()) != null;
      case BEAN -> beanExists(reference.name());
      // models call our delegates by name and show our forms; a class, a script or a page would be run without our rules
      case CLASS, SCRIPT, CONNECTOR, PAGE, NAMESPACE -> false;
      // the engine's other types run a command of the operating system or send a mail past the outbox
      case TYPE -> reference.name().equals("external");
    };
  }

  private static boolean formExists(String form, Brought brought) {
    return brought.forms.contains(form)
        || Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(form) != null;
  }

  private static boolean beanExists(String expression) {
    Matcher bean = BEAN.matcher(expression);
    return bean.matches() && Context.getProcessEngineConfiguration().getBeans().containsKey(bean.group(1));
  }

  /** Forms that a decision table chooses, such as the answer of a complaint. */
  private static List<String> answerForms(byte[] dmn) {
    List<String> forms = new ArrayList<>();
    var model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn));
    model.getModelElementsByType(DecisionTable.class).forEach(table -> {
      List<Output> outputs = List.copyOf(table.getOutputs());
      for (int column = 0; column < outputs.size(); column++) {
        if ("answerForm".equals(outputs.get(column).getName())) {
          for (Rule rule : table.getRules()) {
            String text = List.copyOf(rule.getOutputEntries()).get(column).getTextContent().strip();
            if (text.length() > 1 && text.startsWith("\"")) {
              forms.add(text.substring(1, text.length() - 1));
            }
          }
        }
      }
    });
    return forms;
  }

  /** What the deployment itself brings. */
  private static final class Brought {

    private final Set<String> processes = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> forms = new HashSet<>();

    void add(String file, byte[] content) {
      if (file.endsWith(".bpmn")) {
        processes.addAll(ModelReferences.ofProcess(content).processes());
      } else if (file.endsWith(".dmn")) {
        Dmn.readModelFromStream(new ByteArrayInputStream(content)).getModelElementsByType(Decision.class)
            .forEach(decision -> decisions.add(decision.getId()));
      } else if (file.endsWith(".form")) {
        try {
          forms.add(JSON.readTree(content).path("id").asText());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
