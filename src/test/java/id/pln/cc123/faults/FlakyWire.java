package id.pln.cc123.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import id.pln.cc123.testing.FreePort;

/** The wire between the product and a neighbour, which can be broken in several ways while both are up. It adds no delay of its own. */
final class FlakyWire implements AutoCloseable {

  /** How it is at the moment. */
  enum State {
    WHOLE,
    /** Nobody listens. */
    DEAD,
    /** Takes connections and says nothing. */
    SILENT,
    /** Each piece of an answer takes a second. */
    SLOW,
    /** What the neighbour was told arrives there, but not the answer that it has taken it. */
    CUT
  }

  /** The end of a mail that is sent. */
  static final String AFTER_DATA = "\r\n.\r\n";
  /** A mail that was read is marked as such. */
  static final String AT_STORE = " STORE ";

  private final int port = FreePort.next();
  private final String cutAt;
  private final AtomicInteger met = new AtomicInteger();
  private volatile int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile State state = State.DEAD;
  private ServerSocket server;

  /**
   * @param target port of the neighbour on this machine
   * @param cutAt what is said last before a {@link State#CUT}
   */
  FlakyWire(int target, String cutAt) {
    this.target = target;
    this.cutAt = cutAt;
    set(State.WHOLE);
  }

  int port() {
    return port;
  }

  /** From now on it leads to another neighbour. */
  void leadTo(int other) {
    target = other;
  }

  synchronized void set(State next) {
    if (next == State.DEAD) {
      stop();
      cutOpen();
    } else if (server == null) {
      listen();
    }
    met.set(0);
    state = next;
    notifyAll();
  }

  /** Ends what was said before its state changed. */
  void cutOpen() {
    open.forEach(FlakyWire::cut);
  }

  /** @return how often the product has met silence, slowness or a cut since the wire was set to it */
  int met() {
    return met.get();
  }

  private void listen() {
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerSocket listening = server;
    inBackground(() -> {
      while (true) {
        join(listening.accept());
      }
    });
  }

  private void join(Socket client) throws IOException {
    open.add(client);
    client.setTcpNoDelay(true);
    if (state == State.SILENT) {
      met.incrementAndGet();
      return;
    }
    try {
      Socket neighbour = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(neighbour);
      neighbour.setTcpNoDelay(true);
      inBackground(() -> pass(client, neighbour, false));
      inBackground(() -> pass(neighbour, client, true));
    } catch (ConnectException e) {
      // nobody is there: the next one may find somebody
      cut(client);
    }
  }

  private void pass(Socket from, Socket to, boolean answer) throws IOException {
    try (from; to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] piece = new byte[8192];
      String tail = "";
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        if (answer && state == State.SLOW) {
          pause();
        }
        String said = tail + new String(piece, 0, length, StandardCharsets.ISO_8859_1);
        if (!answer && state == State.CUT && said.contains(cutAt)) {
          met.incrementAndGet();
          // before the neighbour can answer
          cut(from);
        }
        tail = said.substring(Math.max(0, said.length() - cutAt.length() + 1));
        out.write(piece, 0, length);
      }
    }
  }

  /** For a second, or until it is no longer slow. */
  private synchronized void pause() {
    try {
      met.incrementAndGet();
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
      for (long left = until - System.nanoTime(); state == State.SLOW && left > 0; left = until - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    try {
      if (server != null) {
        server.close();
        server = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is gone already
    }
  }

  private static void inBackground(Work work) {
    Thread thread = new Thread(() -> {
      try {
        work.run();
      } catch (IOException e) {
        // one of the ends has gone
      }
    });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    set(State.DEAD);
  }

  private interface Work {

    void run() throws IOException;
  }
}
