package org.stemma.extract.tag;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.CueNouns;

/**
 * Writes on each token what the tagger looks at: the word, its neighbours, and the layers' votes.
 */
public final class TokenFeatures {
  private final CueNouns nouns = CueNouns.load();

  /** Writes the features of all tokens of that paper, but for sentences that hold no names. */
  public void write(
      AnnotatedPaper paper, List<Candidate> candidates, List<Abbreviation> abbreviations) {
    Multiset<String> runs = HashMultiset.create();
    for (Sentence sentence : paper.sentences()) {
      for (int i = 0; i < sentence.size(); i = runEnd(sentence, i)) {
        runs.add(run(paper, sentence, i, runEnd(sentence, i)));
      }
    }
    Map<String, String> votes = documentVotes(paper, candidates);
    for (Sentence sentence : paper.sentences()) {
      new Writer(paper, sentence, candidates, abbreviations, runs, votes).write();
    }
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

  private static String run(AnnotatedPaper paper, Sentence sentence, int start, int end) {
    return paper
        .text()
        .substring(
            sentence.tokens().get(start).beginPosition(),
            sentence.tokens().get(end - 1).endPosition());
  }

  /** The features of one sentence. */
  private final class Writer {
    private final AnnotatedPaper paper;
    private final Sentence sentence;
    private final String[] lower;
    private final String[] shape;
    private final String[] layer;
    private final String[] kind;
    private final String[] run;
    private final int[] runStart;
    private final Multiset<String> runs;
    private final Map<String, String> votes;

    Writer(
        AnnotatedPaper paper,
        Sentence sentence,
        List<Candidate> candidates,
        List<Abbreviation> abbreviations,
        Multiset<String> runs,
        Map<String, String> votes) {
      this.paper = paper;
      this.sentence = sentence;
      this.runs = runs;
      this.votes = votes;
      int n = sentence.size();
      lower = new String[n];
      shape = new String[n];
      layer = new String[n];
      kind = new String[n];
      run = new String[n];
      runStart = new int[n];
      for (int i = 0; i < n; i++) {
        String word = sentence.word(i);
        lower[i] = word.toLowerCase(Locale.ROOT);
        shape[i] = WordShape.of(word);
        kind[i] = nouns.typeOf(word).map(type -> type.label()).orElse("");
        layer[i] = "";
      }
      for (int i = 0; i < n; i = runEnd(sentence, i)) {
        int end = runEnd(sentence, i);
        String whole = run(paper, sentence, i, end);
        for (int k = i; k < end; k++) {
          run[k] = whole;
          runStart[k] = i;
        }
      }
      for (Candidate candidate : candidates) {
        mark(candidate.start(), candidate.end(), layerMark(candidate));
      }
      for (Abbreviation abbreviation : abbreviations) {
        mark(abbreviation.shortStart(), abbreviation.shortEnd(), "short");
        mark(abbreviation.longStart(), abbreviation.longEnd(), "long");
      }
    }

    private String layerMark(Candidate candidate) {
      return switch (candidate.layer()) {
        case LEXICON -> "lex" + candidate.type().label();
        case GRAMMAR -> "gram";
        default -> candidate.rule() + candidate.type().label();
      };
    }

    private void mark(int start, int end, String mark) {
      if (end <= sentence.start() || start >= sentence.end()) {
        return;
      }
      int first = sentence.tokenAt(start);
      int last = sentence.tokenAt(end - 1);
      for (int i = first; i <= last && i < sentence.size(); i++) {
        String place = (i == first ? "B" : "I") + (i == last ? "E" : "");
        sentence.tokens().get(i).set(CrfFeatures.Marked.class, true);
        layer[i] = layer[i] + ";" + mark + "-" + place;
      }
    }

    void write() {
      if (!NameTagger.mayHoldNames(sentence)) {
        return;
      }
      for (int i = 0; i < sentence.size(); i++) {
        CoreLabel token = sentence.tokens().get(i);
        token.set(CrfFeatures.Features.class, features(i));
        token.set(CrfFeatures.PairFeatures.class, pairFeatures(i));
      }
    }

    private String at(String[] of, int i) {
      return i < 0 ? "<" : i >= of.length ? ">" : of[i];
    }

    private List<String> features(int i) {
      List<String> f = new ArrayList<>(64);
      String word = sentence.word(i);
      f.add("w=" + word);
      f.add("l=" + lower[i]);
      f.add("s=" + shape[i]);
      f.add("t=" + sentence.tag(i));
      f.add("l-1=" + at(lower, i - 1));
      f.add("l+1=" + at(lower, i + 1));
      f.add("l-2=" + at(lower, i - 2));
      f.add("l+2=" + at(lower, i + 2));
      f.add("s-1=" + at(shape, i - 1));
      f.add("s+1=" + at(shape, i + 1));
      f.add("ss=" + at(shape, i - 1) + "/" + shape[i] + "/" + at(shape, i + 1));
      f.add("t-1=" + sentence.tag(i - 1));
      f.add("t+1=" + sentence.tag(i + 1));
      f.add("tt=" + sentence.tag(i - 1) + "/" + sentence.tag(i) + "/" + sentence.tag(i + 1));
      f.add("ll-=" + at(lower, i - 1) + "/" + lower[i]);
      f.add("ll+=" + lower[i] + "/" + at(lower, i + 1));
      f.add("ls-=" + at(lower, i - 1) + "/" + shape[i]);
      f.add("ls+=" + shape[i] + "/" + at(lower, i + 1));
      f.add("l-2-1=" + at(lower, i - 2) + "/" + at(lower, i - 1));
      f.add("l+1+2=" + at(lower, i + 1) + "/" + at(lower, i + 2));
      affixes(f, word);
      runFeatures(f, i);
      layerFeatures(f, i);
      surroundings(f, i);
      return f;
    }

    private void affixes(List<String> f, String word) {
      for (int k = 2; k <= 4 && k < word.length(); k++) {
        f.add("pre=" + word.substring(0, k));
        f.add("suf=" + word.substring(word.length() - k));
      }
    }

    private void runFeatures(List<String> f, int i) {
      String whole = run[i];
      String place = i == runStart[i] ? "B" : "I";
      boolean single = whole.length() == sentence.word(i).length();
      if (!single) {
        f.add("run=" + whole + place);
        f.add("rs=" + WordShape.of(whole) + place);
      }
      int count = Math.min(3, runs.count(whole));
      f.add("rc=" + count + WordShape.kind(whole) + place);
      if (!single && whole.length() > 3) {
        f.add("rsuf=" + whole.substring(whole.length() - 3).toLowerCase(Locale.ROOT) + place);
      }
      String vote = votes.get(whole);
      if (vote != null) {
        f.add("vote=" + vote + place);
        f.add("vote=" + vote + place + WordShape.kind(whole));
      }
      if (sentence.title()) {
        f.add("title" + WordShape.kind(whole) + place);
        f.add("title" + shape[i] + (i == 0 ? "first" : ""));
        if (isBeforeColon(i)) {
          f.add("prefix" + WordShape.kind(whole));
        }
      } else if (paper.paper().title().contains(whole) && whole.length() > 2) {
        f.add("intitle" + WordShape.kind(whole));
      }
    }

    private boolean isBeforeColon(int i) {
      for (int k = i; k < Math.min(sentence.size(), i + 6); k++) {
        if (sentence.word(k).equals(":")) {
          return true;
        }
      }
      return false;
    }

    private void layerFeatures(List<String> f, int i) {
      for (int d = -1; d <= 1; d++) {
        String marks = at(layer, i + d);
        if (marks.length() > 1) {
          for (String mark : marks.substring(1).split(";", -1)) {
            f.add("L" + d + mark);
            if (d == 0) {
              f.add("L" + mark + shape[i]);
            }
          }
        } else if (d == 0) {
          f.add("L0none" + shape[i]);
        }
      }
    }

    private void surroundings(List<String> f, int i) {
      String left = "";
      String right = "";
      for (int d = 1; d <= 8 && (left.isEmpty() || right.isEmpty()); d++) {
        if (left.isEmpty() && i - d >= 0) {
          left = kind[i - d];
        }
        if (right.isEmpty() && i + d < kind.length) {
          right = kind[i + d];
        }
      }
      f.add("kl=" + left + WordShape.kind(run[i]));
      f.add("kr=" + right + WordShape.kind(run[i]));
      f.add("klr=" + left + "/" + right);
      f.add("k+1=" + at(kind, i + 1));
      f.add("k+2=" + at(kind, i + 2));
      f.add("k-1=" + at(kind, i - 1));
      // The verb before says what is done with it.
      for (int k = i - 1; k >= 0 && k > i - 10; k--) {
        if (sentence.tag(k).startsWith("VB")) {
          f.add("v=" + lower[k]);
          f.add("vs=" + lower[k] + WordShape.kind(run[i]));
          break;
        }
      }
      for (int k = i - 1; k >= 0 && k > i - 6; k--) {
        if (sentence.tag(k).equals("IN") || sentence.tag(k).equals("TO")) {
          f.add("in=" + lower[k] + WordShape.kind(run[i]));
          break;
        }
      }
    }

    private List<String> pairFeatures(int i) {
      List<String> f = new ArrayList<>(6);
      f.add("p");
      f.add("ps=" + at(shape, i - 1) + "/" + shape[i]);
      f.add("pt=" + sentence.touchesPrevious(i) + WordShape.kind(sentence.word(i)));
      f.add("pw=" + lower[i]);
      f.add("pl=" + at(lower, i - 1));
      return f;
    }
  }
}
