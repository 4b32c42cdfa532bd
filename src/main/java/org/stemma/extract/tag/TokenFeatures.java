package org.stemma.extract.tag;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.CueNouns;

/**
 * Tells what the tagger looks at in the sentences of a paper, and what it counts over all of it.
 */
public final class TokenFeatures {
  private final CueNouns nouns = CueNouns.load();

  /** The features of each sentence of that paper. */
  public ImmutableList<SentenceFeatures> of(
      AnnotatedPaper paper, List<Candidate> candidates, List<Abbreviation> abbreviations) {
    Multiset<String> runs = HashMultiset.create();
    for (Sentence sentence : paper.sentences()) {
      for (int i = 0; i < sentence.size(); i = runEnd(sentence, i)) {
        runs.add(run(paper, sentence, i, runEnd(sentence, i)));
      }
    }
    Map<String, String> votes = documentVotes(paper, candidates);
    return paper.sentences().stream()
        .map(
            sentence ->
                new SentenceFeatures(
                    paper, sentence, candidates, abbreviations, runs, votes, nouns))
        .collect(toImmutableList());
  }

  // What the layers take a surface for anywhere in the paper helps where they are silent.
  private static Map<String, String> documentVotes(
      AnnotatedPaper paper, List<Candidate> candidates) {
    Map<String, Candidate> best = new HashMap<>();
    for (Candidate candidate : candidates) {
      best.merge(
          candidate.in(paper.text()), candidate, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    Map<String, String> votes = new HashMap<>();
    best.forEach((surface, candidate) -> votes.put(surface, candidate.type().label()));
    return votes;
  }

  static int runEnd(Sentence sentence, int start) {
    int end = start + 1;
    while (sentence.touchesPrevious(end)
        && isWordlike(sentence.word(end))
        && isWordlike(sentence.word(end - 1))) {
      end++;
    }
    return end;
  }

  private static boolean isWordlike(String word) {
    char c = word.charAt(0);
    return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '*' || c == '+';
  }

  static String run(AnnotatedPaper paper, Sentence sentence, int start, int end) {
    return paper
        .text()
        .substring(
            sentence.tokens().get(start).beginPosition(),
            sentence.tokens().get(end - 1).endPosition());
  }
}
