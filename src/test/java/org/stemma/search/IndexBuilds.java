package org.stemma.search;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.stemma.graph.Samples;
import org.stemma.paper.Extraction;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

/** Builds stores with an index, in this process or, as a program, in another. */
final class IndexBuilds {
  private IndexBuilds() {}

  /** Builds into the store of that directory without end. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    for (int build = 0; build < 10_000; build++) {
      List<Extraction> papers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        papers.add(Samples.numbered(build * 10 + i));
      }
      build(Path.of(args[0]), papers);
      System.out.println("build " + build);
    }
  }

  /** One build of those papers into the store of that directory. */
  static void build(Path directory, List<Extraction> papers) {
    GraphStore store = GraphStore.open(directory, Optional.empty());
    try (IndexedWriter writer = new IndexedWriter(store, StoreWrites.writer(store))) {
      writer.accept(papers);
    }
  }

  /** All that an index shows and weighs, as lines in order. */
  static List<String> lines(Path directory) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    List<String> all = new ArrayList<>();
    try (var lucene = IndexFiles.of(directory).lucene();
        DirectoryReader reader = DirectoryReader.open(lucene)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int id = 0; id < leaf.reader().maxDoc(); id++) {
          if (live == null || live.get(id)) {
            all.add(line(leaf.reader().storedFields().document(id)) + weight(leaf, id));
          }
        }
      }
    }
    lines.addAll(all);
    lines.add(all.size() + " documents");
    return List.copyOf(lines);
  }

  /** All but the run, which is another in each build. */
  private static String line(Document document) {
    StringBuilder line = new StringBuilder();
    for (IndexableField field : document) {
      if (!field.name().equals(Fields.RUN)) {
        line.append(field.name()).append('=').append(field.stringValue()).append(' ');
      }
    }
    return line.toString();
  }

  private static String weight(LeafReaderContext leaf, int id) throws IOException {
    PostingsEnum postings = leaf.reader().postings(new Term(Fields.WEIGHT, Fields.PAPERS));
    return postings != null && postings.advance(id) == id && id != DocIdSetIterator.NO_MORE_DOCS
        ? "papers=" + postings.freq()
        : "";
  }

  /** The same lines, of an index that is made anew. */
  static List<String> linesMadeAnew(Path directory) throws IOException {
    for (Path file : MoreFiles.listFiles(IndexFiles.of(directory).directory())) {
      Files.delete(file);
    }
    SearchIndex.open(directory).close();
    return lines(directory);
  }
}
