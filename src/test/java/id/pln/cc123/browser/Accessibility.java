package id.pln.cc123.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe says about a page as it is now. */
final class Accessibility {

  private static final List<String> WCAG_2_2_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  /** Fails with the title of the page or task and the first element of each rule that is broken. */
  static void expect(Page page) {
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG_2_2_A_AND_AA).analyze().getViolations();
    assertThat(violations)
        .as("%s %s %s", page.title(), page.locator("h2.task").allInnerTexts(),
            violations.stream().map(rule -> rule.getNodes().get(0).getHtml()).toList())
        .extracting(Rule::getId).isEmpty();
  }
}
