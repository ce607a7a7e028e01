package id.pln.cc123.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;

/**
 * Has an engine for no language. Those that come with Camunda itself, JUEL's and FEEL's, would evaluate a script without what guards
 * our expressions.
 */
final class NoScripts extends DefaultScriptEngineResolver {

  NoScripts() {
    super(new ScriptEngineManager());
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
    return null;
  }
}
