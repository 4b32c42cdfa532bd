package org.stemma.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** What an index holds at one moment of its being written. */
final class IndexLookup implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  IndexLookup(IndexWriter writer) throws IOException {
    reader = DirectoryReader.open(writer);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /** The paper of that IRI. */
  Optional<Document> paper(String iri) throws IOException {
    return first(
        new BooleanQuery.Builder()
            .add(term(Fields.PAPER, iri), Occur.FILTER)
            .add(term(Fields.KIND, Kind.PAPER.name()), Occur.FILTER)
            .build());
  }

  /** The entity of that IRI. */
  Optional<Document> entity(String iri) throws IOException {
    return first(term(Fields.IRI, iri));
  }

  /** How many papers name that entity. */
  int papers(String entity) throws IOException {
    return searcher.count(term(Fields.NAMED, entity));
  }

  private Optional<Document> first(Query query) throws IOException {
    TopDocs found = searcher.search(query, 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
