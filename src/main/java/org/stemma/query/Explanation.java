package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/**
 * Everything the graph knows about an entity.
 *
 * @param properties what holds whoever speaks of it: {@code also called}, {@code variant of},
 *     {@code link} and the like, each with its values
 * @param conclusions what rules conclude of it from what papers say
 * @param papers what each paper says of it, the newest paper first
 */
public record Explanation(
    NamedEntity entity,
    ImmutableListMultimap<String, String> properties,
    ImmutableList<Conclusion> conclusions,
    ImmutableList<PaperStatements> papers) {

  /**
   * What a paper says of the entity.
   *
   * @param iri the paper
   * @param title its title
   * @param date the day of publication, where it is known
   * @param statements in the order of the text
   */
  public record PaperStatements(
      String iri, String title, Optional<String> date, ImmutableList<Statement> statements) {}

  /** How many claims there are. */
  public int statementCount() {
    return papers.stream().mapToInt(paper -> paper.statements().size()).sum();
  }
}
