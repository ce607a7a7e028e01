package id.pln.cc123.engine.form;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** The forms in force, remembered until models change. */
final class FormSchemas {

  private final Clock clock;
  private volatile Map<Object, FormSchema> known = new ConcurrentHashMap<>();

  FormSchemas(Clock clock) {
    this.clock = clock;
  }

  FormSchema of(CommandContext context, FormData form) {
    CamundaFormRef ref = form.getCamundaFormRef();
    Object which = Arrays.asList(ref.getKey(), ref.getBinding(), ref.getVersion(), form.getDeploymentId());
    return known.computeIfAbsent(which, read -> read(context, ref, form.getDeploymentId()));
  }

  private FormSchema read(CommandContext context, CamundaFormRef ref, String deploymentId) {
    CamundaFormDefinition form = context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(ref, deploymentId));
    if (form == null) {
      throw new NotFoundException("Formulir " + ref.getKey() + " tidak ada.");
    }
    return FormSchema.read(context.runWithoutAuthorization(
        new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName())), clock);
  }

  /** A form that is being read by an older step must not be remembered. */
  void forget() {
    known = new ConcurrentHashMap<>();
  }
}
