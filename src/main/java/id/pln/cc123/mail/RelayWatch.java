package id.pln.cc123.mail;

import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notices a relay that gives our mails Message-IDs of its own: answers then carry our code, but name no mail of ours. They are
 * known all the same; reports of mails that did not arrive are not. That is said once, not of each mail.
 */
@Component
class RelayWatch {

  private static final Logger LOG = LoggerFactory.getLogger(RelayWatch.class);
  /** a mail program may lose them, but hardly three in a row */
  private static final int ENOUGH = 3;

  private final AtomicInteger inARow = new AtomicInteger();

  /** @param byMessageId whether an answer that came in names a mail of ours */
  void answered(boolean byMessageId) {
    if (byMessageId) {
      if (inARow.getAndSet(0) >= ENOUGH) {
        LOG.info("answers name our Message-IDs again");
      }
    } else if (inARow.incrementAndGet() == ENOUGH) {
      LOG.warn("{} answers in a row carry our code, but none of our Message-IDs: relai mengubah Message-ID. Let the mail server that "
          + "sends our mails leave this header as it is, else mails that did not arrive may not be recognised", ENOUGH);
    }
  }
}
