package org.stemma.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.source.GeneratedListing.Text;

/** Titles and abstracts of no sense and the usual shapes. */
final class MadeUpText {
  private static final List<String> WORDS =
      List.of(
          "learning",
          "model",
          "policy",
          "reward",
          "attention",
          "graph",
          "sparse",
          "training",
          "language",
          "vision",
          "robust",
          "gradient",
          "tokens",
          "agents",
          "retrieval",
          "diffusion",
          "latent",
          "planning",
          "of",
          "for",
          "with",
          "in",
          "from",
          "and",
          "by",
          "at",
          "scale",
          "efficient",
          "long",
          "context");

  private MadeUpText() {}

  static List<Text> papers(Random random, int count) {
    return Stream.generate(() -> new Text(title(random), paragraphs(random))).limit(count).toList();
  }

  private static String title(Random random) {
    boolean titleCase = random.nextInt(100) < 75;
    String words = words(random, 3 + random.nextInt(12), titleCase);
    String name = random.nextInt(100) < 40 ? "Gr" + random.nextInt(100) + "PO: " : "";
    String end = random.nextInt(100) < 8 ? "?" : random.nextInt(100) < 3 ? "!" : "";
    return name + capital(words) + end;
  }

  private static List<String> paragraphs(Random random) {
    int count = random.nextInt(100) < 15 ? 2 + random.nextInt(2) : 1;
    var paragraphs = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(
          Stream.generate(() -> sentence(random))
              .limit(3 + random.nextInt(7))
              .collect(Collectors.joining(" ")));
    }
    return paragraphs;
  }

  private static String sentence(Random random) {
    String figure = random.nextInt(100) < 20 ? " (53. 6\\%) at https://b-61j.pages.dev/x" : "";
    return capital(words(random, 8 + random.nextInt(20), false)) + figure + ".";
  }

  private static String words(Random random, int count, boolean capitals) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(count)
        .map(word -> capitals && word.length() > 4 ? capital(word) : word)
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
