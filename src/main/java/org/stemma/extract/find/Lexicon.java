package org.stemma.extract.find;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;

/**
 * All known names as one automaton over the text (Aho and Corasick 1975), so that the time to look
 * up does not depend on how many names there are.
 */
public final class Lexicon {
  /** One way of writing one entry's name. */
  record Form(LexiconEntry entry, String written) {
    private static final int LONG = 12;

    /**
     * What must hold for this form. A long form of several words is no ordinary word, so that its
     * case may differ; a canonical name that needs context needs it however long it is.
     */
    Guard guard() {
      boolean isLong =
          written.length() >= LONG && (written.indexOf(' ') > 0 || written.indexOf('-') > 0);
      boolean isName = written.equals(entry.key().name());
      return isLong && !(isName && entry.guard() == Guard.IN_CONTEXT) ? Guard.NONE : entry.guard();
    }
  }

  /** A place in the text where the letters of some forms stand; offsets of the original text. */
  record Hit(int start, int end, Set<Form> forms) {}

  private final AhoCorasickDoubleArrayTrie<Set<Form>> automaton;
  private final ImmutableListMultimap<String, Form> forms;

  /** An automaton of those entries. */
  public Lexicon(Collection<LexiconEntry> entries) {
    SetMultimap<String, Form> byFold = LinkedHashMultimap.create();
    for (LexiconEntry entry : entries) {
      add(byFold, entry, entry.key().name());
      entry.aliases().forEach(alias -> add(byFold, entry, alias));
    }
    forms = ImmutableListMultimap.copyOf(byFold);
    automaton = new AhoCorasickDoubleArrayTrie<>();
    Map<String, Set<Form>> sorted = new TreeMap<>();
    // Sets that keep their order: the JDK's have another in each process, and so would the output.
    byFold.asMap().forEach((fold, set) -> sorted.put(fold, ImmutableSet.copyOf(set)));
    if (!sorted.isEmpty()) {
      automaton.build(sorted);
    }
  }

  private static void add(SetMultimap<String, Form> byFold, LexiconEntry entry, String written) {
    String fold = FoldedText.of(written).toString();
    if (fold.length() > 1) {
      byFold.put(fold, new Form(entry, written));
    }
  }

  /** Passes every place where a known name's letters stand between word boundaries. */
  void forEachHit(String text, Consumer<Hit> consumer) {
    if (forms.isEmpty()) {
      return;
    }
    FoldedText folded = FoldedText.of(text);
    automaton.parseText(
        folded,
        (begin, end, set) -> {
          int start = folded.origin(begin);
          int stop = withPlural(text, folded.origin(end - 1) + 1);
          if (isBoundary(text, start - 1, start) && isBoundary(text, stop - 1, stop)) {
            consumer.accept(new Hit(start, stop, set));
          }
        });
  }

  // "GANs", "ViTs": a small s behind a capital belongs to the name.
  private static int withPlural(String text, int end) {
    return end < text.length()
            && text.charAt(end) == 's'
            && Character.isUpperCase(text.charAt(end - 1))
            && isBoundary(text, end, end + 1)
        ? end + 1
        : end;
  }

  /** Whether no word runs on from one of those neighbouring characters to the other. */
  static boolean isBoundary(String text, int left, int right) {
    return left < 0
        || right >= text.length()
        || !Character.isLetterOrDigit(text.charAt(left))
        || !Character.isLetterOrDigit(text.charAt(right));
  }

  /** The forms that are written with those letters, whatever their case and spacing. */
  Collection<Form> formsOf(String written) {
    return forms.get(FoldedText.of(written).toString());
  }
}
