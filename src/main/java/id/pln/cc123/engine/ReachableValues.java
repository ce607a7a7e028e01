package id.pln.cc123.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;

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
    String name = StringUtils.capitalize(String.valueOf(property));
    if (base != null && !allowed(base, "get" + name) && !allowed(base, "is" + name)) {
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

  private static boolean allowed(Object base, String method) {
    Class<?> type = AopUtils.getTargetClass(base);
    if (base instanceof JavaDelegate || AnnotatedElementUtils.hasAnnotation(type, VisibleToModels.class)) {
      return Arrays.stream(type.getMethods()).anyMatch(own -> own.getName().equals(method) && own.getDeclaringClass() != Object.class);
    }
    return NAMES.entrySet().stream().anyMatch(names -> names.getKey().isInstance(base) && names.getValue().matcher(method).matches());
  }

  private static String refusal(Object base, Object name) {
    return "\"" + name + "\" dari " + base.getClass().getSimpleName() + " tidak diizinkan di dalam model.";
  }

  private static Map.Entry<Class<?>, Pattern> names(Class<?> type, String names) {
    return Map.entry(type, Pattern.compile(names));
  }
}
