package org.stemma.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.stemma.build.Watcher;
import org.stemma.source.Reading.Rejected;

/**
 * Shows how a build goes on: a bar where a person looks on, and a line for each rejected record.
 */
final class Progress implements Watcher, AutoCloseable {
  private static final int WIDTH = 79;
  private static final int MOST_FAULTS = 20;

  private final Terminal terminal;
  private final boolean allFaults;
  private final ProgressBar bar;
  private long faults;

  Progress(Terminal terminal, Verbosity verbosity, String task) {
    this.terminal = terminal;
    allFaults = verbosity.verbose;
    bar = terminal.errIsScreen() && !verbosity.quiet ? bar(terminal, task) : null;
  }

  private static ProgressBar bar(Terminal terminal, String task) {
    // A width of our own, since asking the terminal for its width loads a native library.
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setUnit(" papers", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .showSpeed()
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
        .build();
  }

  @Override
  public void progressed(long records) {
    if (bar != null) {
      bar.stepBy(records);
    }
  }

  @Override
  public void rejected(Rejected rejected) {
    faults++;
    if (allFaults || faults <= MOST_FAULTS) {
      say(rejected.message() + "; skipped");
    } else if (faults == MOST_FAULTS + 1) {
      say("further bad records are counted, not shown; -v shows all");
    }
  }

  private void say(String line) {
    String overBar = bar == null ? "" : "\r\u001B[K";
    terminal.err().println(overBar + "stemma: " + line);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
