package id.pln.cc123.browser;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * When a test before a screen fails, "not visible" says little: its message tells what each open page shows, and what went wrong
 * behind it.
 */
final class Screens implements AfterEachCallback, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

  private static final Map<Page, Behind> OPEN = new ConcurrentHashMap<>();

  /** From now on, until the page is closed, a failure tells of it. */
  static void watch(Page page) {
    Behind behind = new Behind();
    page.onRequest(request -> behind.unanswered.add(request));
    page.onRequestFinished(request -> behind.unanswered.remove(request));
    page.onRequestFailed(request -> {
      behind.unanswered.remove(request);
      behind.troubles.add(name(request) + ": " + request.failure());
    });
    page.onResponse(behind::answered);
    page.onPageError(error -> behind.troubles.add(error));
    page.onClose(OPEN::remove);
    OPEN.put(page, behind);
  }

  /** Whoever comes next finds an empty desk: tests share the product, and look for nothing left of their own call. */
  @Override
  public void afterEach(ExtensionContext test) {
    RuntimeService runtime = SpringExtension.getApplicationContext(test).getBean(RuntimeService.class);
    runtime.createProcessInstanceQuery().processDefinitionKey("customer-handling").list()
        .forEach(call -> runtime.deleteProcessInstance(call.getId(), "the test is over"));
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
    throw told(failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext test, Throwable failure) {
    throw told(failure);
  }

  private static AssertionError told(Throwable failure) {
    return new AssertionError(failure.getMessage() + OPEN.entrySet().stream().map(open -> open.getValue().of(open.getKey()))
        .collect(Collectors.joining()), failure);
  }

  private static String name(Request request) {
    return request.method() + " " + request.url();
  }

  /** What happened behind a page. */
  private static final class Behind {

    private final Set<Request> unanswered = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();

    private void answered(Response response) {
      if (response.status() >= 400) {
        troubles.add(name(response.request()) + ": " + response.status());
      }
    }

    private String of(Page page) {
      return "\nOn %s\n  is shown: %s\n  went wrong: %s\n  not answered: %s".formatted(page.url(), shownOn(page), troubles,
          unanswered.stream().map(Screens::name).toList());
    }

    private static String shownOn(Page page) {
      try {
        return page.locator("body").innerText().replaceAll("\\s+", " ");
      } catch (PlaywrightException e) {
        return e.getMessage();
      }
    }
  }
}
