package org.stemma.serve.explore;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.stemma.graph.Samples;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Source;
import org.stemma.paper.Subject;
import org.stemma.paper.Unit;
import org.stemma.serve.ServerOptions;
import org.stemma.serve.StemmaServer;
import org.stemma.store.GraphStore;
import org.stemma.store.ServedStore;
import org.stemma.store.StoreWrites;

/**
 * The explorer over a store of a few papers, as a browser sees it, which all tests of a class
 * share.
 */
final class SiteSample implements BeforeAllCallback, AfterAllCallback {
  static final String SCRIPT = "<script>alert(1)</script>";
  static final String MARKUP = "<b onmouseover=alert(2)>\"X\"";

  private record Running(Path directory, StemmaServer server, HttpClient client) {}

  private Optional<Running> running = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Path directory = Files.createTempDirectory("stemma-site");
    ImmutableList.Builder<Extraction> papers = ImmutableList.builder();
    papers.add(Samples.experts(), Samples.oddities(), hostile(), later(), variant());
    for (int i = 1; i <= 60; i++) {
      papers.add(Samples.numbered(i));
    }
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, papers.build());
    }
    running =
        Optional.of(
            new Running(
                directory,
                StemmaServer.start(ServedStore.hold(directory), ServerOptions.STANDARD.withPort(0)),
                HttpClient.newHttpClient()));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    Running site = running.orElseThrow();
    site.server().close();
    site.client().close();
    MoreFiles.deleteRecursively(site.directory(), RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Names that a page must never show as they are. */
  private static Extraction hostile() {
    EntityKey method = Samples.method(MARKUP);
    return Samples.of(
            Paper.of(
                "evil:1",
                SCRIPT + " a title",
                "We propose " + MARKUP + " and beat PPO. </script><script>alert(3)</script>"))
        .mention(MARKUP, method, 0.9, Layer.INTRODUCED, "we-propose")
        .mention("PPO", Samples.method("PPO"), 0.9, Layer.LEXICON, "exact")
        .fact(Predicate.PROPOSES, Subject.PAPER, method, 0.9, "We propose")
        .fact(Predicate.OUTPERFORMS, Subject.of(method), Samples.method("PPO"), 0.8, "beat PPO")
        .build();
  }

  /** A later paper on WebShop, with a higher figure of its own and that of a baseline. */
  private static Extraction later() {
    return Samples.of(
            dated(
                "arxiv:2601.00001v1",
                "Learning Later",
                LocalDate.of(2026, 1, 5),
                "LATER reaches a 75.5% win rate in WebShop, where GPT-4 has a win rate of 0.31."
                    + " It is 3x faster than EEF."))
        .mention("LATER", Samples.method("LATER"), 0.9, Layer.INTRODUCED, "we-propose")
        .mention("WebShop", Samples.WEBSHOP, 0.99, Layer.LEXICON, "exact")
        .mention("GPT-4", Samples.GPT4, 0.99, Layer.LEXICON, "exact")
        .mention("EEF", Samples.EEF, 0.99, Layer.LEXICON, "exact")
        .fact(Predicate.PROPOSES, Subject.PAPER, Samples.method("LATER"), 0.9, "LATER reaches")
        .fact(Predicate.COMPARES_WITH, Subject.PAPER, Samples.GPT4, 0.8, "where GPT-4")
        .result(
            Subject.of(Samples.method("LATER")),
            Optional.of(Samples.WEBSHOP),
            "win rate",
            "75.5",
            Optional.of(Unit.PERCENT),
            Result.Kind.ABSOLUTE,
            "75.5% win rate in WebShop",
            0.91)
        .result(
            Subject.of(Samples.GPT4),
            Optional.of(Samples.WEBSHOP),
            "win rate",
            "0.31",
            Optional.empty(),
            Result.Kind.ABSOLUTE,
            "a win rate of 0.31",
            0.4)
        .result(
            Subject.of(Samples.method("LATER")),
            Optional.of(Samples.WEBSHOP),
            "win rate",
            "3",
            Optional.of(Unit.TIMES),
            Result.Kind.GAIN,
            "3x faster",
            0.4)
        .build();
  }

  private static Extraction variant() {
    return Samples.of(
            dated(
                "arxiv:2402.03300",
                "On GRPO",
                LocalDate.of(2024, 2, 5),
                "We propose GRPO, a variant of PPO."))
        .mention("GRPO", Samples.method("GRPO"), 0.9, Layer.LEXICON, "exact")
        .mention("PPO", Samples.method("PPO"), 0.9, Layer.LEXICON, "exact")
        .fact(Predicate.PROPOSES, Subject.PAPER, Samples.method("GRPO"), 0.9, "We propose")
        .fact(
            Predicate.VARIANT_OF,
            Subject.of(Samples.method("GRPO")),
            Samples.method("PPO"),
            0.8,
            "a variant")
        .build();
  }

  private static Paper dated(String id, String title, LocalDate date, String text) {
    return new Paper(
        id,
        title,
        text,
        Optional.of(date),
        ImmutableList.of("Ada Example", "Ben Example"),
        OptionalInt.empty(),
        Optional.empty(),
        ImmutableList.of(),
        new Source("sample.txt", 1));
  }

  /** Where it is. */
  URI address() {
    return running.orElseThrow().server().address();
  }

  /** What is answered at that path. */
  HttpResponse<String> get(String path) {
    try {
      URI uri = URI.create(address().toString() + path.substring(1));
      return running
          .orElseThrow()
          .client()
          .send(HttpRequest.newBuilder(uri).build(), ofString(UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The page at that path. */
  Document page(String path) {
    return Jsoup.parse(get(path).body());
  }
}
