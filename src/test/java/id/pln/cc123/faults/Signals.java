package id.pln.cc123.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What an operating system does to processes. */
final class Signals {

  private Signals() {}

  /** Takes the process and all its children away at once, as a power cut does. */
  static void kill(ProcessHandle process) {
    List<ProcessHandle> gone = send("KILL", process);
    gone.forEach(each -> each.onExit().join());
  }

  /** Lets them stand still: connections stay open and nobody answers. */
  static void stall(ProcessHandle process) {
    send("STOP", process);
  }

  static void goOn(ProcessHandle process) {
    send("CONT", process);
  }

  private static List<ProcessHandle> send(String signal, ProcessHandle process) {
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    Stream<String> pids = all.stream().map(each -> Long.toString(each.pid()));
    try {
      Process kill = new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), pids).toList()).start();
      kill.waitFor();
      return all;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
