package org.stemma.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line's root: {@code stemma}. */
@Command(
    name = "stemma",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Stemma.Version.class,
    description =
        "Builds a knowledge graph of methods, benchmarks, models and results from abstracts.",
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      QueryCommand.class,
      SearchCommand.class,
      ServeCommand.class,
      StatsCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      TrainCommand.class,
      HarvestCommand.class,
      CompletionCommand.class
    },
    usageHelpAutoWidth = true,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed, and a line on standard error says why",
      "2:the command was not understood"
    })
public final class Stemma implements Runnable {
  private final Terminal terminal;
  private final Engines engines;
  private final PrintWriter out;

  @Spec private CommandSpec spec;
  @Mixin private Verbosity verbosity;

  private Stemma(Terminal terminal, Engines engines) {
    this.terminal = terminal;
    this.engines = engines;
    out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
  }

  /** Runs the command line and exits with its code: 0 fine, 1 failure, 2 usage. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), new ShippedEngines(), args));
  }

  /** Runs a command line and gives its exit code. */
  static int run(Terminal terminal, Engines engines, String... args) {
    var stemma = new Stemma(terminal, engines);
    var commands = new CommandLine(stemma);
    var faults = new Faults(terminal.err(), stemma.verbosity);
    Help.Ansi ansi = terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF;
    commands
        .setOut(stemma.out)
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(faults)
        .setExecutionStrategy(
            parsed -> {
              stemma.verbosity.apply();
              return new RunLast().execute(parsed);
            });
    try {
      int code = commands.execute(args);
      stemma.out.flush();
      return code;
    } catch (Error e) {
      return faults.report(e);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  CommandLine commandLine() {
    return spec.commandLine();
  }

  Terminal terminal() {
    return terminal;
  }

  Engines engines() {
    return engines;
  }

  Verbosity verbosity() {
    return verbosity;
  }

  /** Standard output for text; flush it. */
  PrintWriter out() {
    return out;
  }

  int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The width that tables must fit into: that of the screen, any where they go elsewhere. */
  OptionalInt width() {
    return terminal.outIsScreen()
        ? OptionalInt.of(commandLine().getUsageHelpWidth())
        : OptionalInt.empty();
  }

  /** The failure to tell of where that command was given what it cannot mean. */
  ParameterException usage(String command, String message) {
    return new ParameterException(commandLine().getSubcommands().get(command), message);
  }

  /** The version that the jar's manifest gives. */
  static String version() {
    String version = Stemma.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  /** That version, for picocli. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"stemma " + version()};
    }
  }
}
