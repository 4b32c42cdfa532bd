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
import org.stemma.extract.find.NameShape;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;

/**
 * Decides which candidates of a paper name one entity, of which kind it is, and what it is called.
 */
public final class EntityLinker {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** How sure a link is that the paper itself makes, or that a long name makes. */
  static final double SURE = 0.99;

  /**
   * What a name stands for.
   *
   * @param confidence the probability that other papers mean the same entity by it
   */
  public record Link(EntityKey entity, double confidence) {}

  /** The link of each folded surface form. */
  public record Links(ImmutableMap<String, Link> byForm) {
    /** What a candidate stands for. */
    public Link of(Candidate candidate, String text) {
      String surface = candidate.in(text);
      Link link = byForm.get(fold(surface));
      return link == null
          ? new Link(new EntityKey(candidate.type(), surface), SharedNames.same(surface, false))
          : link;
    }
  }

  private final Namesakes namesakes;
  private final LongForms longForms;

  private EntityLinker(Namesakes namesakes, LongForms longForms) {
    this.namesakes = namesakes;
    this.longForms = longForms;
  }

  /** Links to the entities of that lexicon, and to those that papers introduce. */
  public EntityLinker(List<LexiconEntry> lexicon) {
    this(new NamePairs(lexicon), new LongForms(lexicon));
  }

  /** Links by the names' own letters, and by what the finders know of them. */
  public static EntityLinker byLetters() {
    return new EntityLinker(Namesakes.NONE, new LongForms(List.of()));
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
    Map<String, String> spelledOut = new HashMap<>();
    Map<String, String> shortForms = new LinkedHashMap<>();
    for (Abbreviation abbreviation : abbreviations) {
      String shortForm = fold(abbreviation.shortForm(text));
      String longForm = fold(abbreviation.longForm(text));
      spelledOut.putIfAbsent(shortForm, abbreviation.longForm(text));
      if (byForm.containsKey(shortForm) && byForm.containsKey(longForm)) {
        groups.join(shortForm, longForm);
        shortForms.put(longForm, shortForm);
      }
    }
    NamesakeGroups.join(text, byForm, shortForms, namesakes, groups);
    Set<String> defined = Set.copyOf(shortForms.values());
    ImmutableMap.Builder<String, Link> links = ImmutableMap.builder();
    for (Collection<String> group : groups.all()) {
      EntityKey shared = name(text, group, byForm, defined);
      Optional<String> longForm =
          group.stream().filter(spelledOut::containsKey).map(spelledOut::get).findFirst();
      EntityKey own = longForm.map(form -> meant(shared, form)).orElse(shared);
      boolean known = isKnown(group, byForm);
      for (String form : group) {
        links.put(form, new Link(own, longForm.isPresent() ? SURE : SharedNames.same(form, known)));
      }
    }
    return new Links(links.buildOrThrow());
  }

  /** What a paper means that says what the name of an entity stands for. */
  private EntityKey meant(EntityKey shared, String longForm) {
    return longForms.contradict(shared, longForm)
        ? longForms
            .entity(shared.type(), longForm)
            .orElseGet(() -> new EntityKey(shared.type(), SPACES.matcher(longForm).replaceAll(" ")))
        : shared;
  }

  private static boolean isKnown(Collection<String> group, SetMultimap<String, Candidate> byForm) {
    return group.stream()
        .flatMap(form -> byForm.get(form).stream())
        .anyMatch(candidate -> candidate.known().isPresent());
  }

  private static void joinKnown(SetMultimap<String, Candidate> byForm, Groups groups) {
    Map<EntityKey, String> first = new HashMap<>();
    byForm.forEach(
        (form, candidate) ->
            candidate
                .known()
                .ifPresent(key -> groups.join(first.computeIfAbsent(key, k -> form), form)));
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
    String fold = NameShape.bare(surface).toLowerCase(Locale.ROOT);
    return fold.length() > 3 && fold.endsWith("s") && !fold.endsWith("ss")
        ? fold.substring(0, fold.length() - 1)
        : fold;
  }
}
