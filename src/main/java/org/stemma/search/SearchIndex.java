package org.stemma.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.stemma.graph.Iris;
import org.stemma.paper.StemmaException;
import org.stemma.query.AnswerTable;
import org.stemma.query.AskOptions;
import org.stemma.query.NearestNames;
import org.stemma.store.GraphStore;

/**
 * Finds entities, papers and sentences by words, from the index beside a store. Each question is
 * answered from what the index then holds, whoever brings it in step meanwhile; for any number of
 * threads.
 */
public final class SearchIndex implements AutoCloseable {
  /** No list is longer, whatever is asked for. */
  public static final int MOST_HITS = 1000;

  private static final ImmutableSet<String> NAMES = ImmutableSet.of(Fields.LABEL, Fields.ALIAS);

  private final Path place;
  private final Directory directory;
  private final SearcherManager searchers;

  private SearchIndex(Path place, Directory directory, SearcherManager searchers) {
    this.place = place;
    this.directory = directory;
    this.searchers = searchers;
  }

  /**
   * Opens the index beside the store in that directory. The store itself is opened only where its
   * index is not known to be in step with it, which it is then brought.
   *
   * @throws StemmaException where there is no store, or the index is to be brought in step while
   *     another process has the store
   */
  public static SearchIndex open(Path store) {
    IndexFiles files = IndexFiles.of(GraphStore.homeOf(store));
    if (files.areInStep()) {
      return open(files);
    }
    try (GraphStore graphs = GraphStore.openExisting(store)) {
      return of(graphs);
    }
  }

  /** Opens the index of that store, bringing it in step where it is not. */
  public static SearchIndex of(GraphStore store) {
    IndexUpdate.run(store);
    return open(IndexFiles.of(store.home()));
  }

  static SearchIndex open(IndexFiles files) {
    try {
      Directory directory = files.lucene();
      return new SearchIndex(
          files.directory(), directory, new SearcherManager(directory, new SearcherFactory()));
    } catch (IOException e) {
      throw files.unreadable(e);
    }
  }

  /**
   * What those words mean: first what bears them as a name, however it is spelled, then what begins
   * with them, then what has them all; where that is not enough, what nearly does. Of equals, what
   * more papers speak of comes first.
   *
   * @param words as someone types them; no sign has a meaning of its own
   * @param kinds what is wanted
   * @param limit at most so many
   */
  public ImmutableList<Hit> find(String words, Set<Kind> kinds, int limit) {
    Words wanted = Words.of(words);
    if (wanted.isEmpty() || kinds.isEmpty()) {
      return ImmutableList.of();
    }
    return ask(
        wanted,
        limit,
        ImmutableList.of(
            SearchQueries.strict(wanted, kinds), SearchQueries.tolerant(wanted, kinds)));
  }

  /**
   * What someone who has typed so much may want: entities of which a name, or a word within it,
   * begins so, those that more papers speak of first; then papers by their titles; then entities of
   * which a name nearly begins so.
   */
  public ImmutableList<Hit> suggest(String prefix, int limit) {
    Words begun = Words.of(prefix);
    if (begun.isEmpty()) {
      return ImmutableList.of();
    }
    return ask(
        begun,
        limit,
        ImmutableList.of(
            Clauses.ofKinds(Kind.ENTITIES, SearchQueries.begun(begun)),
            Clauses.ofKinds(ImmutableSet.of(Kind.PAPER), SearchQueries.title(begun)),
            Clauses.ofKinds(Kind.ENTITIES, SearchQueries.begunBadly(begun))));
  }

  /** Answers query after query, until there are enough hits. */
  private ImmutableList<Hit> ask(Words words, int limit, ImmutableList<Query> queries) {
    int most = Math.clamp(limit, 0, MOST_HITS);
    return read(
        searcher -> {
          Map<Integer, Hit> hits = new LinkedHashMap<>();
          var reader = new HitReader(searcher, words);
          for (Query query : queries) {
            if (hits.size() < most) {
              for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
                if (hits.size() < most && !hits.containsKey(found.doc)) {
                  hits.put(found.doc, reader.hit(found));
                }
              }
            }
          }
          return ImmutableList.copyOf(hits.values());
        });
  }

  /** Names that are as near to a mistyped one as any are, for when nothing was found. */
  public ImmutableList<String> nearest(String typed) {
    Words words = Words.of(typed);
    return read(
        searcher -> {
          ImmutableList.Builder<String> names = ImmutableList.builder();
          for (ScoreDoc found : everyEntity(searcher).scoreDocs) {
            Document entity = searcher.storedFields().document(found.doc, NAMES);
            names.add(entity.getValues(Fields.LABEL)).add(entity.getValues(Fields.ALIAS));
          }
          return NearestNames.of(words.text(), names.build().stream());
        });
  }

  private static TopDocs everyEntity(IndexSearcher searcher) throws IOException {
    Query any = Clauses.ofKinds(Kind.ENTITIES, MatchAllDocsQuery.INSTANCE);
    return searcher.search(any, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  /** Writes those hits as a table, in the format that is asked for. */
  public void write(List<Hit> hits, AskOptions options, OutputStream out) {
    new AnswerTable(
            ImmutableList.of("kind", "name", "matched", "iri"),
            hits.stream().map(SearchIndex::row).collect(ImmutableList.toImmutableList()))
        .write(iris(), options, out);
  }

  private static ImmutableList<Node> row(Hit hit) {
    return ImmutableList.of(
        NodeFactory.createLiteralString(hit.kind().label()),
        NodeFactory.createLiteralString(hit.label()),
        // A name or title that is shown already is not shown twice.
        NodeFactory.createLiteralString(hit.matched().equals(hit.label()) ? "" : hit.matched()),
        NodeFactory.createURI(hit.iri()));
  }

  private Iris iris() {
    return read(
        searcher ->
            searcher.getIndexReader() instanceof DirectoryReader reader
                ? IndexState.of(reader.getIndexCommit().getUserData().entrySet())
                    .map(state -> new Iris(state.base()))
                    .orElse(Iris.DEFAULT)
                : Iris.DEFAULT);
  }

  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Question<T> question) {
    try {
      // What a snapshot was read from may be gone, and stays as it was.
      if (Files.isDirectory(place)) {
        searchers.maybeRefresh();
      }
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new IndexFiles(place).unreadable(e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
