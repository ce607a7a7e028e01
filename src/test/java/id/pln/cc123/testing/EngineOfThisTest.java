package id.pln.cc123.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * REST and the web applications look for their engine in a register of the JVM, where the product that started last is.
 * This puts the engine of the class that runs there, because products with other settings may have started since.
 */
final class EngineOfThisTest implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext test) {
    ProcessEngines.registerProcessEngine(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
  }
}
