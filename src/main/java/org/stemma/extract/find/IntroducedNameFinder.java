package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/** Finds names by the words around them, after the patterns of {@code introduced.rules}. */
public final class IntroducedNameFinder implements Finder {
  private final ImmutableList<NameRule> rules = NameRule.load();
  private final RuleTriggers triggers =
      new RuleTriggers(rules.stream().map(rule -> rule.pattern().pattern()).toList());
  private final CueNouns nouns = CueNouns.load();

  @Override
  public List<Candidate> find(AnnotatedPaper paper) {
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : paper.sentences()) {
      NameShape.mark(sentence);
      if (hasName(sentence)) {
        int[] starts = triggers.starts(sentence);
        for (int i = 0; i < starts.length; i++) {
          if (starts[i] >= 0) {
            apply(rules.get(i), sentence, starts[i], found);
          }
        }
      }
    }
    return found;
  }

  private static boolean hasName(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> NameShape.NAME.equals(token.ner()));
  }

  private void apply(NameRule rule, Sentence sentence, int start, List<Candidate> found) {
    TokenSequenceMatcher matcher = rule.pattern().getMatcher(sentence.tokens());
    matcher.region(start, sentence.size());
    while (matcher.find()) {
      String name = matcher.start("$name") >= 0 ? "$name" : "$list";
      addNames(rule, sentence, matcher.start(name), matcher.end(name), found);
    }
  }

  private void addNames(NameRule rule, Sentence sentence, int from, int to, List<Candidate> found) {
    List<CoreLabel> tokens = sentence.tokens();
    int i = from;
    while (i < to) {
      if (!NameShape.NAME.equals(tokens.get(i).ner())) {
        i++;
        continue;
      }
      int end = i;
      while (end < tokens.size() && NameShape.NAME.equals(tokens.get(end).ner())) {
        end++;
      }
      EntityType type = type(rule, sentence, i, end);
      found.add(
          Candidate.of(
              tokens.get(i).beginPosition(),
              tokens.get(end - 1).endPosition(),
              type,
              Layer.INTRODUCED,
              rule.id(),
              rule.confidence()));
      i = end;
    }
  }

  private EntityType type(NameRule rule, Sentence sentence, int start, int end) {
    Optional<EntityType> own = NameEnding.typeOf(sentence, start, end);
    Optional<EntityType> told = own.isPresent() ? own : rule.type();
    return told.or(() -> nouns.typeAround(sentence, start, end)).orElse(EntityType.METHOD);
  }
}
