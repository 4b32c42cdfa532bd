package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multisets;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/**
 * The figures of one benchmark in one metric.
 *
 * @param id the metric's name in addresses, {@code unnamed} where the text names none
 * @param ids those of all metrics that are taken for this one: error rate, error rates
 * @param metric the metric's page, where it has one
 * @param name what people call the metric
 * @param higherIsBetter empty where it is not known
 * @param percent whether its figures are per cent, so that 0.62 ranks as 62
 * @param levels figures that were reached, the best first where it is known which that is
 * @param changes gains and reductions, the largest first
 */
public record Board(
    String id,
    ImmutableSet<String> ids,
    Optional<Link> metric,
    String name,
    Optional<Boolean> higherIsBetter,
    boolean percent,
    ImmutableList<Figure> levels,
    ImmutableList<Figure> changes) {
  /** The id of the board of figures whose metric the text does not name. */
  static final String UNNAMED = "unnamed";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "%";
  private static final String TIMES = "x";

  /** The boards of that benchmark, those with most figures first, the one without metric last. */
  static ImmutableList<Board> of(View view, String benchmark) {
    return of(view, Figure.where(view, ST.onBenchmark.asNode(), benchmark));
  }

  private static ImmutableList<Board> of(View view, ImmutableList<Figure> figures) {
    return Multimaps.index(figures, Board::folded).asMap().values().stream()
        .map(same -> board(view, same))
        .sorted(
            Comparator.<Board, Boolean>comparing(board -> board.id.equals(UNNAMED))
                .thenComparingInt(board -> -board.levels.size())
                .thenComparingInt(board -> -board.changes.size())
                .thenComparing(Board::id))
        .collect(toImmutableList());
  }

  private static String id(Figure figure) {
    return figure
        .metric()
        .map(metric -> metric.href().substring(metric.href().lastIndexOf('/') + 1))
        .orElse(UNNAMED);
  }

  /** The metric without what tells no metric from another: case, plurals, "score", signs. */
  private static String folded(Figure figure) {
    return figure.metric().map(Link::label).map(MetricName::folded).orElse("");
  }

  private static Board board(View view, Collection<Figure> figures) {
    ImmutableMultiset<String> ids =
        Multisets.copyHighestCountFirst(
            figures.stream().map(Board::id).collect(ImmutableMultiset.toImmutableMultiset()));
    String id = ids.iterator().next();
    Optional<Link> metric =
        figures.stream()
            .filter(figure -> id(figure).equals(id))
            .findFirst()
            .flatMap(Figure::metric);
    Board board =
        new Board(
            id,
            ids.elementSet(),
            metric,
            metric.map(Link::label).orElse("no metric named"),
            ids.elementSet().stream().flatMap(one -> direction(view, one).stream()).findFirst(),
            figures.stream().anyMatch(figure -> figure.unit().equals(PERCENT)),
            ImmutableList.of(),
            ImmutableList.of());
    return board.with(ImmutableList.copyOf(figures));
  }

  private static Optional<Boolean> direction(View view, String id) {
    Node metric = NodeFactory.createURI(new Places(view.iris()).iri("metric/" + id));
    return Labels.literals(view.graph(), metric, ST.higherIsBetter)
        .map(Boolean::valueOf)
        .findFirst();
  }

  /** The same board of those figures alone. */
  Board with(ImmutableList<Figure> figures) {
    return new Board(
        id,
        ids,
        metric,
        name,
        higherIsBetter,
        percent,
        figures.stream()
            .filter(figure -> figure.kind().equals("absolute"))
            .sorted(bestFirst())
            .collect(toImmutableList()),
        figures.stream()
            .filter(figure -> !figure.kind().equals("absolute"))
            .sorted(Comparator.comparing(this::comparable).reversed())
            .collect(toImmutableList()));
  }

  private Comparator<Figure> bestFirst() {
    Comparator<Figure> rising = Comparator.comparing(this::comparable);
    Comparator<Figure> best = higherIsBetter.orElse(true) ? rising.reversed() : rising;
    return Comparator.<Figure, Boolean>comparing(figure -> !isOnScale(figure)).thenComparing(best);
  }

  /**
   * Whether the figure can be ranked among the others: multiples cannot, since what of is not said,
   * nor what is no part of a hundred among per cents.
   */
  boolean isOnScale(Figure figure) {
    return !figure.unit().equals(TIMES)
        && (!percent
            || (comparable(figure).signum() >= 0 && comparable(figure).compareTo(HUNDRED) <= 0));
  }

  /**
   * The value by which figures rank: in a metric of per cents, a bare fraction as per cent. One
   * decimal does not make a fraction: 0.8 may as well be eight tenths of a per cent.
   */
  public BigDecimal comparable(Figure figure) {
    BigDecimal value = figure.value();
    boolean fraction =
        percent
            && figure.unit().isEmpty()
            && value.abs().compareTo(BigDecimal.ONE) <= 0
            && value.stripTrailingZeros().scale() > 1;
    return fraction ? value.movePointRight(2) : value;
  }

  /** The best level, where it is known which that is. */
  public Optional<Figure> best() {
    return higherIsBetter.isPresent()
        ? levels.stream().filter(this::isOnScale).findFirst()
        : Optional.empty();
  }

  /** How many figures there are. */
  public int size() {
    return levels.size() + changes.size();
  }

  /** All of them. */
  ImmutableList<Figure> figures() {
    return ImmutableList.<Figure>builder().addAll(levels).addAll(changes).build();
  }
}
