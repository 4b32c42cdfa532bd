package org.stemma.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Extraction;
import org.stemma.paper.Predicate;
import org.stemma.paper.Unit;

/**
 * A paper as the gold format gives it, from an annotator or from Stemma. Entities are named, and
 * {@link #PAPER} stands for the paper itself.
 */
public record GoldPaper(
    String id,
    String title,
    String abstractText,
    ImmutableList<Mention> mentions,
    ImmutableList<Entity> entities,
    ImmutableList<Fact> facts,
    ImmutableList<Result> results) {

  /** The subject that is the paper, or its own approach where that has no name. */
  public static final String PAPER = "PAPER";

  /** The text that offsets refer to: the title, a line feed, the abstract. */
  public String text() {
    return title + "\n" + abstractText;
  }

  /**
   * An occurrence of a name.
   *
   * @param start offset in {@link #text()}, in code points
   * @param end offset after the last character
   * @param entity the entity's name, where the file links mentions
   * @param optional whether a system is neither rewarded nor punished for it
   * @param confidence the probability that it is right, where a system says so
   */
  public record Mention(
      int start,
      int end,
      String text,
      EntityType type,
      Optional<String> entity,
      boolean optional,
      OptionalDouble confidence) {}

  /** A thing that is named, with the forms the text uses and further ones. */
  public record Entity(
      String name,
      EntityType type,
      ImmutableList<String> surfaces,
      ImmutableList<String> aliases,
      boolean optional) {}

  /** A relation, its subject {@link #PAPER} or the name of an entity. */
  public record Fact(
      Predicate predicate,
      String subject,
      String object,
      boolean optional,
      OptionalDouble confidence) {}

  /** A figure; its subject is none for a system that the text leaves unnamed. */
  public record Result(
      Optional<String> subject,
      Optional<String> benchmark,
      Optional<String> metric,
      BigDecimal value,
      Optional<Unit> unit,
      org.stemma.paper.Result.Kind kind,
      Optional<String> baseline,
      String quote,
      boolean optional,
      OptionalDouble confidence) {}

  /** What Stemma found, in the same terms. */
  public static GoldPaper of(Extraction extraction) {
    return new GoldPaper(
        extraction.paper().id(),
        extraction.paper().title(),
        extraction.paper().abstractText(),
        extraction.mentions().stream()
            .map(GoldPaper::mention)
            .collect(ImmutableList.toImmutableList()),
        extraction.entities().stream()
            .map(GoldPaper::entity)
            .collect(ImmutableList.toImmutableList()),
        extraction.facts().stream().map(GoldPaper::fact).collect(ImmutableList.toImmutableList()),
        extraction.results().stream()
            .map(GoldPaper::result)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Mention mention(org.stemma.paper.Mention mention) {
    return new Mention(
        mention.start(),
        mention.end(),
        mention.surface(),
        mention.entity().type(),
        Optional.of(mention.entity().name()),
        false,
        OptionalDouble.of(mention.confidence()));
  }

  private static Entity entity(org.stemma.paper.Entity entity) {
    return new Entity(
        entity.name(), entity.type(), entity.surfaces().asList(), entity.aliases().asList(), false);
  }

  private static Fact fact(org.stemma.paper.Fact fact) {
    return new Fact(
        fact.predicate(),
        ExtractionWriter.subject(fact.subject()).orElse(PAPER),
        fact.object().name(),
        false,
        OptionalDouble.of(fact.confidence()));
  }

  private static Result result(org.stemma.paper.Result result) {
    return new Result(
        ExtractionWriter.subject(result.subject()),
        result.benchmark().map(EntityKey::name),
        result.metric(),
        result.value(),
        result.unit(),
        result.kind(),
        result.baseline().map(EntityKey::name),
        result.quote(),
        false,
        OptionalDouble.of(result.confidence()));
  }
}
