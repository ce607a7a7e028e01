package id.pln.cc123;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The modules and the way dependencies run, as the design has them in section 2. */
@AnalyzeClasses(packages = "id.pln.cc123", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

  @ArchTest
  static final ArchRule camunda_stays_at_the_edge = noClasses()
      .that().resideOutsideOfPackages("..process..", "..engine..", "..cockpit..", "..reporting..")
      .should().dependOnClassesThat().resideInAPackage("org.camunda..")
      .because("what is known and decided may not depend on the engine that drives it");

  @ArchTest
  static final ArchRule nobody_imports_the_engine_module = noClasses().that().resideOutsideOfPackage("id.pln.cc123.engine..")
      .should().dependOnClassesThat().resideInAPackage("id.pln.cc123.engine..");

  @ArchTest
  static final ArchRule edges_depend_on_the_middle = noClasses().that().resideOutsideOfPackages("..process..", "..web..", "..http..")
      .should().dependOnClassesThat().resideInAnyPackage("id.pln.cc123.*.process..", "id.pln.cc123.*.web..", "id.pln.cc123.*.http..");

  @ArchTest
  static final ArchRule mail_knows_nobody = noClasses().that().resideInAPackage("id.pln.cc123.mail..")
      .should().dependOnClassesThat().resideInAnyPackage("id.pln.cc123.call..", "id.pln.cc123.ticket..", "id.pln.cc123.customer..",
          "id.pln.cc123.catalog..", "id.pln.cc123.answer..", "id.pln.cc123.contactrecord..");

  @ArchTest
  static final ArchRule no_cycles = slices().matching("id.pln.cc123.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule delegates_are_nobody_elses = classes().that().implement("org.camunda.bpm.engine.delegate.JavaDelegate")
      .should().bePackagePrivate().andShould().resideInAPackage("..process");

  @Test
  @DisplayName("Modules use of each other only what they offer, and never in a circle")
  void modules() {
    ApplicationModules.of(Application.class).verify();
  }
}
