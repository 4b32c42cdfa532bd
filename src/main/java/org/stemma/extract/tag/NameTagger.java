package org.stemma.extract.tag;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;

/** Tags names with the trained conditional random field. */
public final class NameTagger {
  private final NameField field;
  private final TokenFeatures features = new TokenFeatures();

  /** Tags with that field. */
  public NameTagger(NameField field) {
    this.field = field;
  }

  /** The tagger that is shipped. */
  public static NameTagger shipped() {
    try (InputStream in = Resources.open(NameTagger.class, "names.crf.gz")) {
      return new NameTagger(NameField.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How likely each stretch of that paper is a name, given what the other layers propose. */
  public ImmutableList<TaggedSentence> tag(
      AnnotatedPaper paper, List<Candidate> candidates, List<Abbreviation> abbreviations) {
    return features.of(paper, candidates, abbreviations).stream()
        .map(
            sentence ->
                sentence.mayHoldNames()
                    ? TaggedSentence.of(sentence, field)
                    : TaggedSentence.nameless(sentence.sentence()))
        .collect(toImmutableList());
  }

  /**
   * Whether a sentence has a word that looks like a name, or one that another layer took for one.
   */
  public static boolean mayHoldNames(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tokens().get(i).containsKey(CrfFeatures.Marked.class)
          || (i > 0 && WordShape.isUnusual(sentence.word(i)))) {
        return true;
      }
    }
    return false;
  }
}
