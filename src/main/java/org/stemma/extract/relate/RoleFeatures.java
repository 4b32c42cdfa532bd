package org.stemma.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.relate.NamedPaper.Place;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Predicate;

/**
 * What tells the role that an entity plays in its paper: where it stands, and among which words.
 */
final class RoleFeatures {
  private static final int MOST_MENTIONS = 8;
  // Each threshold that a chance reaches is a feature, so that a weight can rise step by step.
  private static final double[] STEPS = {.03, .07, .15, .25, .35, .5, .65, .75, .85, .93, .97};

  private final ImmutableMap<String, ImmutableSet<String>> cues = cues();

  private static ImmutableMap<String, ImmutableSet<String>> cues() {
    ImmutableMap.Builder<String, ImmutableSet<String>> cues = ImmutableMap.builder();
    for (String line : Resources.lines(RoleFeatures.class, "role-cues.txt")) {
      List<String> parts = Splitter.on(": ").splitToList(line);
      cues.put(parts.get(0), ImmutableSet.copyOf(Splitter.on(' ').split(parts.get(1))));
    }
    return cues.buildOrThrow();
  }

  /** The features of that entity, from all its mentions. */
  List<String> of(NamedPaper paper, EntityKey entity) {
    Set<String> features = new LinkedHashSet<>();
    addEntity(paper, entity, features);
    addOpinions(paper.places(entity), features);
    int count = 0;
    for (Place place : paper.places(entity)) {
      if (count++ == MOST_MENTIONS) {
        break;
      }
      addMention(paper, place, count == 1, features);
    }
    return byType(entity.type(), features);
  }

  /** The features of that entity, from one mention alone: to find the mention that tells most. */
  List<String> of(NamedPaper paper, EntityKey entity, Place place) {
    Set<String> features = new LinkedHashSet<>();
    addMention(paper, place, false, features);
    return byType(entity.type(), features);
  }

  // Each feature twice: what it means for all, and what it means for this type.
  private static List<String> byType(EntityType type, Set<String> features) {
    List<String> all = new ArrayList<>(features.size() * 2);
    for (String feature : features) {
      all.add(feature);
      all.add(type.label().substring(0, 2) + ":" + feature);
    }
    return all;
  }

  private static void addEntity(NamedPaper paper, EntityKey entity, Set<String> f) {
    List<Place> places = paper.places(entity);
    Place first = places.get(0);
    f.add("bias");
    f.add("n=" + Math.min(places.size(), 5));
    f.add("title=" + first.sentence().title());
    f.add("prefix=" + paper.isTitlePrefix(entity) + "/" + paper.hasTitlePrefix());
    f.add("first=" + region(paper, first));
    f.add("last=" + region(paper, places.get(places.size() - 1)));
    f.add("layer=" + first.mention().evidence().layer() + "/" + first.mention().evidence().rule());
    for (Place place : places) {
      f.add("rule=" + place.mention().evidence().rule());
    }
    f.add("ending=" + ending(entity.name()));
    f.add(
        "surfaces="
            + Math.min(3, places.stream().map(p -> p.mention().surface()).distinct().count()));
    int earlier = 0;
    int same = 0;
    for (EntityKey other : paper.entities()) {
      if (other.type() == entity.type()) {
        same++;
        earlier += paper.places(other).get(0).mention().start() < first.mention().start() ? 1 : 0;
      }
    }
    f.add("same=" + Math.min(same, 5));
    f.add("rank=" + Math.min(earlier, 4));
    for (EntityType type : EntityType.values()) {
      long count = paper.entities().stream().filter(other -> other.type() == type).count();
      f.add("has" + type.label() + "=" + Math.min(3, count));
    }
    Sentence title = paper.paper().sentences().get(0);
    for (int i = 0; i < title.size(); i++) {
      f.add("tw=" + title.word(i).toLowerCase(Locale.ROOT));
    }
    for (EntityKey other : paper.entities()) {
      if (!other.equals(entity) && paper.isTitlePrefix(other)) {
        f.add("prefixtype=" + other.type().label());
        if (contains(other.name(), entity.name())) {
          f.add("withinprefix");
        }
      }
      if (!other.equals(entity) && contains(entity.name(), other.name())) {
        f.add("containsother");
      }
      if (!other.equals(entity) && contains(other.name(), entity.name())) {
        f.add("withinother");
      }
    }
  }

  // What a second reader thinks, where one was asked.
  private static void addOpinions(List<Place> places, Set<String> f) {
    for (Predicate role : Opinion.ROLES) {
      DoubleSummaryStatistics chances =
          places.stream()
              .flatMap(
                  place ->
                      Opinion.of(place.sentence()).stream()
                          .map(opinion -> opinion.role(place.first(), role)))
              .mapToDouble(chance -> chance)
              .summaryStatistics();
      if (chances.getCount() > 0) {
        steps(f, "opinion" + role, chances.getMax());
        steps(f, "opinions" + role, chances.getAverage());
      }
    }
  }

  private static void steps(Set<String> f, String name, double chance) {
    for (int i = 0; i < STEPS.length && chance >= STEPS[i]; i++) {
      f.add(name + ">" + i);
    }
  }

  static boolean contains(String longer, String shorter) {
    return longer.length() > shorter.length()
        && shorter.length() > 1
        && longer.toLowerCase(Locale.ROOT).contains(shorter.toLowerCase(Locale.ROOT));
  }

  private static String ending(String name) {
    return name.length() <= 3
        ? name.toLowerCase(Locale.ROOT)
        : name.substring(name.length() - 3).toLowerCase(Locale.ROOT);
  }

  private static String region(NamedPaper paper, Place place) {
    int sentences = paper.paper().sentences().size();
    if (place.sentence().title()) {
      return "title";
    }
    if (place.index() == sentences - 1) {
      return "last";
    }
    return "q" + place.index() * 5 / sentences;
  }

  private void addMention(NamedPaper paper, Place place, boolean first, Set<String> f) {
    Sentence s = place.sentence();
    String region = region(paper, place);
    f.add("at=" + region);
    context(s, place, f);
    StringBuilder seen = new StringBuilder();
    cues.forEach(
        (cue, words) -> {
          int before = nearest(s, place.first() - 1, -1, words);
          int after = nearest(s, place.last() + 1, 1, words);
          if (before > 0) {
            f.add("<" + cue + (before <= 3 ? "near" : before <= 8 ? "mid" : "far"));
          }
          if (after > 0) {
            f.add(">" + cue + (after <= 3 ? "near" : after <= 8 ? "mid" : "far"));
          }
          if (before > 0 && !cue.equals("background")) {
            seen.append(cue.charAt(0));
          }
        });
    f.add("cues=" + seen);
    f.add("cuesr=" + seen + region);
    if (first) {
      f.add("firstcues=" + seen);
    }
    companions(paper, place, f);
  }

  private static int nearest(Sentence s, int from, int step, Set<String> words) {
    int distance = 1;
    for (int i = from; i >= 0 && i < s.size() && distance < 30; i += step, distance++) {
      if (words.contains(s.word(i).toLowerCase(Locale.ROOT))) {
        return distance;
      }
    }
    return 0;
  }

  private static void context(Sentence s, Place place, Set<String> f) {
    String l1 = lower(s, place.first() - 1);
    String l2 = lower(s, place.first() - 2);
    String l3 = lower(s, place.first() - 3);
    String r1 = lower(s, place.last() + 1);
    String r2 = lower(s, place.last() + 2);
    f.add("l1=" + l1);
    f.add("l2=" + l2);
    f.add("l21=" + l2 + "_" + l1);
    f.add("l321=" + l3 + "_" + l2 + "_" + l1);
    f.add("r1=" + r1);
    f.add("r2=" + r2);
    f.add("r12=" + r1 + "_" + r2);
    f.add("l1r1=" + l1 + "_" + r1);
    for (int d = 2; d <= 6; d++) {
      f.add("L=" + lower(s, place.first() - d));
      f.add("R=" + lower(s, place.last() + d));
    }
    for (int i = place.first() - 1; i >= 0; i--) {
      if (s.tag(i).startsWith("VB")) {
        f.add("vl=" + lower(s, i));
        f.add("vll=" + lower(s, i - 1) + "_" + lower(s, i));
        break;
      }
    }
    for (int i = place.last() + 1; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB")) {
        f.add("vr=" + lower(s, i));
        break;
      }
    }
    for (int i = place.first() - 1; i >= 0 && i > place.first() - 10; i--) {
      if (s.tag(i).equals("IN") || s.tag(i).equals("TO")) {
        f.add("in=" + lower(s, i - 1) + "_" + lower(s, i));
        f.add("in1=" + lower(s, i));
        break;
      }
    }
  }

  private static String lower(Sentence s, int i) {
    return i < 0 ? "<" : i >= s.size() ? ">" : s.word(i).toLowerCase(Locale.ROOT);
  }

  private static void companions(NamedPaper paper, Place place, Set<String> f) {
    List<Place> here = paper.inSentence(place.index());
    int order = 0;
    for (Place other : here) {
      if (!other.mention().entity().equals(place.mention().entity())) {
        boolean before = other.first() < place.first();
        f.add((before ? "<" : ">") + other.mention().entity().type().label());
        if (paper.isTitlePrefix(other.mention().entity())) {
          f.add((before ? "<" : ">") + "prefix");
        }
        order += before ? 1 : 0;
      }
    }
    f.add("order=" + Math.min(order, 3));
    f.add("among=" + Math.min(here.size(), 5));
  }
}
