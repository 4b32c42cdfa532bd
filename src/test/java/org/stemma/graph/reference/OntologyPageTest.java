package org.stemma.graph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.stemma.graph.vocabulary.ST;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Holds the reference against the ontology. To renew it: {@code ./mvnw test -Dtest=OntologyPageTest
 * -Dgolden.renew}
 */
class OntologyPageTest {
  private static final Path PAGE = Path.of("docs/ONTOLOGY.md");

  @Test
  void describesTheOntologyAsItIs() throws IOException {
    String page = OntologyPage.markdown();
    if (System.getProperty("golden.renew") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("renew it with ./mvnw test -Dtest=OntologyPageTest -Dgolden.renew")
        .isEqualTo(page);
  }

  @Test
  void hasASectionForEachTermThatTheOntologyDefines() throws Exception {
    Set<String> terms = new TreeSet<>();
    RDFDataMgr.loadModel("ontology/stemma.ttl")
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(ST.NS))
        .forEach(term -> terms.add(term.getURI().substring(ST.NS.length())));
    List<String> sections = values(html(), "section", "id");
    assertThat(sections).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(terms);
  }

  @Test
  void leadsNowhereWithinThePageThatIsNotThere() throws Exception {
    Document html = html();
    List<String> sections = values(html, "section", "id");
    assertThat(values(html, "a", "href"))
        .filteredOn(href -> href.startsWith("#"))
        .hasSizeGreaterThan(100)
        .allMatch(href -> sections.contains(href.substring(1)));
  }

  @Test
  void drawsEachClassAndPropertyOnce() throws Exception {
    Element svg = (Element) html().getElementsByTagName("svg").item(0);
    List<String> drawn = values(svg.getElementsByTagName("a"), "href");
    Reference reference = Reference.shipped();
    int terms = reference.terms().size() - reference.all(Term.Kind.INDIVIDUAL).size();
    assertThat(drawn).doesNotHaveDuplicates().hasSize(terms);
  }

  /** The page, which must be well-formed to be read at all. */
  private static Document html() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(OntologyPage.html())));
  }

  private static List<String> values(Document page, String element, String attribute) {
    return values(page.getElementsByTagName(element), attribute);
  }

  private static List<String> values(NodeList elements, String attribute) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      values.add(((Element) elements.item(i)).getAttribute(attribute));
    }
    return values;
  }
}
