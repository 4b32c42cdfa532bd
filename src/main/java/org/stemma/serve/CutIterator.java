package org.stemma.serve;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The first so many of what another has; tells when there were more. */
final class CutIterator<T> extends AbstractIterator<T> {
  private final Iterator<? extends T> all;
  private final long limit;
  private final Runnable cut;
  private long given;

  /**
   * The first of those.
   *
   * @param limit how many; 0 for all
   * @param cut what is run where there are more
   */
  CutIterator(Iterator<? extends T> all, long limit, Runnable cut) {
    this.all = all;
    this.limit = limit;
    this.cut = cut;
  }

  @Override
  protected @Nullable T computeNext() {
    if (!all.hasNext()) {
      return endOfData();
    }
    if (limit > 0 && given == limit) {
      cut.run();
      return endOfData();
    }
    given++;
    return all.next();
  }
}
