package id.pln.cc123.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds kinds of complaint by what people say who mean them: by the phrase that is nearest, and by all that is said of a complaint. */
class ComplaintIndex {

  private static final String CODE = "code";
  private static final String PHRASE = "phrase";
  private static final String ALL = "all";
  /** measured on phrasings of the test resources: which of these hardly matters, Lucene's own 1.2 and 0.75 find 1 % less */
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.6f, 0.6f);
  /** beside the nearest phrase, how much all phrases of a complaint together tell */
  private static final double WEIGHT_OF_ALL = 0.5;

  /** of which nothing is known but its name: what people say is better known of another */
  private static final double WEIGHT_OF_NAME_ONLY = 0.8;

  private final Map<String, List<String>> phrases;
  private final Vocabulary vocabulary;
  private final IndexSearcher searcher;

  /** @param phrases what people say who mean a complaint, by its code */
  ComplaintIndex(Map<String, List<String>> phrases, Synonyms synonyms) {
    this.phrases = phrases;
    Words words = new Words(synonyms);
    Set<String> all = new HashSet<>(synonyms.words());
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory,
          new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(SIMILARITY))) {
        for (Map.Entry<String, List<String>> complaint : phrases.entrySet()) {
          List<String> together = new ArrayList<>();
          for (String phrase : complaint.getValue()) {
            List<String> units = words.units(phrase, synonyms.words()::contains);
            all.addAll(units);
            String said = units.stream().map(words::term).filter(term -> term.weight() > 0).map(Term::text)
                .collect(Collectors.joining(" "));
            together.add(said);
            writer.addDocument(document(complaint.getKey(), PHRASE, said));
          }
          writer.addDocument(document(complaint.getKey(), ALL, String.join(" ", together)));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(SIMILARITY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    vocabulary = new Vocabulary(words, all);
  }

  private static Document document(String code, String field, String said) {
    Document document = new Document();
    document.add(new StoredField(CODE, code));
    document.add(new TextField(field, said, Field.Store.NO));
    return document;
  }

  /** @return codes, best first; nothing when the text says nothing to look for */
  Optional<List<String>> search(String text) {
    List<List<Term>> meanings = vocabulary.meanings(text);
    return meanings.isEmpty() ? Optional.empty() : Optional.of(search(meanings));
  }

  private List<String> search(List<List<Term>> meanings) {
    Map<String, Double> scores = new HashMap<>(best(meanings, PHRASE));
    best(meanings, ALL).forEach((code, score) -> scores.merge(code, WEIGHT_OF_ALL * score, Double::sum));
    scores.replaceAll((code, score) -> phrases.get(code).size() > 1 ? score : WEIGHT_OF_NAME_ONLY * score);
    return scores.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
        .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
  }

  private Map<String, Double> best(List<List<Term>> meanings, String field) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<Term> meaning : meanings) {
      List<Query> either = meaning.stream().<Query>map(term -> new BoostQuery(
          new TermQuery(new org.apache.lucene.index.Term(field, term.text())), (float) term.weight())).toList();
      query.add(new DisjunctionMaxQuery(either, 0), BooleanClause.Occur.SHOULD);
    }
    Map<String, Double> best = new HashMap<>();
    try {
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query.build(), Math.max(1, searcher.getIndexReader().numDocs())).scoreDocs) {
        best.merge(stored.document(hit.doc).get(CODE), (double) hit.score, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return best;
  }
}
