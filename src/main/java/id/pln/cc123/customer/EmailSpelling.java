package id.pln.cc123.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/** How an e-mail address is spelled to the customer (SOP B6), a row for each character. */
@Component
public class EmailSpelling {

  /** Every character an e-mail address may be spelled with. */
  private static final String SPELLED = "abcdefghijklmnopqrstuvwxyz0123456789.-_+@";

  private final Decisions decisions;

  EmailSpelling(Decisions decisions) {
    this.decisions = decisions;
  }

  /** @return {@code character} and {@code word} of each */
  public List<Map<String, String>> rows() {
    return Arrays.stream(SPELLED.split("")).flatMap(character -> decisions.one("email-spelling", Map.of("character", character))
        .map(row -> Map.of("character", character, "word", (String) row.get("word"))).stream()).toList();
  }
}
