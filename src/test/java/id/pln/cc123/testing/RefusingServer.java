package id.pln.cc123.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient with the same refusal, which GreenMail cannot do. */
public final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String reply;

  /** @param reply such as {@code 550 5.1.1 User unknown} */
  public RefusingServer(String reply) {
    this.reply = reply;
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread server = new Thread(this::serve);
    server.setDaemon(true);
    server.start();
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
    say(client, "220 test");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      say(client, line.startsWith("RCPT") ? reply : "250 ok");
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
