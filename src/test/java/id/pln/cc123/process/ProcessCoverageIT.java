package id.pln.cc123.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.export.CoverageStateJsonExporter;
import org.camunda.community.process_test_coverage.core.export.CoverageStateResult;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Adds up what the coverage library has written about each test class of this build, so it runs when all of them are over and
 * says something only about a build that ran all of them. The sum is to be looked at in
 * {@code target/process-test-coverage/all/report.html}.
 */
class ProcessCoverageIT {

  private static final Path REPORTS = Path.of("target", "process-test-coverage");

  private static CoverageStateResult passed;

  @BeforeAll
  static void addUp() throws IOException {
    long start = Instant.parse(System.getProperty("build.started")).toEpochMilli();
    try (Stream<Path> reports = Files.find(REPORTS, 2, (file, info) -> file.endsWith("report.json")
        && !file.startsWith(REPORTS.resolve("all")) && info.lastModifiedTime().toMillis() >= start)) {
      String all = reports.map(ProcessCoverageIT::read).reduce(CoverageStateJsonExporter::combineCoverageStateResults).orElseThrow();
      CoverageReportUtil.writeReport(all, true, REPORTS.resolve("all").toFile(), "report.html", CoverageReportUtil::generateHtml);
      passed = CoverageStateJsonExporter.readCoverageStateResult(all);
    }
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("processes")
  @DisplayName("Every node and every flow of a process is passed by a test")
  void complete(String process) {
    BpmnModelInstance model = Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile());
    Set<String> missing = new TreeSet<>();
    model.getModelElementsByType(FlowNode.class).forEach(node -> missing.add(node.getId()));
    model.getModelElementsByType(SequenceFlow.class).forEach(flow -> missing.add(flow.getId()));
    assertThat(missing).isNotEmpty();
    passed.getEvents(process).stream().map(Event::getDefinitionKey).forEach(missing::remove);
    assertThat(missing).as("not passed by any test").isEmpty();
  }

  static Stream<String> processes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn"))
          .map(name -> name.replace(".bpmn", "")).sorted().toList().stream();
    }
  }

  private static String read(Path report) {
    try {
      return Files.readString(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
