package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.springframework.boot.json.JsonParserFactory;

/** Tasklist as someone sits before it. Counts what the person does: each click and each field, and each screen that comes up. */
final class Desk implements AutoCloseable {

  // two kinds of complaint of the SOP begin with the word Error
  private static final Pattern ENGLISH = Pattern.compile("\\b(Start process|Complete|Save|Field is required|Nothing to show|migrate|Camunda"
      + "|Claim|Filter tasks|Add comment|Search|Next|Previous|Overdue|Attachment|No results|Choose|Loading|Task|Dismiss|Cannot"
      + "|Error(?! saat akses| pembayaran dengan))\\b");

  private final BrowserContext context;
  private final Page page;
  private int inputs;
  private int screens;

  Desk(String address, String user) {
    this(address, user, 1440, 900);
  }

  /** @param width of the screen in CSS pixels, as is {@code height}: 1280 × 720 at 150 % zoom are 853 × 480 */
  Desk(String address, String user, int width, int height) {
    context = Seat.take(address, user);
    page = context.newPage();
    page.setViewportSize(width, height);
    page.setDefaultTimeout(60_000);
    Screens.watch(page);
    page.navigate(address);
    Locator lists = page.locator(".task-filters");
    lists.or(page.locator("input[type=text]").first()).first().waitFor();
    if (!lists.isVisible()) {
      logIn(user);
    }
  }

  /** At the log-in page that is shown. */
  void logIn(String user) {
    page.locator("input[type=text]").waitFor();
    // 300 ms after its start the page moves the focus to the name: a password typed before would go there
    page.evaluate("new Promise(done => setTimeout(done, 300))");
    page.locator("input[type=text]").fill(user);
    page.locator("input[type=password]").fill("Listrik-123");
    page.locator("button[type=submit]").click();
    page.locator(".task-filters").waitFor();
  }

  Page page() {
    return page;
  }

  void takeCall() {
    inputs = 0;
    screens = 1;
    count(page.getByText("Terima panggilan"));
    form().waitFor();
  }

  /** Takes the call of a man who says these about himself, up to the question what he calls about. */
  void takeCallOf(String name, String phone) {
    takeCallOf("Bapak", name, phone);
  }

  void takeCallOf(String salutation, String name, String phone) {
    takeCall();
    customer(salutation, name, phone);
    start();
    expectStep("Catat permasalahan");
  }

  /** Finds a kind of complaint by the customer's words. */
  void search(String words, String complaint) {
    Response found = page.waitForResponse(answer -> answer.url().contains("/api/complaints?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)),
        () -> type("Apa yang disampaikan pelanggan?", words));
    // nobody aims at a list that is about to change
    Map<?, ?> best = (Map<?, ?>) JsonParserFactory.getJsonParser().parseList(found.text()).get(0);
    assertThat(form().locator(".fjs-form-field-checklist").filter(new Locator.FilterOptions().setHasText("Jenis keluhan"))
        .locator("label:has(input)").first()).hasText((String) best.get("label"));
    choose(complaint);
  }

  void spellEmail(String email) {
    expectStep("Eja alamat e-mail");
    type("Alamat e-mail", email);
    agreeToSpelling();
    complete();
    expectStep("Buat tiket ITSM");
  }

  /** Reads an address at gmail.com out letter by letter, and the customer agrees. */
  void agreeToSpelling() {
    expectText("Golf – Mike – Alfa – India – Lima – titik – Charlie – Oscar – Mike");
    choose("Pelanggan setuju dengan ejaan ini");
  }

  /** Types what the customer says about themselves; every way of working has to do that, so it does not count. */
  void customer(String salutation, String name, String phone) {
    form().getByText(salutation, new Locator.GetByTextOptions().setExact(true)).click();
    field("Nama pelanggan").fill(name);
    field("Nomor telepon").fill(phone);
  }

  void start() {
    count(page.locator(".modal-footer .btn-primary"));
  }

  void type(String label, String text) {
    inputs++;
    field(label).fill(text);
  }

  void choose(String text) {
    inputs++;
    // a mandatory choice has a star behind its label, a kind of complaint how it is settled
    form().getByText(Pattern.compile("^" + text + "([*]| · dijelaskan| · tiket)?$")).click();
  }

  /** @return the choice that begins with this, with all that the form tells below it */
  Locator choice(String text) {
    return form().locator("label:has(input)").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + text)));
  }

  void complete() {
    count(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selesaikan").setExact(true)));
  }

  /**
   * Lets the page ask whether the open step is still there, as it does every ten seconds, and holds the question back.
   *
   * @return lets it go, and waits for the answer
   */
  Runnable holdWordOfTheStep() {
    String question = "**/task/" + page.url().replaceAll(".*task=([^&]*).*", "$1");
    List<Route> held = new ArrayList<>();
    page.route(question, held::add);
    page.evaluate("angular.element('html').injector().get('$rootScope').$broadcast('refresh')");
    page.waitForCondition(() -> !held.isEmpty());
    return () -> page.waitForResponse(question, held.get(0)::resume);
  }

  /** Waits until all that was typed is kept. */
  void expectSaved() {
    assertThat(page.locator(".cc123-saved").last()).hasText(Pattern.compile("^tersimpan \\d\\d\\.\\d\\d$"));
  }

  /** The customer hung up. */
  void abandon() {
    press("Telepon ditutup");
    page.locator("#cc123-abandon-confirm").click();
    expectNothingLeft();
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
  }

  /** Attaches a file on its tab and goes back to the form, where everything typed is still there. */
  void attach(String name, String content) {
    page.locator(".cc123-attachments-tab a").click();
    page.locator("#cc123-attachment-file").setInputFiles(
        new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("#cc123-attachment-list")).containsText(name);
    page.getByText("Formulir", new Page.GetByTextOptions().setExact(true)).click();
    form().locator("input").first().waitFor();
  }

  /** Opens the open step of a ticket from one of the lists on the left. */
  void openTicket(String filter, long number, String step) {
    show(filter);
    card(number).click();
    expectStep(step);
    assertThat(page.locator("#cc123-ticket-bar [data-fact=number]")).hasText(Long.toString(number));
  }

  /** Shows one of the lists on the left. */
  void show(String filter) {
    // the number of its tasks stands behind the name of the list that is shown
    page.locator(".task-filters").getByText(filter).first().click();
  }

  /** @return the card of a ticket in the list that is shown */
  Locator card(long number) {
    return page.locator(".tasks-list .task").filter(new Locator.FilterOptions().setHasText(Long.toString(number))).first();
  }

  /** Takes the open step, which is nobody's yet. */
  void claim() {
    tryToClaim();
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selesaikan").setExact(true))).isEnabled();
  }

  void tryToClaim() {
    page.locator(".task-card").getByText("Ambil", new Locator.GetByTextOptions().setExact(true)).click();
  }

  void expectNotification(String pattern) {
    assertThat(page.locator("[notifications-panel], .notifications-panel").first()).containsText(Pattern.compile(pattern));
  }

  void pick(String label, String option) {
    field(label).click();
    form().locator(".fjs-dropdownlist-item").getByText(option).click();
  }

  /** @return My Items, opened with one click */
  Locator myItems() {
    page.locator("#cc123-my-items-open").click();
    return page.locator("#cc123-my-items");
  }

  /** Opens the one ticket that My Items finds with what the user types. */
  void findInMyItems(String words, long number) {
    Locator items = myItems();
    items.locator("input[type=search]").fill(words);
    assertThat(items.locator("tbody tr")).hasCount(1);
    items.locator("tbody tr").click();
    assertThat(items.locator("h3")).hasText("Tiket " + number);
  }

  /** In Indonesian, and to who listens to the screen as much as to who sees it. */
  void expectReadable() {
    assertThat(page.locator("body")).not().containsText(ENGLISH, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
    Accessibility.expect(page);
  }

  /** Opens a step from the list. */
  void open(String step) {
    page.locator(".tasks-list").getByText(step).first().click();
    expectStep(step);
  }

  /** Waits until this step is on the screen, with its form. */
  void expectStep(String name) {
    screens++;
    assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText(name)).first()).isVisible();
    form().locator("input:visible, textarea:visible").first().waitFor();
    // the product takes no comments: what is said about a ticket is its note
    assertThat(page.locator(".createCommentLink")).isHidden();
  }

  void expectText(String text) {
    assertThat(form().getByText(text).first()).isVisible();
  }

  void expectValue(String label, Pattern value) {
    assertThat(field(label)).hasValue(value);
  }

  void expectValue(String label, String value) {
    assertThat(field(label)).hasValue(value);
  }

  /** The call is over: its steps are gone from the list. */
  void expectNothingLeft() {
    assertThat(page.locator(".tasks-list .task")).hasCount(0);
  }

  int inputs() {
    return inputs;
  }

  int screens() {
    return screens;
  }

  Locator form() {
    return page.locator(".fjs-container");
  }

  private Locator field(String label) {
    // the browser knows no \Q
    return form().getByLabel(Pattern.compile("^" + label.replaceAll("[()]", "\\\\$0"))).first();
  }

  private void count(Locator button) {
    inputs++;
    button.click();
  }

  @Override
  public void close() {
    Seat.leave(context, page);
  }
}
