package org.stemma.source;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.source.NumberedLines.Line;
import org.stemma.source.Paragraph.Kind;

/**
 * Cuts the lines of a listing into paragraphs. A line is one, save where a text was wrapped, and
 * where a footer stands on one line, which is then one for each part.
 */
final class Paragraphs {
  private static final Pattern FOOTER_PARTS = Pattern.compile("[·•∙|]");
  private static final int LONGEST_FOOTER = 200;
  private static final int WIDEST_WRAPPED = 140;
  private static final int NARROWEST_WRAPPED = 40;
  private static final int LONGEST_USER = 40;

  private Paragraphs() {}

  static ImmutableList<Paragraph> of(List<Line> lines) {
    var paragraphs = new ArrayList<Paragraph>();
    var block = new ArrayList<Line>();
    boolean gap = true;
    for (Line line : lines) {
      String text = strip(line.text());
      Kind kind = text.isEmpty() ? Kind.SEPARATOR : kind(text, paragraphs, block);
      if (kind == Kind.FREE && footerParts(text).isEmpty()) {
        block.add(new Line(line.number(), text, line.fault()));
        continue;
      }
      gap = flush(block, gap, paragraphs);
      if (text.isEmpty()) {
        gap = true;
      } else if (kind == Kind.FREE) {
        for (String part : footerParts(text)) {
          paragraphs.add(new Paragraph(line.number(), part, FooterWords.kind(part), false));
          paragraphs.add(new Paragraph(line.number(), "·", Kind.SEPARATOR, false));
        }
        gap = false;
      } else {
        paragraphs.add(new Paragraph(line.number(), text, kind, gap));
        gap = false;
      }
    }
    flush(block, gap, paragraphs);
    return ImmutableList.copyOf(paragraphs);
  }

  private static Kind kind(String text, List<Paragraph> before, List<Line> block) {
    boolean announced =
        block.isEmpty() && !before.isEmpty() && FooterWords.announcesUser(before.getLast().text());
    return announced && text.length() <= LONGEST_USER ? Kind.LABEL : FooterWords.kind(text);
  }

  /** The parts of a footer on one line, none where the line is no such thing. */
  private static ImmutableList<String> footerParts(String text) {
    if (text.length() > LONGEST_FOOTER) {
      return ImmutableList.of();
    }
    ImmutableList<String> parts =
        FOOTER_PARTS
            .splitAsStream(text)
            .map(Paragraphs::strip)
            .filter(part -> !part.isEmpty())
            .collect(ImmutableList.toImmutableList());
    boolean footer =
        parts.size() > 1
            && parts.stream()
                .map(FooterWords::kind)
                .anyMatch(kind -> kind == Kind.DATE || kind == Kind.AUTHORS);
    return footer ? parts : ImmutableList.of();
  }

  private static boolean flush(List<Line> block, boolean gap, List<Paragraph> paragraphs) {
    if (block.isEmpty()) {
      return gap;
    }
    boolean opensRecord = paragraphs.isEmpty() || !paragraphs.getLast().isFree();
    int single = isWrapped(block) ? (opensRecord && block.size() > 3 ? 1 : 0) : block.size();
    boolean first = gap;
    for (Line line : block.subList(0, single)) {
      paragraphs.add(new Paragraph(line.number(), line.text(), Kind.FREE, first));
      first = false;
    }
    if (single < block.size()) {
      List<Line> rest = block.subList(single, block.size());
      String text = rest.stream().map(Line::text).collect(Collectors.joining("\n"));
      paragraphs.add(new Paragraph(rest.getFirst().number(), text, Kind.FREE, first));
    }
    block.clear();
    return false;
  }

  /** Whether a block's lines are all about as long as a page is wide, the last excepted. */
  private static boolean isWrapped(List<Line> block) {
    List<Line> full = block.subList(0, block.size() - 1);
    return !full.isEmpty()
        && block.stream().allMatch(line -> line.text().length() <= WIDEST_WRAPPED)
        && full.stream().allMatch(line -> line.text().length() >= NARROWEST_WRAPPED)
        && (block.size() > 3 || full.stream().noneMatch(line -> Looks.endsSentence(line.text())));
  }

  /** Without white space at the ends, no-break and zero-width spaces included. */
  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u200E';
  }
}
