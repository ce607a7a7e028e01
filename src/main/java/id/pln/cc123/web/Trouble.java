package id.pln.cc123.web;

import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Says in Indonesian that a request failed before anybody could handle it, such as the log-in without a database. */
@Component
class Trouble extends DefaultErrorAttributes {

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> attributes = super.getErrorAttributes(request, options);
    if (Integer.valueOf(500).equals(attributes.get("status"))) {
      attributes.put("title", ProblemAdvice.TROUBLE);
      attributes.put("detail", ProblemAdvice.DETAILS.get(500));
    }
    return attributes;
  }
}
