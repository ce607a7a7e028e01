package id.pln.cc123.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;

/**
 * The names that an expression asks of beans and of the running step, looked at before anything is evaluated. What a variable
 * holds is not known then, but a method that no value has is a slip of the pen wherever it stands.
 */
final class ExpressionNames {

  private static final Set<String> RUNNING = Set.of("execution", "task");

  private final Map<Object, Object> beans;

  /** @param beans what expressions of models can name */
  ExpressionNames(Map<Object, Object> beans) {
    this.beans = beans;
  }

  /** @return the first name that nothing answers to, and what it is asked of; nothing when all are known */
  Optional<String> unknown(String expression) {
    return unknown(new Builder(Builder.Feature.METHOD_INVOCATIONS).build(expression).getRoot()).findFirst();
  }

  private Stream<String> unknown(Node node) {
    if (node instanceof AstMethod method && method.getChild(0) instanceof AstDot called) {
      Node arguments = method.getChild(1);
      return Stream.concat(call(called, arguments.getCardinality()), Stream.concat(unknown(called.getChild(0)), unknown(arguments)));
    }
    Stream<String> below = IntStream.range(0, node.getCardinality()).mapToObj(node::getChild).flatMap(this::unknown);
    return node instanceof AstDot read ? Stream.concat(property(read), below) : below;
  }

  private Stream<String> call(AstDot called, int arguments) {
    String method = name(called);
    String owner = owner(called);
    if (beans.containsKey(owner)) {
      return ReachableValues.ofBean(beans.get(owner), method, arguments) ? Stream.empty()
          : Stream.of(method + "() dengan " + arguments + " nilai dari " + owner);
    }
    boolean known = RUNNING.contains(owner) ? ReachableValues.ofRunning(method) : ReachableValues.ofAny(method);
    return known ? Stream.empty() : Stream.of(method + "()" + (owner.isEmpty() ? "" : " dari " + owner));
  }

  private Stream<String> property(AstDot read) {
    String property = name(read);
    String owner = owner(read);
    Stream<String> getters = ReachableValues.getters(property);
    boolean known = RUNNING.contains(owner) ? getters.anyMatch(ReachableValues::ofRunning)
        : !beans.containsKey(owner) || getters.anyMatch(getter -> ReachableValues.ofBean(beans.get(owner), getter, 0));
    return known ? Stream.empty() : Stream.of(property + " dari " + owner);
  }

  private static String owner(AstDot dot) {
    return dot.getChild(0) instanceof AstIdentifier identifier ? identifier.getName() : "";
  }

  /** JUEL tells the name nowhere else: the text of the node is a dot, a space and the name. */
  private static String name(AstDot dot) {
    return dot.toString().substring(". ".length());
  }
}
