package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;

/** A paper with the places of its names: which tokens of which sentence name which entity. */
final class NamedPaper {
  private static final Pattern TITLE_PREFIX = Pattern.compile("^.{1,60}?(?=:|\\s[–—-]\\s)");

  /**
   * A mention as tokens of a sentence.
   *
   * @param index the sentence's place in the paper, the title's being 0
   * @param first its first token
   * @param last its last token
   */
  record Place(Mention mention, Sentence sentence, int index, int first, int last) {}

  private final AnnotatedPaper paper;
  private final ImmutableListMultimap<EntityKey, Place> byEntity;
  private final ImmutableListMultimap<Integer, Place> bySentence;
  private final ImmutableSet<EntityKey> titlePrefix;

  NamedPaper(AnnotatedPaper paper, List<Mention> mentions) {
    this.paper = paper;
    ListMultimap<EntityKey, Place> entities =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ImmutableListMultimap.Builder<Integer, Place> sentences = ImmutableListMultimap.builder();
    ImmutableSet.Builder<EntityKey> prefix = ImmutableSet.builder();
    Matcher matcher = TITLE_PREFIX.matcher(paper.paper().title());
    int prefixEnd = matcher.find() ? matcher.end() : 0;
    int index = 0;
    for (Mention mention : mentions) {
      while (index + 1 < paper.sentences().size()
          && paper.sentences().get(index + 1).start() <= mention.start()) {
        index++;
      }
      Sentence sentence = paper.sentences().get(index);
      Place place =
          new Place(
              mention,
              sentence,
              index,
              sentence.tokenAt(mention.start()),
              Math.min(sentence.size() - 1, sentence.tokenAt(mention.end() - 1)));
      entities.put(mention.entity(), place);
      sentences.put(index, place);
      if (mention.end() <= prefixEnd) {
        prefix.add(mention.entity());
      }
    }
    byEntity = ImmutableListMultimap.copyOf(entities);
    bySentence = sentences.build();
    titlePrefix = prefix.build();
  }

  AnnotatedPaper paper() {
    return paper;
  }

  /** The entities in order of their first mention. */
  ImmutableSet<EntityKey> entities() {
    return byEntity.keySet();
  }

  /** Where that entity is named, by position. */
  ImmutableList<Place> places(EntityKey entity) {
    return byEntity.get(entity);
  }

  /** All names in the sentence at that index, by position. */
  ImmutableList<Place> inSentence(int index) {
    return bySentence.get(index);
  }

  /** Whether the entity stands before the colon of the title. */
  boolean isTitlePrefix(EntityKey entity) {
    return titlePrefix.contains(entity);
  }

  boolean hasTitlePrefix() {
    return !titlePrefix.isEmpty();
  }
}
