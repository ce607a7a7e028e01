package id.pln.cc123.engine.operations;

import java.io.Serial;
import java.util.List;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The product does not start like this; the log says all that is wrong at once, in words. */
public class UnfitForProduction extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  /** @param wrong what is wrong and how to mend it, in Indonesian */
  public UnfitForProduction(List<String> wrong) {
    super("Produk tidak dijalankan karena belum layak untuk pelanggan:\n- " + String.join("\n- ", wrong));
  }

  /** Found by Spring Boot in {@code META-INF/spring.factories}. */
  static class Analyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitForProduction cause) {
      return new FailureAnalysis(cause.getMessage(), "Perbaiki setelan di atas, lalu jalankan lagi.", cause);
    }
  }
}
