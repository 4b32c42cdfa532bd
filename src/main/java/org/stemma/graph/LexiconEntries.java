package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;
import org.stemma.paper.StemmaException;

/** Gathers lexicon entries from a stream of triples, one entry per subject that has a type. */
final class LexiconEntries extends StreamRDFBase {
  private static final Set<String> PARENTS =
      ImmutableSet.of(
          ST.variantOf.getURI(),
          ST.derivedFrom.getURI(),
          ST.family.getURI(),
          ST.subsetOf.getURI(),
          SKOS.broader.getURI());
  private static final Set<String> LINKS =
      ImmutableSet.of(SKOS.exactMatch.getURI(), SKOS.closeMatch.getURI(), RDFS.seeAlso.getURI());

  /** What a file says of one subject. */
  private static final class Draft {
    private final String file;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private Optional<EntityType> type = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> parent = Optional.empty();
    private Guard guard = Guard.NONE;

    private Draft(String file) {
      this.file = file;
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private String file = "";

  /** What follows is of that file; what it says of a subject replaces what others said. */
  void begin(String name) {
    file = name;
  }

  @Override
  public void triple(Triple triple) {
    Node subject = triple.getSubject();
    if (!subject.isURI()) {
      return;
    }
    String iri = subject.getURI();
    Draft draft = drafts.get(iri);
    if (draft == null || !draft.file.equals(file)) {
      draft = new Draft(file);
      drafts.put(iri, draft);
    }
    add(draft, iri, triple.getPredicate().getURI(), triple.getObject());
  }

  private static void add(Draft draft, String iri, String predicate, Node object) {
    if (predicate.equals(RDF.type.getURI())) {
      draft.type = type(object).or(() -> draft.type);
    } else if (predicate.equals(SKOS.prefLabel.getURI())) {
      if (draft.name.isPresent()) {
        throw wrong(draft, iri, "has two preferred labels", "make one of them a skos:altLabel");
      }
      draft.name = Optional.of(object.getLiteralLexicalForm());
    } else if (predicate.equals(SKOS.altLabel.getURI())) {
      draft.aliases.add(object.getLiteralLexicalForm());
    } else if (LINKS.contains(predicate) && object.isURI()) {
      draft.links.add(object.getURI());
    } else if (PARENTS.contains(predicate) && object.isURI()) {
      // The family is the root; a nearer parent, wherever it stands, says more.
      if (draft.parent.isEmpty() || !predicate.equals(ST.family.getURI())) {
        draft.parent = Optional.of(object.getURI());
      }
    } else if (predicate.equals(ST.guard.getURI())) {
      draft.guard = guard(draft, iri, object);
    }
  }

  private static Optional<EntityType> type(Node object) {
    if (object.isURI() && object.getURI().startsWith(ST.NS)) {
      String label = object.getURI().substring(ST.NS.length());
      for (EntityType type : EntityType.values()) {
        if (type.label().equals(label)) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  private static Guard guard(Draft draft, String iri, Node object) {
    if (object.equals(ST.ExactCase.asNode())) {
      return Guard.EXACT_CASE;
    }
    if (object.equals(ST.InContext.asNode())) {
      return Guard.IN_CONTEXT;
    }
    throw wrong(draft, iri, "has an unknown guard", "use st:ExactCase or st:InContext");
  }

  /** The entries in order of first appearance, their parents looked up among all of them. */
  ImmutableList<LexiconEntry> toList() {
    ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
    drafts.forEach(
        (iri, draft) -> {
          // A subject without a type of ours is the file's own description, or a note.
          if (draft.type.isPresent()) {
            entries.add(entry(iri, draft));
          }
        });
    return entries.build();
  }

  private LexiconEntry entry(String iri, Draft draft) {
    EntityKey key = key(iri, draft);
    ImmutableSet.Builder<String> aliases = ImmutableSet.builder();
    draft.aliases.stream().filter(alias -> !alias.equals(key.name())).forEach(aliases::add);
    return new LexiconEntry(
        key,
        aliases.build(),
        draft.parent.map(parent -> parent(iri, draft, parent)),
        ImmutableList.copyOf(draft.links),
        draft.guard);
  }

  private static EntityKey key(String iri, Draft draft) {
    return new EntityKey(
        draft.type.orElseThrow(),
        draft.name.orElseThrow(
            () -> wrong(draft, iri, "has no preferred label", "give it a skos:prefLabel")));
  }

  private EntityKey parent(String iri, Draft draft, String parentIri) {
    Draft parent = drafts.get(parentIri);
    if (parent == null || parent.type.isEmpty()) {
      throw wrong(
          draft, iri, "names a parent that no entry describes: " + parentIri, "add that entry");
    }
    return key(parentIri, parent);
  }

  private static StemmaException wrong(Draft draft, String iri, String what, String remedy) {
    return new StemmaException(draft.file, "<" + iri + "> " + what, remedy);
  }
}
