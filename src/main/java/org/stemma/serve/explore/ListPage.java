package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;

/** All entities of a kind, page by page. */
final class ListPage implements Page {
  /** The months that a line shows, and those that count as of late. */
  private static final int SHOWN = 24;

  private static final int LATELY = 3;

  /**
   * What the page shows.
   *
   * @param q what names must hold, blank for all
   * @param sort {@code papers}, {@code lately} or {@code name}
   */
  public record Listing(
      String kind, String q, String sort, Paging paging, ImmutableList<Line> lines) {
    /** What stands above it. */
    public String title() {
      return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "s";
    }
  }

  /** An entity with how many papers name it, in all, of late and month by month. */
  public record Line(Link link, int papers, int lately, Sparkline months) {}

  private final String kind;
  private final PerVersion<Census> census;

  ListPage(String kind, PerVersion<Census> census) {
    this.kind = kind;
    this.census = census;
  }

  @Override
  public Answer show(View view, Ask ask) {
    String q = ask.text("q").orElse("");
    String sort = ask.text("sort").filter(ListPage::isOrder).orElse("papers");
    String wanted = q.toLowerCase(Locale.ROOT);
    ImmutableList<Named> found =
        census
            .of(view)
            .ofKind(kind)
            .filter(named -> named.link().label().toLowerCase(Locale.ROOT).contains(wanted))
            .sorted(order(sort))
            .collect(toImmutableList());
    String href = "/" + kind + "/?sort=" + sort + "&q=" + Places.parameter(q) + "&";
    Paging paging = Paging.of(ask, found.size(), href);
    return Html.of(
        "list.jte",
        new Listing(
            kind,
            q,
            sort,
            paging,
            paging.of(found).stream()
                .map(
                    named ->
                        new Line(
                            named.link(),
                            named.papers(),
                            named.lately(LATELY),
                            named.sparkline(SHOWN)))
                .collect(toImmutableList())));
  }

  private static boolean isOrder(String sort) {
    return sort.equals("papers") || sort.equals("lately") || sort.equals("name");
  }

  private static Comparator<Named> order(String sort) {
    Comparator<Named> papers =
        Comparator.comparingInt(Named::papers).reversed().thenComparing(Named::iri);
    return switch (sort) {
      case "name" ->
          Comparator.<Named, String>comparing(
                  named -> named.link().label(), String.CASE_INSENSITIVE_ORDER)
              .thenComparing(Named::iri);
      case "lately" ->
          Comparator.<Named>comparingInt(named -> -named.lately(LATELY)).thenComparing(papers);
      default -> papers;
    };
  }
}
