package org.stemma.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.stemma.paper.Paper;

/** Times CoreNLP's stock pipeline, as its users run it, on the first papers of a file. */
public final class StockPipeline {
  private static final int WARM_UP = 20;

  private StockPipeline() {}

  /** Prints abstracts a second; takes the file, how many papers, and how many threads. */
  public static void main(String[] args) {
    List<Paper> papers = Sample.of(args[0], WARM_UP + Integer.parseInt(args[1]));
    int threads = Integer.parseInt(args[2]);
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    annotate(pipeline, papers.subList(0, WARM_UP), threads);
    List<Paper> sample = papers.subList(WARM_UP, papers.size());
    long start = System.nanoTime();
    annotate(pipeline, sample, threads);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%.1f%n", sample.size() / seconds);
  }

  private static void annotate(StanfordCoreNLP pipeline, List<Paper> papers, int threads) {
    pipeline.annotate(papers.stream().map(p -> new Annotation(p.text())).toList(), threads);
  }
}
