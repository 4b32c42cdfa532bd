package org.stemma.serve.explore;

import org.stemma.serve.View;

/** A page of the explorer, as a function of one state of the graph and of what is asked. */
interface Page {
  /**
   * What to show.
   *
   * @throws NotThere where what is asked for is not in the graph
   */
  Answer show(View view, Ask ask);
}
