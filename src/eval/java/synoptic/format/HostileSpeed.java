package synoptic.format;

import synoptic.format.reader.ArticleReader;

/** The processor time that each file made to cost too much takes. Argument: bytes of each. */
final class HostileSpeed {
  private HostileSpeed() {}

  public static void main(String[] args) {
    for (var entry : HostileInput.files(Integer.parseInt(args[0])).entrySet()) {
      long start = cpu();
      var read = new ArticleReader().read(HostileInput.file(entry.getKey(), entry.getValue()));
      System.out.printf(
          "%6d ms %-20s %d articles %s%n",
          (cpu() - start) / 1_000_000,
          entry.getKey(),
          read.value().size(),
          read.diagnostics().stream().limit(1).toList());
    }
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
