package id.pln.cc123.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The system's Chromium, started once for all browser tests. Its headless shell is the same engine without a window around it: where
 * there is one, each page costs a fraction of the CPU.
 */
public final class Chromium {

  private static Browser browser;

  private Chromium() {}

  /** @return the browser; it ends with the JVM */
  public static synchronized Browser get() {
    if (browser == null) {
      // the tests bring no browser of their own
      Playwright playwright = Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
          .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic",
              "--no-first-run", "--disable-component-update", "--disable-sync")));
      // a busy computer takes longer than the usual five seconds
      PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
        .filter(Files::isExecutable).findFirst()
        .orElseThrow(() -> new IllegalStateException("Browser tests need Chromium, e.g. apt-get install chromium-headless-shell"));
  }
}
