package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import org.stemma.serve.Pages;
import org.stemma.serve.Route;
import org.stemma.serve.ServedGraph;

/** All that the explorer answers, and at which paths. */
public final class Explorer implements Pages {
  @Override
  public ImmutableList<Route> over(ServedGraph graph) {
    Templates templates = new Templates();
    PerVersion<Census> census = new PerVersion<>(Census::of);
    PerVersion<Names> names = new PerVersion<>(view -> Names.of(view, census.of(view)));
    PageRoutes pages = new PageRoutes(graph, templates);
    return ImmutableList.of(
        new Route("/assets/*", new Assets()),
        pages.at("", new HomePage(census)),
        pages.at("/paper/*", new PaperPage()),
        pages.at("/compare", new ComparePage(census, names)),
        pages.at("/trends", new TrendsPage(census, names)),
        pages.at("/graph", new GraphPage(census, names)),
        pages.at("/neighbourhood", new NeighbourhoodAnswer(census, names)));
  }

  private record PageRoutes(ServedGraph graph, Templates templates) {
    Route at(String path, Page page) {
      return new Route(path, new PageServlet(graph, page, templates));
    }
  }
}
