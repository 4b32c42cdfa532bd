package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.json.GoldPaper;

/** Papers by their folded titles, by which an annotated paper and what was found in it meet. */
final class Titles {
  private Titles() {}

  /** Those papers, in order of the first of each title; of several with one title the last. */
  static Map<String, GoldPaper> index(Iterable<GoldPaper> papers) {
    Map<String, GoldPaper> byTitle = new LinkedHashMap<>();
    for (GoldPaper paper : papers) {
      byTitle.put(FoldedName.of(paper.title().isEmpty() ? paper.id() : paper.title()), paper);
    }
    return byTitle;
  }

  /** That paper with nothing found in it. */
  static GoldPaper withNothing(GoldPaper paper) {
    return new GoldPaper(
        paper.id(),
        paper.title(),
        paper.abstractText(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }
}
