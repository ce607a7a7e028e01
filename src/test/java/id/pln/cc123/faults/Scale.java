package id.pln.cc123.faults;

/** How hard the suite hits: a few times in every build, as often as the figures need with {@code -Pfaults}. */
final class Scale {

  private static final boolean FULL = "full".equals(System.getProperty("faults"));

  private Scale() {}

  static <T> T of(T quick, T full) {
    return FULL ? full : quick;
  }
}
