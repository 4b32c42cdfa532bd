package org.stemma.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code stemma completion}: prints the script by which a shell completes Stemma's words. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    footer = {
      "",
      "Examples:",
      "  source <(stemma completion)",
      "  stemma completion > ~/.local/share/bash-completion/completions/stemma"
    })
final class CompletionCommand implements Runnable {
  @ParentCommand Stemma stemma;

  @Override
  public void run() {
    stemma.out().print(AutoComplete.bash("stemma", stemma.commandLine()));
    stemma.out().print('\n');
    stemma.out().flush();
  }
}
