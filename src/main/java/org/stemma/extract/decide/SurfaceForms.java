package org.stemma.extract.decide;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.decide.SurfaceForm.Sighting;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.Occurrences;
import org.stemma.extract.tag.Odds;
import org.stemma.extract.tag.TaggedSentence;

/** Gathers the forms of a paper that any layer takes for a name. */
final class SurfaceForms {
  private final String text;
  private final List<TaggedSentence> sentences;

  SurfaceForms(String text, List<TaggedSentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** All forms, by their letters, in the order in which the layers bring them. */
  Map<String, SurfaceForm> of(List<Candidate> candidates, List<Abbreviation> abbreviations) {
    Map<String, SurfaceForm> forms = new LinkedHashMap<>();
    for (String form : letters(candidates, abbreviations)) {
      ImmutableList<Sighting> sightings = sightings(form);
      if (!sightings.isEmpty()) {
        forms.put(
            form,
            new SurfaceForm(
                form,
                sightings,
                candidates.stream()
                    .filter(candidate -> candidate.in(text).equals(form))
                    .collect(ImmutableList.toImmutableList()),
                partner(form, abbreviations, true),
                partner(form, abbreviations, false)));
      }
    }
    return forms;
  }

  private Set<String> letters(List<Candidate> candidates, List<Abbreviation> abbreviations) {
    Set<String> letters = new LinkedHashSet<>();
    for (TaggedSentence tagged : sentences) {
      Sentence sentence = tagged.sentence();
      for (TaggedSentence.Span span : tagged.spans()) {
        letters.add(
            text.substring(
                sentence.tokens().get(span.first()).beginPosition(),
                sentence.tokens().get(span.end() - 1).endPosition()));
      }
    }
    candidates.forEach(candidate -> letters.add(candidate.in(text)));
    for (Abbreviation abbreviation : abbreviations) {
      letters.add(abbreviation.shortForm(text));
      letters.add(abbreviation.longForm(text));
    }
    return letters;
  }

  private Optional<String> partner(String form, List<Abbreviation> abbreviations, boolean isShort) {
    return abbreviations.stream()
        .filter(a -> (isShort ? a.shortForm(text) : a.longForm(text)).equals(form))
        .map(a -> isShort ? a.longForm(text) : a.shortForm(text))
        .reduce((first, last) -> last);
  }

  private ImmutableList<Sighting> sightings(String form) {
    List<Sighting> sightings = new ArrayList<>();
    Occurrences.forEach(
        text,
        form,
        start -> {
          int end = start + form.length();
          for (TaggedSentence sentence : sentences) {
            if (sentence.sentence().start() <= start && end <= sentence.sentence().end()) {
              sightings.add(sighting(sentence, start, end));
              break;
            }
          }
        });
    return ImmutableList.copyOf(sightings);
  }

  private static Sighting sighting(TaggedSentence tagged, int start, int end) {
    Sentence sentence = tagged.sentence();
    int first = sentence.tokenAt(start);
    int last = sentence.tokenAt(end - 1) + 1;
    boolean whole =
        sentence.tokens().get(first).beginPosition() == start
            && sentence.tokens().get(last - 1).endPosition() == end;
    return new Sighting(
        start, end, tagged, first, last, whole ? tagged.odds(first, last) : Odds.NONE);
  }
}
