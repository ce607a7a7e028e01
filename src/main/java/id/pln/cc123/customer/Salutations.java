package id.pln.cc123.customer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.Refusal;

/** How customers are addressed (SOP C1): a row of the table {@code salutation} for each way, in the order in which forms offer them. */
@Component
public class Salutations {

  private static final Pattern FIRST_WORD = Pattern.compile("(\\S+?)\\.?\\s+(\\S.*)", Pattern.DOTALL);

  private final Decisions decisions;

  Salutations(Decisions decisions) {
    this.decisions = decisions;
  }

  /** @return {@code label} and {@code value} of each */
  public List<Map<String, String>> options() {
    return rows().stream().map(row -> Map.of("label", (String) row.get("label"), "value", (String) row.get("value"))).toList();
  }

  /**
   * As {@link Customer#of}, with a salutation of the table; one that is typed in front of the name as well is not said twice.
   */
  public Customer customer(String salutation, String name, String phone, String customerId, String email) {
    Map<String, Object> row = rows().stream().filter(known -> known.get("value").equals(salutation)).findFirst()
        .orElseThrow(() -> new Refusal("salutation", "Pilih sapaan dari daftar: "
            + rows().stream().map(known -> (String) known.get("value")).collect(Collectors.joining(", ")) + "."));
    return Customer.of(salutation, name == null ? null : withoutPrefix(name.strip(), prefixes(row)), phone, customerId, email);
  }

  /** Only a word of its own, and never the whole name. */
  private static String withoutPrefix(String name, List<String> prefixes) {
    Matcher words = FIRST_WORD.matcher(name);
    return words.matches() && prefixes.contains(words.group(1).toLowerCase(Locale.ROOT)) ? withoutPrefix(words.group(2), prefixes) : name;
  }

  private static List<String> prefixes(Map<String, Object> row) {
    return row.get("namePrefixes") == null ? List.of() : List.of(((String) row.get("namePrefixes")).toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
  }

  private List<Map<String, Object>> rows() {
    return decisions.all("salutation", Map.of());
  }
}
