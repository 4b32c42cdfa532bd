package org.stemma.extract.train;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stemma.json.GoldPaper;

/** Deals papers into that many folds by a hash of their titles, the same on every machine. */
public record Folds(int number) {
  /** The fold of that paper, from 0. */
  public int of(GoldPaper paper) {
    return ofTitle(paper.title());
  }

  /** The fold of the paper of that title, from 0. */
  public int ofTitle(String title) {
    int hash = Hashing.murmur3_32_fixed().hashString(title, StandardCharsets.UTF_8).asInt();
    return Math.floorMod(hash, number);
  }

  /** The papers of that fold. */
  public List<GoldPaper> only(int fold, List<GoldPaper> papers) {
    return papers.stream().filter(paper -> of(paper) == fold).toList();
  }

  /** The papers of all other folds. */
  public List<GoldPaper> without(int fold, List<GoldPaper> papers) {
    return papers.stream().filter(paper -> of(paper) != fold).toList();
  }
}
