package org.stemma.extract.find;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry.Guard;

/** Finds the names of the lexicon, where case and context allow. */
public final class LexiconFinder implements Finder {
  // How far from a guarded name a word must stand that tells its kind, in tokens.
  private static final int CONTEXT = 6;
  private static final ImmutableSet<String> BENCHMARK_CUES =
      ImmutableSet.of(
          "benchmark",
          "benchmarks",
          "dataset",
          "datasets",
          "corpus",
          "corpora",
          "suite",
          "task",
          "tasks",
          "environment",
          "environments",
          "evaluation",
          "evaluations",
          "test",
          "challenge",
          "leaderboard",
          "simulator",
          "split",
          "domains",
          "data");
  private static final ImmutableSet<String> METHOD_CUES =
      ImmutableSet.of(
          "method",
          "methods",
          "algorithm",
          "algorithms",
          "framework",
          "baseline",
          "baselines",
          "approach",
          "approaches",
          "optimizer",
          "optimizers",
          "policy",
          "policies",
          "technique",
          "techniques",
          "training",
          "objective",
          "loss",
          "architecture",
          "architectures",
          "module",
          "planner",
          "agent",
          "agents",
          "outperforms",
          "outperforming");
  private static final ImmutableSet<String> MODEL_CUES =
      ImmutableSet.of(
          "model",
          "models",
          "llm",
          "llms",
          "vlm",
          "vlms",
          "checkpoint",
          "checkpoints",
          "backbone",
          "backbones",
          "encoder",
          "family",
          "fine",
          "finetuned",
          "finetune",
          "pretrained",
          "parameters",
          "instruct",
          "chat");

  private final Lexicon lexicon;

  /** Finds the names of that lexicon. */
  public LexiconFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> find(AnnotatedPaper paper) {
    String text = paper.text();
    List<Candidate> found = new ArrayList<>();
    lexicon.forEachHit(
        text,
        hit -> {
          if (isInsideLink(text, hit.start()) || isInsideCompound(text, hit.end())) {
            return;
          }
          String surface = text.substring(hit.start(), hit.end());
          for (Lexicon.Form form : hit.forms()) {
            if (spells(form, surface) && hasContext(paper, hit, form)) {
              found.add(
                  new Candidate(
                      hit.start(),
                      hit.end(),
                      form.entry().key().type(),
                      Layer.LEXICON,
                      form.guard().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                      form.guard() == Guard.IN_CONTEXT ? 0.8 : 0.95,
                      Optional.of(form.entry().key())));
            }
          }
        });
    return found;
  }

  // Names in web addresses are no mentions.
  private static boolean isInsideLink(String text, int start) {
    int word = start;
    while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, start);
    return before.contains("://") || before.contains("www.") || before.contains(".com/");
  }

  // "CLIP-Adapter" names something else than CLIP; "CLIP-based" does name CLIP.
  private static boolean isInsideCompound(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** Whether that surface is a way of writing that form, as its guard has it. */
  static boolean spells(Lexicon.Form form, String surface) {
    String written = NameShape.bare(form.written());
    String seen = NameShape.bare(surface);
    if (seen.equals(written) || seen.equals(written + "s")) {
      return true;
    }
    if (form.guard() != Guard.NONE || isAcronym(written)) {
      return false;
    }
    // "book sum" is not BookSum: where the text has spaces that the name has not, case must agree.
    return spaces(surface) <= spaces(form.written()) || hasDigit(written);
  }

  private static boolean isAcronym(String bare) {
    return bare.length() <= 5 && bare.chars().allMatch(Character::isUpperCase);
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  private static long spaces(String name) {
    return name.chars().filter(c -> c == ' ' || c == '-').count();
  }

  private static boolean hasContext(AnnotatedPaper paper, Lexicon.Hit hit, Lexicon.Form form) {
    if (form.guard() != Guard.IN_CONTEXT) {
      return true;
    }
    Set<String> cues = cues(form.entry().key().type());
    Sentence sentence = paper.sentenceAt(hit.start());
    int first = sentence.tokenAt(hit.start());
    int last = sentence.tokenAt(hit.end() - 1);
    for (int i = first - CONTEXT; i <= last + CONTEXT; i++) {
      if ((i < first || i > last) && cues.contains(sentence.word(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> cues(EntityType type) {
    return switch (type) {
      case BENCHMARK -> BENCHMARK_CUES;
      case MODEL -> MODEL_CUES;
      case METHOD, TASK, METRIC -> METHOD_CUES;
    };
  }
}
