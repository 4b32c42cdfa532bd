package org.stemma.extract.train;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stemma.extract.annotate.PartsOfSpeech;
import org.stemma.extract.annotate.Tokens;
import org.stemma.paper.Paper;
import org.stemma.paper.StemmaException;

/**
 * Teaches a small part-of-speech tagger what CoreNLP's stock tagger knows (distillation): the stock
 * one tags abstracts, the small one learns from that. It is eighteen times as fast and needs no 474
 * MB of models.
 */
public final class PosTraining {
  private static final String STOCK =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String ARCHITECTURE =
      "words(-1,1),order(1),suffix(4),unicodeshapes(0),"
          + "rareExtractor(edu.stanford.nlp.tagger.maxent.ExtractorUCase),"
          + "rareExtractor(edu.stanford.nlp.tagger.maxent.ExtractorCNumber)";

  /** How far two taggers agree: tokens that both saw, and tokens they tag alike. */
  public record Agreement(long tokens, long same) {
    /** The share of tokens tagged alike, between 0 and 1. */
    public double share() {
      return tokens == 0 ? 0 : (double) same / tokens;
    }
  }

  private final MaxentTagger teacher;
  private final Tokens tokens = new Tokens();

  /**
   * Learns from the stock tagger in CoreNLP's models jar.
   *
   * @throws StemmaException where the jar has no such tagger
   */
  public PosTraining(Path modelsJar) {
    teacher = stock(modelsJar);
  }

  private static MaxentTagger stock(Path modelsJar) {
    try (JarFile jar = new JarFile(modelsJar.toFile())) {
      JarEntry entry = jar.getJarEntry(STOCK);
      if (entry == null) {
        throw new IOException("no " + STOCK);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return new MaxentTagger(in);
      }
    } catch (IOException e) {
      throw new StemmaException(
          modelsJar.toString(),
          "holds no stock tagger",
          "give the models jar that ./mvnw -q -Pteacher process-resources puts under target/teacher",
          e);
    }
  }

  /** Tags up to that many sentences of those papers and trains a tagger on them, into a file. */
  public void train(Stream<Paper> papers, int sentences, Path model) {
    try {
      Path text = Files.createTempFile("stemma-pos", ".txt");
      Path raw = Files.createTempFile("stemma-pos", ".tagger");
      try {
        write(papers.iterator(), sentences, text);
        learn(text, raw);
        convert(raw, model);
      } finally {
        Files.delete(text);
        Files.delete(raw);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Trains CoreNLP's own form of a tagger on a file of tokens and tags, into another. */
  static void learn(Path text, Path raw) throws IOException {
    runTrainer(properties(text, raw));
  }

  // CoreNLP offers its trainer as a main method only.
  private static void runTrainer(Properties properties) throws IOException {
    Path file = Files.createTempFile("stemma-pos", ".properties");
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      properties.store(out, null);
      out.flush();
      MaxentTagger.main(new String[] {"-props", file.toString()});
    } catch (Exception e) {
      throw new IOException("CoreNLP's tagger trainer failed", e);
    } finally {
      Files.delete(file);
    }
  }

  private void write(Iterator<Paper> papers, int most, Path text) throws IOException {
    int written = 0;
    try (var out = Files.newBufferedWriter(text, StandardCharsets.UTF_8)) {
      while (papers.hasNext() && written < most) {
        Paper paper = papers.next();
        for (List<CoreLabel> sentence : tokens.sentences(tokens.of(paper.text(), 0))) {
          teacher.tagCoreLabels(sentence);
          for (CoreLabel token : sentence) {
            out.write(token.word().replaceAll("\\s", "") + "\t" + token.tag() + "\n");
          }
          out.write("\n");
          written++;
        }
      }
    }
  }

  private static Properties properties(Path text, Path model) {
    Properties properties = new Properties();
    properties.setProperty("model", model.toString());
    properties.setProperty("trainFile", "format=TSV,wordColumn=0,tagColumn=1," + text);
    properties.setProperty("arch", ARCHITECTURE);
    properties.setProperty("search", "qn");
    properties.setProperty("iterations", "60");
    properties.setProperty("sigmaSquared", "0.5");
    properties.setProperty("curWordMinFeatureThresh", "2");
    properties.setProperty("minFeatureThresh", "3");
    properties.setProperty("rareWordMinFeatureThresh", "5");
    properties.setProperty("learnClosedClassTags", "false");
    properties.setProperty("closedClassTagThreshold", "40");
    properties.setProperty("encoding", "UTF-8");
    properties.setProperty("tokenize", "false");
    return properties;
  }

  private static void convert(Path from, Path to) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(from));
        var out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(to)))) {
      PartsOfSpeech.ofTrained(in).write(out);
    }
  }

  /** How far the tagger in that file agrees with the stock one on those papers. */
  public Agreement agreement(Stream<Paper> papers, Path model) {
    long[] counts = new long[2];
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(model)))) {
      PartsOfSpeech student = PartsOfSpeech.read(in);
      papers.forEach(
          paper -> {
            for (List<CoreLabel> sentence : tokens.sentences(tokens.of(paper.text(), 0))) {
              teacher.tagCoreLabels(sentence);
              List<String> expected = sentence.stream().map(CoreLabel::tag).toList();
              student.tag(sentence);
              for (int i = 0; i < expected.size(); i++) {
                counts[0]++;
                counts[1] += expected.get(i).equals(sentence.get(i).tag()) ? 1 : 0;
              }
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Agreement(counts[0], counts[1]);
  }
}
