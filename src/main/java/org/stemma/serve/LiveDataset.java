package org.stemma.serve;

import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/**
 * The graph that is served, for Fuseki: each transaction is in the state that was the newest when
 * it began, to its end.
 */
final class LiveDataset extends DatasetGraphWrapper {
  private final Supplier<GraphState> newest;

  @SuppressWarnings("ThreadLocalUsage") // Emptied at each end; and there is one for each server.
  private final ThreadLocal<@Nullable GraphState> entered = new ThreadLocal<>();

  /**
   * A dataset of states.
   *
   * @param newest gives the newest state, entered
   */
  LiveDataset(Supplier<GraphState> newest) {
    super(null, context());
    this.newest = newest;
  }

  private static Context context() {
    Context context = Context.create();
    context.setTrue(TDB2.symUnionDefaultGraph);
    return context;
  }

  @Override
  protected DatasetGraph get() {
    GraphState state = entered.get();
    if (state == null) {
      throw new IllegalStateException("not in a transaction");
    }
    return state.graph();
  }

  @Override
  public boolean isInTransaction() {
    return entered.get() != null;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return true;
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    GraphState state = newest.get();
    try {
      state.graph().begin(type);
      entered.set(state);
    } catch (RuntimeException | Error e) {
      state.leave();
      throw e;
    }
  }

  @Override
  public void commit() {
    boolean writes = get().transactionMode() == ReadWrite.WRITE;
    super.commit();
    GraphState state = entered.get();
    if (writes && state != null) {
      state.changed();
    }
  }

  @Override
  public void end() {
    GraphState state = entered.get();
    if (state == null) {
      return; // Ended already, as Fuseki does where a query fails.
    }
    try {
      state.graph().end();
    } finally {
      entered.remove();
      state.leave();
    }
  }

  @Override
  public void close() {
    // The states close what they hold.
  }
}
