package id.pln.cc123.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where customers' replies arrive.
 *
 * @param host empty or missing: no mail is read
 * @param protocol {@code imap} or {@code imaps}
 * @param timeout in milliseconds, of each answer of the server
 * @param maxSize of a larger mail only the headers are kept
 * @param maxUnhandled while mails that nobody has handled take more than this in our database, no more are read
 * @param maxKept handled mails are kept as they came in so much room; beyond it, those that were handled first are given up
 */
@ConfigurationProperties("cc123.mail.inbox")
record InboxSettings(String host, @DefaultValue("143") int port, @DefaultValue("imap") String protocol, String user,
    @DefaultValue("") String password, @DefaultValue("5000") int timeout, @DefaultValue("25MB") DataSize maxSize,
    @DefaultValue("512MB") DataSize maxUnhandled, @DefaultValue("2GB") DataSize maxKept) {}
