package org.stemma.extract.annotate;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits text into tokens and sentences, the same way for training and for running. */
public final class Tokens {
  // Hyphens and slashes are split, so that PPO stands alone in "PPO-based" and 13B in "7B/13B".
  private static final String OPTIONS =
      "invertible=false,ptb3Escaping=false,splitHyphenated=true,splitForwardSlash=true,"
          + "untokenizable=noneKeep";

  private static final Pattern NEGATIVE = Pattern.compile("-\\d[\\d.]*[a-zA-Z]?");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");
  private static final Pattern UNIT = Pattern.compile("[a-zA-Z]{1,2}");
  private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.");

  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  /** The tokens of that text, their offsets moved on by {@code shift} UTF-16 units. */
  public List<CoreLabel> of(String text, int shift) {
    List<CoreLabel> tokens = factory.getTokenizer(new StringReader(text)).tokenize();
    tokens = withWholeSizes(text, withoutInitials(text, tokens));
    if (shift != 0) {
      for (CoreLabel token : tokens) {
        token.setBeginPosition(token.beginPosition() + shift);
        token.setEndPosition(token.endPosition() + shift);
      }
    }
    return tokens;
  }

  // The tokenizer takes the end of "on Oak-1K." for an initial, as in "John K. Oak"; but it ends a
  // sentence.
  private static List<CoreLabel> withoutInitials(String text, List<CoreLabel> tokens) {
    List<CoreLabel> plain = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      int before = token.beginPosition() - 1;
      if (before >= 0
          && Character.isDigit(text.charAt(before))
          && INITIAL.matcher(token.word()).matches()) {
        plain.add(part(token, text, token.beginPosition(), token.endPosition() - 1));
        plain.add(part(token, text, token.endPosition() - 1, token.endPosition()));
      } else {
        plain.add(token);
      }
    }
    return plain;
  }

  // The tokenizer takes the end of OakLM-7B for a negative number and a letter: -7, B. Here it
  // becomes
  // a hyphen and 7B, as in other names.
  private static List<CoreLabel> withWholeSizes(String text, List<CoreLabel> tokens) {
    List<CoreLabel> whole = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      CoreLabel before = whole.isEmpty() ? new CoreLabel() : whole.get(whole.size() - 1);
      boolean touches = !whole.isEmpty() && before.endPosition() == token.beginPosition();
      if (touches && NEGATIVE.matcher(token.word()).matches() && endsInLetterOrDigit(before)) {
        int hyphen = token.beginPosition() + 1;
        whole.add(part(token, text, token.beginPosition(), hyphen));
        whole.add(part(token, text, hyphen, token.endPosition()));
      } else if (touches
          && UNIT.matcher(token.word()).matches()
          && NUMBER.matcher(before.word()).matches()
          && whole.size() > 1
          && whole.get(whole.size() - 2).word().equals("-")) {
        whole.set(
            whole.size() - 1, part(before, text, before.beginPosition(), token.endPosition()));
      } else {
        whole.add(token);
      }
    }
    return whole;
  }

  private static boolean endsInLetterOrDigit(CoreLabel token) {
    return Character.isLetterOrDigit(token.word().charAt(token.word().length() - 1));
  }

  private static CoreLabel part(CoreLabel token, String text, int start, int end) {
    CoreLabel part = new CoreLabel(token);
    part.setWord(text.substring(start, end));
    part.setValue(part.word());
    part.setBeginPosition(start);
    part.setEndPosition(end);
    return part;
  }

  /** Those tokens by sentence. */
  public ImmutableList<ImmutableList<CoreLabel>> sentences(List<CoreLabel> tokens) {
    ImmutableList.Builder<ImmutableList<CoreLabel>> sentences = ImmutableList.builder();
    List<CoreLabel> open = new ArrayList<>();
    for (List<CoreLabel> sentence : splitter.process(tokens)) {
      if (!open.isEmpty() && !isBoundary(open, sentence.get(0).word())) {
        open.addAll(sentence);
        continue;
      }
      if (!open.isEmpty()) {
        sentences.add(ImmutableList.copyOf(open));
      }
      open = new ArrayList<>(sentence);
    }
    if (!open.isEmpty()) {
      sentences.add(ImmutableList.copyOf(open));
    }
    return sentences.build();
  }

  // Listings print "53. 6\%": a full stop between two numbers ends no sentence, nor does one before
  // a lower-case word ("w.r.t. the", "vs. others").
  private static boolean isBoundary(List<CoreLabel> before, String next) {
    if (!before.get(before.size() - 1).word().equals(".") || before.size() < 2) {
      return true;
    }
    String last = before.get(before.size() - 2).word();
    boolean number = Character.isDigit(next.charAt(0));
    return !(number && Character.isDigit(last.charAt(last.length() - 1)));
  }
}
