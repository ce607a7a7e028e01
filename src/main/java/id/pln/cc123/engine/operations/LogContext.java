package id.pln.cc123.engine.operations;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which call or ticket a line of the log is about: its number, in steps and jobs of the engine and in requests that name it. */
@Component
class LogContext extends AbstractCamundaConfiguration implements WebMvcConfigurer, HandlerInterceptor {

  /** Numbers of calls and tickets are the business keys of their processes. */
  private static final String NUMBER = "businessKey";

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setLoggingContextBusinessKey(NUMBER);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path && path.get("number") != null) {
      MDC.put(NUMBER, path.get("number").toString());
    }
    return true;
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
    MDC.remove(NUMBER);
  }
}
