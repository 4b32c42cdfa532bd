package org.stemma.source;

import java.util.Iterator;
import org.stemma.source.NumberedLines.Line;

/** Reads papers in one format. */
interface PaperReader {
  /**
   * The records of that file, in order, each made when it is asked for.
   *
   * @throws org.stemma.paper.StemmaException from the iterator, where reading cannot go on
   */
  Iterator<Reading> read(String file, Iterator<Line> lines);
}
