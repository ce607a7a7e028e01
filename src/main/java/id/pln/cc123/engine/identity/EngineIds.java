package id.pln.cc123.engine.identity;

/** Ids of users and groups as the engine takes them: corporate accounts have dots and dashes, which it refuses by default. */
public final class EngineIds {

  /** A regular expression for the whole id. */
  public static final String PATTERN = "[a-zA-Z0-9]+[a-zA-Z0-9._@-]*";

  private EngineIds() {}

  /** @return whether the engine and the product can have such an id */
  public static boolean isOne(String id) {
    return id != null && id.matches(PATTERN);
  }
}
