package id.pln.cc123.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A file system of a few megabytes that can be filled. Only root can mount one: for others the test is skipped. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;
  private final Path ballast;

  /** @param fault that is not tried where no such disk can be mounted */
  SmallDisk(String fault, int megabytes) {
    try {
      folder = Files.createTempDirectory("cc123-faults");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ballast = folder.resolve("ballast");
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    if (!mounted) {
      FaultReport.skipped(fault, "no small disk can be mounted here");
    }
    assumeTrue(mounted, "no small disk can be mounted here");
  }

  /** @return an empty folder on it */
  Path folder(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param left bytes that stay free */
  void fill(long left) {
    try (OutputStream out = Files.newOutputStream(ballast)) {
      for (long more = room() - left; more > 0; more = room() - left) {
        out.write(new byte[more > 2 << 20 ? 1 << 20 : 1024]);
      }
    } catch (IOException e) {
      // to the last byte
    }
  }

  private long room() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  void makeRoom() {
    try {
      Files.delete(ballast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    run("umount", "--lazy", folder.toString());
    run("rmdir", folder.toString());
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
