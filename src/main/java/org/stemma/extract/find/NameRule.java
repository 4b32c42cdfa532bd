package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.extract.Resources;
import org.stemma.paper.EntityType;

/**
 * One pattern that brings out names.
 *
 * @param examples sentences with the names it must bring out in brackets
 * @param type what the names are; empty where the nouns around them tell
 * @param confidence how often the rule is right, between 0 and 1
 */
record NameRule(
    String id,
    ImmutableList<String> examples,
    TokenSequencePattern pattern,
    Optional<EntityType> type,
    double confidence) {

  /** The rules of {@code introduced.rules}, in order. */
  static ImmutableList<NameRule> load() {
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringPatternFlags(java.util.regex.Pattern.CASE_INSENSITIVE);
    ImmutableList.Builder<NameRule> rules = ImmutableList.builder();
    Draft draft = new Draft();
    for (String line : Resources.lines(NameRule.class, "introduced.rules")) {
      int colon = line.indexOf(':');
      String key = line.substring(0, colon);
      String value = line.substring(colon + 1).strip();
      switch (key) {
        case "rule" -> draft = new Draft().named(value);
        case "example" -> draft.examples.add(value);
        case "pattern" -> draft.pattern = value;
        case "type" -> draft.type = value;
        case "confidence" -> rules.add(draft.rule(env, Double.parseDouble(value)));
        default -> throw new IllegalArgumentException("introduced.rules: no key " + key);
      }
    }
    return rules.build();
  }

  /** A rule as far as it has been read. */
  private static final class Draft {
    private String id = "";
    private final List<String> examples = new ArrayList<>();
    private String pattern = "";
    private String type = "";

    private Draft named(String id) {
      this.id = id;
      return this;
    }

    private NameRule rule(Env env, double confidence) {
      return new NameRule(
          id,
          ImmutableList.copyOf(examples),
          TokenSequencePattern.compile(env, pattern),
          type.equals("nouns") ? Optional.empty() : Optional.of(EntityType.ofLabel(type)),
          confidence);
    }
  }
}
