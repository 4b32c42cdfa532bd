package org.stemma.extract.decide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.LinearModel;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.decide.SurfaceForm.Sighting;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.NameShape;
import org.stemma.extract.find.Settlement;
import org.stemma.extract.tag.TaggedSentence;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/**
 * Decides, form by form and for the whole paper, what is a name and of which kind. The second stage
 * of a stacked generalisation (Wolpert, 1992): it has learnt from what the tagger says of papers
 * that the tagger had not seen.
 */
public final class NameDecider {
  /** The label of forms that are no name. */
  static final String NONE = "none";

  // Where precision and recall balance, by cross-validation; a missed benchmark also costs results.
  private static final ImmutableMap<EntityType, Double> LEAST =
      Maps.immutableEnumMap(
          Map.of(EntityType.METHOD, 0.46, EntityType.BENCHMARK, 0.33, EntityType.MODEL, 0.4));
  // An ordinary word that is a name in one place needs some sign of it in another.
  private static final double LEAST_IN_PLACE = 0.3;

  // So sure must be a benchmark that stands in a list of benchmarks.
  private static final double LEAST_BESIDE = 0.12;

  private final LinearModel model;

  /** Decides with that model. */
  public NameDecider(LinearModel model) {
    this.model = model;
  }

  /** The decider that is shipped. */
  public static NameDecider shipped() {
    return of(Resources.lines(NameDecider.class, "decisions.model.gz"));
  }

  /** Reads the lines that {@link #lines} gives. */
  public static NameDecider of(Iterable<String> lines) {
    return new NameDecider(LinearModel.of(lines));
  }

  /** The weights, one a line. */
  public List<String> lines() {
    return model.lines();
  }

  /** The mentions of that paper, by position, none overlapping another. */
  public ImmutableList<Candidate> decide(
      AnnotatedPaper paper,
      List<TaggedSentence> sentences,
      List<Candidate> candidates,
      List<Abbreviation> abbreviations) {
    String text = paper.text();
    Map<String, SurfaceForm> forms =
        new SurfaceForms(text, sentences).of(candidates, abbreviations);
    FormFeatures features = new FormFeatures(paper.paper().title(), forms);
    List<Candidate> names = new ArrayList<>();
    List<Candidate> doubtful = new ArrayList<>();
    for (SurfaceForm form : forms.values()) {
      double[] odds = model.probabilities(features.of(form));
      EntityType type = likeliest(odds);
      if (1 - odds(odds, NONE) >= LEAST.getOrDefault(type, 1.0)) {
        mentions(form, type, odds(odds, type.label()))
            .forEach(name -> names.add(Settlement.withoutFullStop(name, text)));
      } else if (odds(odds, EntityType.BENCHMARK.label()) >= LEAST_BESIDE
          && form.form().length() > 2
          && NameShape.hasShape(form.form())) {
        mentions(form, EntityType.BENCHMARK, odds(odds, EntityType.BENCHMARK.label()))
            .forEach(name -> doubtful.add(Settlement.withoutFullStop(name, text)));
      }
    }
    names.addAll(
        Settlement.withoutOverlaps(Siblings.of(text, Settlement.withoutOverlaps(names), doubtful)));
    return Settlement.withoutOverlaps(names);
  }

  private double odds(double[] all, String label) {
    int place = model.labels().indexOf(label);
    return place < 0 ? 0 : all[place];
  }

  private EntityType likeliest(double[] odds) {
    return List.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL).stream()
        .max(Comparator.comparingDouble(type -> odds(odds, type.label())))
        .orElseThrow();
  }

  private static List<Candidate> mentions(SurfaceForm form, EntityType type, double confidence) {
    Optional<EntityKey> known =
        form.votes().stream()
            .filter(vote -> vote.type() == type)
            .flatMap(vote -> vote.known().stream())
            .findFirst();
    boolean everywhere = NameShape.hasShape(form.form()) || form.form().indexOf(' ') > 0;
    List<Candidate> mentions = new ArrayList<>();
    for (Sighting sighting : form.sightings()) {
      List<Candidate> here =
          form.votes().stream().filter(vote -> vote.start() == sighting.start()).toList();
      if (everywhere || !here.isEmpty() || sighting.odds().highest() > LEAST_IN_PLACE) {
        Optional<Candidate> witness =
            here.stream().filter(vote -> vote.type() == type).min(Candidate.WITNESSES);
        mentions.add(
            new Candidate(
                sighting.start(),
                sighting.end(),
                type,
                witness.map(Candidate::layer).orElse(Layer.TAGGER),
                witness.map(Candidate::rule).orElse("crf"),
                confidence,
                known));
      }
    }
    return mentions;
  }
}
