package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.paper.StemmaException;
import org.stemma.query.AskOptions;
import org.stemma.search.Hit;
import org.stemma.search.Kind;
import org.stemma.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code stemma search}: finds by words. */
@Command(
    name = "search",
    description = {
      "Find methods, benchmarks, models, tasks and metrics by their names, papers by their titles,",
      "and sentences by their words, best first. Spelling variants and typing errors do no harm."
    },
    footer = {
      "",
      "Examples:",
      "  stemma search gpt4",
      "  stemma search reward hacking --kind paper,sentence",
      "  stemma search qwen --kind model --limit 50 --format csv"
    })
final class SearchCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;
  @Mixin FormatOption format;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  List<String> words;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = KindConverter.class,
      description =
          "Only things of this kind: method, benchmark, model, task, metric, paper or sentence;"
              + " several with commas between.")
  Set<Kind> kinds;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Show at most so many, up to 1000 (default: ${DEFAULT-VALUE}).")
  int limit;

  @Override
  public Integer call() {
    if (limit < 1 || limit > SearchIndex.MOST_HITS) {
      throw stemma.usage("search", "--limit must be from 1 to " + SearchIndex.MOST_HITS);
    }
    String typed = String.join(" ", words);
    try (SearchIndex index = SearchIndex.open(data.directory)) {
      ImmutableList<Hit> hits =
          index.find(typed, kinds == null ? Kind.ALL : ImmutableSet.copyOf(kinds), limit);
      if (hits.isEmpty()) {
        throw nothing(typed, index.nearest(typed));
      }
      index.write(
          hits,
          new AskOptions(format.format, stemma.width(), Optional.empty()),
          stemma.terminal().out());
      return ExitCode.OK;
    }
  }

  private static StemmaException nothing(String typed, List<String> nearest) {
    return new StemmaException(
        typed,
        "nothing found",
        nearest.isEmpty()
            ? "use fewer or other words, or leave out --kind"
            : "did you mean " + String.join(" or ", nearest) + "?");
  }

  static final class KindConverter implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Kind.ofLabel(value.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no kind is called "
                          + value
                          + Arrays.stream(Kind.values())
                              .map(Kind::label)
                              .collect(Collectors.joining(", ", " (", ")"))));
    }
  }
}
