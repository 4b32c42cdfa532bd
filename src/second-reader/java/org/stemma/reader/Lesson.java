package org.stemma.reader;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.tag.Labels;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.Mention;
import org.stemma.paper.Predicate;

/**
 * A paper to learn from.
 *
 * @param labels for each word of the paper the number of its label; optional names have none
 * @param roles for each word with which a name begins what the named plays in the paper, optional
 *     names left out
 */
record Lesson(
    PiecedPaper paper,
    ImmutableIntArray labels,
    ImmutableMap<Integer, ImmutableSet<Predicate>> roles) {

  /** What an annotator told of that paper. */
  static Lesson of(org.stemma.extract.train.Lesson told, WordPieces wordPieces) {
    PiecedPaper pieced = PiecedPaper.of(told.paper(), wordPieces);
    int[] labels = new int[pieced.first().length()];
    for (Candidate name : told.names()) {
      int from = wordAt(told.paper(), name.start());
      int begin = Opinion.LABELS.indexOf(Labels.of(name.type(), true));
      Arrays.fill(labels, from, wordAt(told.paper(), name.end() - 1) + 1, begin + 1);
      labels[from] = begin;
    }
    Map<Integer, ImmutableSet<Predicate>> roles = new HashMap<>();
    for (Mention mention : told.mentions()) {
      if (!told.unsure().contains(mention.entity())) {
        roles.put(
            wordAt(told.paper(), mention.start()),
            told.facts().stream()
                .filter(fact -> fact.object().equals(mention.entity()))
                .map(fact -> fact.predicate())
                .collect(ImmutableSet.toImmutableSet()));
      }
    }
    roles.keySet().removeIf(word -> !pieced.sees(word));
    return new Lesson(pieced, ImmutableIntArray.copyOf(labels), ImmutableMap.copyOf(roles));
  }

  // The number of the word that holds that character.
  private static int wordAt(AnnotatedPaper paper, int offset) {
    int word = 0;
    for (Sentence sentence : paper.sentences()) {
      if (offset < sentence.end()) {
        return word + sentence.tokenAt(offset);
      }
      word += sentence.size();
    }
    throw new IllegalArgumentException("no word at " + offset);
  }

  /** How many of its words the encoder sees. */
  int words() {
    return (int) paper.first().stream().filter(place -> place != PiecedPaper.UNSEEN).count();
  }
}
