package id.pln.cc123.call.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.VariableScope;

import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.Salutations;

/** What a form of the call handed on, in the domain's types. */
record FormFields(VariableScope scope) {

  String text(String key) {
    return (String) scope.getVariable(key);
  }

  List<String> texts(String key) {
    List<?> values = list(key);
    return values == null ? List.of() : values.stream().map(String::valueOf).toList();
  }

  /** @return null when nothing was entered */
  List<?> list(String key) {
    return (List<?>) scope.getVariable(key);
  }

  /** @return what a form was told in words, by field (the task's property {@code formInWords} names the variable), in its order */
  Map<String, String> words(String key) {
    Map<?, ?> words = (Map<?, ?>) scope.getVariable(key);
    Map<String, String> texts = new LinkedHashMap<>();
    if (words != null) {
      words.forEach((field, text) -> texts.put(String.valueOf(field), String.valueOf(text)));
    }
    return texts;
  }

  long number(String key) {
    return ((Number) scope.getVariable(key)).longValue();
  }

  boolean isTicked(String key) {
    return Boolean.TRUE.equals(scope.getVariable(key));
  }

  Customer customer(Salutations salutations) {
    return salutations.customer(text("salutation"), text("customerName"), text("phone"), text("customerId"), text("email"));
  }
}
