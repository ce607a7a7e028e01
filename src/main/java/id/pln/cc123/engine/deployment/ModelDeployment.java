package id.pln.cc123.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the product's models into the engine at start, and never takes a process owner's away.
 *
 * <p>Of each model file the newest deployment counts. A model is deployed when the engine does not know it, or when the
 * newest one is the product's own and this version of the product brings another. When the newest one was deployed by
 * someone else it stays in force, and a changed product model is only reported.
 */
@Component
@Order(1)
class ModelDeployment implements ApplicationRunner {

  static final String SOURCE = "cc123 product";
  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

  private final RepositoryService repository;
  private final ProductModels models;

  ModelDeployment(RepositoryService repository, ProductModels models) {
    this.repository = repository;
    this.models = models;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<Deployment> newestFirst = repository.createDeploymentQuery().orderByDeploymentTime().desc().list();
    DeploymentBuilder builder = repository.createDeployment().name("PLN 123").source(SOURCE);
    models.all().forEach((name, content) -> {
      Optional<Deployment> inForce = newestWith(newestFirst, name, false);
      Optional<Deployment> ours = newestWith(newestFirst, name, true);
      boolean unchanged = ours.filter(deployment -> Arrays.equals(content, read(deployment, name))).isPresent();
      if (unchanged) {
        return;
      }
      if (inForce.isEmpty() || SOURCE.equals(inForce.get().getSource())) {
        builder.addInputStream(name, new ByteArrayInputStream(content));
      } else {
        LOG.warn("{}: this version of the product brings a changed model, but the one deployed on {} by \"{}\" stays in force. "
            + "Compare both in the Modeler and deploy the result.", name, inForce.get().getDeploymentTime(), inForce.get().getSource());
      }
    });
    if (!builder.getResourceNames().isEmpty()) {
      builder.deploy();
      LOG.info("Deployed {} new or changed model(s) of this product version: {}", builder.getResourceNames().size(),
          String.join(", ", builder.getResourceNames().stream().sorted().toList()));
    }
  }

  private Optional<Deployment> newestWith(List<Deployment> newestFirst, String name, boolean ofTheProduct) {
    return newestFirst.stream()
        .filter(deployment -> !ofTheProduct || SOURCE.equals(deployment.getSource()))
        .filter(deployment -> repository.getDeploymentResourceNames(deployment.getId()).contains(name))
        .findFirst();
  }

  private byte[] read(Deployment deployment, String name) {
    try (InputStream content = repository.getResourceAsStream(deployment.getId(), name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
