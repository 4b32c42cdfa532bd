package org.stemma.search;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What words are taken to mean. Scores are a ladder, its rungs further apart than popularity
 * reaches: the exact name, another name, the beginning of a name, its words; then what is mistyped.
 */
final class SearchQueries {
  private static final double EXACT_NAME = 140;
  private static final double EXACT_ALIAS = 120;
  private static final double EXACT_TITLE = 110;
  private static final double BEGINNING = 90;
  private static final double WORDS_OF_TITLE = 80;
  private static final double WORDS_OF_NAME = 65;
  private static final double WORDS_OF_SENTENCE = 40;
  private static final double NEARLY_NAME = 30;
  private static final double NEARLY = 10;

  /** How much of its words' rarity counts for a text. */
  private static final float RARITY = 0.5f;

  private SearchQueries() {}

  /** What the words say as they are typed. */
  static Query strict(Words words, Set<Kind> kinds) {
    return anyOf(
        kinds,
        popular(
            Clauses.best(
                Clauses.worth(EXACT_NAME, Clauses.term(Fields.LABEL_KEY, words.key())),
                Clauses.worth(EXACT_ALIAS, Clauses.term(Fields.ALIAS_KEY, words.key())),
                Clauses.worth(BEGINNING, begins(words.key())),
                Clauses.worth(
                    WORDS_OF_NAME, every(words.names(), word -> Clauses.term(Fields.NAME, word))))),
        Clauses.best(
            Clauses.worth(EXACT_TITLE, exact(words.key())),
            text(words, WORDS_OF_TITLE, word -> Clauses.term(Fields.TEXT, word))),
        text(words, WORDS_OF_SENTENCE, word -> Clauses.term(Fields.TEXT, word)));
  }

  /** What the words may have been meant to say. */
  static Query tolerant(Words words, Set<Kind> kinds) {
    return anyOf(
        kinds,
        popular(
            Clauses.best(
                Clauses.worth(NEARLY_NAME, Clauses.fuzzy(Fields.LABEL_KEY, words.key())),
                Clauses.worth(NEARLY_NAME, Clauses.fuzzy(Fields.ALIAS_KEY, words.key())),
                Clauses.worth(
                    NEARLY, every(words.names(), word -> Clauses.fuzzy(Fields.NAME, word))))),
        most(words),
        most(words));
  }

  /** What someone who has typed that much may want to go on to. */
  static Query begun(Words words) {
    return popular(
        Clauses.best(
            Clauses.worth(EXACT_NAME, Clauses.term(Fields.LABEL_KEY, words.key())),
            Clauses.worth(EXACT_ALIAS, Clauses.term(Fields.ALIAS_KEY, words.key())),
            Clauses.worth(BEGINNING, begins(words.key())),
            Clauses.worth(WORDS_OF_NAME, Clauses.prefix(Fields.INNER_KEY, words.key()))));
  }

  /** The same, mistyped in one place. */
  static Query begunBadly(Words words) {
    if (words.key().length() < 3) {
      return MatchNoDocsQuery.INSTANCE;
    }
    return popular(
        Clauses.best(
            Clauses.worth(NEARLY_NAME, nearlyBegins(Fields.LABEL_KEY, words.key())),
            Clauses.worth(NEARLY, nearlyBegins(Fields.ALIAS_KEY, words.key()))));
  }

  /** Titles with all the words, of which the last may have just been begun. */
  static Query title(Words words) {
    if (words.stems().isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    List<String> stems = words.stems();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    stems
        .subList(0, stems.size() - 1)
        .forEach(stem -> all.add(Clauses.term(Fields.TEXT, stem), Occur.MUST));
    all.add(Clauses.prefix(Fields.TEXT, stems.getLast()), Occur.MUST);
    return all.build();
  }

  private static Query anyOf(Set<Kind> kinds, Query entities, Query papers, Query sentences) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ImmutableSet<Kind> named = Kind.entitiesOf(kinds);
    if (!named.isEmpty()) {
      any.add(Clauses.ofKinds(named, entities), Occur.SHOULD);
    }
    if (kinds.contains(Kind.PAPER)) {
      any.add(Clauses.ofKinds(ImmutableSet.of(Kind.PAPER), papers), Occur.SHOULD);
    }
    if (kinds.contains(Kind.SENTENCE)) {
      any.add(Clauses.ofKinds(ImmutableSet.of(Kind.SENTENCE), sentences), Occur.SHOULD);
    }
    return any.build();
  }

  /** The same, the logarithm of how many papers speak of it added. */
  private static Query popular(Query query) {
    return Clauses.with(query, FeatureField.newLogQuery(Fields.WEIGHT, Fields.PAPERS, 1, 1));
  }

  private static Query exact(String key) {
    return Clauses.best(Clauses.term(Fields.LABEL_KEY, key), Clauses.term(Fields.ALIAS_KEY, key));
  }

  private static Query begins(String key) {
    return Clauses.best(
        Clauses.prefix(Fields.LABEL_KEY, key), Clauses.prefix(Fields.ALIAS_KEY, key));
  }

  private static Query nearlyBegins(String field, String key) {
    int first = key.offsetByCodePoints(0, 1);
    var near =
        new LevenshteinAutomata(key.substring(first), true).toAutomaton(1, key.substring(0, first));
    var begun =
        Operations.determinize(
            Operations.concatenate(List.of(near, Automata.makeAnyString())),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new AutomatonQuery(new Term(field, key), begun);
  }

  private static Query every(List<String> words, Function<String, Query> way) {
    return words.isEmpty() ? MatchNoDocsQuery.INSTANCE : Clauses.all(words, way);
  }

  private static Query text(Words words, double score, Function<String, Query> way) {
    Query all = every(words.stems(), way);
    return Clauses.with(Clauses.worth(score, all), new BoostQuery(all, RARITY));
  }

  /** Three in four of the words, mistyped or not; single letters and digits tell nothing then. */
  private static Query most(Words words) {
    List<String> telling = words.stems().stream().filter(stem -> stem.length() > 1).toList();
    int least = (telling.size() * 3 + 3) / 4;
    return telling.isEmpty()
        ? MatchNoDocsQuery.INSTANCE
        : new BoostQuery(
            Clauses.atLeast(least, telling, word -> Clauses.fuzzy(Fields.TEXT, word)), RARITY);
  }
}
