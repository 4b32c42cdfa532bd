package org.stemma.serve.explore;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.serve.View;

/**
 * Something that is worked out once for each state of the graph and then kept until the next.
 *
 * @param <T> what it is
 */
final class PerVersion<T> {
  private final Function<View, T> work;
  private @Nullable Kept<T> kept;

  PerVersion(Function<View, T> work) {
    this.work = work;
  }

  /** What it is in that state; those who ask for it at once wait for one another. */
  synchronized T of(View view) {
    Kept<T> last = kept;
    if (last == null || !last.version.equals(view.version())) {
      last = new Kept<>(view.version(), work.apply(view));
      kept = last;
    }
    return last.thing;
  }

  private record Kept<T>(String version, T thing) {}
}
