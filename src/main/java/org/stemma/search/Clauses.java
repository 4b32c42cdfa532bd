package org.stemma.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The parts that queries are put together from. */
final class Clauses {
  /** Shorter words are too near to too many others. */
  private static final int ONE_ERROR = 4;

  private static final int TWO_ERRORS = 8;

  /** No more than so many words are tried for a mistyped one, the nearest first. */
  private static final int EXPANSIONS = 50;

  private Clauses() {}

  static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  static Query prefix(String field, String value) {
    return new PrefixQuery(new Term(field, value));
  }

  /** That term, with as many errors as its length allows; the first letter is right. */
  static Query fuzzy(String field, String value) {
    int letters = value.codePointCount(0, value.length());
    int errors = letters < ONE_ERROR ? 0 : letters < TWO_ERRORS ? 1 : 2;
    return errors == 0
        ? term(field, value)
        : new FuzzyQuery(new Term(field, value), errors, 1, EXPANSIONS, true);
  }

  /** What matches scores that much, however it matches. */
  static Query worth(double score, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), (float) score);
  }

  /** The best of these counts. */
  static Query best(Query... queries) {
    return new DisjunctionMaxQuery(List.of(queries), 0);
  }

  /** Every word, each in that way. */
  static Query all(List<String> words, Function<String, Query> way) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(way.apply(word), Occur.MUST));
    return all.build();
  }

  /** At least so many of the words, each in that way. */
  static Query atLeast(int number, List<String> words, Function<String, Query> way) {
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(number);
    words.forEach(word -> some.add(way.apply(word), Occur.SHOULD));
    return some.build();
  }

  /** The first, with the score of the second added where that matches too. */
  static Query with(Query needed, Query more) {
    return new BooleanQuery.Builder().add(needed, Occur.MUST).add(more, Occur.SHOULD).build();
  }

  /** What matches the query and is of one of those kinds. */
  static Query ofKinds(Iterable<Kind> kinds, Query query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    kinds.forEach(kind -> any.add(term(Fields.KIND, kind.name()), Occur.SHOULD));
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(any.build(), Occur.FILTER).build();
  }
}
