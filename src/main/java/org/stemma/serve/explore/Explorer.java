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
    PerVersion<Kinship> kinship = new PerVersion<>(view -> Kinship.of(view, census.of(view)));
    PageRoutes pages = new PageRoutes(graph, templates);
    return ImmutableList.of(
        new Route("/assets/*", new Assets()),
        pages.at("", new HomePage(census)),
        pages.at("/paper/*", new Either(new PaperList(), new PaperPage())),
        pages.at("/method/*", entities("method", census, kinship)),
        pages.at("/benchmark/*", entities("benchmark", census, kinship)),
        pages.at("/model/*", entities("model", census, kinship)),
        pages.at("/task/*", entities("task", census, kinship)),
        pages.at("/metric/*", entities("metric", census, kinship)),
        pages.at(
            "/leaderboard/*",
            new Either(new ListPage("benchmark", census), new LeaderboardPage(census))),
        pages.at("/search", new SearchPage(census)),
        pages.at("/suggest", new Suggestions()),
        pages.at("/about", new AboutPage(census)),
        pages.at("/compare", new ComparePage(census, names)),
        pages.at("/trends", new TrendsPage(census, names)),
        pages.at("/graph", new GraphPage(census, names)),
        pages.at("/neighbourhood", new NeighbourhoodAnswer(census, names)),
        pages.at("/sparql", new SparqlPage(names)),
        pages.at("/sparql/terms", new TermsAnswer()));
  }

  private static Page entities(
      String kind, PerVersion<Census> census, PerVersion<Kinship> kinship) {
    return new Either(new ListPage(kind, census), new EntityPage(kind, census, kinship));
  }

  private record PageRoutes(ServedGraph graph, Templates templates) {
    Route at(String path, Page page) {
      return new Route(path, new PageServlet(graph, page, templates));
    }
  }
}
