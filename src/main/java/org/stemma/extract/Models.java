package org.stemma.extract;

import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.relate.FactFinder;
import org.stemma.extract.relate.LearnedFactFinder;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultFinder;
import org.stemma.extract.relate.ResultModels;
import org.stemma.extract.relate.RoleModels;
import org.stemma.extract.relate.RoleThresholds;
import org.stemma.extract.tag.NameTagger;
import org.stemma.paper.StemmaException;

/** What has been learnt: the models that the stages of extraction run on. */
public record Models(
    Annotator annotator,
    NameTagger tagger,
    NameDecider decider,
    FactFinder facts,
    ResultFinder results) {

  /** The models shipped with Stemma. Loading takes a fraction of a second: do it once. */
  public static Models shipped() {
    // None needs another, so each loads on a thread of its own; the largest here.
    var annotator = CompletableFuture.supplyAsync(TextAnnotator::withShippedTagger);
    var facts =
        CompletableFuture.supplyAsync(
            () -> new LearnedFactFinder(RoleModels.shipped(), RoleThresholds.DEFAULT));
    var results =
        CompletableFuture.supplyAsync(() -> new LearnedResultFinder(ResultModels.shipped()));
    var decider = CompletableFuture.supplyAsync(NameDecider::shipped);
    NameTagger names = NameTagger.shipped();
    return new Models(annotator.join(), names, decider.join(), facts.join(), results.join());
  }

  /**
   * The models that hear a second reader beside the tagger, slower and better read. It is of a
   * build of its own ({@code src/second-reader}), which this one finds as a service.
   *
   * @throws StemmaException where this build has none
   */
  public static Models withSecondReader() {
    return ServiceLoader.load(ModelSource.class)
        .findFirst()
        .orElseThrow(
            () ->
                new StemmaException(
                    "--second-reader",
                    "no part of this build",
                    "call the script ./stemma of a checkout, on Linux on x86-64"))
        .models();
  }
}
