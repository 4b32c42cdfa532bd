package org.stemma.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.paper.Source;
import org.stemma.source.Paragraph.Kind;
import org.stemma.source.Reading.Rejected;

/** What stands between a paper's abstract and the next title. */
record ListingFooter(List<Paragraph> lines) {
  private static final int LONGEST_ORGANISATION = 80;

  Optional<ListingDate> date() {
    return lines.stream()
        .filter(line -> line.kind() == Kind.DATE)
        .findFirst()
        .flatMap(line -> ListingDate.parse(line.text()));
  }

  OptionalInt authorCount() {
    return lines.stream()
        .filter(line -> line.kind() == Kind.AUTHORS)
        .findFirst()
        .map(line -> FooterWords.authorCount(line.text()))
        .orElse(OptionalInt.empty());
  }

  /** A name that stands doubled; else a short one that a footer's mark stands beside. */
  Optional<String> organisation() {
    return lines.stream()
        .filter(line -> line.kind() == Kind.DOUBLED)
        .findFirst()
        .flatMap(line -> FooterWords.doubledName(line.text()))
        .or(
            () ->
                IntStream.range(0, lines.size())
                    .filter(this::isOrganisation)
                    .mapToObj(i -> lines.get(i).text())
                    .findFirst());
  }

  private boolean isOrganisation(int i) {
    Paragraph line = lines.get(i);
    return line.isFree()
        && line.length() <= LONGEST_ORGANISATION
        && !Looks.endsSentence(line.text())
        && !line.text().contains(",")
        && (isMark(i + 1) || kind(i - 1) == Kind.SEPARATOR || isTwin(i));
  }

  private boolean isTwin(int i) {
    return i + 1 < lines.size() && lines.get(i + 1).text().equals(lines.get(i).text());
  }

  private boolean isMark(int i) {
    Kind kind = kind(i);
    return kind == Kind.SEPARATOR || kind == Kind.DATE || kind == Kind.AUTHORS;
  }

  private Kind kind(int i) {
    return i < 0 || i >= lines.size() ? Kind.FREE : lines.get(i).kind();
  }

  /** Titles whose papers have a footer and no abstract: after one whole footer, before another. */
  Stream<Reading> titlesAlone(String file) {
    return IntStream.range(0, lines.size())
        .filter(
            i ->
                lines.get(i).isFree()
                    && Looks.titleness(lines.get(i).text()) > 0
                    && lines.subList(0, i).stream().anyMatch(line -> line.kind() == Kind.DATE)
                    && lines.subList(i, lines.size()).stream()
                        .anyMatch(line -> line.kind() == Kind.DATE))
        .mapToObj(i -> new Rejected(new Source(file, lines.get(i).line()), "no abstract"));
  }
}
