package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.query.NearestNames;
import org.stemma.search.Hit;
import org.stemma.search.Kind;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;

/** What words are found in: names, titles and sentences. */
final class SearchPage implements Page {
  private static final int MOST = 200;

  /** So many of each kind are shown where all kinds are asked for. */
  private static final int FEW = 8;

  /**
   * What the page shows.
   *
   * @param kind the only one that is asked for, blank for all
   * @param groups those found, by kind
   * @param near names that were perhaps meant, where nothing is found
   */
  public record Results(
      String q, String kind, ImmutableList<Group> groups, ImmutableList<Link> near) {}

  /** What was found of a kind. */
  public record Group(String title, String kind, ImmutableList<Found> found, boolean cut) {}

  /**
   * Something found.
   *
   * @param label its name or title
   * @param matched the words that were matched, where they are others
   */
  public record Found(Link link, MatchedText label, Optional<MatchedText> matched) {}

  private final PerVersion<Census> census;

  SearchPage(PerVersion<Census> census) {
    this.census = census;
  }

  @Override
  public Answer show(View view, Ask ask) {
    String q = ask.text("q").orElse("");
    Optional<Kind> kind = ask.text("kind").flatMap(Kind::ofLabel);
    ImmutableList<Group> groups =
        kind.<Stream<Kind>>map(Stream::of)
            .orElseGet(Kind.ALL::stream)
            .map(one -> group(view, q, one, kind.isPresent() ? MOST : FEW))
            .filter(group -> !group.found().isEmpty())
            .collect(toImmutableList());
    return Html.of(
        "search.jte",
        new Results(
            q,
            kind.map(Kind::label).orElse(""),
            groups,
            groups.isEmpty() && !q.isEmpty() ? near(census.of(view), q) : ImmutableList.of()));
  }

  private static Group group(View view, String q, Kind kind, int most) {
    Places places = new Places(view.iris());
    ImmutableList<Hit> hits = view.search().find(q, ImmutableSet.of(kind), most + 1);
    return new Group(
        title(kind),
        kind.label(),
        hits.stream().limit(most).map(hit -> found(places, hit, q)).collect(toImmutableList()),
        hits.size() > most);
  }

  private static String title(Kind kind) {
    String word = kind.label() + "s";
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Found found(Places places, Hit hit, String q) {
    return new Found(
        places.link(hit.label(), hit.iri()),
        MatchedText.of(hit.label(), q),
        Optional.of(hit.matched())
            .filter(text -> !text.equals(hit.label()))
            .map(text -> MatchedText.of(text, q)));
  }

  private static ImmutableList<Link> near(Census census, String q) {
    ImmutableList<String> names =
        NearestNames.of(q, census.entities().values().stream().map(named -> named.link().label()));
    return census.entities().values().stream()
        .filter(named -> names.contains(named.link().label()))
        .map(Named::link)
        .limit(FEW)
        .collect(toImmutableList());
  }
}
