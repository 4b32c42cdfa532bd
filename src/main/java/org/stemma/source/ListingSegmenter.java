package org.stemma.source;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.List;
import org.stemma.source.Paragraph.Kind;

/**
 * Finds the papers among the paragraphs of a listing: the division whose titles look most like
 * titles and whose abstracts look most like abstracts, found by dynamic programming. So a paper
 * without a footer, an abstract of several paragraphs and a title that reads like a sentence are
 * each judged by what stands around them.
 */
final class ListingSegmenter {
  private static final int MOST_PARAGRAPHS = 40;
  private static final int SHORTEST_ABSTRACT = 40;
  private static final int USUAL_ABSTRACT = 250;

  /** Longer than the 1,920 characters that arXiv allows an abstract. */
  private static final int LONG_ABSTRACT = 2_200;

  private static final double IMPOSSIBLE = -1_000;

  private final List<Paragraph> paragraphs;
  private final ImmutableList<Looks> looks;

  /**
   * Where a paper stands: the index of its title, that of its abstract's first paragraph, and that
   * after its abstract's last.
   */
  record Span(int title, int abstractStart, int end) {}

  ListingSegmenter(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    looks =
        paragraphs.stream()
            .map(paragraph -> Looks.of(paragraph.text()))
            .collect(ImmutableList.toImmutableList());
  }

  /** The papers in order. */
  ImmutableList<Span> spans() {
    int n = paragraphs.size();
    double[] best = new double[n + 1];
    Span[] ending = new Span[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = best[end - 1] + leftOutPoints(paragraphs.get(end - 1));
      // Back from the last paragraph to each title that its abstract may have.
      double length = 0;
      double inner = 0;
      for (int i = end - 1;
          i > 0 && end - i <= MOST_PARAGRAPHS && paragraphs.get(i).isFree();
          i--) {
        length += paragraphs.get(i).length();
        double body = bodyPoints(length, looks.get(end - 1)) + inner;
        int title = titleBefore(i);
        double points =
            title < 0
                ? IMPOSSIBLE
                : best[title] + titlePoints(title, i) + firstParagraphPoints(i) + body;
        if (points > best[end]) {
          best[end] = points;
          ending[end] = new Span(title, i, end);
        }
        inner += furtherParagraphPoints(looks.get(i));
      }
    }
    return backwards(ending);
  }

  private static ImmutableList<Span> backwards(Span[] ending) {
    var spans = new ArrayDeque<Span>();
    int end = ending.length - 1;
    while (end > 0) {
      Span span = ending[end];
      if (span != null) {
        spans.addFirst(span);
      }
      end = span == null ? end - 1 : span.title();
    }
    return ImmutableList.copyOf(spans);
  }

  /** The nearest free paragraph before the abstract's first, over a footer's lines between them. */
  private int titleBefore(int abstractStart) {
    int title = abstractStart - 1;
    if (paragraphs.get(title).kind() == Kind.DOUBLED) {
      return title; // A title may be a word said twice; titlePoints tells how seldom.
    }
    int first = Math.max(0, title - MOST_PARAGRAPHS);
    while (title >= first && !paragraphs.get(title).isFree()) {
      title--;
    }
    return title < first ? -1 : title;
  }

  private double titlePoints(int title, int abstractStart) {
    Paragraph paragraph = paragraphs.get(title);
    double points = looks.get(title).titleness();
    boolean followsText = title > 0 && paragraphs.get(title - 1).isFree();
    boolean followsDot = title > 0 && paragraphs.get(title - 1).kind() == Kind.SEPARATOR;
    boolean gapBehindOnly = title > 0 && !paragraph.gap() && paragraphs.get(title + 1).gap();
    points -= followsText ? (looks.get(title - 1).continuesProse() ? 4 : 2) : 0;
    points -= paragraph.isFree() ? 0 : 3;
    points -= followsDot ? 3 : 0;
    points -= gapBehindOnly ? 1 : 0;
    points -= abstractStart - title > 1 ? 2 : 0;
    return points;
  }

  private static double bodyPoints(double length, Looks last) {
    double points = last.endsSentence() ? 1 : 0;
    if (length < SHORTEST_ABSTRACT) {
      return points - 4;
    }
    if (length < USUAL_ABSTRACT) {
      return points + 4 * length / USUAL_ABSTRACT - (points > 0 ? 0 : 4);
    }
    return points + 4 - Math.clamp((length - LONG_ABSTRACT) / 500, 0, 6);
  }

  /** What it costs that an abstract begins with this: a title would, where a label precedes it. */
  private double firstParagraphPoints(int i) {
    boolean prose = paragraphs.get(i).length() >= USUAL_ABSTRACT || looks.get(i).continuesProse();
    return prose ? 0 : -3;
  }

  /** What it costs that this is not the first paragraph of its abstract. */
  private static double furtherParagraphPoints(Looks looks) {
    double titleness = Math.max(0, looks.titleness());
    return looks.continuesProse() ? -0.25 - titleness / 2 : -1 - titleness;
  }

  /** What it costs that this is no part of a paper. */
  private static double leftOutPoints(Paragraph paragraph) {
    if (!paragraph.isFree()) {
      return 0;
    }
    int length = paragraph.length();
    return length <= 40 ? -0.5 : length <= 80 ? -1.5 : length <= 200 ? -4 : -8;
  }
}
