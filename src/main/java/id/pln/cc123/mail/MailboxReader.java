package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;

import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Brings new mails of the mailbox into our database. A mail is marked as seen only after it is stored and committed, so none
 * is lost; one that is read again is known by its Message-ID, so none counts twice. Mails that nobody handles cannot fill the
 * disk: beyond a limit no more are read.
 */
@Component
@ConditionalOnProperty("cc123.mail.inbox.host")
@EnableConfigurationProperties(InboxSettings.class)
class MailboxReader {

  private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
  private static final int MAX_TRIES = 5;
  private static final int MAX_AT_ONCE = 100;
  private static final int FETCH_BYTES = 256 * 1024;
  private static final DataSize SMALL = DataSize.ofMegabytes(1);
  private static final FetchProfile SIZES = new FetchProfile();

  static {
    SIZES.add(FetchProfile.Item.SIZE);
  }

  private final InboxSettings settings;
  private final IncomingMails mails;
  private final Map<Long, Integer> failures = new HashMap<>();
  private boolean down;
  private boolean full;

  MailboxReader(InboxSettings settings, IncomingMails mails) {
    this.settings = settings;
    this.mails = mails;
  }

  /** While the mailbox cannot be reached, that is said once; the next time tries again. */
  @Scheduled(fixedDelayString = "${cc123.mail.inbox.poll}", initialDelayString = "${cc123.mail.inbox.poll}")
  void poll() {
    try {
      readNew();
      if (down) {
        LOG.info("mailbox {} can be read again", settings.host());
      }
      down = false;
    } catch (MessagingException | RuntimeException e) {
      if (!down) {
        LOG.warn("mailbox {} cannot be read now, customers' mails wait there: {}", settings.host(), e.toString());
      }
      down = true;
    }
  }

  private void readNew() throws MessagingException {
    try (Store store = Session.getInstance(properties()).getStore(settings.protocol())) {
      store.connect(settings.host(), settings.port(), settings.user(), settings.password());
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        Message[] unseen = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        if (unseen.length > 0) {
          makeRoom();
          inbox.fetch(unseen, SIZES);
        }
        take(unseen);
      }
    }
  }

  private void makeRoom() {
    int givenUp = mails.makeRoom(settings.maxKept().toBytes());
    if (givenUp > 0) {
      LOG.warn("handled mails are kept as they came in at most {} MB: {} of the oldest can no longer be downloaded, what they said stays",
          settings.maxKept().toMegabytes(), givenUp);
    }
  }

  /** Large mails leave a quarter of the room to small ones: nobody keeps customers' answers out by sending a few of them. */
  private void take(Message[] unseen) throws MessagingException {
    long room = settings.maxUnhandled().toBytes() - mails.unhandledBytes();
    long keptForSmall = settings.maxUnhandled().toBytes() / 4;
    boolean someWait = false;
    int taken = 0;
    for (int i = 0; i < unseen.length && taken < MAX_AT_ONCE; i++) {
      IMAPMessage message = (IMAPMessage) unseen[i];
      long size = bytesToKeep(message);
      if (size > (size > SMALL.toBytes() ? room - keptForSmall : room)) {
        someWait = true;
      } else {
        take(message);
        room -= size;
        taken++;
      }
    }
    say(someWait);
  }

  private long bytesToKeep(Message message) throws MessagingException {
    return isTooLarge(message) ? 0 : message.getSize();
  }

  private boolean isTooLarge(Message message) throws MessagingException {
    return message.getSize() > settings.maxSize().toBytes();
  }

  /** Customers' mails may be among those that wait, so somebody has to know. */
  private void say(boolean nowFull) {
    if (nowFull && !full) {
      LOG.warn("mails that nobody has handled take nearly {} MB: the next ones, large ones first, wait in mailbox {}. See E-mail tak "
          + "dikenal in Tasklist and incidents of mail-intake in Cockpit", settings.maxUnhandled().toMegabytes(), settings.host());
    } else if (full && !nowFull) {
      LOG.info("there is room for mails of mailbox {} again", settings.host());
    }
    full = nowFull;
  }

  private void take(IMAPMessage message) throws MessagingException {
    try {
      store(message);
      message.setFlag(Flags.Flag.SEEN, true);
    } catch (MessagingException | IOException | RuntimeException e) {
      if (!message.getFolder().isOpen()) {
        throw new MessagingException("connection lost", e);
      }
      mails.ping();
      failed(message, e);
    }
  }

  /** Spooled first: while a slow server sends, nothing is locked. */
  private void store(IMAPMessage message) throws MessagingException, IOException {
    long size = message.getSize();
    boolean truncated = isTooLarge(message);
    Path spool = Files.createTempFile("mail", ".eml");
    try {
      try (OutputStream out = Files.newOutputStream(spool)) {
        if (truncated) {
          copyHeaders(message, out);
        } else {
          copyAll(message, out);
        }
      }
      mails.store(MessageKey.of(spool), spool, size, truncated);
    } catch (DuplicateKeyException e) {
      // another node was faster
    } finally {
      Files.delete(spool);
    }
  }

  private static void copyAll(IMAPMessage message, OutputStream out) throws MessagingException, IOException {
    // reading alone must not mark it as seen
    message.setPeek(true);
    try (InputStream content = message.getMimeStream()) {
      content.transferTo(out);
    }
  }

  private static void copyHeaders(IMAPMessage message, OutputStream out) throws MessagingException, IOException {
    Enumeration<String> lines = message.getAllHeaderLines();
    while (lines.hasMoreElements()) {
      out.write((lines.nextElement() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  /** A mail that cannot be stored again and again is left to a person, so that it does not fail for ever. */
  private void failed(IMAPMessage message, Exception cause) throws MessagingException {
    long uid = ((UIDFolder) message.getFolder()).getUID(message);
    int tries = failures.merge(uid, 1, Integer::sum);
    LOG.warn("mail {} of the mailbox could not be stored, try {}", uid, tries, cause);
    if (tries >= MAX_TRIES) {
      LOG.error("mail {} of the mailbox is given up and flagged there: somebody has to look at it", uid, cause);
      message.setFlags(new Flags(Flags.Flag.FLAGGED), true);
      message.setFlags(new Flags(Flags.Flag.SEEN), true);
      failures.remove(uid);
    }
  }

  private Properties properties() {
    String prefix = "mail." + settings.protocol() + ".";
    Properties properties = new Properties();
    properties.put(prefix + "connectiontimeout", String.valueOf(settings.timeout()));
    properties.put(prefix + "timeout", String.valueOf(settings.timeout()));
    properties.put(prefix + "writetimeout", String.valueOf(settings.timeout()));
    properties.put(prefix + "fetchsize", String.valueOf(FETCH_BYTES));
    // a mail server that is reached by TLS has to prove who it is
    properties.put(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }
}
