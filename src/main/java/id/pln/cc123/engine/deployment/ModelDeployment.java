package id.pln.cc123.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the product's models into the engine at start, and never takes a process owner's away.
 *
 * <p>A product model's file name is its key, so the newest definition of that key is in force, whatever the file was
 * called that brought it. A model is deployed when there is none, or when the product's own is in force and this version
 * of the product brings another. When someone else's is in force it stays, and a changed product model is only reported.
 */
@Component
@Order(1)
class ModelDeployment implements ApplicationRunner {

  static final String SOURCE = "cc123 product";
  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

  private final ProcessEngineConfigurationImpl engine;
  private final RepositoryService repository;
  private final ProductModels models;

  ModelDeployment(ProcessEngineConfigurationImpl engine, RepositoryService repository, ProductModels models) {
    this.engine = engine;
    this.repository = repository;
    this.models = models;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Map<String, Deployment> ours = ourNewest();
    DeploymentBuilder builder = repository.createDeployment().name("PLN 123").source(SOURCE);
    models.all().forEach((name, content) -> {
      Deployment inForce = inForce(name);
      if (inForce == null) {
        builder.addInputStream(name, new ByteArrayInputStream(content));
      } else if (!ours.containsKey(name) || !Arrays.equals(content, read(ours.get(name), name))) {
        if (SOURCE.equals(inForce.getSource())) {
          builder.addInputStream(name, new ByteArrayInputStream(content));
        } else {
          LOG.warn("{}: this version of the product brings a changed model, but the one deployed on {} as \"{}\" from \"{}\" "
              + "stays in force. Compare both in the Modeler and deploy the result.",
              name, inForce.getDeploymentTime(), inForce.getName(), inForce.getSource());
        }
      }
    });
    if (!builder.getResourceNames().isEmpty()) {
      builder.deploy();
      LOG.info("Deployed {} new or changed model(s) of this product version: {}", builder.getResourceNames().size(),
          String.join(", ", builder.getResourceNames().stream().sorted().toList()));
    }
  }

  /** @return file name to the product's newest deployment that has it */
  private Map<String, Deployment> ourNewest() {
    Map<String, Deployment> newest = new HashMap<>();
    repository.createDeploymentQuery().deploymentSource(SOURCE).orderByDeploymentTime().asc().list()
        .forEach(deployment -> repository.getDeploymentResourceNames(deployment.getId())
            .forEach(name -> newest.put(name, deployment)));
    return newest;
  }

  private Deployment inForce(String name) {
    ResourceDefinition newest = engine.getCommandExecutorTxRequired().execute(context -> newestDefinition(context, name));
    return newest == null ? null : repository.createDeploymentQuery().deploymentId(newest.getDeploymentId()).singleResult();
  }

  private static ResourceDefinition newestDefinition(CommandContext context, String name) {
    String key = name.substring(0, name.lastIndexOf('.'));
    return switch (name.substring(key.length())) {
      case ".bpmn" -> context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(key);
      case ".dmn" -> context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key);
      default -> context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key);
    };
  }

  private byte[] read(Deployment deployment, String name) {
    try (InputStream content = repository.getResourceAsStream(deployment.getId(), name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
