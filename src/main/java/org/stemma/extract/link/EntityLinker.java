package org.stemma.extract.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;

/**
 * Decides which candidates of a paper name one entity, of which kind it is, and what it is called.
 */
public final class EntityLinker {
  private static final Pattern WORDS =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{2,}\\d*-?(?:\\p{Ll}+-)?)+");

  private final Namesakes namesakes;

  /** Links by the names' own letters, by what the paper defines and by those namesakes. */
  public EntityLinker(Namesakes namesakes) {
    this.namesakes = namesakes;
  }

  /** The entity of each folded surface form. */
  public record Links(ImmutableMap<String, EntityKey> entities) {
    /** The entity that a candidate names. */
    public EntityKey entityOf(Candidate candidate, String text) {
      EntityKey key = entities.get(fold(candidate.in(text)));
      return key == null ? new EntityKey(candidate.type(), candidate.in(text)) : key;
    }
  }

  /** Links the settled candidates of a paper, with the abbreviations that it defines. */
  public Links link(String text, List<Candidate> candidates, List<Abbreviation> abbreviations) {
    SetMultimap<String, Candidate> byForm = LinkedHashMultimap.create();
    for (Candidate candidate : candidates) {
      byForm.put(fold(candidate.in(text)), candidate);
    }
    Groups groups = new Groups();
    byForm.keySet().forEach(groups::add);
    joinKnown(byForm, groups);
    Map<String, String> shortForms = new LinkedHashMap<>();
    for (Abbreviation abbreviation : abbreviations) {
      String shortForm = fold(abbreviation.shortForm(text));
      String longForm = fold(abbreviation.longForm(text));
      if (byForm.containsKey(shortForm) && byForm.containsKey(longForm)) {
        groups.join(shortForm, longForm);
        shortForms.put(longForm, shortForm);
      }
    }
    joinNamesakes(text, byForm, shortForms, groups);
    ImmutableMap.Builder<String, EntityKey> entities = ImmutableMap.builder();
    for (Collection<String> group : groups.all()) {
      EntityKey key = name(text, group, byForm, Set.copyOf(shortForms.values()));
      group.forEach(form -> entities.put(form, key));
    }
    return new Links(entities.buildOrThrow());
  }

  private static void joinKnown(SetMultimap<String, Candidate> byForm, Groups groups) {
    Map<EntityKey, String> first = new HashMap<>();
    byForm.forEach(
        (form, candidate) ->
            candidate
                .known()
                .ifPresent(key -> groups.join(first.computeIfAbsent(key, k -> form), form)));
  }

  // "Oak Test Dataset" and OTD, which the paper does not say are one.
  private void joinNamesakes(
      String text,
      SetMultimap<String, Candidate> byForm,
      Map<String, String> shortForms,
      Groups groups) {
    List<String> forms = List.copyOf(byForm.keySet());
    for (int i = 0; i < forms.size(); i++) {
      for (String other : forms.subList(0, i)) {
        String form = forms.get(i);
        Candidate name = byForm.get(form).iterator().next();
        Candidate another = byForm.get(other).iterator().next();
        if (name.type() == another.type()
            && mayBeShortFormOf(form, name.in(text), shortForms.getOrDefault(other, form))
            && mayBeShortFormOf(other, another.in(text), shortForms.getOrDefault(form, other))
            && areTwoSpellings(name.in(text), another.in(text))
            && namesakes.same(name.type(), name.in(text), another.in(text))) {
          groups.join(other, form);
        }
      }
    }
  }

  // What has a short form of its own has no second one.
  private static boolean mayBeShortFormOf(String form, String written, String shortForm) {
    return shortForm.equals(form) || written.indexOf(' ') > 0;
  }

  // LCB is LongCodeBench, but DPO is not DivPO: a word holds whole words, or it is no long form.
  private static boolean areTwoSpellings(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    return longer.indexOf(' ') > 0
        || Math.abs(a.length() - b.length()) < 2
        || WORDS.matcher(longer).matches();
  }

  private EntityKey name(
      String text,
      Collection<String> group,
      SetMultimap<String, Candidate> byForm,
      Set<String> shortForms) {
    EntityType type = vote(group, byForm);
    Optional<EntityKey> known =
        group.stream()
            .flatMap(form -> byForm.get(form).stream())
            .flatMap(candidate -> candidate.known().stream())
            .filter(key -> key.type() == type)
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    // What the paper itself spells out is not what the lexicon has under the same letters.
    Optional<EntityKey> entry =
        group.stream()
            .filter(form -> !shortForms.contains(form))
            .map(form -> namesakes.entry(type, spelling(text, byForm.get(form))))
            .flatMap(Optional::stream)
            .findFirst();
    if (entry.isPresent()) {
      return entry.get();
    }
    String form =
        group.stream()
            .filter(shortForms::contains)
            .findFirst()
            .orElseGet(() -> mostUsed(group, byForm));
    return new EntityKey(type, spelling(text, byForm.get(form)));
  }

  private static EntityType vote(Collection<String> group, SetMultimap<String, Candidate> byForm) {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    for (String form : group) {
      for (Candidate candidate : byForm.get(form)) {
        votes.merge(candidate.type(), candidate.confidence(), Double::sum);
      }
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static String mostUsed(Collection<String> group, SetMultimap<String, Candidate> byForm) {
    return group.stream()
        .max(Comparator.comparingInt(form -> byForm.get(form).size()))
        .orElseThrow();
  }

  // Of several spellings the one with most capitals: WebShop rather than webshop.
  private static String spelling(String text, Set<Candidate> candidates) {
    Map<String, Long> capitals = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String surface = candidate.in(text);
      capitals.put(surface, surface.chars().filter(Character::isUpperCase).count());
    }
    return capitals.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** A surface form without case, spaces, hyphens and a plural s. */
  public static String fold(String surface) {
    String fold = surface.replaceAll("[\\s\\-_'’`‐‑–]|\\.(?!\\d)", "").toLowerCase(Locale.ROOT);
    return fold.length() > 3 && fold.endsWith("s") && !fold.endsWith("ss")
        ? fold.substring(0, fold.length() - 1)
        : fold;
  }
}
