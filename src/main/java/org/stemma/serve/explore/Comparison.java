package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Several methods or models side by side.
 *
 * @param words what the field for names holds
 * @param compared those that were found
 * @param unknown the names that nothing bears
 * @param rows the benchmarks that two of them share, those with most figures first
 * @param victories who is said to outperform whom
 * @param together papers that name the first two
 * @param popular pairs that are often measured together, where too few are compared
 */
public record Comparison(
    String words,
    ImmutableList<Compared> compared,
    ImmutableList<Unknown> unknown,
    ImmutableList<SharedRow> rows,
    ImmutableList<Claim> victories,
    ImmutableList<PaperLine> together,
    ImmutableList<Pair> popular) {

  /**
   * One of them.
   *
   * @param papers how many name it
   * @param ancestors what it descends from
   * @param without the address of the page without it
   */
  public record Compared(
      Link link, int papers, Sparkline months, ImmutableList<Ancestor> ancestors, String without) {}

  /**
   * What one descends from.
   *
   * @param shared whether another that is compared descends from it too, or is it
   */
  public record Ancestor(Link link, boolean shared) {}

  /** A name that nothing bears, and what was perhaps meant. */
  public record Unknown(String name, ImmutableList<Link> near) {}

  /**
   * A benchmark.
   *
   * @param cells one for each that is compared
   */
  public record SharedRow(Link benchmark, ImmutableList<Cell> cells) {
    /** How many of those compared have a figure here. */
    long filled() {
      return cells.stream().filter(cell -> !cell.figures().isEmpty()).count();
    }
  }

  /**
   * What one has there.
   *
   * @param evaluated whether it was evaluated there, with a figure or without
   */
  public record Cell(ImmutableList<ComparedFigure> figures, boolean evaluated) {}

  /**
   * A figure.
   *
   * @param member whose it is, where not of the compared itself but of a member of its family
   * @param best whether no other of its row by the same measure is better
   */
  public record ComparedFigure(Figure figure, Optional<Link> member, boolean best) {}

  /** Two that are worth comparing. */
  public record Pair(Link one, Link other, String href) {}

  /** The title of the page. */
  public String title() {
    return switch (compared.size()) {
      case 0, 1 -> "Compare methods and models";
      default -> {
        ImmutableList<String> labels =
            compared.stream()
                .map(each -> each.link().label())
                .collect(ImmutableList.toImmutableList());
        yield String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.getLast();
      }
    };
  }
}
