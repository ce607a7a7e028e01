package id.pln.cc123.engine.form;

import java.text.Normalizer;
import java.util.Locale;

/** What was typed or pasted, without what nobody sees. */
final class TypedText {

  private TypedText() {}

  /** @return in small letters, with one plain blank for each gap and the plain form of dashes and apostrophes */
  static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "").replaceAll("[\\p{Pd}\u2212]", "-")
        .replaceAll("[\u2018\u2019`]", "'").replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
