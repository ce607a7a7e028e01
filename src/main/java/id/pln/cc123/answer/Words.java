package id.pln.cc123.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a text says, as comparable terms: process owners' synonyms put to one word, Indonesian affixes cut off. */
class Words {

  private final Function<String, Optional<String>> synonyms;
  /** as many as people say; more are only typed to fill the memory */
  private final Cache<String, Optional<String>> known = Caffeine.newBuilder().maximumSize(20_000).build();
  private final Analyzer splitter = new StandardAnalyzer();
  /** without its own stop words: those are the process owners' */
  private final Analyzer stemmer = new IndonesianAnalyzer(CharArraySet.EMPTY_SET);

  /** @param synonyms the word to use instead, empty text to leave the word out, nothing to take it as it is */
  Words(Function<String, Optional<String>> synonyms) {
    this.synonyms = synonyms;
  }

  List<String> terms(String text) {
    return written(text).stream().flatMap(word -> tokens(stemmer, canonical(word)).stream()).toList();
  }

  /** The words as they are written, in lower case. */
  List<String> written(String text) {
    return tokens(splitter, text);
  }

  /** People say "mengunduh" where the table has "unduh": the word as said goes first, then its stem. */
  private String canonical(String word) {
    return synonym(word).or(() -> tokens(stemmer, word).stream().findFirst().flatMap(this::synonym)).orElse(word);
  }

  private Optional<String> synonym(String word) {
    return known.get(word, synonyms);
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
