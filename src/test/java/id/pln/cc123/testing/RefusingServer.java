package id.pln.cc123.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A mail server that refuses what it is asked, which GreenMail cannot do. */
public final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String greeting;
  private final UnaryOperator<String> answer;

  /**
   * SMTP that answers every recipient with the same refusal.
   *
   * @param reply such as {@code 550 5.1.1 User unknown}
   */
  public RefusingServer(String reply) {
    this("220 test", line -> line.startsWith("RCPT") ? reply : "250 ok");
  }

  private RefusingServer(String greeting, UnaryOperator<String> answer) {
    this.greeting = greeting;
    this.answer = answer;
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread server = new Thread(this::serve);
    server.setDaemon(true);
    server.start();
  }

  /** @return IMAP that lets nobody in */
  public static RefusingServer imap() {
    return new RefusingServer("* OK test", line -> {
      String tag = line.split(" ")[0];
      return line.contains("CAPABILITY") ? "* CAPABILITY IMAP4rev1\r\n" + tag + " OK" : tag + " NO [UNAVAILABLE] later";
    });
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the client or the test has gone
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, greeting);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      say(client, answer.apply(line));
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
