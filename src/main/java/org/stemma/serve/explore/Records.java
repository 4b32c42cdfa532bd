package org.stemma.serve.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The figures of a leaderboard through time, and which of them were the best of their day.
 *
 * @param points with a date, the earliest first
 * @param ids of the figures that were records
 */
record Records(Board board, ImmutableList<Point> points, ImmutableSet<String> ids) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A figure in a plot.
   *
   * @param at its date, as {@code 2025-04} or to the day
   * @param id of the figure
   */
  record Point(
      String at, BigDecimal value, String label, String written, boolean record, String id) {}

  /** Those of that board; where it is not known which way is better there are no records. */
  static Records of(Board board) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    Optional<BigDecimal> best = Optional.empty();
    for (Figure figure : inTime(board)) {
      BigDecimal value = board.comparable(figure);
      boolean record = board.higherIsBetter().isPresent() && beats(board, value, best);
      if (record) {
        best = Optional.of(value);
        ids.add(figure.id());
      }
      points.add(
          new Point(
              figure.paper().date().orElse(""),
              value,
              figure.system().map(Link::label).orElse(figure.paper().title()),
              figure.written(),
              record,
              figure.id()));
    }
    return new Records(board, points.build(), ids.build());
  }

  /** Of figures of one day the best first, so that no other of that day is a record. */
  private static ImmutableList<Figure> inTime(Board board) {
    return board.levels().stream()
        .filter(board::isOnScale)
        .filter(figure -> figure.paper().date().isPresent())
        .sorted(Comparator.comparing(figure -> figure.paper().date().orElse("")))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean beats(Board board, BigDecimal value, Optional<BigDecimal> best) {
    return best.isEmpty()
        || (board.higherIsBetter().orElse(true)
            ? value.compareTo(best.get()) > 0
            : value.compareTo(best.get()) < 0);
  }

  boolean contains(Figure figure) {
    return ids.contains(figure.id());
  }

  /** The points as JSON for the script that draws them. */
  String plot() {
    try {
      return JSON.writeValueAsString(points);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
