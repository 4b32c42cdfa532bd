package org.stemma.serve;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** The first so many of what a query finds; tells when there were more, or it was stopped. */
final class CutIterator<T> extends AbstractIterator<T> {
  private final Iterator<? extends T> all;
  private final long limit;
  private final Witness witness;
  private long given;

  /**
   * The first of those.
   *
   * @param limit how many; 0 for all
   * @param witness is told how it ended, where it did not come to its own end
   */
  CutIterator(Iterator<? extends T> all, long limit, Witness witness) {
    this.all = all;
    this.limit = limit;
    this.witness = witness;
  }

  /** Is told how an answer ended. */
  interface Witness {
    /** There were more. */
    void cut();

    /** The query took too long. */
    void stopped();
  }

  @Override
  protected @Nullable T computeNext() {
    try {
      if (!all.hasNext()) {
        return endOfData();
      }
      if (limit > 0 && given == limit) {
        witness.cut();
        return endOfData();
      }
      given++;
      return all.next();
    } catch (QueryCancelledException e) {
      witness.stopped();
      throw e;
    }
  }
}
