package id.pln.cc123.engine.deployment;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** A model that the engine cannot use is its author's fault, not the server's, and the author is told what is wrong with it. */
public final class ExplainedDeployments extends RepositoryServiceImpl {

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
    try {
      return super.deployWithResult(deployment);
    } catch (ProcessEngineException e) {
      // what the engine has a name for says already what it is; what it has none for is something in the model that it cannot read
      if (e.getClass() != ProcessEngineException.class && !e.getClass().getSimpleName().startsWith("Dmn")) {
        throw e;
      }
      throw new NotValidException("Deployment ditolak, tidak ada yang disimpan: " + String.join(", ", deployment.getResourceNames())
          + " tidak dapat dipakai. " + DeploymentGuard.reason(e), e);
    }
  }
}
