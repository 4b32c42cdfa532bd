package org.stemma.serve.explore;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.serve.explore.BoardModels.Behind;

/**
 * Which figures of a leaderboard are wanted.
 *
 * @param family of the models behind them
 * @param least parameters, in thousand millions
 * @param most parameters, in thousand millions
 * @param since the first month or day
 * @param until the last month or day, or a beginning of it
 * @param confidence the least, in per cent
 */
public record BoardFilter(
    Optional<String> family,
    Optional<Double> least,
    Optional<Double> most,
    Optional<String> since,
    Optional<String> until,
    int confidence) {
  private static final double BILLION = 1e9;
  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  /** That which is asked for; what makes no sense is not heeded. */
  static BoardFilter of(Ask ask) {
    return new BoardFilter(
        ask.text("family"),
        size(ask, "least"),
        size(ask, "most"),
        ask.text("since").filter(date -> date.matches(DATE)),
        ask.text("until").filter(date -> date.matches(DATE)),
        ask.number("confidence", 0, 0, 100));
  }

  private static Optional<Double> size(Ask ask, String name) {
    return ask.text(name)
        .map(text -> text.toLowerCase(Locale.ROOT).replaceFirst("b$", "").strip())
        .filter(text -> text.matches("\\d{1,6}(\\.\\d{1,6})?"))
        .map(Double::valueOf);
  }

  /** Whether the figure is wanted. */
  boolean takes(Figure figure, BoardModels models) {
    return figure.witness().percent() >= confidence
        && since.map(day -> date(figure).compareTo(day) >= 0).orElse(true)
        && until.map(day -> begins(figure, day)).orElse(true)
        && (!asksForModels() || models.byFigure().get(figure.id()).stream().anyMatch(this::takes));
  }

  private static String date(Figure figure) {
    return figure.paper().date().orElse("");
  }

  private static boolean begins(Figure figure, String day) {
    String date = date(figure);
    return !date.isEmpty()
        && date.substring(0, Math.min(day.length(), date.length())).compareTo(day) <= 0;
  }

  private boolean asksForModels() {
    return family.isPresent() || least.isPresent() || most.isPresent();
  }

  private boolean takes(Behind model) {
    boolean sized = least.isEmpty() && most.isEmpty();
    return family.map(model.family()::equals).orElse(true)
        && (sized || model.parameters().map(count -> fits(count / BILLION)).orElse(false));
  }

  private boolean fits(double size) {
    return least.map(bound -> size >= bound).orElse(true)
        && most.map(bound -> size <= bound).orElse(true);
  }

  /** Whether it leaves any figure out. */
  public boolean isActive() {
    return asksForModels() || since.isPresent() || until.isPresent() || confidence > 0;
  }

  /** The same as a query string, without the question mark. */
  String query() {
    ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
    family.ifPresent(value -> parameters.put("family", value));
    least.ifPresent(value -> parameters.put("least", value.toString()));
    most.ifPresent(value -> parameters.put("most", value.toString()));
    since.ifPresent(value -> parameters.put("since", value));
    until.ifPresent(value -> parameters.put("until", value));
    if (confidence > 0) {
      parameters.put("confidence", Integer.toString(confidence));
    }
    return parameters.buildOrThrow().entrySet().stream()
        .map(BoardFilter::pair)
        .collect(Collectors.joining("&"));
  }

  private static String pair(Map.Entry<String, String> parameter) {
    return parameter.getKey() + "=" + Places.parameter(parameter.getValue());
  }
}
