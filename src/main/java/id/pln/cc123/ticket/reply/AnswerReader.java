package id.pln.cc123.ticket.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.Ticket;

/**
 * Whether a reply confirms or refuses a solution (SOP B3-l). Only what the table {@code resolution-answer} knows counts: in
 * doubt a person reads it.
 */
@Component
class AnswerReader {

  /** whoever writes more in a line has more to say than yes or no */
  private static final int LONGEST_LINE = 100;
  private static final Pattern GREETING = Pattern.compile("((selamat )?(pagi|siang|sore|malam)|halo|hai|hello|assalamu ?alaikum( w(a)?r( ?wb| w(a)?b)?| warahmatullahi wabarakatuh)?"
      + "|yth|dear|kepada)( (yth|bapak|ibu|pak|bu|kak|min|admin|tim|pln|123))*");
  private static final String THANKS = "(terima ?kasih|makasih|trims|thanks|thank you)"
      + "( (banyak|ya|yah|bapak|ibu|pak|bu|kak|min|admin|tim|pln|123|atas (bantuan|respon|perhatian|penjelasan)(nya)?))*";
  private static final Pattern CLOSING = Pattern.compile(THANKS + "|salam|salam hangat|hormat saya|(best )?regards"
      + "|wassalam(u ?alaikum)?( w(a)?r( ?wb| w(a)?b)?| warahmatullahi wabarakatuh)?");
  /** all that a yes may be written with beside letters and digits: a question mark, or a thumb down, says something else */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s.,!;:'\"()\u2018\u2019\u201c\u201d\u2026\u2013\u2014*_~/\\-"
      + "\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}\\x{1F44D}\\x{1F44C}\\x{1F64F}\\x{1F642}\\x{1F60A}\\x{1F600}-\\x{1F604}\\x{2705}\\x{2764}\\x{1F917}]*");
  private static final Pattern THANKS_AT_END = Pattern.compile(" " + THANKS + "$");

  private final Decisions decisions;

  AnswerReader(Decisions decisions) {
    this.decisions = decisions;
  }

  CustomerAnswer read(String text, Ticket ticket) {
    List<String> lines = text.lines().map(AnswerReader::normal)
        .filter(line -> !line.isEmpty()).dropWhile(line -> is(GREETING, line)).toList();
    return lines.isEmpty() ? CustomerAnswer.INFORMATION : meaning(lines.get(0))
        // more than a yes is something to read, whatever it begins with
        .filter(meaning -> meaning == CustomerAnswer.REFUSED
            || PLAIN.matcher(text).matches() && isOnlyPolite(lines.subList(1, lines.size()), ticket))
        .orElse(CustomerAnswer.INFORMATION);
  }

  private Optional<CustomerAnswer> meaning(String line) {
    return line.length() > LONGEST_LINE ? Optional.empty()
        : known(line).or(() -> known(THANKS_AT_END.matcher(line).replaceAll("")));
  }

  private Optional<CustomerAnswer> known(String answer) {
    return decisions.one("resolution-answer", Map.of("answer", answer))
        .map(row -> CustomerAnswer.valueOf((String) row.get("meaning")));
  }

  private static boolean isOnlyPolite(List<String> lines, Ticket ticket) {
    String names = ticket.customer().name() + " " + (ticket.emailOwnerName() == null ? "" : ticket.emailOwnerName());
    Set<String> name = Set.copyOf(Arrays.asList(normal(names).split(" ")));
    return lines.stream().allMatch(line -> is(CLOSING, line) || name.containsAll(Arrays.asList(line.split(" "))));
  }

  private static boolean is(Pattern kind, String line) {
    return line.length() <= LONGEST_LINE && kind.matcher(line).matches();
  }

  private static String normal(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
