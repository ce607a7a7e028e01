package id.pln.cc123.engine.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;

import org.camunda.bpm.engine.impl.identity.IdentityProviderException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Every password that anybody tries at any door. After a few wrong ones a name has to wait before the next try, each time
 * longer, up to a minute. Where a person has logged in before, only wrong passwords from there count: so nobody can lock
 * out a colleague by guessing from elsewhere. Tries while waiting do not prolong it.
 */
@Component
public class LogIns {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit");
  private static final int FREE = 3;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int NAMES = 50_000;
  private static final int LONGEST_NAME = 64;
  private static final String UNREADABLE = "?";

  private final Clock clock;
  private final KnownPlaces places;
  private final Cache<String, Failures> failures = Caffeine.newBuilder().maximumSize(NAMES).expireAfterWrite(Duration.ofMinutes(15)).build();
  /** A program sends its password with each request: told once, until it pauses. */
  private final Cache<String, Boolean> told = Caffeine.newBuilder().maximumSize(NAMES).expireAfterAccess(Duration.ofMinutes(30)).build();

  private final Object[] turns = Stream.generate(Object::new).limit(256).toArray();

  LogIns(Clock clock, KnownPlaces places) {
    this.clock = clock;
    this.places = places;
  }

  /**
   * @param password tells whether it is the right one
   * @throws RestException in words, when the name has to wait or the directory does not answer
   */
  boolean allows(String user, BooleanSupplier password) {
    String name = user == null ? "" : user.toLowerCase(Locale.ROOT);
    if (name.length() > LONGEST_NAME || !EngineIds.isOne(name)) {
      // a directory would take some of them for a name that they are not, and each would have tries of its own
      audit("refused", UNREADABLE);
      return false;
    }
    // no name has a space in it
    String place = name + " " + address();
    if (places.contains(name, address())) {
      return allows(place, name, place, password);
    }
    // one password after the other: many at once would all be tried before the first of them counts
    synchronized (turns[Math.floorMod(name.hashCode(), turns.length)]) {
      return allows(name, name, place, password);
    }
  }

  private boolean allows(String key, String name, String place, BooleanSupplier password) {
    Duration wait = waitOf(key);
    if (!wait.isZero()) {
      audit("delayed", name);
      throw new RestException(Status.TOO_MANY_REQUESTS, "Terlalu banyak kata sandi salah. Tunggu " + (wait.toSeconds() + 1)
          + " detik, lalu coba lagi.");
    }
    try {
      boolean right = password.getAsBoolean();
      if (right) {
        failures.invalidate(key);
        places.add(name, address());
        if (!sendsPasswordEachTime() || told.asMap().putIfAbsent(place, true) == null) {
          audit("ok", name);
        }
      } else {
        failures.put(key, Failures.after(failures.getIfPresent(key), clock.instant()));
        audit("refused", name);
      }
      return right;
    } catch (IdentityProviderException e) {
      audit("impossible", name);
      throw new RestException(Status.SERVICE_UNAVAILABLE, e, "Direktori perusahaan tidak menjawab. Coba masuk lagi sebentar lagi.");
    }
  }

  /** Tells of somebody who left by the log-out of the web applications. */
  public void loggedOut(String user) {
    audit("log-out", user);
  }

  private Duration waitOf(String key) {
    Failures before = failures.getIfPresent(key);
    Instant now = clock.instant();
    return before == null || !now.isBefore(before.next()) ? Duration.ZERO : Duration.between(now, before.next());
  }

  private static void audit(String outcome, String user) {
    AUDIT.atInfo().addKeyValue("user", user).addKeyValue("outcome", outcome)
        .addKeyValue("door", door()).addKeyValue("address", address()).log("log-in: {}", outcome);
  }

  private static boolean sendsPasswordEachTime() {
    return !door().equals("web");
  }

  private static String door() {
    HttpServletRequest request = request();
    if (request == null) {
      return "none";
    }
    String path = request.getRequestURI();
    return path.startsWith("/engine-rest") ? "engine-rest" : path.startsWith("/api") ? "api" : "web";
  }

  private static String address() {
    HttpServletRequest request = request();
    return request == null ? "" : request.getRemoteAddr();
  }

  private static HttpServletRequest request() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current ? current.getRequest() : null;
  }

  /** How often in a row, and when the next try may be. */
  private record Failures(int count, Instant next) {

    static Failures after(Failures before, Instant now) {
      int count = before == null ? 1 : before.count + 1;
      return new Failures(count, now.plus(delay(count)));
    }

    static Duration delay(int count) {
      if (count < FREE) {
        return Duration.ZERO;
      }
      Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE, 10));
      return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
  }
}
