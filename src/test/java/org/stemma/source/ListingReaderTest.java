package org.stemma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;
import org.stemma.paper.StemmaException;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

class ListingReaderTest {
  private static final String PROSE =
      "Agents often stumble where a task needs many steps. We let a teacher try the hard ones too, "
          + "and keep what is useful in the attempts that failed. The student wins 62\\% of the games, "
          + "a gain of 8. 4\\% over plain rejection sampling, at no cost when it is used.";

  private static String entry(String title, String footer) {
    return title + "\n\n" + PROSE + "\n\n" + footer + "\n\n";
  }

  @Test
  void readsTitleAbstractAuthorsAndDate() {
    Paper paper = Readings.papers(entry("A Title", "  • 5 authors\n·\nOct 20, 2024 3")).getFirst();
    assertThat(paper.id()).isEqualTo("hf:a-title");
    assertThat(paper.title()).isEqualTo("A Title");
    assertThat(paper.abstractText()).isEqualTo(PROSE);
    assertThat(paper.authorCount()).hasValue(5);
    assertThat(paper.published()).contains(LocalDate.of(2024, 10, 20));
    assertThat(paper.organisation()).isEmpty();
    assertThat(paper.source()).isEqualTo(new Source("-", 1));
  }

  @Test
  void givesADateWithoutYearTheYearAfterTheLatestPrinted() {
    String listing =
        entry("One Title", "• 1 author\n·\nApr 17 4")
            + entry("Two Titles", "• 2 authors\n·\nMay 1, 2023")
            + entry("Three Titles", "• 2 authors\n·\nDec 31, 2024");
    assertThat(Readings.papers(listing))
        .map(paper -> paper.published().orElseThrow())
        .containsExactly(
            LocalDate.of(2025, 4, 17), LocalDate.of(2023, 5, 1), LocalDate.of(2024, 12, 31));
  }

  @Test
  void takesNoYearFromAnAbstract() {
    String listing =
        entry("One Title", "• 1 author\n·\nApr 17")
            + entry("Two Titles", "• 2 authors\n·\nMay 1, 2023")
                .replace("62\\%", "AIME 2025: 62\\%");
    assertThat(Readings.papers(listing).getFirst().published()).contains(LocalDate.of(2024, 4, 17));
  }

  @Test
  void takesTheYearFromThePageDate() {
    List<Reading> readings =
        Readings.of(
            entry("One Title", "• 1 author\n·\nApr 17"),
            ReadingOptions.defaults().withPageDate(LocalDate.of(2019, 12, 1)));
    assertThat(((Read) readings.getFirst()).paper().published())
        .contains(LocalDate.of(2019, 4, 17));
  }

  @Test
  void leavesADateOpenWhereNoYearIsKnown() {
    assertThat(Readings.papers(entry("One Title", "• 1 author\n·\nApr 17")).getFirst().published())
        .isEmpty();
  }

  @Test
  void readsAnOrganisationDoubledByItsAvatarOrBesideADot() {
    String listing =
        entry("One Title", "TIGER-Lab TIGER-Lab\n·\nOct 12 2")
            + entry("Two Titles", "清华大学清华大学\n·\nOct 12, 2024")
            + entry("Three Titles", "Google DeepMind\n·\nOct 12")
            + entry("Four Titles", "Oct 12 · Яндекс Яндекс · 12")
            + entry("Five Titles", "ETH Zürich\nETH Zürich\n·\nOct 12");
    assertThat(Readings.papers(listing))
        .map(paper -> paper.organisation().orElse(""))
        .containsExactly("TIGER-Lab", "清华大学", "Google DeepMind", "Яндекс", "ETH Zürich");
  }

  @Test
  void readsPapersWithoutFooter() {
    String listing =
        entry("One Title", "")
            + entry("A Second One: and More", "")
            + entry("Three Titles", "• 1 author");
    assertThat(Readings.papers(listing))
        .map(Paper::title)
        .containsExactly("One Title", "A Second One: and More", "Three Titles");
  }

  @Test
  void readsTitlesThatLookLikeSentences() {
    String listing =
        entry("We Can't Understand Agents. Can We?", "• 1 author\n·\nMay 1, 2024")
            + entry("Attention is all you need.", "• 1 author\n·\nMay 1, 2024")
            + entry("1984", "• 3 authors\n·\nMay 1, 2024").replace("1984", "What is Q*?");
    assertThat(Readings.papers(listing))
        .map(Paper::title)
        .containsExactly(
            "We Can't Understand Agents. Can We?", "Attention is all you need.", "What is Q*?");
  }

  @Test
  void keepsTheParagraphsOfAnAbstract() {
    String text = PROSE + "\n\nOur contributions are:\n1. a bench\n2. a model.\n\n" + PROSE;
    Paper paper =
        Readings.papers("A Title\n\n" + text + "\n\n• 1 author\n·\nMay 1, 2024").getFirst();
    assertThat(paper.abstractText()).isEqualTo(text);
  }

  @Test
  void readsATextThatWasWrapped() {
    String wrapped = PROSE.replaceAll("(.{60,80}) ", "$1\n");
    String listing =
        ("A Title Long Enough to be Wrapped by a Browser of Text\nthat Knows no Mercy\n\n"
                + wrapped)
            + "\n\n• 1 author\n·\nMay 1, 2024\n\nA Short Title\n"
            + wrapped
            + "\n\n• 1 author\n";
    assertThat(Readings.papers(listing))
        .map(Paper::title)
        .containsExactly(
            "A Title Long Enough to be Wrapped by a Browser of Text that Knows no Mercy",
            "A Short Title");
    assertThat(Readings.papers(listing)).map(Paper::abstractText).containsOnly(wrapped);
  }

  @Test
  void passesOverThePagesOwnWords() {
    String listing =
        "Daily Papers\nbyAK and the research community\n\nNov 26\n\nSubmitted by\n\njane\n\n127\n\n"
            + entry("A Title", "View all\n\n• 5 authors\n·\n9\n·\nOct 20, 2024")
            + "Submitted by\njoe\nUpvote\n3\n"
            + entry("Another Title", "NVIDIA NVIDIA\n·\nOct 21, 2024\n\nView all 12 papers\nNext");
    assertThat(Readings.papers(listing))
        .map(Paper::title)
        .containsExactly("A Title", "Another Title");
    assertThat(Readings.papers(listing).getLast().organisation()).contains("NVIDIA");
  }

  @Test
  void leavesTheTextAsItIs() {
    String odd = PROSE.replace("useful", "``quoted'' \\%, 26times (53. 6\\%) alpha_k  two  spaces");
    Paper paper = Readings.papers("A Title\r\n\r\n" + odd + "\r\n\r\n• 1 author\r\n").getFirst();
    assertThat(paper.abstractText()).isEqualTo(odd);
  }

  @Test
  void takesLinksFromTheAbstract() {
    String text = PROSE + " Code: https://github.com/a/b. See (https://x.org/{https://x.org/}).";
    Paper paper = Readings.papers("A Title\n\n" + text + "\n\n• 1 author").getFirst();
    assertThat(paper.links()).containsExactly("https://github.com/a/b", "https://x.org/");
  }

  @Test
  void rejectsAPaperWithoutAbstractAndATextWithoutTitle() {
    List<Reading> readings =
        Readings.of(
            PROSE
                + "\n\n"
                + entry("A Title", "• 5 authors\n·\nOct 20, 2024")
                + "A Title Alone\n\n• 5 authors\n·\nOct 20, 2024\n\n"
                + entry("Another Title", "• 5 authors\n·\nOct 20, 2024"));
    assertThat(readings)
        .filteredOn(Rejected.class::isInstance)
        .containsExactly(
            new Rejected(new Source("-", 1), "no title"),
            new Rejected(new Source("-", 11), "no abstract"));
    assertThat(readings).filteredOn(Read.class::isInstance).hasSize(2);
  }

  @Test
  void refusesATextThatIsNoListing() {
    assertThatThrownBy(() -> Readings.of("# Notes\n\n" + PROSE + "\n"))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith(
            "-: in no known format: no papers found in it; give a Daily Papers");
  }

  @Test
  void takesAListingWithoutAnyFooterWhereTheUserSaysSo() {
    List<Reading> readings =
        Readings.of(entry("A Title", ""), ReadingOptions.defaults().withFormat(Format.LISTING));
    assertThat(readings).hasSize(1);
  }

  @Test
  void saysOnWhichLineAListingIsNotUtf8() {
    byte[] bytes = entry("A Tïtle", "• 1 author").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Readings.of(bytes, ReadingOptions.defaults()))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith("-:1: not UTF-8");
  }

  @Test
  void rejectsAnAbstractThatIsTooLong() {
    String listing =
        "A Title\n\n"
            + "word ".repeat(40_000)
            + ".\n\n• 1 author\n\n"
            + entry("B Title", "• 1 author");
    assertThat(Readings.of(listing).getFirst())
        .isEqualTo(
            new Rejected(
                new Source("-", 1),
                "abstract of 200,001 characters is too long (at most 100,000)"));
  }
}
