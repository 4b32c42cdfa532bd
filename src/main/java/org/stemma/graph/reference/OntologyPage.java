package org.stemma.graph.reference;

/** The reference of the ontology as pages, the same for the same ontology. */
public final class OntologyPage {
  private OntologyPage() {}

  /**
   * A page of HTML that is XML, too. Each term has its name as fragment, so that the page answers
   * for the IRIs of all terms where it is served at the ontology's.
   */
  public static String html() {
    return HtmlPage.of(Reference.shipped());
  }

  /** The same as Markdown, which {@code docs/ONTOLOGY.md} holds. */
  public static String markdown() {
    return MarkdownPage.of(Reference.shipped());
  }
}
