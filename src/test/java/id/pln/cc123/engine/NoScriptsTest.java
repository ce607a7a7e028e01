package id.pln.cc123.engine;

import javax.script.ScriptEngineManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A script in a model")
class NoScriptsTest {

  @Test
  @DisplayName("has no engine to run it, but for those that can only evaluate FEEL and JUEL")
  void no_engine() {
    assertThat(new ScriptEngineManager().getEngineFactories()).extracting(factory -> factory.getEngineName())
        .allMatch(name -> name.matches("(?i).*(feel|juel).*"));
  }
}
