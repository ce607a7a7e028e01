package id.pln.cc123.engine.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.regex.Pattern;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

import org.slf4j.event.KeyValuePair;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * One line of JSON for each event, without customers' data. What an exception says may carry a row, a form or an address,
 * so its kind and place are written, but not its words; of everything else e-mail addresses, phone numbers and ID Pel are taken out.
 */
class LogFormat implements StructuredLogFormatter<ILoggingEvent> {

  private static final Pattern CUSTOMER_DATA = Pattern.compile(
      "[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"
          + "|(?<![\\w.-])(?:\\+?62|0)[\\d -]{7,14}\\d(?![\\w-])"
          + "|(?<![\\w.-])\\d{11,12}(?![\\w-])");
  private static final String LEFT_OUT = "[…]";
  private static final int TRACE_LENGTH = 16_000;

  private static final StackTracePrinter TRACE = StandardStackTracePrinter.rootLast()
      .withMaximumLength(TRACE_LENGTH).withFormatter(LogFormat::kind);

  private final JsonWriter<ILoggingEvent> writer = JsonWriter.<ILoggingEvent>of(members -> {
    members.add("@timestamp", ILoggingEvent::getInstant);
    members.add("level", event -> event.getLevel().toString());
    members.add("logger", ILoggingEvent::getLoggerName);
    members.add("thread", ILoggingEvent::getThreadName);
    members.add("message", LogFormat::message);
    members.add().usingPairs((event, pairs) -> event.getMDCPropertyMap().forEach(pairs));
    members.add().usingPairs((event, pairs) -> {
      if (event.getKeyValuePairs() != null) {
        for (KeyValuePair pair : event.getKeyValuePairs()) {
          pairs.accept(pair.key, pair.value);
        }
      }
    });
    members.add("error", event -> trace(event.getThrowableProxy())).whenNotNull();
  }).withNewLineAtEnd();

  @Override
  public String format(ILoggingEvent event) {
    return writer.writeToString(event);
  }

  private static String message(ILoggingEvent event) {
    String message = event.getFormattedMessage();
    for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
        // loggers repeat what the exception says
        message = message.replace(cause.getMessage(), LEFT_OUT);
      }
    }
    return CUSTOMER_DATA.matcher(message).replaceAll(LEFT_OUT);
  }

  private static String trace(IThrowableProxy thrown) {
    if (!(thrown instanceof ThrowableProxy proxy)) {
      return null;
    }
    StringBuilder trace = new StringBuilder();
    try {
      TRACE.printStackTrace(proxy.getThrowable(), trace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trace.toString();
  }

  private static String kind(Throwable thrown) {
    String name = thrown.getClass().getName();
    if (thrown instanceof SQLException sql) {
      return name + " (SQL state " + sql.getSQLState() + ")";
    }
    // who could not be reached
    return name.startsWith("java.net.") ? thrown.toString() : name;
  }
}
