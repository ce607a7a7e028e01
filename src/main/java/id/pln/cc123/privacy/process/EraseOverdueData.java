package id.pln.cc123.privacy.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.pln.cc123.privacy.Erasure;
import id.pln.cc123.privacy.Erasure.Progress;

/** Erases one group of what is overdue; {@code moreToErase} says whether another one follows, up to so many a night. */
@Component
class EraseOverdueData implements JavaDelegate {

  private static final Logger LOG = LoggerFactory.getLogger(EraseOverdueData.class);
  private static final String PROGRESS = "progress";
  private static final String GROUPS = "groups";

  private final Erasure erasure;
  private final ObjectMapper json;
  private final int mostGroups;

  EraseOverdueData(Erasure erasure, ObjectMapper json, @Value("${cc123.erasure.groups}") int mostGroups) {
    this.erasure = erasure;
    this.json = json;
    this.mostGroups = mostGroups;
  }

  @Override
  public void execute(DelegateExecution execution) throws JsonProcessingException {
    String kept = (String) execution.getVariable(PROGRESS);
    Progress progress = erasure.go(kept == null ? erasure.begin() : json.readValue(kept, Progress.class));
    int groups = kept == null ? 1 : (Integer) execution.getVariable(GROUPS) + 1;
    boolean enough = groups >= mostGroups;
    if (enough && progress.more()) {
      LOG.warn("{} groups are erased and there is more: the rest has to wait for the next night (cc123.erasure.groups)", groups);
    }
    execution.setVariable(PROGRESS, json.writeValueAsString(progress));
    execution.setVariable(GROUPS, groups);
    execution.setVariable("moreToErase", progress.more() && !enough);
  }
}
