package id.pln.cc123;

import java.io.Serial;
import java.util.Optional;

/**
 * Input that cannot be accepted. The work of the step is undone as a whole and the user reads the message at the field.
 */
public class Refusal extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field key of the form field at fault, or null when the step as a whole is refused
   * @param message what is wrong and how to mend it, in Indonesian
   */
  public Refusal(String field, String message) {
    super(message);
    this.field = field;
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
