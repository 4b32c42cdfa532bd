package org.stemma.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Extractor;
import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;
import org.stemma.paper.StemmaException;
import org.stemma.source.Reading;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

class BuildLineTest {
  private static final Extractor NOTHING =
      paper ->
          new Extraction(
              paper,
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of());

  private static Reading read(int id) {
    return new Read(Paper.of("p" + id, "T", "A"));
  }

  private static Stream<Reading> papers(int count) {
    return IntStream.range(0, count).mapToObj(BuildLineTest::read);
  }

  private static BuildLine line(Extractor extractor, int batch) {
    return new BuildLine(extractor, 3, batch, Watcher.NONE);
  }

  /** Keeps the ids and the sizes of the batches. */
  private static final class Collected implements ExtractionSink {
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    @Override
    public Kept accept(List<Extraction> extractions) {
      extractions.forEach(extraction -> ids.add(extraction.paper().id()));
      batches.add(extractions.size());
      return new Kept(extractions.size() - 1L, 1, 0);
    }

    @Override
    public void close() {}
  }

  @Test
  void handsPapersOnInTheirOrderHoweverLongEachTakes() {
    Extractor uneven =
        paper -> {
          if (paper.id().endsWith("3")) {
            LockSupport.parkNanos(200_000);
          }
          return NOTHING.extract(paper);
        };
    var sink = new Collected();
    line(uneven, 10).run(papers(1005), sink);
    assertThat(sink.ids).isEqualTo(IntStream.range(0, 1005).mapToObj(i -> "p" + i).toList());
    assertThat(sink.batches).hasSize(101).endsWith(10, 5);
  }

  @Test
  void countsSoThatTheNumbersAddUp() {
    var rejected = new Rejected(new Source("f", 7), "broken");
    Stream<Reading> readings =
        Stream.of(read(1), read(2), rejected, read(1), read(3), read(1), rejected);
    Summary summary = line(NOTHING, 100).run(readings, new Collected());
    assertThat(summary.read()).isEqualTo(7);
    assertThat(summary.kept()).isEqualTo(new Kept(2, 1, 0));
    assertThat(summary.duplicates()).isEqualTo(2);
    assertThat(summary.rejected()).isEqualTo(2);
    assertThat(summary.addsUp()).isTrue();
  }

  @Test
  void tellsTheWatcherOfEachRecordOnce() {
    var progressed = new AtomicInteger();
    var rejected = new ArrayList<Rejected>();
    Watcher watcher =
        new Watcher() {
          @Override
          public void progressed(long records) {
            progressed.addAndGet((int) records);
          }

          @Override
          public void rejected(Rejected rejection) {
            rejected.add(rejection);
          }
        };
    var bad = new Rejected(new Source("f", 7), "broken");
    new BuildLine(NOTHING, 2, 4, watcher)
        .run(Stream.of(read(1), bad, read(1), read(2)), new Collected());
    assertThat(progressed).hasValue(4);
    assertThat(rejected).containsExactly(bad);
  }

  @Test
  void readsNoFurtherAheadThanItMust() {
    var reading = new AtomicInteger();
    var furthest = new AtomicInteger();
    var sink =
        new ExtractionSink() {
          private int taken;

          @Override
          public Kept accept(List<Extraction> extractions) {
            furthest.accumulateAndGet(reading.get() - taken, Math::max);
            taken += extractions.size();
            return Kept.added(extractions.size());
          }

          @Override
          public void close() {}
        };
    Stream<Reading> readings = papers(5000).peek(ignored -> reading.incrementAndGet());
    line(NOTHING, 1).run(readings, sink);
    assertThat(furthest.get()).isLessThan(200);
  }

  @Test
  void countsAPaperThatTheExtractorFailsOnAsRejected() {
    Extractor failing =
        paper -> {
          if (paper.id().equals("p5")) {
            throw new IllegalStateException("odd");
          }
          return NOTHING.extract(paper);
        };
    var sink = new Collected();
    Summary summary = line(failing, 10).run(papers(10), sink);
    assertThat(sink.ids).hasSize(9).doesNotContain("p5");
    assertThat(summary.rejected()).isEqualTo(1);
    assertThat(summary.addsUp()).isTrue();
  }

  @Test
  void endsWhereTheReadingsOrTheSinkFail() {
    var fault = new StemmaException("f:3", "broken", "mend it");
    Stream<Reading> readings =
        papers(100)
            .map(
                reading -> {
                  if (reading.equals(read(50))) {
                    throw fault;
                  }
                  return reading;
                });
    assertThatThrownBy(() -> line(NOTHING, 10).run(readings, new Collected())).isSameAs(fault);
    ExtractionSink full =
        new ExtractionSink() {
          @Override
          public Kept accept(List<Extraction> extractions) {
            throw fault;
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> line(NOTHING, 10).run(papers(20), full)).isSameAs(fault);
  }

  @Test
  void remembersManyIds() {
    var seen = new SeenIds();
    assertThat(IntStream.range(0, 100_000).filter(i -> !seen.add("id" + i))).isEmpty();
    assertThat(IntStream.range(0, 100_000).filter(i -> seen.add("id" + i))).isEmpty();
  }
}
