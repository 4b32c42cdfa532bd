package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;

/** The first page: what the graph holds, what is named most of late, the newest papers. */
final class HomePage implements Page {
  /** The months that a line shows, and those that count as of late. */
  private static final int SHOWN = 24;

  private static final int LATELY = 3;
  private static final int LISTED = 10;
  private static final int RECORDS = 8;

  /** What the page shows. */
  public record Home(
      int papers,
      ImmutableList<Count> figures,
      ImmutableList<Hot> hot,
      ImmutableList<NewRecord> records,
      ImmutableList<PaperLine> newest) {}

  /** How many of a kind there are, and where all are listed. */
  public record Count(long count, String label, String href) {
    /** The number with its thousands apart. */
    public String written() {
      return String.format(Locale.ROOT, "%,d", count);
    }
  }

  /** The most named of a kind in the newest months. */
  public record Hot(String title, String more, ImmutableList<HotEntry> entries) {}

  /** One of them, with how many papers name it, in all and month by month. */
  public record HotEntry(Link link, int papers, Sparkline months) {}

  private final PageQuery newest = PageQuery.named("newest");
  private final PerVersion<Home> home;

  HomePage(PerVersion<Census> census) {
    home = new PerVersion<>(view -> home(view, census.of(view)));
  }

  @Override
  public Html show(View view, Ask ask) {
    return Html.of("home.jte", home.of(view));
  }

  private Home home(View view, Census census) {
    return new Home(
        census.papers(),
        Stream.concat(
                Stream.of(new Count(census.papers(), "papers", "/paper/")),
                Stream.of("method", "benchmark", "model", "task", "metric")
                    .map(kind -> count(census, kind)))
            .filter(figure -> figure.count() > 0)
            .collect(toImmutableList()),
        ImmutableList.of(
            hot(census, "method", "Hottest methods"),
            hot(census, "benchmark", "Hottest benchmarks"),
            hot(census, "model", "Hottest models")),
        NewRecord.newest(view, RECORDS),
        PaperLines.of(view, newest.rows(view)));
  }

  private static Count count(Census census, String kind) {
    return new Count(census.ofKind(kind).count(), kind + "s", "/" + kind + "/");
  }

  private static Hot hot(Census census, String kind, String title) {
    Comparator<Named> lately = Comparator.comparingInt(named -> -named.lately(LATELY));
    return new Hot(
        title,
        "/" + kind + "/",
        census
            .ofKind(kind)
            .sorted(lately.thenComparing(Named::papers, Comparator.reverseOrder()))
            .limit(LISTED)
            .map(named -> new HotEntry(named.link(), named.papers(), named.sparkline(SHOWN)))
            .collect(toImmutableList()));
  }
}
