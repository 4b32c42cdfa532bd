package org.stemma.cli;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.catalogue.Catalogue;
import org.stemma.catalogue.Catalogues;
import org.stemma.catalogue.Harvest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code stemma harvest}: makes a lexicon file of a public catalogue. */
@Command(
    name = "harvest",
    description = {
      "Make a lexicon file of the names that a public catalogue lists.",
      "Names that an earlier file of the lexicon has are left out; see docs/LEXICON.md."
    },
    footer = {
      "",
      "Examples:",
      "  git clone https://github.com/open-compass/opencompass /tmp/opencompass",
      "  stemma harvest opencompass /tmp/opencompass --out ontology/lexicon/from-opencompass.ttl"
    })
final class HarvestCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;

  @Parameters(
      index = "0",
      paramLabel = "CATALOGUE",
      completionCandidates = HarvestCommand.Ids.class,
      description = "Which catalogue: ${COMPLETION-CANDIDATES}.")
  String catalogue;

  @Parameters(
      index = "1",
      paramLabel = "DIRECTORY",
      description = "A checkout of the catalogue's repository.")
  Path checkout;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "What to write.")
  Path out;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      defaultValue = "ontology/lexicon",
      description = "The lexicon, whose index tells which files are earlier (${DEFAULT-VALUE}).")
  Path lexicon;

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "Ordinary words, one a line, such as Debian's /usr/share/dict/words.")
  Optional<Path> words;

  @Option(
      names = "--used-in",
      paramLabel = "DIR",
      description =
          "A checkout of papercopilot/paperlists: names that fewer than two of its papers use are"
              + " left out.")
  Optional<Path> papers;

  @Override
  public Integer call() {
    Catalogue source = Catalogues.named(catalogue);
    Harvest harvest =
        Harvest.run(
            source,
            checkout,
            out,
            Harvest.filesOf(lexicon),
            words.map(Harvest::wordsOf).orElse(ImmutableSet.of()),
            papers);
    stemma
        .out()
        .printf(
            "%s: %,d names written, %,d known already, %,d left out%n",
            out, harvest.written(), harvest.known(), harvest.dropped());
    stemma.out().flush();
    return ExitCode.OK;
  }

  /** The ids of all catalogues, for help and completion. */
  static final class Ids implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Catalogues.all().keySet().iterator();
    }
  }
}
