package org.stemma.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.relate.FactFinder;
import org.stemma.extract.relate.LearnedFactFinder;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultFinder;
import org.stemma.extract.relate.ResultModels;
import org.stemma.extract.relate.ResultThresholds;
import org.stemma.extract.relate.RoleModels;
import org.stemma.extract.relate.RoleThresholds;
import org.stemma.extract.tag.NameTagger;

/** What has been learnt: the models that the stages of extraction run on. */
public record Models(
    TextAnnotator annotator, NameTagger tagger, FactFinder facts, ResultFinder results) {

  /** The models shipped with Stemma. Loading takes a fraction of a second: do it once. */
  public static Models shipped() {
    return new Models(
        TextAnnotator.withShippedTagger(),
        shippedTagger(),
        new LearnedFactFinder(RoleModels.shipped(), RoleThresholds.DEFAULT),
        new LearnedResultFinder(ResultModels.shipped(), ResultThresholds.DEFAULT));
  }

  private static NameTagger shippedTagger() {
    try (InputStream in = Resources.open(NameTagger.class, "names.crf.gz")) {
      return NameTagger.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
