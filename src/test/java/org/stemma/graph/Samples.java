package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.paper.Entity;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Source;
import org.stemma.paper.Subject;
import org.stemma.paper.Unit;

/** Extractions for tests, made by naming words of a text; offsets are looked up in it. */
public final class Samples {
  public static final EntityKey EEF = method("EEF");
  public static final EntityKey WEBSHOP = benchmark("WebShop");
  public static final EntityKey GPT4 = model("GPT-4");
  public static final EntityKey LLAMA = model("Llama-3-8B");

  private final Paper paper;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();

  private Samples(Paper paper) {
    this.paper = paper;
  }

  public static EntityKey method(String name) {
    return new EntityKey(EntityType.METHOD, name);
  }

  public static EntityKey benchmark(String name) {
    return new EntityKey(EntityType.BENCHMARK, name);
  }

  public static EntityKey model(String name) {
    return new EntityKey(EntityType.MODEL, name);
  }

  /** A paper that proposes a method, and says what it is built on, beats, and reaches. */
  public static Extraction experts() {
    return of(new Paper(
            "arxiv:2504.13145",
            "Learning from Failed Experts",
            "We propose EEF, which fine-tunes Llama-3-8B. EEF reaches a 62% win rate in WebShop,"
                + " beating GPT-4.",
            Optional.of(LocalDate.of(2025, 4, 17)),
            ImmutableList.of("Ada Example", "Ben Example"),
            OptionalInt.of(2),
            Optional.of("TIGER-Lab"),
            ImmutableList.of("https://arxiv.org/abs/2504.13145"),
            new Source("sample.txt", 1)))
        .mention("EEF", EEF, 0.97, Layer.INTRODUCED, "we-propose")
        .mention("Llama-3-8B", LLAMA, 0.99, Layer.GRAMMAR, "family-size")
        .mention("WebShop", WEBSHOP, 0.995, Layer.LEXICON, "exact")
        .mention("GPT-4", GPT4, 0.99, Layer.LEXICON, "exact")
        .fact(Predicate.PROPOSES, Subject.PAPER, EEF, 0.95, "We propose EEF")
        .fact(Predicate.BASE_MODEL, Subject.PAPER, LLAMA, 0.9, "fine-tunes")
        .fact(Predicate.EVALUATES_ON, Subject.PAPER, WEBSHOP, 0.93, "win rate in WebShop")
        .fact(Predicate.COMPARES_WITH, Subject.PAPER, GPT4, 0.8, "beating GPT-4")
        .fact(Predicate.OUTPERFORMS, Subject.of(EEF), GPT4, 0.85, "beating GPT-4")
        .result(
            Subject.of(EEF),
            Optional.of(WEBSHOP),
            "win rate",
            "62",
            Optional.of(Unit.PERCENT),
            Result.Kind.ABSOLUTE,
            "62% win rate in WebShop",
            0.91)
        .build();
  }

  /** A paper of odd characters, without date, with an unnamed approach and an unnamed system. */
  public static Extraction oddities() {
    return of(Paper.of(
            "odd/../id 50%",
            "π0 \"quoted\" \\ <b> \uD83D\uDE00 & co",
            "Our approach improves on π0 by 2.50 points on 悟道.\r\n\tAnother system is 26times"
                + " faster\u0001."))
        .mention("π0", model("π0"), 1, Layer.LEXICON, "exact")
        .mention("悟道", benchmark("悟道"), 0.123456, Layer.TAGGER, "crf")
        .fact(Predicate.OUTPERFORMS, Subject.PAPER, model("π0"), 0.5, "improves on")
        .result(
            Subject.PAPER,
            Optional.of(benchmark("悟道")),
            "",
            "2.50",
            Optional.of(Unit.POINTS),
            Result.Kind.GAIN,
            "by 2.50 points",
            0.7)
        .result(
            Subject.UNNAMED,
            Optional.empty(),
            "",
            "26",
            Optional.of(Unit.TIMES),
            Result.Kind.GAIN,
            "26times faster",
            0.6)
        .build();
  }

  /** A paper whose names and figures say more than names and figures. */
  public static Extraction settings() {
    return of(new Paper(
            "arxiv:cs.CL/0504001v2",
            "A study of settings",
            "With Qwen2.5-VL-7B-128k we reach 71.5% on VQAv2 in the 5-shot setting.",
            Optional.empty(),
            ImmutableList.of(),
            OptionalInt.empty(),
            Optional.empty(),
            ImmutableList.of("https://doi.org/10.1000/182"),
            Source.UNKNOWN))
        .mention(
            "Qwen2.5-VL-7B-128k", model("Qwen2.5-VL-7B-128k"), 0.9, Layer.GRAMMAR, "family-size")
        .mention("VQAv2", benchmark("VQAv2"), 0.9, Layer.LEXICON, "exact")
        .fact(Predicate.EVALUATES_ON, Subject.PAPER, benchmark("VQAv2"), 0.9, "on VQAv2")
        .result(
            Subject.of(model("Qwen2.5-VL-7B-128k")),
            Optional.of(benchmark("VQAv2")),
            "accuracy",
            "71.5",
            Optional.of(Unit.PERCENT),
            Result.Kind.ABSOLUTE,
            "71.5% on VQAv2",
            0.9)
        .build();
  }

  /** A paper of that number, with names of its own and names that all such papers share. */
  public static Extraction numbered(int number) {
    String own = "Meth" + number;
    return of(Paper.of(
            "n:" + number,
            own + ": a paper",
            "We propose " + own + " on top of PPO. It is tested on WebShop with Qwen2.5-7B."))
        .mention(own, method(own), 0.9, Layer.INTRODUCED, "title-prefix")
        .mention("PPO", method("PPO"), 0.9, Layer.LEXICON, "exact")
        .mention("WebShop", WEBSHOP, 0.9, Layer.LEXICON, "exact")
        .mention("Qwen2.5-7B", model("Qwen2.5-7B"), 0.9, Layer.GRAMMAR, "family-size")
        .fact(Predicate.PROPOSES, Subject.PAPER, method(own), 0.9, "We propose")
        .fact(Predicate.USES_METHOD, Subject.PAPER, method("PPO"), 0.7, "on top of")
        .fact(Predicate.EVALUATES_ON, Subject.PAPER, WEBSHOP, 0.8, "tested on")
        .build();
  }

  public static Samples of(Paper paper) {
    return new Samples(paper);
  }

  public Samples mention(String surface, EntityKey key, double sure, Layer layer, String rule) {
    for (int at = paper.text().indexOf(surface);
        at >= 0;
        at = paper.text().indexOf(surface, at + 1)) {
      int start = paper.text().codePointCount(0, at);
      int end = start + surface.codePointCount(0, surface.length());
      mentions.add(new Mention(start, end, surface, key, 0.97, sure, evidence(at, layer, rule)));
    }
    return this;
  }

  public Samples fact(
      Predicate predicate, Subject subject, EntityKey object, double sure, String words) {
    facts.add(
        new Fact(
            predicate,
            subject,
            object,
            sure,
            evidence(paper.text().indexOf(words), Layer.ROLES, "cue")));
    return this;
  }

  public Samples result(
      Subject subject,
      Optional<EntityKey> benchmark,
      String metric,
      String value,
      Optional<Unit> unit,
      Result.Kind kind,
      String quote,
      double sure) {
    results.add(
        new Result(
            subject,
            benchmark,
            metric.isEmpty() ? Optional.empty() : Optional.of(metric),
            new BigDecimal(value),
            unit,
            kind,
            Optional.empty(),
            quote,
            sure,
            evidence(paper.text().indexOf(quote), Layer.RESULTS, "figure-metric")));
    return this;
  }

  public Extraction build() {
    Map<EntityKey, Set<String>> surfaces = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      surfaces.computeIfAbsent(mention.entity(), k -> new LinkedHashSet<>()).add(mention.surface());
    }
    ImmutableList.Builder<Entity> entities = ImmutableList.builder();
    surfaces.forEach(
        (key, forms) ->
            entities.add(
                new Entity(
                    key,
                    ImmutableSet.copyOf(forms),
                    ImmutableSet.of(),
                    ImmutableList.of(),
                    false,
                    0.9)));
    return new Extraction(
        paper,
        ImmutableList.copyOf(mentions),
        entities.build(),
        ImmutableList.copyOf(facts),
        ImmutableList.copyOf(results));
  }

  /** The sentence around that place: from the last line feed or full stop to the next full stop. */
  private Evidence evidence(int at, Layer layer, String rule) {
    String text = paper.text();
    int start = Math.max(text.lastIndexOf(". ", at) + 2, text.lastIndexOf('\n', at) + 1);
    start = text.lastIndexOf(". ", at) < 0 ? text.lastIndexOf('\n', at) + 1 : start;
    int stop = text.indexOf(". ", at);
    int line = text.indexOf('\n', at);
    int end = Math.min(stop < 0 ? text.length() : stop + 1, line < 0 ? text.length() : line);
    return new Evidence(
        layer,
        rule,
        text.codePointCount(0, start),
        text.codePointCount(0, end),
        text.substring(start, end));
  }
}
