package org.stemma.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.paper.EntityType;
import org.stemma.query.Explanation;
import org.stemma.query.GraphReader;
import org.stemma.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code stemma explain}: says what is known of an entity, and where it stands. */
@Command(
    name = "explain",
    description = {
      "Say everything that is known of a method, benchmark or model, each claim with the sentence",
      "it stands in, the name marked, the confidence and the rule that found it."
    },
    footer = {
      "",
      "Examples:",
      "  stemma explain GRPO",
      "  stemma explain Proximal Policy Optimization",
      "  stemma explain DROID --type benchmark"
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "The entity's name, alias or IRI; case, spaces and hyphens do not matter.")
  List<String> words;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = TypeConverter.class,
      description = "Only an entity of this type: method, benchmark, model, task or metric.")
  EntityType type;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Show at most so many claims, 0 for all (default: ${DEFAULT-VALUE}).")
  int limit;

  @Override
  public Integer call() {
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      List<Explanation> explanations =
          GraphReader.of(store).explain(String.join(" ", words), Optional.ofNullable(type));
      var text = new ExplanationText(stemma.terminal().coloured(), limit);
      explanations.forEach(explanation -> stemma.out().print(text.of(explanation)));
      stemma.out().flush();
      return ExitCode.OK;
    }
  }

  static final class TypeConverter implements ITypeConverter<EntityType> {
    @Override
    public EntityType convert(String value) {
      for (EntityType type : EntityType.values()) {
        if (type.segment().equals(value.toLowerCase(Locale.ROOT))) {
          return type;
        }
      }
      throw new TypeConversionException(
          "no type is called " + value + " (method, benchmark, model, task, metric)");
    }
  }
}
