package id.pln.cc123.testing;

import java.util.HashMap;
import java.util.Map;

/** Forms as Tasklist opens them. */
public final class Forms {

  private Forms() {}

  /** @return what the form shows: key to value, lists and tables as JSON text */
  public static Map<String, Object> shown(Rest user, String taskId) {
    Map<String, Object> shown = new HashMap<>();
    user.get("/engine-rest/task/" + taskId + "/form-variables?deserializeValues=false").ok().fields().forEachRemaining(field -> {
      var value = field.getValue().path("value");
      shown.put(field.getKey(), value.isNull() ? null : value.isTextual() ? value.textValue() : value.isNumber() ? value.numberValue()
          : value.isBoolean() ? (Object) value.booleanValue() : value.toString());
    });
    return shown;
  }
}
