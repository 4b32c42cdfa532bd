package org.stemma.extract.annotate;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.stemma.extract.Resources;
import org.stemma.paper.Paper;

/** Annotates papers: tokens, sentences, parts of speech. Safe for several threads. */
public final class TextAnnotator implements Annotator {
  private final Tokens tokens = new Tokens();
  private final PartsOfSpeech tagger;

  /** Annotates with that part-of-speech tagger. */
  public TextAnnotator(PartsOfSpeech tagger) {
    this.tagger = tagger;
  }

  /** Annotates with the tagger that is shipped with Stemma. */
  public static TextAnnotator withShippedTagger() {
    try (InputStream in = Resources.open(TextAnnotator.class, "pos.tagger.gz")) {
      return new TextAnnotator(PartsOfSpeech.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public AnnotatedPaper annotate(Paper paper) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    add(sentences, true, paper.title(), 0);
    add(sentences, false, paper.abstractText(), paper.title().length() + 1);
    return new AnnotatedPaper(paper, paper.text(), sentences.build());
  }

  private void add(
      ImmutableList.Builder<Sentence> sentences, boolean title, String text, int shift) {
    for (ImmutableList<CoreLabel> words : tokens.sentences(tokens.of(text, shift))) {
      sentences.add(new Sentence(title, words, tagger));
    }
  }
}
