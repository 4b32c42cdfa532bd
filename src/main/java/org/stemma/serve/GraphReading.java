package org.stemma.serve;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.web.HttpSC;

/**
 * Gives graphs away whole, as the graph store protocol has it; the default graph is the union of
 * all. A graph with more triples than the limit is refused, since half a graph is none.
 */
final class GraphReading extends GSP_R {
  private final long limit;

  GraphReading(long limit) {
    this.limit = limit;
  }

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    DatasetGraph state = DatasetGraphWrapper.unwrap(action.getActiveDSG());
    DatasetGraph graphs = isQuads(action) ? state : new UnionAsDefault(state);
    if (limit > 0 && Iterators.size(Iterators.limit(asked(action, graphs), over())) > limit) {
      ServletOps.error(
          HttpSC.FORBIDDEN_403,
          "more than "
              + limit
              + " triples, the limit of this server; ask for a named graph with ?graph=IRI, or make"
              + " a file with stemma export");
    }
    return graphs;
  }

  private int over() {
    return (int) Math.min(limit + 1, Integer.MAX_VALUE);
  }

  private static Iterator<?> asked(HttpAction action, DatasetGraph graphs) {
    String name = action.getRequestParameter(HttpNames.paramGraph);
    if (isQuads(action)) {
      return graphs.find();
    }
    boolean union =
        name == null
            || name.equals(HttpNames.graphTargetDefault)
            || name.equals(HttpNames.graphTargetUnion);
    Node graph = union ? Quad.unionGraph : NodeFactory.createURI(name);
    return graphs.find(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  private static final class UnionAsDefault extends DatasetGraphWrapper {
    UnionAsDefault(DatasetGraph state) {
      super(state);
    }

    @Override
    public Graph getDefaultGraph() {
      return getUnionGraph();
    }
  }
}
