package org.stemma.graph.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The classes as boxes in SVG, each with the properties that go from it, subclasses indented below
 * their class. Where a property goes to is written beside it rather than drawn: forty arrows
 * between a dozen boxes show nothing.
 */
final class ClassDiagram {
  private static final int COLUMNS = 3;
  private static final int WIDTH = 300;
  private static final int GAP = 16;
  private static final int INDENT = 18;
  private static final int LINE = 17;
  private static final int HEAD = 24;

  private final Reference reference;
  private final int[] bottoms = new int[COLUMNS];
  private final StringBuilder boxes = new StringBuilder();

  private ClassDiagram(Reference reference) {
    this.reference = reference;
  }

  /** The diagram, to stand in a page where each term has its name as fragment. */
  static String of(Reference reference) {
    ClassDiagram diagram = new ClassDiagram(reference);
    List<Term> drawn = new ArrayList<>();
    for (Term type : reference.all(Term.Kind.CLASS)) {
      if (type.above().stream().noneMatch(Link::isOurs)) {
        int column = diagram.shortest();
        diagram.draw(type, 0, 0, column, drawn);
      }
    }
    diagram.box("any of several", "", diagram.propertiesFrom(""), 0, diagram.shortest());
    int width = COLUMNS * (WIDTH + GAP) - GAP;
    int height = Arrays.stream(diagram.bottoms).max().orElse(0);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 %d %d\" role=\"img\""
            .formatted(width + 2, height + 2)
        + " aria-label=\"Classes and their properties\">\n"
        + diagram.boxes
        + "</svg>\n";
  }

  private int shortest() {
    int shortest = 0;
    for (int i = 1; i < COLUMNS; i++) {
      shortest = bottoms[i] < bottoms[shortest] ? i : shortest;
    }
    return shortest;
  }

  /**
   * A class and below it those of its subclasses that are not drawn under another.
   *
   * @param from the bottom of the box that it hangs from
   */
  private void draw(Term type, int indent, int from, int column, List<Term> drawn) {
    drawn.add(type);
    int middle = box("st:" + type.name(), type.name(), propertiesFrom(type.name()), indent, column);
    if (indent > 0) {
      int x = column * (WIDTH + GAP) + indent;
      boxes.append("<path d=\"M%d %dV%dH%d\"/>\n".formatted(x - INDENT / 2, from, middle, x));
    }
    int bottom = bottoms[column] - GAP;
    for (Term below : reference.all(Term.Kind.CLASS)) {
      if (!drawn.contains(below) && below.above().stream().anyMatch(link -> isTo(link, type))) {
        draw(below, indent + INDENT, bottom, column, drawn);
      }
    }
  }

  private static boolean isTo(Link link, Term type) {
    return link.isOurs() && link.name().equals(type.name());
  }

  /** The properties with that class as domain; with none where the name is empty. */
  private ImmutableList<Term> propertiesFrom(String type) {
    return reference.terms().stream()
        .filter(
            term ->
                term.kind() == Term.Kind.OBJECT_PROPERTY
                    || term.kind() == Term.Kind.DATATYPE_PROPERTY)
        .filter(
            term ->
                type.isEmpty()
                    ? term.from().isEmpty()
                    : term.from().stream().anyMatch(link -> link.name().equals(type)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Draws a box at the bottom of a column; gives back the height of its title's middle. */
  private int box(String title, String fragment, List<Term> rows, int indent, int column) {
    int x = column * (WIDTH + GAP) + indent;
    int y = bottoms[column];
    int height = HEAD + rows.size() * LINE + (rows.isEmpty() ? 0 : LINE / 2);
    boxes.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
            .formatted(x, y, WIDTH - indent, height));
    text(x + 8, y + LINE, fragment, "<tspan class=\"class\">" + escape(title) + "</tspan>");
    for (int i = 0; i < rows.size(); i++) {
      Term row = rows.get(i);
      String to = row.to().stream().map(Link::text).findFirst().orElse("");
      text(
          x + 8,
          y + HEAD + (i + 1) * LINE - 3,
          row.name(),
          escape(row.name())
              + (to.isEmpty() ? "" : " <tspan class=\"to\">\u2192 " + escape(to) + "</tspan>"));
    }
    bottoms[column] = y + height + GAP;
    return y + HEAD / 2;
  }

  private void text(int x, int y, String fragment, String content) {
    String text = "<text x=\"%d\" y=\"%d\">%s</text>".formatted(x, y, content);
    boxes
        .append(fragment.isEmpty() ? text : "<a href=\"#" + fragment + "\">" + text + "</a>")
        .append('\n');
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
