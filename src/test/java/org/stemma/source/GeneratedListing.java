package org.stemma.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * A listing as a browser might copy it, of a make that a random number decides, and what is in it.
 */
record GeneratedListing(String text, ImmutableList<Expected> papers) {
  static final int PAGE_YEAR = 2026;

  /** What a reader must find. */
  record Expected(
      String title,
      String abstractText,
      Optional<LocalDate> date,
      OptionalInt authors,
      Optional<String> organisation) {}

  /** A title and the paragraphs of an abstract. */
  record Text(String title, List<String> paragraphs) {}

  private static final List<String> HEADERS =
      List.of(
          "",
          "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nMar 3\n\n",
          "Hugging Face\nModels\nDatasets\nSpaces\nDocs\nPricing\nLog In\nSign Up\n\nDaily Papers\nby AK and the research community\n\n",
          "Trending Papers\nby AK and the research community\nTrending Papers\n\n",
          "Welcome back!\nSearch papers by title, abstract or arXiv id\n\n12 results for \"tuning\"\n\n");
  private static final List<String> ORGANISATIONS =
      List.of(
          "TIGER-Lab",
          "Google DeepMind",
          "清华大学",
          "Яндекс",
          "NVIDIA",
          "01.AI",
          "Université de Montréal",
          "AI at Meta",
          "Qwen",
          "ETH Zürich",
          "Сбер ИИ",
          "上海人工智能实验室");

  static GeneratedListing of(List<Text> texts, long seed) {
    return new Writer(new Random(seed)).write(texts);
  }

  private static final class Writer {
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final boolean blankLines;
    private final boolean votes;
    private final boolean submitters;
    private final boolean viewAll;
    private final boolean oneLineFooters;
    private final boolean dateFirst;
    private final boolean doubled;
    private final String bullet;
    private final boolean badges;
    private final int withoutFooter;

    Writer(Random random) {
      this.random = random;
      blankLines = chance(80);
      votes = chance(25);
      submitters = chance(25);
      viewAll = chance(20);
      oneLineFooters = chance(20);
      dateFirst = chance(20);
      doubled = chance(75);
      bullet = chance(70) ? "  • " : chance(50) ? "\t• " : "";
      badges = chance(20);
      withoutFooter = chance(30) ? 0 : 10;
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    private void gap() {
      out.append(blankLines ? "\n" : "");
    }

    GeneratedListing write(List<Text> texts) {
      var expected = new ArrayList<Expected>();
      out.append(HEADERS.get(random.nextInt(HEADERS.size())));
      boolean first = true;
      for (Text text : texts) {
        // The year before the page's own must be printed somewhere for it to be known.
        expected.add(paper(text, first));
        first = false;
      }
      if (viewAll) {
        out.append("View all\n\nPrevious\n1\n2\n3\n...\n100\nNext\n");
      }
      String ends = chance(30) ? "\r\n" : "\n";
      String mark = chance(20) ? "\uFEFF" : "";
      return new GeneratedListing(
          mark + out.toString().replace("\n", ends), ImmutableList.copyOf(expected));
    }

    private Expected paper(Text text, boolean first) {
      if (submitters) {
        out.append("Submitted by\n").append(chance(50) ? "akhaliq\n" : "Jane-Doe42\n");
        gap();
      }
      if (votes) {
        out.append(chance(50) ? "Upvote\n" : "").append(random.nextInt(900)).append("\n");
        gap();
      }
      out.append(text.title()).append("\n");
      gap();
      out.append(String.join("\n\n", text.paragraphs())).append("\n");
      gap();
      boolean footer = first || !chance(withoutFooter);
      Expected expected = footer ? footer(text, first) : expected(text);
      gap();
      return expected;
    }

    private static Expected expected(Text text) {
      return new Expected(
          text.title(), joined(text), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    private static String joined(Text text) {
      return String.join("\n\n", text.paragraphs());
    }

    private Expected footer(Text text, boolean first) {
      LocalDate date =
          LocalDate.of(
              first ? PAGE_YEAR - 1 : PAGE_YEAR - random.nextInt(4),
              1 + random.nextInt(12),
              1 + random.nextInt(28));
      boolean thisYear = date.getYear() == PAGE_YEAR;
      String day =
          date.format(
                  DateTimeFormatter.ofPattern(thisYear ? "MMM d" : "MMM d, yyyy", Locale.ENGLISH))
              + (chance(40) ? " " + (1 + random.nextInt(30)) : "");
      boolean counted = chance(85);
      int authors = 1 + random.nextInt(12);
      String name = ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()));
      String who =
          counted
              ? bullet + authors + (authors == 1 ? " author" : " authors")
              : doubled ? name + " " + name : name;
      String between = oneLineFooters ? " · " : "\n·\n";
      day = badges ? "Published on " + day : day;
      out.append(dateFirst ? day + between + who : who + between + day).append("\n");
      if (badges) {
        gap();
        out.append("Upvote\n").append(random.nextInt(500)).append("\n");
        gap();
        out.append("GitHub 1.2k\narXiv Page\n");
      }
      return new Expected(
          text.title(),
          joined(text),
          Optional.of(date),
          counted ? OptionalInt.of(authors) : OptionalInt.empty(),
          counted ? Optional.empty() : Optional.of(name));
    }
  }
}
