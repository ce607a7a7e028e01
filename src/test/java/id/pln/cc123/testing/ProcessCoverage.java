package id.pln.cc123.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Notes which elements of the processes were passed by all tests together, whatever application context they ran in.
 * The coverage library alone knows only one class at a time.
 */
public final class ProcessCoverage implements BeforeEachCallback {

  private static final DefaultCollector PASSED = new DefaultCollector(new ExecutionContextModelProvider());

  @Override
  public void beforeEach(ExtensionContext test) {
    synchronized (PASSED) {
      String suite = test.getRequiredTestClass().getName();
      if (!PASSED.getSuites().containsKey(suite)) {
        PASSED.createSuite(new Suite(suite, test.getRequiredTestClass().getSimpleName()));
      }
      PASSED.activateSuite(suite);
      PASSED.createRun(new Run(test.getUniqueId(), test.getDisplayName()), suite);
      PASSED.activateRun(test.getUniqueId());
    }
  }

  /** @return ids of the flow nodes and sequence flows of a process that any test has passed */
  public static Set<String> passed(String process) {
    synchronized (PASSED) {
      return PASSED.getSuites().values().stream().flatMap(suite -> suite.getEvents(process).stream())
          .map(Event::getDefinitionKey).collect(Collectors.toSet());
    }
  }

  /** Writes the pictures of what was passed to {@code target/process-test-coverage/all}. */
  public static void report() {
    synchronized (PASSED) {
      CoverageReportUtil.createReport(PASSED, "all");
    }
  }

  private static void note(Event event) {
    synchronized (PASSED) {
      PASSED.addEvent(event);
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Listening {

    @Bean
    ProcessEnginePlugin processCoverage() {
      return new AbstractProcessEnginePlugin() {
        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
          ElementCoverageParseListener listener = new ElementCoverageParseListener();
          listener.setCoverageState((Collector) ProcessCoverage::note);
          List<BpmnParseListener> listeners = new ArrayList<>();
          if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
          }
          listeners.add(listener);
          engine.setCustomPostBPMNParseListeners(listeners);
        }
      };
    }
  }
}
