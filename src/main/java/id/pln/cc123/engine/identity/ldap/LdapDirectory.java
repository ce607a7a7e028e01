package id.pln.cc123.engine.identity.ldap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.annotation.PreDestroy;

import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.IdentityProviderException;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.identity.impl.ldap.LdapConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.pln.cc123.engine.identity.EngineIds;

/**
 * What the directory said lately. Nobody waits for it twice: an answer serves while it is asked for anew, also when the
 * directory is slow or dead, so that those who are logged in go on working for the rest of a shift.
 */
@Component
@LdapUsed
class LdapDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);
  private static final Duration SHIFT = Duration.ofHours(12);
  /** Long enough that a list of many names does not wait for a dead directory name by name. */
  private static final Duration PAUSE = Duration.ofSeconds(15);
  private static final int SIZE = 10_000;

  private final ExecutorService refreshing = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "ldap-refresh");
    thread.setDaemon(true);
    return thread;
  });
  private final LdapConfiguration configuration;
  private final LdapSettings settings;
  private final Clock clock;
  private final String administrator;
  private final LoadingCache<String, LdapPerson> people;
  private final LoadingCache<String, List<Group>> groups;
  private final LoadingCache<String, List<LdapPerson>> members;
  private volatile Instant askAgainAt = Instant.MIN;

  LdapDirectory(LdapConfiguration configuration, LdapSettings settings, Clock clock,
      @Value("${cc123.first-administrator.id}") String administrator) {
    this.configuration = configuration;
    this.settings = settings;
    this.clock = clock;
    this.administrator = administrator;
    this.people = cache(LdapSearch::person);
    this.groups = cache(this::groups);
    this.members = cache(LdapSearch::members);
  }

  /** @return null when there is nobody of this id, in whatever case it is written */
  LdapPerson person(String id) {
    return EngineIds.isOne(id) ? people.get(id.toLowerCase(Locale.ROOT)) : null;
  }

  /** @return of nobody none */
  List<Group> groupsOf(String userId) {
    return EngineIds.isOne(userId) ? groups.get(userId.toLowerCase(Locale.ROOT)) : List.of();
  }

  List<LdapPerson> membersOf(String group) {
    return EngineIds.isOne(group) ? members.get(group) : List.of();
  }

  private List<Group> groups(LdapSearch search, String userId) {
    List<Group> found = search.groups(userId);
    if (!userId.equalsIgnoreCase(administrator) || found.stream().anyMatch(group -> group.getId().equals(Groups.CAMUNDA_ADMIN))) {
      return found;
    }
    return Stream.concat(found.stream(), Stream.of(new GroupEntity(Groups.CAMUNDA_ADMIN))).toList();
  }

  private <T> LoadingCache<String, T> cache(BiFunction<LdapSearch, String, T> question) {
    return Caffeine.newBuilder().maximumSize(SIZE).refreshAfterWrite(settings.keep()).expireAfterWrite(SHIFT).executor(refreshing)
        .build(key -> ask(search -> question.apply(search, key)));
  }

  private <T> T ask(Function<LdapSearch, T> question) {
    if (clock.instant().isBefore(askAgainAt)) {
      throw new IdentityProviderException("the directory did not answer a moment ago");
    }
    LdapSearch search = new LdapSearch(configuration, settings.signatureAttribute());
    try {
      return question.apply(search);
    } catch (IdentityProviderException e) {
      askAgainAt = clock.instant().plus(PAUSE);
      LOG.warn("{} does not answer; who is logged in works on, log-ins have to wait: {}", settings.url(), e.toString());
      throw e;
    } finally {
      search.close();
    }
  }

  @PreDestroy
  void close() {
    refreshing.shutdownNow();
  }
}
