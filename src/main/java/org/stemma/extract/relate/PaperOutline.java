package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Mention;

/** A paper as outlines of its sentences, with the entities it names. */
record PaperOutline(
    AnnotatedPaper paper,
    ImmutableList<Outline> sentences,
    ImmutableSet<EntityKey> entities,
    ImmutableSet<EntityKey> proposed) {

  static PaperOutline of(AnnotatedPaper paper, List<Mention> mentions, Set<EntityKey> proposed) {
    List<Mention> apart = apart(mentions);
    ImmutableList.Builder<Outline> sentences = ImmutableList.builder();
    for (int i = 0; i < paper.sentences().size(); i++) {
      sentences.add(Outline.of(paper, i, apart, proposed));
    }
    Set<EntityKey> entities = new LinkedHashSet<>();
    apart.forEach(mention -> entities.add(mention.entity()));
    return new PaperOutline(
        paper, sentences.build(), ImmutableSet.copyOf(entities), ImmutableSet.copyOf(proposed));
  }

  // Of mentions that overlap, the one that begins first stands.
  private static List<Mention> apart(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparingInt(Mention::start));
    List<Mention> apart = new ArrayList<>();
    int end = -1;
    for (Mention mention : sorted) {
      if (mention.start() >= end) {
        apart.add(mention);
        end = mention.end();
      }
    }
    return apart;
  }

  /** The benchmarks that the paper names, in order of first mention. */
  List<EntityKey> benchmarks() {
    return entities.stream().filter(key -> key.type() == EntityType.BENCHMARK).toList();
  }

  /** The methods and models that the paper names, in order of first mention. */
  List<EntityKey> systems() {
    return entities.stream().filter(key -> key.type() != EntityType.BENCHMARK).toList();
  }

  /** The places in that sentence where that entity is named. */
  static List<Integer> placesOf(Outline sentence, EntityKey entity) {
    return sentence.places(
        item -> item.mention().filter(name -> name.entity().equals(entity)).isPresent());
  }
}
