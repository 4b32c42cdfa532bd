package org.stemma.extract.find;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.RuleOutline.Step;

/**
 * Where in a sentence a pattern can begin to match, after its {@link RuleOutline}: in most
 * sentences nowhere, and matching tokens costs a hundred times more than this.
 */
final class RuleTriggers {
  /** Words remembered, so that memory does not grow with the papers. */
  private static final int MOST_WORDS = 50_000;

  private final ImmutableList<RuleOutline> outlines;

  /** By pattern and step, the number of its word, or -1 for a run of names. */
  private final ImmutableList<int[]> wordsOfSteps;

  private final ImmutableList<Pattern> words;
  private final Map<String, BitSet> known = new ConcurrentHashMap<>();

  /** The triggers of those patterns. */
  RuleTriggers(List<String> patterns) {
    outlines = patterns.stream().map(RuleOutline::of).collect(toImmutableList());
    ImmutableList<String> expressions =
        outlines.stream()
            .flatMap(outline -> outline.steps().stream())
            .filter(step -> !step.isNames())
            .map(Step::word)
            .distinct()
            .collect(toImmutableList());
    wordsOfSteps =
        outlines.stream()
            .map(
                outline ->
                    outline.steps().stream()
                        .mapToInt(step -> expressions.indexOf(step.word()))
                        .toArray())
            .collect(toImmutableList());
    words =
        expressions.stream()
            .map(word -> Pattern.compile(word, Pattern.CASE_INSENSITIVE))
            .collect(toImmutableList());
  }

  /**
   * For each pattern the first token at which it can begin to match, or -1 where it cannot match.
   * The tokens are marked by {@link NameShape#mark}.
   */
  int[] starts(Sentence sentence) {
    BitSet names = new BitSet();
    List<BitSet> here = new ArrayList<>(words.size());
    for (int word = 0; word < words.size(); word++) {
      here.add(new BitSet());
    }
    for (int i = 0; i < sentence.size(); i++) {
      names.set(i, NameShape.NAME.equals(sentence.tokens().get(i).ner()));
      BitSet matched = matched(sentence.word(i));
      for (int w = matched.nextSetBit(0); w >= 0; w = matched.nextSetBit(w + 1)) {
        here.get(w).set(i);
      }
    }
    int[] starts = new int[outlines.size()];
    Arrays.setAll(starts, rule -> start(rule, here, names));
    return starts;
  }

  private int start(int rule, List<BitSet> here, BitSet names) {
    List<Step> steps = outlines.get(rule).steps();
    if (steps.isEmpty()) {
      return 0;
    }
    int start = -1;
    BitSet reached = new BitSet();
    for (int step = 0; step < steps.size(); step++) {
      Step next = steps.get(step);
      BitSet places = next.isNames() ? names : here.get(wordsOfSteps.get(rule)[step]);
      if (step == 0) {
        reached = places;
        start = Math.max(-1, places.nextSetBit(0) - Math.min(next.gap(), places.nextSetBit(0)));
      } else {
        reached = reached(reached, places, next);
      }
      if (reached.isEmpty()) {
        return -1;
      }
    }
    return start;
  }

  /** The places of that step which stand near enough behind one reached before. */
  private static BitSet reached(BitSet before, BitSet places, Step step) {
    BitSet reached = new BitSet();
    for (int i = places.nextSetBit(1); i >= 0; i = places.nextSetBit(i + 1)) {
      int last = before.previousSetBit(i - 1);
      boolean near = last >= 0 && i - last - 1 <= step.gap();
      if (near || (step.isNames() && reached.get(i - 1))) {
        reached.set(i);
      }
    }
    return reached;
  }

  private BitSet matched(String word) {
    BitSet matched = known.get(word);
    if (matched == null) {
      matched = new BitSet();
      for (int i = 0; i < words.size(); i++) {
        matched.set(i, words.get(i).matcher(word).matches());
      }
      if (known.size() < MOST_WORDS) {
        known.put(word, matched);
      }
    }
    return matched;
  }
}
