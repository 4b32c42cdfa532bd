package org.stemma.build;

import org.stemma.source.Reading.Rejected;

/** Is told how a build goes on, by the thread that runs it. */
public interface Watcher {
  /** Tells no one. */
  Watcher NONE =
      new Watcher() {
        @Override
        public void progressed(long records) {}

        @Override
        public void rejected(Rejected rejected) {}
      };

  /** That many more records are done with. */
  void progressed(long records);

  /** A record is no paper. */
  void rejected(Rejected rejected);
}
