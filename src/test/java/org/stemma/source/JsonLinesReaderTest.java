package org.stemma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;
import org.stemma.paper.StemmaException;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

class JsonLinesReaderTest {
  private static final String GOOD = "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"Some text.\"}\n";

  @Test
  void readsIdTitleAndAbstractAsTheyStand() {
    Paper paper =
        Readings.papers("{\"id\":\"arxiv:1\",\"title\":\" T\\n x\",\"abstract\":\" A.\\n\"}")
            .getFirst();
    assertThat(paper.id()).isEqualTo("arxiv:1");
    assertThat(paper.title()).isEqualTo(" T\n x");
    assertThat(paper.abstractText()).isEqualTo(" A.\n");
  }

  @Test
  void keepsFurtherFieldsThatHaveAMeaning() {
    Paper paper =
        Readings.papers(
                """
                {"id":"x","title":"T","abstract":"See https://x.org/code.","published":"2024-10-20T12:00:00Z",\
                "authors":["A B",{"name":"C D"}],"url":"https://x.org","doi":"10.1/abc","pdf":"https://x.org/p.pdf",\
                "organization":{"fullname":"TIGER-Lab"},"citations":7}""")
            .getFirst();
    assertThat(paper.published()).contains(LocalDate.of(2024, 10, 20));
    assertThat(paper.authors()).containsExactly("A B", "C D");
    assertThat(paper.authorCount()).hasValue(2);
    assertThat(paper.organisation()).contains("TIGER-Lab");
    assertThat(paper.links())
        .containsExactly(
            "https://x.org",
            "https://doi.org/10.1/abc",
            "https://x.org/p.pdf",
            "https://x.org/code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"date\":\"2024-10\"|2024-10-01",
        "\"year\":2017|2017-01-01",
        "\"published\":\"Mon, 2 Apr 2007 19:18:42 GMT\"|2007-04-02",
        "\"published\":\"Oct 20, 2024\"|2024-10-20",
      })
  void readsDatesAsDataFilesWriteThem(String field, LocalDate date) {
    assertThat(
            Readings.papers("{\"title\":\"T\",\"abstract\":\"A\"," + field + "}")
                .getFirst()
                .published())
        .contains(date);
  }

  @Test
  void passesOverADateThatIsNone() {
    assertThat(
            Readings.papers("{\"title\":\"T\",\"abstract\":\"A\",\"date\":\"2024-13-77\"}")
                .getFirst()
                .published())
        .isEmpty();
  }

  @Test
  void derivesAMissingIdFromTheTitle() {
    String lines =
        "{\"title\":\"Deep Q*\",\"abstract\":\"A\"}\n{\"id\":12,\"title\":\"T\",\"abstract\":\"A\"}\n"
            + "{\"id\":\"a b\",\"title\":\"T\",\"abstract\":\"A\"}";
    assertThat(Readings.papers(lines))
        .map(Paper::id)
        .containsExactly("title:deep-q-star", "12", "a-b");
  }

  @Test
  void takesAWholeTextApartAtItsFirstLineEnd() {
    Paper paper = Readings.papers("{\"id\":\"x\",\"text\":\"T\\nA b.\\nC.\"}").getFirst();
    assertThat(paper.text()).isEqualTo("T\nA b.\nC.");
  }

  @Test
  void rejectsBadLinesWithTheirPlaceAndGoesOn() {
    String lines =
        GOOD
            + "{\"id\":\"b\",\"title\":\n\n[1]\n{\"id\":\"c\",\"abstract\":\"A\"}\n{\"id\":\"d\",\"title\":\"T\"}\n"
            + "{\"title\":\"T\",\"abstract\":\"half \\ud800\"}\n"
            + GOOD.strip()
            + " x\n"
            + GOOD;
    List<Reading> readings = Readings.of(lines);
    assertThat(readings).filteredOn(Read.class::isInstance).hasSize(2);
    assertThat(readings)
        .filteredOn(Rejected.class::isInstance)
        .map(reading -> ((Rejected) reading).message())
        .satisfiesExactly(
            m -> assertThat(m).startsWith("-:2: broken JSON (").contains("column"),
            m -> assertThat(m).isEqualTo("-:4: not a JSON object"),
            m -> assertThat(m).isEqualTo("-:5: no title"),
            m -> assertThat(m).isEqualTo("-:6: no abstract"),
            m -> assertThat(m).startsWith("-:7: half a character"),
            m -> assertThat(m).startsWith("-:8: broken JSON ("));
  }

  @Test
  void endsAtTheFirstBadLineWhereStrict() {
    assertThatThrownBy(() -> Readings.of(GOOD + "{\n", ReadingOptions.defaults().withStrict()))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith("-:2: broken JSON (")
        .hasMessageEndingWith("; mend it, or leave out --strict");
  }

  @Test
  void rejectsALineThatIsNotUtf8() {
    byte[] bad =
        "{\"title\":\"T\u00ef\",\"abstract\":\"A\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.of(Bytes.concat(good, bad, good), ReadingOptions.defaults()))
        .hasSize(3)
        .contains(new Rejected(new Source("-", 2), "not UTF-8; save the file as UTF-8"));
  }

  @Test
  void rejectsAnAbstractThatIsTooLong() {
    String line = "{\"title\":\"T\",\"abstract\":\"" + "a".repeat(200_000) + "\"}";
    assertThat(Readings.of(line))
        .containsExactly(
            new Rejected(
                new Source("-", 1),
                "abstract of 200,000 characters is too long (at most 100,000)"));
  }

  @Test
  void readsAnEndlessInputPaperByPaper() {
    byte[] line = GOOD.getBytes(StandardCharsets.UTF_8);
    Stream<InputStream> lines = Stream.generate(() -> new ByteArrayInputStream(line));
    var endless = new SequenceInputStream(Iterators.asEnumeration(lines.iterator()));
    var source = new PaperSource(ReadingOptions.defaults().withStandardInput(endless));
    try (var readings = source.read(List.of("-"))) {
      assertThat(readings.limit(1000)).hasSize(1000);
    }
  }

  @Test
  void passesOverALineThatNeverEnds() {
    String endless = "{\"title\":\"" + "a".repeat(NumberedLines.LONGEST) + "\n";
    assertThat(Readings.of(endless + GOOD))
        .contains(new Rejected(new Source("-", 1), "a line longer than 16 MB"))
        .hasSize(2);
  }
}
