package org.stemma.extract.decide;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.tag.Odds;
import org.stemma.extract.tag.Opinion;
import org.stemma.extract.tag.TaggedSentence;

/**
 * A form that may be a name, with all that a paper shows of it.
 *
 * @param sightings where it stands, in order; at least one
 * @param votes what the other layers take it for
 * @param longForm the long form that the paper gives for it
 * @param shortForm the short form that the paper gives for it
 */
record SurfaceForm(
    String form,
    ImmutableList<Sighting> sightings,
    ImmutableList<Candidate> votes,
    Optional<String> longForm,
    Optional<String> shortForm) {

  /**
   * One place where a form stands.
   *
   * @param start offset of its first character, in UTF-16 units
   * @param end offset after its last
   * @param first its first token in the sentence
   * @param last the token after its last
   * @param odds what the tagger thinks of the stretch; none where it is not whole tokens
   */
  record Sighting(int start, int end, TaggedSentence sentence, int first, int last, Odds odds) {
    boolean contains(Sighting other) {
      return start <= other.start && other.end <= end && end - start > other.end - other.start;
    }

    boolean overlaps(Sighting other) {
      return start < other.end && other.start < end;
    }
  }

  /** The highest odds of any sighting. */
  Odds highest() {
    return sightings.stream().map(Sighting::odds).reduce(Odds.NONE, Odds::or);
  }

  /** The mean odds of all sightings. */
  Odds mean() {
    return sightings.stream()
        .map(Sighting::odds)
        .reduce(Odds.NONE, Odds::plus)
        .over(sightings.size());
  }

  /** What a second reader thinks of each sighting; nothing where none was asked. */
  List<Odds> opinions() {
    return sightings.stream()
        .flatMap(
            sighting ->
                Opinion.of(sighting.sentence().sentence()).stream()
                    .map(opinion -> opinion.odds(sighting.first(), sighting.last())))
        .toList();
  }

  /** The highest chance to be a name at all. */
  double total() {
    return sightings.stream().mapToDouble(sighting -> sighting.odds().total()).max().orElse(0);
  }
}
