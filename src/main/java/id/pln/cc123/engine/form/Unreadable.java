package id.pln.cc123.engine.form;

/** What was typed has no meaning that is beyond doubt. The message goes on after the field's label. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreadable(String fault) {
    super(fault);
  }
}
