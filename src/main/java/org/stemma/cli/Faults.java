package org.stemma.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.stemma.paper.StemmaException;
import org.stemma.query.NearestNames;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong; the stack trace only where the user wants to hear more. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final PrintStream err;
  private final Verbosity verbosity;

  Faults(PrintStream err, Verbosity verbosity) {
    this.err = err;
    this.verbosity = verbosity;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e);
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    say(oneLine(message(e)) + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().getFirst(), e.getCommandLine());
    }
    String message = e.getMessage() == null ? "bad usage" : e.getMessage();
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String unmatched(String word, CommandLine command) {
    Stream<String> known =
        Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream());
    String kind = word.startsWith("-") ? "option" : "command";
    return "no "
        + kind
        + " is called "
        + word
        + NearestNames.of(word, known).stream()
            .findFirst()
            .map(near -> "; did you mean " + near + "?")
            .orElse("");
  }

  /** Reports what a command threw and gives the exit code. */
  int report(Throwable e) {
    if (isReaderGone(e)) {
      return ExitCode.OK; // As in "stemma … | head": whoever reads has seen enough.
    }
    if (e instanceof StemmaException) {
      say(oneLine(String.valueOf(e.getMessage())));
    } else if (e instanceof OutOfMemoryError) {
      say("out of memory; give more with STEMMA_JAVA_OPTS=-Xmx4g");
    } else if (e instanceof IOException) {
      say(oneLine(String.valueOf(e.getMessage())));
    } else {
      say(
          "internal error: "
              + oneLine(e.toString())
              + "; run again with -v and report what it says");
    }
    if (verbosity.verbose) {
      e.printStackTrace(err);
    }
    return ExitCode.SOFTWARE;
  }

  private static boolean isReaderGone(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          && String.valueOf(cause.getMessage()).contains("Broken pipe")) {
        return true;
      }
    }
    return false;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private void say(String line) {
    err.println("stemma: " + line);
  }
}
