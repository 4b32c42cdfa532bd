package org.stemma.bench;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.Lexicon;
import org.stemma.extract.find.LexiconFinder;
import org.stemma.extract.link.LongForms;
import org.stemma.graph.LexiconReader;
import org.stemma.paper.Paper;

/** How often papers that say what a short name stands for mean the same by it. */
public final class Homonyms {
  private static final int LONGEST = 5;

  /** Pairs of papers counted of one name, so that a common one does not outweigh all others. */
  private static final int MOST_PAPERS = 40;

  private final TextAnnotator annotator = TextAnnotator.withShippedTagger();
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();
  private final LexiconFinder finder;
  private final LongForms longForms;
  private final Map<Integer, Share> known = new TreeMap<>();
  private final ListMultimap<String, String> stated = ArrayListMultimap.create();

  private Homonyms() {
    var lexicon = LexiconReader.read(Optional.empty());
    finder = new LexiconFinder(new Lexicon(lexicon));
    longForms = new LongForms(lexicon);
  }

  /** Of so many, so much is alike. */
  private static final class Share {
    private double alike;
    private int all;

    void add(double part) {
      alike += part;
      all++;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f of %d", alike / all, all);
    }
  }

  /** Prints shares by number of letters; takes the file of papers. */
  public static void main(String[] args) {
    Homonyms homonyms = new Homonyms();
    Sample.of(args[0], Integer.MAX_VALUE).forEach(homonyms::add);
    System.out.println(
        "names of the lexicon that mean in a paper what the lexicon says, by letters");
    System.out.println(homonyms.known);
    System.out.println("names in capitals that mean the same in two papers, by letters");
    System.out.println(homonyms.pairs());
  }

  private void add(Paper paper) {
    AnnotatedPaper annotated = annotator.annotate(paper);
    List<Abbreviation> defined = abbreviations.find(annotated);
    List<Candidate> names = defined.isEmpty() ? List.of() : finder.find(annotated);
    Map<String, String> here = new HashMap<>();
    for (Abbreviation abbreviation : defined) {
      String longForm = abbreviation.longForm(annotated.text());
      here.putIfAbsent(abbreviation.shortForm(annotated.text()), longForm);
      for (Candidate name : names) {
        if (name.start() == abbreviation.shortStart() && name.end() == abbreviation.shortEnd()) {
          known
              .computeIfAbsent(Math.min(LONGEST, name.length()), letters -> new Share())
              .add(longForms.contradict(name.known().orElseThrow(), longForm) ? 0 : 1);
        }
      }
    }
    here.forEach(stated::put);
  }

  private Map<Integer, Share> pairs() {
    Map<Integer, Share> shares = new TreeMap<>();
    for (String name : stated.keySet()) {
      List<String> longForms = stated.get(name);
      int papers = Math.min(MOST_PAPERS, longForms.size());
      int alike = 0;
      for (int a = 0; a < papers; a++) {
        for (int b = 0; b < a; b++) {
          alike += LongForms.areAlike(longForms.get(a), longForms.get(b)) ? 1 : 0;
        }
      }
      if (papers > 1 && name.chars().allMatch(Character::isUpperCase)) {
        shares
            .computeIfAbsent(Math.min(LONGEST, name.length()), letters -> new Share())
            .add(alike / (papers * (papers - 1) / 2.0));
      }
    }
    return shares;
  }
}
