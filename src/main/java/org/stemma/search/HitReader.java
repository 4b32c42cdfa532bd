package org.stemma.search;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Reads what was found from an index. */
final class HitReader {
  private final IndexSearcher searcher;
  private final Words words;
  private final StoredFields stored;
  private final Map<String, String> titles = new HashMap<>();

  HitReader(IndexSearcher searcher, Words words) throws IOException {
    this.searcher = searcher;
    this.words = words;
    this.stored = searcher.storedFields();
  }

  Hit hit(ScoreDoc found) throws IOException {
    Document document = stored.document(found.doc);
    Kind kind = Kind.valueOf(document.get(Fields.KIND));
    return switch (kind) {
      case PAPER -> {
        String title = document.get(Fields.TEXT);
        yield new Hit(document.get(Fields.PAPER), kind, title, title, found.score);
      }
      case SENTENCE -> {
        String paper = document.get(Fields.PAPER);
        yield new Hit(paper, kind, title(paper), document.get(Fields.TEXT), found.score);
      }
      case METHOD, BENCHMARK, MODEL, TASK, METRIC -> {
        String label = document.get(Fields.LABEL);
        ImmutableList<String> names =
            ImmutableList.<String>builder()
                .add(label)
                .add(document.getValues(Fields.ALIAS))
                .build();
        String matched = NameChoice.of(words, names);
        yield new Hit(document.get(Fields.IRI), kind, label, matched, found.score);
      }
    };
  }

  private String title(String paper) throws IOException {
    String known = titles.get(paper);
    if (known != null) {
      return known;
    }
    Query query =
        new BooleanQuery.Builder()
            .add(Clauses.term(Fields.PAPER, paper), Occur.FILTER)
            .add(Clauses.term(Fields.KIND, Kind.PAPER.name()), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    String title = found.length == 0 ? "" : stored.document(found[0].doc).get(Fields.TEXT);
    titles.put(paper, title);
    return title;
  }
}
