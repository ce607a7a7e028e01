package id.pln.cc123.engine.web;

import java.io.IOException;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import id.pln.cc123.engine.identity.LogIns;
import id.pln.cc123.engine.identity.StaffDirectory;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Who may come in by which door. The web applications have a log-in page of their own. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestAuthentication(StaffDirectory staff) {
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> registration = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter() {
      @Override
      protected boolean requiresEngineAuthentication(String url) {
        // Camunda would answer the list of engines to anybody
        return true;
      }

      @Override
      protected void setAuthenticatedUser(ProcessEngine engine, String user, List<String> groups, List<String> tenants) {
        super.setAuthenticatedUser(engine, staff.idAsKept(user), groups, tenants);
      }
    });
    registration.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
        HttpBasicAuthenticationProvider.class.getName());
    registration.addInitParameter(ProcessEngineAuthenticationFilter.SERVLET_PATH_PREFIX, "/engine-rest");
    registration.addUrlPatterns("/engine-rest/*");
    registration.setAsyncSupported(true);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ApiAuthenticationFilter> apiAuthentication(ProcessEngine engine) {
    var registration = new FilterRegistrationBean<>(new ApiAuthenticationFilter(engine));
    registration.addUrlPatterns("/api/*");
    return registration;
  }

  @Bean
  FilterRegistrationBean<PageUserFilter> pageUsers() {
    var registration = new FilterRegistrationBean<>(new PageUserFilter());
    registration.addUrlPatterns("/camunda/api/engine/*", "/api/*");
    registration.setOrder(-1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<LogInFilter> logInsInWords(LogIns logIns) {
    var registration = new FilterRegistrationBean<>(new LogInFilter(logIns));
    registration.addUrlPatterns("/engine-rest/*", "/api/*", "/camunda/api/admin/auth/*");
    // after the filter that makes the request known, around those that take passwords
    registration.setOrder(0);
    return registration;
  }

  @Bean
  FilterRegistrationBean<WebappGate> webappGate() {
    var registration = new FilterRegistrationBean<>(new WebappGate());
    registration.addUrlPatterns("/camunda/api/*");
    // who is not let in is not read from either
    registration.setOrder(-3);
    return registration;
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimits() {
    var registration = new FilterRegistrationBean<>(new BodyLimitFilter());
    registration.setOrder(-2);
    return registration;
  }

  /**
   * The web applications ask for their scripts by the same addresses for ever: a browser may keep them, but asks each time whether they are still
   * those of the product that runs.
   */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> currentScripts() {
    var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new ShallowEtagHeaderFilter() {
      @Override
      protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        super.doFilterInternal(request, response, chain);
      }
    });
    registration.addUrlPatterns("/camunda/app/*");
    return registration;
  }

  /** Camunda would let anybody make an administrator as long as there is none. */
  @Bean
  FilterRegistrationBean<Filter> noAnonymousSetup() {
    var registration = new FilterRegistrationBean<Filter>((request, response, chain) ->
        ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN));
    registration.addUrlPatterns("/camunda/api/admin/setup/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/", "/camunda/app/tasklist/default/");
  }
}
