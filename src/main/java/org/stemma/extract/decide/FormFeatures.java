package org.stemma.extract.decide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.decide.SurfaceForm.Sighting;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.link.EntityLinker;
import org.stemma.extract.tag.Odds;
import org.stemma.extract.tag.WordShape;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/**
 * What a form is judged by: the tagger's odds over all places where it stands, the other layers'
 * votes, its other spellings and its long or short form, names around and inside it, and words
 * beside it.
 */
final class FormFeatures {
  // Each threshold that a chance reaches is a feature, so that a weight can rise step by step.
  private static final double[] STEPS = {
    .01, .03, .07, .15, .25, .35, .5, .65, .75, .85, .93, .97, .99
  };
  private static final double[] BINS = {.02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .99};
  private static final List<EntityType> TYPES =
      List.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL);

  private final String title;
  private final Map<String, SurfaceForm> forms;
  private final Map<String, Odds> folded = new HashMap<>();

  /** The features of the forms of one paper. */
  FormFeatures(String title, Map<String, SurfaceForm> forms) {
    this.title = title;
    this.forms = forms;
    forms.forEach(
        (letters, form) -> folded.merge(EntityLinker.fold(letters), form.highest(), Odds::or));
  }

  /** The features of that form. */
  Set<String> of(SurfaceForm form) {
    Set<String> f = new LinkedHashSet<>();
    f.add("any");
    letters(f, form.form());
    odds(f, form);
    votes(f, form);
    relatives(f, form);
    surroundings(f, form);
    opinions(f, form);
    return f;
  }

  private void letters(Set<String> f, String form) {
    boolean words = form.indexOf(' ') >= 0;
    f.add("kind=" + kind(form));
    f.add("last=" + form.substring(form.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    f.add("end=" + form.substring(Math.max(0, form.length() - 3)).toLowerCase(Locale.ROOT));
    if (!words && form.indexOf('-') >= 0) {
      String small = form.toLowerCase(Locale.ROOT);
      f.add("tail=" + small.substring(small.lastIndexOf('-') + 1));
      f.add("head=" + small.substring(0, small.indexOf('-')));
    }
    if (form.length() <= 2) {
      f.add("short");
    }
    if (title.startsWith(form + ":")) {
      f.add("prefix");
    }
  }

  private static String kind(String form) {
    return WordShape.kind(form.replace(" ", "")) + (form.indexOf(' ') >= 0 ? "+" : "");
  }

  private static void odds(Set<String> f, SurfaceForm form) {
    Odds highest = form.highest();
    Odds mean = form.mean();
    for (EntityType type : TYPES) {
      steps(f, "highest" + type.label(), highest.of(type));
      steps(f, "mean" + type.label(), mean.of(type));
      f.add("highest" + type.label() + "=" + bin(highest.of(type)));
    }
    steps(f, "total", form.total());
    f.add("total=" + bin(form.total()));
    String best = likeliest(highest).label();
    f.add("best=" + best + "," + kind(form.form()));
    f.add("best=" + best + ",total=" + bin(form.total()));
    Map<EntityType, Integer> read = new EnumMap<>(EntityType.class);
    double outside = 1;
    boolean title = false;
    for (Sighting sighting : form.sightings()) {
      for (EntityType type : TYPES) {
        if (sighting.odds().of(type) > 0
            && sighting.sentence().isLikeliest(type, sighting.first(), sighting.last())) {
          read.merge(type, 1, Integer::sum);
        }
      }
      outside = Math.min(outside, sighting.sentence().outside(sighting.first(), sighting.last()));
      title |= sighting.sentence().sentence().title();
    }
    int all = read.values().stream().mapToInt(Integer::intValue).sum();
    f.add("read=" + (all == form.sightings().size() ? "all" : all > 0 ? "some" : "none"));
    read.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> f.add("read=" + most.getKey().label()));
    f.add("kinds=" + read.size());
    steps(f, "outside", outside);
    if (title) {
      f.add("title");
      f.add("title,best=" + best);
    }
    f.add("times=" + Math.min(4, form.sightings().size()));
    Sighting first = form.sightings().get(0);
    f.add("tokens=" + Math.min(6, first.last() - first.first()));
  }

  // What a second reader thinks, where one was asked.
  private static void opinions(Set<String> f, SurfaceForm form) {
    List<Odds> opinions = form.opinions();
    if (opinions.isEmpty()) {
      return;
    }
    Odds highest = opinions.stream().reduce(Odds.NONE, Odds::or);
    Odds mean = opinions.stream().reduce(Odds.NONE, Odds::plus).over(opinions.size());
    for (EntityType type : TYPES) {
      steps(f, "opinion" + type.label(), highest.of(type));
      steps(f, "opinions" + type.label(), mean.of(type));
      f.add("opinion" + type.label() + "=" + bin(highest.of(type)));
    }
    steps(f, "opinion", highest.total());
    String best = likeliest(highest).label();
    f.add("opinion=" + best + bin(highest.highest()) + ",total=" + bin(form.total()) / 2);
    f.add("opinion=" + best + ",best=" + likeliest(form.highest()) + (highest.highest() > 0.5));
  }

  private static EntityType likeliest(Odds odds) {
    EntityType best = EntityType.METHOD;
    for (EntityType type : TYPES) {
      best = odds.of(type) > odds.of(best) ? type : best;
    }
    return best;
  }

  private static void votes(Set<String> f, SurfaceForm form) {
    Set<EntityType> known = new LinkedHashSet<>();
    Set<String> rules = new LinkedHashSet<>();
    for (Candidate vote : form.votes()) {
      String type = vote.type().label();
      rules.add(vote.layer() + vote.rule());
      if (vote.layer() == Layer.LEXICON) {
        known.add(vote.type());
        f.add("lexicon=" + type);
        f.add("lexicon=" + type + "," + vote.rule());
        f.add("lexicon=" + type + ",total=" + bin(form.total()) / 2);
      } else {
        f.add((vote.layer() == Layer.GRAMMAR ? "grammar" : vote.rule()) + "=" + type);
      }
    }
    f.add("known=" + known.size());
    f.add("votes=" + Math.min(4, rules.size()));
  }

  private void relatives(Set<String> f, SurfaceForm form) {
    Odds spellings = folded.getOrDefault(EntityLinker.fold(form.form()), Odds.NONE);
    for (EntityType type : TYPES) {
      steps(f, "spellings" + type.label(), spellings.of(type));
    }
    partner(f, "long", form.longForm());
    partner(f, "short", form.shortForm());
    double inside = 0;
    double around = 0;
    for (SurfaceForm other : forms.values()) {
      for (Sighting there : other.sightings()) {
        for (Sighting here : form.sightings()) {
          if (here.contains(there)) {
            inside = Math.max(inside, there.odds().highest());
          } else if (here.overlaps(there)
              && (here.start() != there.start() || here.end() != there.end())) {
            around = Math.max(around, there.odds().highest());
          }
        }
      }
    }
    steps(f, "inside", inside);
    steps(f, "around", around);
  }

  private void partner(Set<String> f, String which, Optional<String> letters) {
    letters
        .map(forms::get)
        .ifPresent(
            partner -> {
              f.add(which);
              for (EntityType type : TYPES) {
                steps(f, which + type.label(), partner.highest().of(type));
              }
              steps(f, which + "Total", partner.total());
            });
  }

  private static void surroundings(Set<String> f, SurfaceForm form) {
    for (Sighting sighting : form.sightings()) {
      Sentence sentence = sighting.sentence().sentence();
      int first = sighting.first();
      f.add("next=" + sentence.word(sighting.last()).toLowerCase(Locale.ROOT));
      f.add("previous=" + sentence.word(first - 1).toLowerCase(Locale.ROOT));
      f.add("verb=" + before(sentence, first, 10, List.of("VB")));
      f.add("in=" + before(sentence, first, 6, List.of("IN", "TO")));
    }
  }

  // The nearest word before with one of those parts of speech.
  private static String before(Sentence sentence, int first, int reach, List<String> tags) {
    for (int i = first - 1; i >= 0 && i > first - reach; i--) {
      String tag = sentence.tag(i);
      if (tags.stream().anyMatch(tag::startsWith)) {
        return sentence.word(i).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static void steps(Set<String> f, String name, double chance) {
    for (int i = 0; i < STEPS.length && chance >= STEPS[i]; i++) {
      f.add(name + ">" + i);
    }
  }

  private static int bin(double chance) {
    int bin = 0;
    while (bin < BINS.length && chance >= BINS[bin]) {
      bin++;
    }
    return bin;
  }
}
