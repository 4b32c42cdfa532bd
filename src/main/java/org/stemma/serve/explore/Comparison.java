package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Several methods or models side by side.
 *
 * @param words what the field for names holds
 * @param compared those that were found
 * @param unknown the names that nothing bears
 * @param rows what they were measured on, the rows with most of them first
 * @param victories who is said to outperform whom
 * @param together papers that name two of them
 * @param popular pairs that are often measured together, where too few are compared
 */
public record Comparison(
    String words,
    ImmutableList<Compared> compared,
    ImmutableList<Unknown> unknown,
    ImmutableList<SharedRow> rows,
    ImmutableList<Victory> victories,
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
   * A benchmark and what was measured there.
   *
   * @param measure metric, and unit where that tells rows apart
   * @param cells one for each that is compared
   */
  public record SharedRow(Link benchmark, String measure, ImmutableList<Cell> cells) {
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
   * @param best whether no other of its row is better
   */
  public record ComparedFigure(String text, Optional<String> member, boolean best, Said said) {}

  /** That one is said to outperform another. */
  public record Victory(Link better, Link worse, Said said) {}

  /** Two that are worth comparing. */
  public record Pair(Link one, Link other, String href) {}

  /** The title of the page. */
  public String title() {
    return compared.isEmpty()
        ? "Compare"
        : String.join(" and ", compared.stream().map(each -> each.link().label()).toList());
  }
}
