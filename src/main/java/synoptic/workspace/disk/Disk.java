package synoptic.workspace.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a writer of a site does to the disk, one step a call, so that it can be cut at each. */
public class Disk {
  public void makeFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  /** Writes a file where none stands. */
  public void write(Path file, byte[] content) throws IOException {
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Takes the place of another file in one step. */
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  public void delete(Path path) throws IOException {
    Files.delete(path);
  }

  /** Returns when the file's content would outlast the loss of power. */
  public void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The same of the names in a folder, where the system can open one. */
  public void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      // Windows opens no folder, and keeps names by itself.
    }
  }
}
