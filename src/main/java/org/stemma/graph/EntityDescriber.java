package org.stemma.graph;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.ModelName;

/**
 * Says of an entity what holds whichever paper names it: one preferred label, every other label,
 * links, the parts of a model's name, and the parent in the family tree.
 */
public final class EntityDescriber {
  /** Steps up the family tree after which there must be a ring in the lexicon. */
  private static final int HIGHEST = 20;

  /** Names without formulas first, then by code points, which puts capitals first. */
  private static final Comparator<String> PLAINEST =
      Comparator.<String, Boolean>comparing(name -> name.indexOf('$') >= 0)
          .thenComparing(Comparator.naturalOrder());

  private final Iris iris;
  private final Lexicon lexicon;

  /** A describer that makes those IRIs and knows what that lexicon knows. */
  public EntityDescriber(Iris iris, Lexicon lexicon) {
    this.iris = iris;
    this.lexicon = lexicon;
  }

  /**
   * The description of that entity.
   *
   * @param names what papers call it; the plainest is preferred where the lexicon has no name for
   *     it
   * @param surfaces how papers write it
   */
  public ImmutableSet<Triple> describe(
      EntityKey key, Collection<String> names, Collection<String> surfaces) {
    Node node = iris.entity(key);
    Optional<LexiconEntry> entry = lexicon.entry(key);
    String preferred = preferred(key, entry, names);
    Statements out = new Statements();
    out.type(node, Terms.classOf(key.type())).text(node, SKOS.prefLabel, preferred);
    Set<String> labels = new TreeSet<>(names);
    surfaces.stream().filter(surface -> !isElided(surface, preferred)).forEach(labels::add);
    entry.ifPresent(known -> labels.addAll(known.aliases()));
    labels.remove(Statements.clean(preferred));
    labels.remove(preferred);
    labels.forEach(label -> out.text(node, SKOS.altLabel, label));
    entry.ifPresent(
        known -> known.links().forEach(link -> out.link(node, linkProperty(link), link)));
    EntityKey named = new EntityKey(key.type(), preferred);
    lexicon.taxonomy().matches(named).forEach(link -> out.link(node, SKOS.exactMatch, link));
    tasks(named).forEach(task -> out.add(node, DCTerms.subject, iris.entity(task)));
    parent(named)
        .ifPresent(parent -> out.add(node, parentProperty(key.type()), iris.entity(parent)));
    if (key.type() == EntityType.MODEL) {
      out.add(node, ST.family, iris.entity(root(named)));
      ModelName.parse(preferred).ifPresent(name -> structure(out, node, name));
      Modalities.of(preferred).forEach(modality -> out.text(node, ST.modality, modality));
    } else if (key.type() == EntityType.BENCHMARK) {
      BenchmarkVersion.of(preferred)
          .ifPresent(version -> out.text(node, SchemaDO.version, version));
    }
    return out.toSet();
  }

  /** The next entity up the family tree: as the lexicon has it, else as a model's name tells. */
  public Optional<EntityKey> parent(EntityKey key) {
    Node node = iris.entity(key);
    Optional<EntityKey> known =
        lexicon.entry(key).flatMap(LexiconEntry::parent).or(() -> lexicon.taxonomy().broader(key));
    if (known.isPresent() || key.type() != EntityType.MODEL) {
      return known.filter(
          parent -> parent.type() == key.type() && !iris.entity(parent).equals(node));
    }
    return ModelName.parse(key.name())
        .flatMap(ModelName::parent)
        .map(name -> lexicon.resolve(EntityType.MODEL, name.canonical()))
        .filter(parent -> !iris.entity(parent).equals(node));
  }

  /** The tasks that a benchmark is for, as far as is known. */
  public ImmutableList<EntityKey> tasks(EntityKey key) {
    return lexicon.taxonomy().tasks(key);
  }

  /** What ties an entity of that type to its parent. */
  public static Property parentProperty(EntityType type) {
    return switch (type) {
      case METHOD -> ST.variantOf;
      case BENCHMARK -> ST.subsetOf;
      case MODEL -> ST.derivedFrom;
      case TASK, METRIC -> SKOS.broader;
    };
  }

  /** The labels that the lexicon gives that entity, which no paper need support. */
  public ImmutableSet<String> knownLabels(EntityKey key) {
    return lexicon
        .entry(key)
        .map(
            entry ->
                ImmutableSet.<String>builder()
                    .add(entry.key().name())
                    .addAll(entry.aliases())
                    .build())
        .orElse(ImmutableSet.of());
  }

  private static String preferred(
      EntityKey key, Optional<LexiconEntry> entry, Collection<String> names) {
    return entry
        .map(known -> known.key().name())
        .orElseGet(() -> names.stream().min(PLAINEST).orElse(key.name()));
  }

  private EntityKey root(EntityKey key) {
    EntityKey root = key;
    Set<Node> seen = new HashSet<>();
    for (int i = 0; i < HIGHEST && seen.add(iris.entity(root)); i++) {
      Optional<EntityKey> parent = parent(root);
      if (parent.isEmpty()) {
        break;
      }
      root = parent.get();
    }
    return root;
  }

  private static void structure(Statements out, Node node, ModelName name) {
    name.generation().ifPresent(generation -> out.text(node, ST.generation, generation));
    name.parameterCount().ifPresent(count -> out.integer(node, ST.parameterCount, count));
    name.contextLength().ifPresent(tokens -> out.integer(node, ST.contextLength, tokens));
    name.variants().forEach(variant -> out.text(node, ST.variant, variant));
  }

  /** Whether a surface is but the tail of a name, as 13B is in "LLaMA2-7B/13B". */
  private static boolean isElided(String surface, String name) {
    return surface.length() < name.length()
        && Character.isDigit(surface.codePointAt(0))
        && Ascii.toLowerCase(name).endsWith(Ascii.toLowerCase(surface));
  }

  /** Wikidata and the hub name the thing itself; other addresses are about it. */
  private static Property linkProperty(String link) {
    return link.contains("wikidata.org/entity/") ? SKOS.exactMatch : RDFS.seeAlso;
  }
}
