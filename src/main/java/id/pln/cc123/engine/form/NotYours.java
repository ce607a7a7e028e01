package id.pln.cc123.engine.form;

import org.camunda.bpm.engine.AuthorizationException;

/** A step that others work on. */
public final class NotYours extends AuthorizationException {

  private static final long serialVersionUID = 1L;

  public NotYours(String words) {
    super(words);
  }
}
