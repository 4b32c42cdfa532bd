package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;
import org.stemma.serve.explore.MarkedText.Name;

/** A paper: its text with every name marked, and all that was read from it. */
final class PaperPage implements Page {
  /** What the page shows. */
  public record Paper(
      String path,
      String id,
      MarkedText title,
      String plainTitle,
      Optional<String> date,
      ImmutableList<String> authors,
      Optional<String> byline,
      ImmutableList<String> links,
      Optional<MarkedText> text,
      ImmutableList<Link> names,
      ImmutableList<Said> said,
      ImmutableList<Claim> derived,
      ImmutableList<Figure> figures) {}

  /** A sentence with the claims that stand on it. */
  public record Said(Optional<String> sentence, ImmutableList<Claim> claims) {}

  private final PageQuery properties = PageQuery.named("paper");
  private final PageQuery mentions = PageQuery.named("mentions");

  @Override
  public Answer show(View view, Ask ask) {
    String iri = view.iris().paper(ask.path()).getURI();
    ImmutableListMultimap<String, String> told =
        properties.rows(view, "paper", iri).stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.text("property"), row -> row.text("value")));
    if (!told.containsKey("title")) {
      throw new NotThere(ask.path(), ImmutableList.of());
    }
    return Html.of("paper.jte", paper(view, iri, told));
  }

  private Paper paper(View view, String iri, ImmutableListMultimap<String, String> told) {
    Places places = new Places(view.iris());
    ImmutableList<Name> names =
        mentions.rows(view, "paper", iri).stream()
            .map(row -> name(places, row))
            .collect(toImmutableList());
    ImmutableList<Claim> claims = Claim.where(view, ST.statedIn.asNode(), iri);
    String title = told.get("title").getFirst();
    int abstractAt = title.codePointCount(0, title.length()) + 1;
    return new Paper(
        places.of(iri),
        first(told, "id").orElse(""),
        MarkedText.of(title, 0, names),
        title,
        first(told, "day").or(() -> first(told, "month")),
        told.get("author"),
        byline(told),
        links(told),
        first(told, "abstract").map(text -> MarkedText.of(text, abstractAt, names)),
        names.stream().map(Name::entity).distinct().collect(toImmutableList()),
        said(claims),
        claims.stream().filter(Claim::derived).collect(toImmutableList()),
        Figure.where(view, ST.statedIn.asNode(), iri));
  }

  /** Addresses of the paper and of its code; where none is told, what its arXiv number gives. */
  private static ImmutableList<String> links(ImmutableListMultimap<String, String> told) {
    Stream<String> arxiv =
        told.get("link").isEmpty()
            ? first(told, "id").stream()
                .filter(id -> id.startsWith("arxiv:"))
                .map(id -> "https://arxiv.org/abs/" + id.substring("arxiv:".length()))
            : Stream.empty();
    return Streams.concat(told.get("link").stream(), arxiv, told.get("code").stream())
        .filter(link -> link.matches("https?://.*"))
        .collect(toImmutableList());
  }

  private static Name name(Places places, Row row) {
    return new Name(
        row.count("start"),
        row.count("end"),
        places.link(row.text("name"), row.text("entity")),
        Witness.of(row),
        row.find("shared").map(Double::parseDouble).orElse(1.0));
  }

  private static ImmutableList<Said> said(List<Claim> claims) {
    return Multimaps.index(
            claims.stream().filter(claim -> !claim.derived()).toList(),
            claim -> claim.witness().sentence())
        .asMap()
        .entrySet()
        .stream()
        .map(entry -> new Said(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
        .collect(toImmutableList());
  }

  private static Optional<String> byline(ImmutableListMultimap<String, String> told) {
    Optional<String> group = first(told, "group");
    return told.get("author").isEmpty()
        ? first(told, "authors")
            .map(count -> count.equals("1") ? "one author" : count + " authors")
            .map(count -> group.map(of -> count + ", " + of).orElse(count))
            .or(() -> group)
        : group;
  }

  private static Optional<String> first(
      ImmutableListMultimap<String, String> told, String property) {
    return told.get(property).stream().findFirst();
  }
}
