package id.pln.cc123.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What an operating system does to processes. */
final class Signals {

  private Signals() {}

  /** Takes the process and all its children away at once, as a power cut does. */
  static void kill(ProcessHandle process) {
    send("KILL", process);
  }

  /** Lets them stand still: connections stay open and nobody answers. */
  static void stall(ProcessHandle process) {
    send("STOP", process);
  }

  static void goOn(ProcessHandle process) {
    send("CONT", process);
  }

  private static void send(String signal, ProcessHandle process) {
    List<String> pids = Stream.concat(Stream.of(process), process.descendants()).map(each -> Long.toString(each.pid())).toList();
    try {
      Process kill = new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), pids.stream()).toList()).start();
      kill.waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
