package org.stemma.extract.tag;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Hands CoreNLP's CRF the features that {@link TokenFeatures} has written on each token. CoreNLP
 * makes it by name, so it is public and has an empty constructor.
 */
public final class CrfFeatures extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  /** The features of a token by itself and in its surroundings. */
  public static final class Features implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked")
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }

  /** Present on tokens that another layer took for part of a name. */
  public static final class Marked implements CoreAnnotation<Boolean> {
    @Override
    public Class<Boolean> getType() {
      return Boolean.class;
    }
  }

  /** The few features that are learned for each pair of neighbouring labels. */
  public static final class PairFeatures implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked")
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> tokens, int place, Clique clique) {
    List<String> features = new ArrayList<>();
    if (clique.equals(cliqueC)) {
      add(features, tokens.get(place).get(Features.class), "|C");
    } else if (clique.equals(cliqueCpC)) {
      add(features, tokens.get(place).get(PairFeatures.class), "|CpC");
    }
    return features;
  }

  private static void add(List<String> features, List<String> given, String suffix) {
    if (given != null) {
      for (String feature : given) {
        features.add(feature.concat(suffix));
      }
    }
  }
}
