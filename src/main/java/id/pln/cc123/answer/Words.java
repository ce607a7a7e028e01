package id.pln.cc123.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a text says, as comparable terms: process owners' synonyms put to one word, Indonesian affixes cut off. */
class Words {

  /** as many words as a synonym may have */
  private static final int LONGEST = 3;

  private final Synonyms synonyms;
  private final Analyzer splitter = new StandardAnalyzer();
  /** without its own stop words: those are the process owners' */
  private final Analyzer stemmer = new IndonesianAnalyzer(CharArraySet.EMPTY_SET);

  Words(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** The term of a word as people say it: "mengunduh" is found as "unduh" when that is what the table has. */
  Term term(String word) {
    return synonyms.of(word).or(() -> synonyms.of(stem(word))).orElseGet(() -> new Term(stem(word), 1));
  }

  String stem(String word) {
    return tokens(stemmer, word).stream().findFirst().orElse(word);
  }

  /**
   * The words of a text, where those that are one thing together ("link aja", "go pay") are one.
   *
   * @param known what there is, with a blank between words or without
   */
  List<String> units(String text, Predicate<String> known) {
    List<String> written = tokens(splitter, text);
    List<String> units = new ArrayList<>();
    for (int from = 0; from < written.size();) {
      int count = Math.min(LONGEST, written.size() - from);
      String unit = unit(written.subList(from, from + count), known);
      while (count > 1 && unit == null) {
        count--;
        unit = unit(written.subList(from, from + count), known);
      }
      units.add(unit);
      from += count;
    }
    return units;
  }

  private static String unit(List<String> words, Predicate<String> known) {
    if (words.size() == 1) {
      return words.get(0);
    }
    return Stream.of(String.join(" ", words), String.join("", words)).filter(known).findFirst().orElse(null);
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
