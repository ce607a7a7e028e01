package id.pln.cc123.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import id.pln.cc123.engine.RunningProduct;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Models after a restart")
class ModelsSurviveRestartTest {

  @TempDir
  Path folder;

  @Test
  @DisplayName("What a process owner deployed stays in force over restarts and newer product versions, the rest is renewed")
  void what_a_process_owner_deployed_stays_in_force(CapturedOutput log) throws IOException {
    String process = read("processes/customer-handling.bpmn").replace("Penanganan panggilan", "Panggilan versi Joko");
    String form = read("forms/take-call.form").replaceFirst("\"label\": \"", "$0Joko: ");
    try (RunningProduct product = start()) {
      // on the process owner's disk the file may be called anything
      Modeler joko = new Modeler(product.http(), "joko");
      assertThat(joko.deploy("alur-panggilan-final.bpmn", process).status()).isEqualTo(200);
      assertThat(joko.deploy("take-call.form", form).status()).isEqualTo(200);
      assertThat(versions(product)).isEqualTo("2 2 1 1");
    }
    try (RunningProduct product = start()) {
      assertThat(versions(product)).as("after a restart").isEqualTo("2 2 1 1");
      assertThat(nameOf(product)).isEqualTo("Panggilan versi Joko");
    }
    assertThat(log).doesNotContain("stays in force");

    newVersion("processes/customer-handling.bpmn", "Penanganan panggilan", "Panggilan versi produk");
    newVersion("processes/mail-delivery.bpmn", "Pengiriman e-mail", "Pengiriman surel");
    newVersion("forms/take-call.form", "\"label\": \"", "\"label\": \"Produk: ");
    newVersion("processes/admin-fee.dmn", "name=\"", "name=\"Baru: ");
    try (RunningProduct product = startNewVersion()) {
      assertThat(versions(product)).as("with a newer product version").isEqualTo("2 2 2 2");
      assertThat(nameOf(product)).isEqualTo("Panggilan versi Joko");
    }
    assertThat(log).contains("customer-handling.bpmn: this version of the product brings a changed model",
        "take-call.form: this version of the product brings a changed model", "stays in force",
        "Deployed 2 new or changed model(s) of this product version: admin-fee.dmn, mail-delivery.bpmn");

    try (RunningProduct product = startNewVersion()) {
      assertThat(versions(product)).as("and its restart").isEqualTo("2 2 2 2");
    }
  }

  private RunningProduct start() {
    return RunningProduct.start("spring.datasource.url=jdbc:h2:file:" + folder.resolve("cc123") + ";WRITE_DELAY=0");
  }

  /** The changed models come last on the class path, and the last one of a name counts. */
  private RunningProduct startNewVersion() throws IOException {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(new URLClassLoader(new URL[] {folder.resolve("new").toUri().toURL()}, before));
    try {
      return start();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private void newVersion(String model, String there, String changed) throws IOException {
    Path file = folder.resolve("new").resolve(model);
    Files.createDirectories(file.getParent());
    Files.writeString(file, read(model).replace(there, changed));
  }

  /** @return versions in force of customer-handling, take-call, mail-delivery and admin-fee */
  private static String versions(RunningProduct product) {
    var repository = product.get(ProcessEngine.class).getRepositoryService();
    var forms = product.get(ProcessEngineConfigurationImpl.class).getCommandExecutorTxRequired()
        .execute(context -> context.getCamundaFormDefinitionManager().findLatestDefinitionByKey("take-call").getVersion());
    return version(product, "customer-handling") + " " + forms + " " + version(product, "mail-delivery") + " "
        + repository.createDecisionDefinitionQuery().decisionDefinitionKey("admin-fee").latestVersion().singleResult().getVersion();
  }

  private static int version(RunningProduct product, String process) {
    return product.get(ProcessEngine.class).getRepositoryService().createProcessDefinitionQuery()
        .processDefinitionKey(process).latestVersion().singleResult().getVersion();
  }

  private static String nameOf(RunningProduct product) {
    return product.get(ProcessEngine.class).getRepositoryService().createProcessDefinitionQuery()
        .processDefinitionKey("customer-handling").latestVersion().singleResult().getName();
  }

  private static String read(String model) throws IOException {
    return Files.readString(Path.of(model));
  }
}
