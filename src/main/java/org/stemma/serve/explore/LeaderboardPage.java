package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.stemma.serve.View;

/** The figures that papers state on a benchmark in one metric, the best first, and through time. */
final class LeaderboardPage implements Page {
  private static final String CSV = ".csv";

  /**
   * What the page shows.
   *
   * @param boards those of the benchmark to go over to, but for the small ones
   * @param small those of a single figure
   * @param board the one that is shown, without what the filter leaves out
   * @param all how many figures it has without the filter
   * @param plot the figures over time, for the script that draws them
   * @param csv where the same is a file
   */
  public record Leaderboard(
      Link benchmark,
      ImmutableList<Board> boards,
      ImmutableList<Board> small,
      Board board,
      int all,
      BoardFilter filter,
      ImmutableList<Choice> families,
      ImmutableList<Entry> levels,
      ImmutableList<Entry> changes,
      String plot,
      String csv,
      String path) {}

  /**
   * A line of the table.
   *
   * @param record whether it was the best of its day
   * @param models behind it
   */
  public record Entry(Figure figure, boolean record, ImmutableList<Link> models) {}

  private final PerVersion<Census> census;

  LeaderboardPage(PerVersion<Census> census) {
    this.census = census;
  }

  @Override
  public Answer show(View view, Ask ask) {
    boolean csv = ask.path().endsWith(CSV);
    String slug = csv ? ask.path().substring(0, ask.path().length() - CSV.length()) : ask.path();
    Places places = new Places(view.iris());
    String iri = places.iri("benchmark/" + slug);
    ImmutableList<Board> boards = Board.of(view, iri);
    String name = Labels.preferred(view.graph(), NodeFactory.createURI(iri)).orElse("");
    Optional<Board> chosen =
        ask.text("metric")
            .map(id -> boards.stream().filter(board -> board.ids().contains(id)).findFirst())
            .orElse(boards.stream().findFirst());
    if (name.isEmpty() || chosen.isEmpty()) {
      throw new NotThere(
          name.isEmpty() ? slug : "a figure in that metric on " + name,
          name.isEmpty()
              ? Near.of(census.of(view), "benchmark", slug)
              : ImmutableList.of(places.link(name, iri)));
    }
    BoardModels models = BoardModels.of(view, iri);
    BoardFilter filter = BoardFilter.of(ask);
    Board board =
        chosen
            .get()
            .with(
                chosen.get().figures().stream()
                    .filter(figure -> filter.takes(figure, models))
                    .collect(toImmutableList()));
    return csv
        ? BoardTable.of(slug, places.link(name, iri), board, models)
        : Html.of(
            "leaderboard.jte",
            leaderboard(places.link(name, iri), slug, boards, chosen.get(), board, filter, models));
  }

  private static Leaderboard leaderboard(
      Link benchmark,
      String slug,
      ImmutableList<Board> boards,
      Board whole,
      Board board,
      BoardFilter filter,
      BoardModels models) {
    Records records = Records.of(board);
    String path = "/leaderboard/" + slug;
    String query = "?metric=" + board.id() + (filter.isActive() ? "&" + filter.query() : "");
    return new Leaderboard(
        benchmark,
        boards.stream().filter(other -> other.size() > 1).collect(toImmutableList()),
        boards.stream().filter(other -> other.size() == 1).collect(toImmutableList()),
        board,
        whole.size(),
        filter,
        models.families(whole.figures()),
        entries(board.levels(), records, models),
        entries(board.changes(), records, models),
        records.plot(),
        path + CSV + query,
        path);
  }

  private static ImmutableList<Entry> entries(
      ImmutableList<Figure> figures, Records records, BoardModels models) {
    return figures.stream()
        .map(figure -> new Entry(figure, records.contains(figure), models.of(figure)))
        .collect(toImmutableList());
  }
}
