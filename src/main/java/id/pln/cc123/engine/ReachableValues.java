package id.pln.cc123.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.spin.json.SpinJsonNode;
import org.joda.time.ReadableInstant;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;

import id.pln.cc123.VisibleToModels;

/**
 * What an expression of a model may do with an object: ask plain values, a process and its task about themselves, and call what
 * delegates and {@link VisibleToModels} beans declare. A name that is not listed is refused: every object leads to its class
 * and a process to the whole engine.
 */
final class ReachableValues extends BeanELResolver {

  private static final Map<Class<?>, Pattern> NAMES = Map.ofEntries(
      names(String.class, "length|isEmpty|isBlank|contains|startsWith|endsWith|equals|equalsIgnoreCase|compareTo|toLowerCase"
          + "|toUpperCase|trim|strip|substring|indexOf|lastIndexOf|charAt|concat|toString"),
      names(Number.class, "intValue|longValue|doubleValue|compareTo|equals|toString"),
      names(Boolean.class, "equals|toString"),
      names(Collection.class, "size|isEmpty|contains|containsAll|get|indexOf|equals|toString"),
      names(Map.class, "size|isEmpty|containsKey|containsValue|get|getOrDefault|keySet|values|equals|toString"),
      names(Date.class, "getTime|before|after|compareTo|equals|toString"),
      names(ReadableInstant.class, "(plus|minus|with)\\w+|is(Before|After|Equal)|get(Year|MonthOfYear|DayOfMonth|DayOfWeek|HourOfDay"
          + "|MinuteOfHour|Millis)|toDate|toString"),
      names(SpinJsonNode.class, "prop|hasProp|fieldNames|elements|value|stringValue|numberValue|boolValue|isNull|isValue|isString"
          + "|isNumber|isBoolean|isArray|isObject|contains|indexOf|toString"),
      names(DmnDecisionResult.class, "getSingleResult|getFirstResult|collectEntries|getResultList|getSingleEntry"),
      names(DmnDecisionResultEntries.class, "getEntry|getFirstEntry|getSingleEntry|getEntryMap"),
      names(VariableScope.class, "getVariable|getVariableLocal|hasVariable|hasVariableLocal|getId|getName|getBusinessKey"
          + "|getProcessBusinessKey|getProcessInstanceId|getProcessDefinitionId|getCurrentActivityId|getCurrentActivityName|getEventName"
          + "|getTaskDefinitionKey|getDescription|getAssignee|getOwner|getPriority|getDueDate|getFollowUpDate|getCreateTime"),
      names(ExternalTask.class, "getId|getTopicName|getWorkerId|getRetries|getPriority|getErrorMessage"));

  ReachableValues() {
    super(true);
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null && getters(String.valueOf(property)).noneMatch(getter -> allowed(base, getter))) {
      throw new PropertyNotFoundException(refusal(base, property));
    }
    return super.getValue(context, base, property);
  }

  @Override
  public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (base != null && !allowed(base, String.valueOf(method))) {
      throw new MethodNotFoundException(refusal(base, method));
    }
    return super.invoke(context, base, method, types, arguments);
  }

  /** @return whether this bean takes so many arguments by this name */
  static boolean ofBean(Object bean, String method, int arguments) {
    return declared(bean, method).anyMatch(own -> own.getParameterCount() == arguments || own.isVarArgs());
  }

  /** @return whether a running process or task answers to this */
  static boolean ofRunning(String method) {
    return NAMES.get(VariableScope.class).matcher(method).matches();
  }

  /** @return whether any value answers to this that is no bean */
  static boolean ofAny(String method) {
    return NAMES.values().stream().anyMatch(names -> names.matcher(method).matches());
  }

  /** @return the methods by which a property is read */
  static Stream<String> getters(String property) {
    return Stream.of("get", "is").map(prefix -> prefix + StringUtils.capitalize(property));
  }

  private static boolean allowed(Object base, String method) {
    if (base instanceof JavaDelegate || AnnotatedElementUtils.hasAnnotation(AopUtils.getTargetClass(base), VisibleToModels.class)) {
      return declared(base, method).findAny().isPresent();
    }
    return NAMES.entrySet().stream().anyMatch(names -> names.getKey().isInstance(base) && names.getValue().matcher(method).matches());
  }

  private static Stream<Method> declared(Object bean, String method) {
    return Arrays.stream(AopUtils.getTargetClass(bean).getMethods())
        .filter(own -> own.getName().equals(method) && own.getDeclaringClass() != Object.class);
  }

  private static String refusal(Object base, Object name) {
    return "\"" + name + "\" dari " + base.getClass().getSimpleName() + " tidak diizinkan di dalam model.";
  }

  private static Map.Entry<Class<?>, Pattern> names(Class<?> type, String names) {
    return Map.entry(type, Pattern.compile(names));
  }
}
