package id.pln.cc123.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.pln.cc123.Refusal;
import id.pln.cc123.testing.ModelDecisions;

class ServiceCatalogChecksTest {

  private final ServiceCatalog catalog = new ServiceCatalog(new ModelDecisions());

  @Test
  @DisplayName("The catalogue has 37 types in 10 groups, all of one family (E)")
  void the_catalogue() {
    assertThat(catalog.types()).hasSize(37).extracting(ServiceType::serviceGroup).doesNotContainNull();
    assertThat(catalog.types().stream().map(ServiceType::serviceGroup).distinct()).hasSize(10);
    assertThat(catalog.types()).extracting(ServiceType::serviceFamily).containsOnly(ServiceCatalog.FAMILY);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
      "INSTALASI, Reset Password User, serviceType",
      "INSTALASI, null, serviceType",
      "TIDAK ADA, Download Aplikasi, serviceGroup",
      "null, null, serviceGroup"})
  @DisplayName("A type of another group and an unknown group are refused (B3-e,f)")
  void refused(String group, String type, String field) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> catalog.check(group, type));
    assertThat(refusal.field()).contains(field);
  }

  @Test
  @DisplayName("A type of its own group is accepted (B3-e,f)")
  void accepted() {
    assertThatCode(() -> catalog.check("INSTALASI", "Download Aplikasi")).doesNotThrowAnyException();
  }
}
