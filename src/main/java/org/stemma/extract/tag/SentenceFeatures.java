package org.stemma.extract.tag;

import com.google.common.collect.Multiset;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.CueNouns;

/**
 * What the tagger looks at in a sentence: for each token the word, its neighbours, the run of
 * tokens that it stands in, and the layers' votes.
 */
public final class SentenceFeatures {
  private final AnnotatedPaper paper;
  private final Sentence sentence;
  private final Multiset<String> runs;
  private final Map<String, String> votes;
  private final boolean mayHoldNames;

  /** By token, what other layers take it for. */
  private final List<List<String>> marks = new ArrayList<>();

  private final String[] lower;
  private final String[] shape;
  private final String[] kind;
  private final String[] run;
  private final String[] runKind;
  private final int[] runStart;

  SentenceFeatures(
      AnnotatedPaper paper,
      Sentence sentence,
      List<Candidate> candidates,
      List<Abbreviation> abbreviations,
      Multiset<String> runs,
      Map<String, String> votes,
      CueNouns nouns) {
    this.paper = paper;
    this.sentence = sentence;
    this.runs = runs;
    this.votes = votes;
    mark(candidates, abbreviations);
    mayHoldNames = NameTagger.mayHoldNames(sentence);
    int n = mayHoldNames ? sentence.size() : 0;
    lower = new String[n];
    shape = new String[n];
    kind = new String[n];
    run = new String[n];
    runKind = new String[n];
    runStart = new int[n];
    for (int i = 0; i < n; i++) {
      String word = sentence.word(i);
      lower[i] = word.toLowerCase(Locale.ROOT);
      shape[i] = WordShape.of(word);
      kind[i] = nouns.typeOf(word).map(type -> type.label()).orElse("");
    }
    for (int i = 0; i < n; i = TokenFeatures.runEnd(sentence, i)) {
      int end = TokenFeatures.runEnd(sentence, i);
      String whole = TokenFeatures.run(paper, sentence, i, end);
      String outline = WordShape.kind(whole);
      for (int k = i; k < end; k++) {
        run[k] = whole;
        runKind[k] = outline;
        runStart[k] = i;
      }
    }
  }

  private void mark(List<Candidate> candidates, List<Abbreviation> abbreviations) {
    for (int i = 0; i < sentence.size(); i++) {
      marks.add(new ArrayList<>(2));
    }
    for (Candidate candidate : candidates) {
      mark(candidate.start(), candidate.end(), layerMark(candidate));
    }
    for (Abbreviation abbreviation : abbreviations) {
      mark(abbreviation.shortStart(), abbreviation.shortEnd(), "short");
      mark(abbreviation.longStart(), abbreviation.longEnd(), "long");
    }
  }

  private static String layerMark(Candidate candidate) {
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
      marks.get(i).add(mark + "-" + place);
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Whether any word looks like a name, or was taken for one by another layer. */
  public boolean mayHoldNames() {
    return mayHoldNames;
  }

  /** Writes the features on the tokens, for CoreNLP to learn from. */
  public void write() {
    for (int i = 0; i < sentence.size(); i++) {
      List<String> single = new ArrayList<>();
      List<String> paired = new ArrayList<>();
      single(i, parts -> single.add(String.join("", parts)));
      paired(i, parts -> paired.add(String.join("", parts)));
      CoreLabel token = sentence.tokens().get(i);
      token.set(CrfFeatures.Features.class, single);
      token.set(CrfFeatures.PairFeatures.class, paired);
    }
  }

  private String at(String[] of, int i) {
    return i < 0 ? "<" : i >= of.length ? ">" : of[i];
  }

  /** Tells the features of the token at that place, by itself and in its surroundings. */
  void single(int i, FeatureSink f) {
    String word = sentence.word(i);
    f.add("w=", word);
    f.add("l=", lower[i]);
    f.add("s=", shape[i]);
    f.add("t=", sentence.tag(i));
    f.add("l-1=", at(lower, i - 1));
    f.add("l+1=", at(lower, i + 1));
    f.add("l-2=", at(lower, i - 2));
    f.add("l+2=", at(lower, i + 2));
    f.add("s-1=", at(shape, i - 1));
    f.add("s+1=", at(shape, i + 1));
    f.add("ss=", at(shape, i - 1), "/", shape[i], "/", at(shape, i + 1));
    f.add("t-1=", sentence.tag(i - 1));
    f.add("t+1=", sentence.tag(i + 1));
    f.add("tt=", sentence.tag(i - 1), "/", sentence.tag(i), "/", sentence.tag(i + 1));
    f.add("ll-=", at(lower, i - 1), "/", lower[i]);
    f.add("ll+=", lower[i], "/", at(lower, i + 1));
    f.add("ls-=", at(lower, i - 1), "/", shape[i]);
    f.add("ls+=", shape[i], "/", at(lower, i + 1));
    f.add("l-2-1=", at(lower, i - 2), "/", at(lower, i - 1));
    f.add("l+1+2=", at(lower, i + 1), "/", at(lower, i + 2));
    affixes(f, word);
    runFeatures(f, i);
    layerFeatures(f, i);
    surroundings(f, i);
  }

  private void affixes(FeatureSink f, String word) {
    for (int k = 2; k <= 4 && k < word.length(); k++) {
      f.add("pre=", word.substring(0, k));
      f.add("suf=", word.substring(word.length() - k));
    }
  }

  private void runFeatures(FeatureSink f, int i) {
    String whole = run[i];
    String place = i == runStart[i] ? "B" : "I";
    boolean single = whole.length() == sentence.word(i).length();
    if (!single) {
      f.add("run=", whole, place);
      f.add("rs=", WordShape.of(whole), place);
    }
    int count = Math.min(3, runs.count(whole));
    f.add("rc=", Integer.toString(count), runKind[i], place);
    if (!single && whole.length() > 3) {
      f.add("rsuf=", whole.substring(whole.length() - 3).toLowerCase(Locale.ROOT), place);
    }
    String vote = votes.get(whole);
    if (vote != null) {
      f.add("vote=", vote, place);
      f.add("vote=", vote, place, runKind[i]);
    }
    if (sentence.title()) {
      f.add("title", runKind[i], place);
      f.add("title", shape[i], i == 0 ? "first" : "");
      if (isBeforeColon(i)) {
        f.add("prefix", runKind[i]);
      }
    } else if (paper.paper().title().contains(whole) && whole.length() > 2) {
      f.add("intitle", runKind[i]);
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

  private void layerFeatures(FeatureSink f, int i) {
    for (int d = -1; d <= 1; d++) {
      if (i + d < 0 || i + d >= marks.size()) {
        continue;
      }
      for (String mark : marks.get(i + d)) {
        f.add("L", Integer.toString(d), mark);
        if (d == 0) {
          f.add("L", mark, shape[i]);
        }
      }
    }
    if (marks.get(i).isEmpty()) {
      f.add("L0none", shape[i]);
    }
  }

  private void surroundings(FeatureSink f, int i) {
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
    f.add("kl=", left, runKind[i]);
    f.add("kr=", right, runKind[i]);
    f.add("klr=", left, "/", right);
    f.add("k+1=", at(kind, i + 1));
    f.add("k+2=", at(kind, i + 2));
    f.add("k-1=", at(kind, i - 1));
    // The verb before says what is done with it.
    for (int k = i - 1; k >= 0 && k > i - 10; k--) {
      if (sentence.tag(k).startsWith("VB")) {
        f.add("v=", lower[k]);
        f.add("vs=", lower[k], runKind[i]);
        break;
      }
    }
    for (int k = i - 1; k >= 0 && k > i - 6; k--) {
      if (sentence.tag(k).equals("IN") || sentence.tag(k).equals("TO")) {
        f.add("in=", lower[k], runKind[i]);
        break;
      }
    }
  }

  /** Tells the few features that are learned for each pair of neighbouring labels. */
  void paired(int i, FeatureSink f) {
    f.add("p");
    f.add("ps=", at(shape, i - 1), "/", shape[i]);
    f.add("pt=", String.valueOf(sentence.touchesPrevious(i)), WordShape.kind(sentence.word(i)));
    f.add("pw=", lower[i]);
    f.add("pl=", at(lower, i - 1));
  }
}
