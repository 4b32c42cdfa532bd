package org.stemma.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.stemma.paper.SameName;

/**
 * How well a rule tells names of one entity from names of two.
 *
 * @param same counts of the pairs that are of one entity
 * @param different counts of the pairs that are of two
 * @param wrong the pairs that the rule gets wrong
 */
public record NamePairScore(Tally same, Tally different, ImmutableList<NamePair> wrong) {

  /** Scores that rule. */
  public static NamePairScore of(List<NamePair> pairs, SameName rule) {
    Tally same = Tally.NONE;
    Tally different = Tally.NONE;
    ImmutableList.Builder<NamePair> wrong = ImmutableList.builder();
    for (NamePair pair : pairs) {
      boolean said = rule.same(pair.type(), pair.a(), pair.b());
      same = same.plus(tally(pair.same(), said));
      different = different.plus(tally(!pair.same(), !said));
      if (said != pair.same()) {
        wrong.add(pair);
      }
    }
    return new NamePairScore(same, different, wrong.build());
  }

  private static Tally tally(boolean is, boolean said) {
    return new Tally(is && said ? 1 : 0, !is && said ? 1 : 0, is && !said ? 1 : 0);
  }

  /** The share of the pairs that the rule gets right. */
  public double accuracy() {
    return (same.right() + different.right()) / (double) pairs();
  }

  /** How many pairs there are. */
  public int pairs() {
    return same.right() + different.right() + wrong.size();
  }

  /** The figures as text. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "%-28s %s\n%-28s %s\n%-28s %s%% of %d pairs\n",
        "same",
        ScoreTable.counts(same),
        "different",
        ScoreTable.counts(different),
        "accuracy",
        ScoreTable.percent(accuracy()),
        pairs());
  }

  /** Puts the figures into that object. */
  void putInto(ObjectNode json) {
    ScoreJson.put(json.putObject("same"), same);
    ScoreJson.put(json.putObject("different"), different);
    json.put("accuracy", accuracy()).put("pairs", pairs());
  }

  /** The pairs that the rule gets wrong, a line each. */
  public String errors() {
    StringBuilder errors = new StringBuilder();
    for (NamePair pair : wrong) {
      errors
          .append(pair.same() ? "same, called different: " : "different, called same: ")
          .append(pair.type().label())
          .append(' ')
          .append(pair.a())
          .append(" | ")
          .append(pair.b());
      if (!pair.why().isEmpty()) {
        errors.append(" (").append(pair.why()).append(')');
      }
      errors.append('\n');
    }
    return errors.toString();
  }
}
