package id.pln.cc123.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What the processes that handled something have left behind. */
public interface ProcessHistory {

  /**
   * @param keys call numbers, ticket numbers, and numbers of mails such as {@code EML-1}
   * @return those that a process is still at work with
   */
  Set<String> running(Collection<String> keys);

  /**
   * Takes part in the caller's transaction.
   *
   * @param keys of what no process is at work with any more
   * @return how many process instances were forgotten
   */
  int erase(Collection<String> keys);

  /**
   * Forgets the oldest process instances that were about no call, ticket or mail, such as earlier erasures.
   *
   * @param endedBefore only those
   * @return how many, at most {@code most}
   */
  int eraseWithoutKey(Instant endedBefore, int most);
}
