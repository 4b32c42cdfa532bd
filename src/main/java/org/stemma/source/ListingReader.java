package org.stemma.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;
import org.stemma.paper.StemmaException;
import org.stemma.source.ListingSegmenter.Span;
import org.stemma.source.NumberedLines.Line;
import org.stemma.source.Paragraph.Kind;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

/**
 * Reads the Daily Papers page as a browser copies it: for each paper a title, an abstract and
 * perhaps a footer with the number of authors or an organisation, a date, and a count of comments.
 */
final class ListingReader implements PaperReader {
  private static final int LARGEST = 256 << 20;
  private static final int LEFT_OUT_WORTH_SAYING = 200;

  private final Optional<LocalDate> pageDate;
  private final boolean asTheUserSays;

  /**
   * A reader of listings.
   *
   * @param asTheUserSays whether the user named the format; else a text without a single footer is
   *     taken for no listing
   */
  ListingReader(Optional<LocalDate> pageDate, boolean asTheUserSays) {
    this.pageDate = pageDate;
    this.asTheUserSays = asTheUserSays;
  }

  @Override
  public Iterator<Reading> read(String file, Iterator<Line> lines) {
    ImmutableList<Paragraph> paragraphs = Paragraphs.of(held(file, lines));
    ImmutableList<Span> spans = new ListingSegmenter(paragraphs).spans();
    boolean anyFooter =
        paragraphs.stream().anyMatch(p -> p.kind() == Kind.DATE || p.kind() == Kind.AUTHORS);
    if (spans.isEmpty() || !(anyFooter || asTheUserSays)) {
      throw FormatDetector.unknown(file);
    }
    OptionalInt year = pageYear(paragraphs, spans.getFirst().title());
    return IntStream.rangeClosed(0, spans.size())
        .boxed()
        .flatMap(i -> readings(file, paragraphs, spans, i, year))
        .iterator();
  }

  private static List<Line> held(String file, Iterator<Line> lines) {
    var held = new ArrayList<Line>();
    long characters = 0;
    while (lines.hasNext()) {
      Line line = lines.next();
      String place = file + ":" + line.number();
      if (line.fault().isPresent()) {
        throw new StemmaException(place, line.fault().get(), "mend it, or leave the file out");
      }
      characters += line.text().length();
      if (characters > LARGEST) {
        throw new StemmaException(place, "too long for a listing", "split it, or give JSON lines");
      }
      held.add(line);
    }
    return held;
  }

  /** The year of dates that print none: the page's own. */
  private OptionalInt pageYear(List<Paragraph> paragraphs, int firstTitle) {
    if (pageDate.isPresent()) {
      return OptionalInt.of(pageDate.get().getYear());
    }
    OptionalInt inHeader = latestYear(paragraphs.subList(0, firstTitle));
    if (inHeader.isPresent()) {
      return inHeader;
    }
    // The page leaves out the year that is running, so any printed one is earlier.
    OptionalInt latest = latestYear(paragraphs);
    return latest.isPresent() ? OptionalInt.of(latest.getAsInt() + 1) : latest;
  }

  private static OptionalInt latestYear(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.kind() == Kind.DATE)
        .flatMap(paragraph -> ListingDate.parse(paragraph.text()).stream())
        .flatMapToInt(date -> date.year().stream())
        .max();
  }

  /** The i-th paper, after what was left out before it. */
  private static Stream<Reading> readings(
      String file, List<Paragraph> paragraphs, List<Span> spans, int i, OptionalInt year) {
    int from = i == 0 ? 0 : spans.get(i - 1).end();
    int to = i == spans.size() ? paragraphs.size() : spans.get(i).title();
    var between = new ListingFooter(paragraphs.subList(from, to));
    Stream<Reading> leftOut = leftOut(file, paragraphs.subList(from, to));
    Stream<Reading> untold = i == 0 ? Stream.empty() : between.titlesAlone(file);
    Stream<Reading> before = Stream.concat(leftOut, untold);
    if (i == spans.size()) {
      return before;
    }
    Span span = spans.get(i);
    int next = i + 1 == spans.size() ? paragraphs.size() : spans.get(i + 1).title();
    var footer = new ListingFooter(paragraphs.subList(span.end(), next));
    var inner = new ListingFooter(paragraphs.subList(span.title() + 1, span.abstractStart()));
    return Stream.concat(before, Stream.of(reading(file, paragraphs, span, inner, footer, year)));
  }

  private static Stream<Reading> leftOut(String file, List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(p -> p.isFree() && p.length() >= LEFT_OUT_WORTH_SAYING)
        .map(p -> new Rejected(new Source(file, p.line()), "no title"));
  }

  private static Reading reading(
      String file,
      List<Paragraph> paragraphs,
      Span span,
      ListingFooter inner,
      ListingFooter footer,
      OptionalInt year) {
    Paragraph titled = paragraphs.get(span.title());
    String title = titled.text().replace('\n', ' ');
    String abstractText = joined(paragraphs.subList(span.abstractStart(), span.end()));
    var source = new Source(file, titled.line());
    Optional<String> fault = Checks.fault(title, abstractText);
    if (fault.isPresent()) {
      return new Rejected(source, fault.get());
    }
    return new Read(
        new Paper(
            "hf:" + TitleSlug.of(title),
            title,
            abstractText,
            inner.date().or(footer::date).flatMap(date -> date.inYear(year)),
            ImmutableList.of(),
            inner.authorCount().isPresent() ? inner.authorCount() : footer.authorCount(),
            inner.organisation().or(footer::organisation),
            WebAddresses.in(abstractText).asList(),
            source));
  }

  private static String joined(List<Paragraph> paragraphs) {
    var text = new StringBuilder(paragraphs.getFirst().text());
    for (Paragraph paragraph : paragraphs.subList(1, paragraphs.size())) {
      text.append(paragraph.gap() ? "\n\n" : "\n").append(paragraph.text());
    }
    return text.toString();
  }
}
