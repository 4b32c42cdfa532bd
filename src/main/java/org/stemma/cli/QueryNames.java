package org.stemma.cli;

import java.util.Iterator;
import java.util.Optional;
import org.stemma.query.QueryCatalogue;

/** The names of the queries that Stemma brings, for the shell to complete. */
final class QueryNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return QueryCatalogue.open(Optional.empty()).names().iterator();
  }
}
