package org.stemma.export;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.stemma.query.NamedQuery;

/**
 * How much of a store is exported.
 *
 * @param since only papers of that day and later; all where empty
 * @param minConfidence only claims at least that sure, and the edges that such a claim supports
 */
public record Part(Scope scope, Optional<LocalDate> since, double minConfidence) {
  /** All of it. */
  public static final Part WHOLE = of(new Scope.Whole());

  /** All of what that scope takes in. */
  public static Part of(Scope scope) {
    return new Part(scope, Optional.empty(), 0);
  }

  /** The same, without older papers. */
  public Part since(LocalDate day) {
    return new Part(scope, Optional.of(day), minConfidence);
  }

  /** The same, without what is less sure. */
  public Part sureAtLeast(double confidence) {
    return new Part(scope, since, confidence);
  }

  /** Whether nothing is left out. */
  boolean isWhole() {
    return equals(WHOLE);
  }

  /** Whether a paper of which that is said is new enough; one without a day is not. */
  boolean isNewEnough(Set<Triple> paper) {
    return since
        .map(
            day ->
                paper.stream()
                    .filter(triple -> triple.getPredicate().equals(DCTerms.issued.asNode()))
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    // Days as they are written sort as they follow one another.
                    .anyMatch(issued -> issued.compareTo(day.toString()) >= 0))
        .orElse(true);
  }

  /** What it is, in a few words. */
  public String label() {
    StringBuilder label = new StringBuilder(scope.label());
    since.ifPresent(day -> label.append(", since ").append(day));
    if (minConfidence > 0) {
      label.append(", confidence at least ").append(minConfidence);
    }
    return label.toString();
  }

  /** Which papers and entities a part is about. */
  public sealed interface Scope {
    /** What it is, in a few words. */
    String label();

    /** Every paper. */
    record Whole() implements Scope {
      @Override
      public String label() {
        return "whole graph";
      }
    }

    /** A paper's graph, and what is said of the entities that it names. */
    record OfPaper(String id) implements Scope {
      @Override
      public String label() {
        return "paper " + id;
      }
    }

    /**
     * What is said of an entity, and every claim about it with its evidence.
     *
     * @param name one of its names, or its IRI
     */
    record OfEntity(String name) implements Scope {
      @Override
      public String label() {
        return "entity " + name;
      }
    }

    /**
     * The papers and entities in the rows of a named query, as {@link OfPaper} and {@link OfEntity}
     * have them; or the statements that it constructs.
     *
     * @param arguments its parameters, as {@code name=value} or bare
     */
    record OfQuery(NamedQuery query, ImmutableList<String> arguments) implements Scope {
      @Override
      public String label() {
        return String.join(" ", "query", query.name(), String.join(" ", arguments)).strip();
      }
    }
  }
}
