package org.stemma.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.search.SearchIndex;
import org.stemma.store.GraphStore;
import org.stemma.store.ServedStore;

/**
 * The newest state of a store, as builds put new ones in its place. Who reads goes on with the
 * state that they began with; it is closed and deleted when the last of them has ended.
 */
final class LiveGraph implements ServedGraph, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveGraph.class);

  /** How often it looks whether there is a newer state. */
  private static final Duration LOOK = Duration.ofMillis(500);

  private final ServedStore store;
  private final LiveDataset dataset = new LiveDataset(this::enter);
  private final Timer looking = new Timer("newest-state", true);
  private GraphStore open;
  private SearchIndex index;
  private volatile GraphState current;

  private LiveGraph(ServedStore store) {
    this.store = store;
    this.open = store.open();
    this.index = index(open);
    this.current = state(open, index);
  }

  /** The live graph of that store, which is closed with it. */
  static LiveGraph of(ServedStore store) {
    LiveGraph graph;
    try {
      graph = new LiveGraph(store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    TimerTask look =
        new TimerTask() {
          @Override
          public void run() {
            graph.look();
          }
        };
    graph.looking.schedule(look, LOOK.toMillis(), LOOK.toMillis());
    return graph;
  }

  private GraphState state(GraphStore opened, SearchIndex search) {
    return new GraphState(
        opened.dataset(),
        opened.iris(),
        search,
        opened::fingerprint,
        () -> discard(opened, search));
  }

  /** The search index of that state, which is closed where there can be none. */
  private static SearchIndex index(GraphStore opened) {
    try {
      return SearchIndex.of(opened);
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** In a thread of its own, since the last who read it should not wait for that. */
  private void discard(GraphStore old, SearchIndex search) {
    Thread.ofPlatform()
        .daemon()
        .name("discard")
        .start(
            () -> {
              search.close();
              store.discard(old);
            });
  }

  /** What the endpoint answers from. */
  DatasetGraph dataset() {
    return dataset;
  }

  private GraphState enter() {
    while (true) {
      GraphState state = current;
      if (state.enter()) {
        return state;
      }
    }
  }

  @Override
  public <T> T read(Function<View, T> question) {
    GraphState state = enter();
    try {
      return Txn.calculateRead(state.graph(), () -> question.apply(state.view()));
    } finally {
      state.leave();
    }
  }

  /**
   * Does something that writes to the graph.
   *
   * @return what it gives back; empty where a build is under way, whose work would undo it
   */
  <T> Optional<T> change(Supplier<T> change) {
    return store.change(
        () -> {
          renew();
          return change.get();
        });
  }

  private void look() {
    try {
      renew();
    } catch (RuntimeException e) {
      LOG.warn("Cannot go over to the newest state; the one before is still served.", e);
    }
  }

  private synchronized void renew() {
    if (store.isNewest(open)) {
      return;
    }
    GraphStore newer = store.open();
    GraphState old = current;
    index = index(newer);
    open = newer;
    current = state(newer, index);
    old.retire();
  }

  @Override
  public void close() {
    looking.cancel();
    synchronized (this) {
      index.close();
      open.close();
    }
    store.close();
  }
}
