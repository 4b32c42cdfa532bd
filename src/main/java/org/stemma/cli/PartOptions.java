package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.stemma.export.Part;
import org.stemma.query.QueryCatalogue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much of a store is wanted. */
final class PartOptions {
  @ArgGroup Only only;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only papers of this day and later, such as 2025-04-21.")
  LocalDate since;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "Also take named queries from the .rq files of this directory.")
  Path queries;

  /** One of the three. */
  static final class Only {
    @Option(
        names = "--paper",
        paramLabel = "ID",
        description = "Only this paper, and what is said of the entities that it names.")
    String paper;

    @Option(
        names = "--entity",
        paramLabel = "NAME",
        description = "Only this entity, with every claim about it and its evidence.")
    String entity;

    @Option(
        names = "--named-query",
        paramLabel = "NAME",
        description =
            "Only the papers and entities that this query names, or what it constructs; its"
                + " parameters follow the file.")
    String query;
  }

  /** Whether a named query says which part. */
  boolean isQuery() {
    return only != null && only.query != null;
  }

  /**
   * The part that was asked for.
   *
   * @param arguments the parameters of the named query
   */
  Part part(ImmutableList<String> arguments) {
    Part part = Part.of(scope(arguments));
    return since == null ? part : part.since(since);
  }

  private Part.Scope scope(ImmutableList<String> arguments) {
    if (only == null) {
      return new Part.Scope.Whole();
    }
    if (only.paper != null) {
      return new Part.Scope.OfPaper(only.paper);
    }
    if (only.entity != null) {
      return new Part.Scope.OfEntity(only.entity);
    }
    QueryCatalogue catalogue = QueryCatalogue.open(Optional.ofNullable(queries));
    return new Part.Scope.OfQuery(catalogue.get(only.query), arguments);
  }

  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no day such as 2025-04-21");
      }
    }
  }
}
