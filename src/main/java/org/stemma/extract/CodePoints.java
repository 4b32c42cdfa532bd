package org.stemma.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.stemma.paper.Evidence;
import org.stemma.paper.Fact;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;

/**
 * Turns offsets in UTF-16 units, as CoreNLP counts, into code points, as the gold format and the
 * graph count. The two differ only behind characters outside the basic plane, such as mathematical
 * letters.
 */
final class CodePoints {
  private final String text;
  private final boolean same;

  CodePoints(String text) {
    this.text = text;
    same = text.codePointCount(0, text.length()) == text.length();
  }

  ImmutableList<Mention> mentions(List<Mention> mentions) {
    return same
        ? ImmutableList.copyOf(mentions)
        : mentions.stream().map(this::mention).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Fact> facts(List<Fact> facts) {
    return same
        ? ImmutableList.copyOf(facts)
        : facts.stream().map(this::fact).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Result> results(List<Result> results) {
    return same
        ? ImmutableList.copyOf(results)
        : results.stream().map(this::result).collect(ImmutableList.toImmutableList());
  }

  private int at(int unit) {
    return text.codePointCount(0, unit);
  }

  private Mention mention(Mention mention) {
    return new Mention(
        at(mention.start()),
        at(mention.end()),
        mention.surface(),
        mention.entity(),
        mention.linkConfidence(),
        mention.confidence(),
        evidence(mention.evidence()));
  }

  private Fact fact(Fact fact) {
    return new Fact(
        fact.predicate(),
        fact.subject(),
        fact.object(),
        fact.confidence(),
        evidence(fact.evidence()));
  }

  private Result result(Result result) {
    return new Result(
        result.subject(),
        result.benchmark(),
        result.metric(),
        result.value(),
        result.unit(),
        result.kind(),
        result.baseline(),
        result.quote(),
        result.confidence(),
        evidence(result.evidence()));
  }

  private Evidence evidence(Evidence evidence) {
    return new Evidence(
        evidence.layer(),
        evidence.rule(),
        at(evidence.start()),
        at(evidence.end()),
        evidence.sentence());
  }
}
