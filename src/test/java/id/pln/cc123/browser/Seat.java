package id.pln.cc123.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** Where a person sits down and stays logged in: Tasklist comes up faster in a browser that has loaded it before. */
final class Seat {

  private static final Map<String, Deque<BrowserContext>> FREE = new HashMap<>();
  private static final Map<BrowserContext, String> OF = new HashMap<>();

  private Seat() {}

  /** @return a browser in which this person, or nobody, is logged in */
  static BrowserContext take(String address, String user) {
    String seat = user + "@" + address;
    BrowserContext free = FREE.computeIfAbsent(seat, none -> new ArrayDeque<>()).poll();
    if (free != null && !isLoggedIn(free, address, user)) {
      free.clearCookies();
    }
    // a browser set to English, as half of them are
    BrowserContext taken = free != null ? free : Chromium.get().newContext(new Browser.NewContextOptions().setLocale("en-US"));
    OF.put(taken, seat);
    return taken;
  }

  /** A test may have logged in somebody else beside this person. */
  private static boolean isLoggedIn(BrowserContext context, String address, String user) {
    APIResponse answer = context.request().get(address + "camunda/api/admin/auth/user/default");
    return answer.ok() && answer.text().contains("\"userId\":\"" + user + "\"");
  }

  /** Leaves nothing behind but the log-in. */
  static void leave(BrowserContext context, Page page) {
    try {
      page.evaluate("localStorage.clear(); sessionStorage.clear()");
      page.close();
      FREE.get(OF.get(context)).add(context);
    } catch (PlaywrightException e) {
      context.close();
    }
  }
}
