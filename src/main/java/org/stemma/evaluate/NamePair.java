package org.stemma.evaluate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

/**
 * Two names of which an annotator knows whether they are of one entity.
 *
 * @param same whether they are
 * @param why the annotator's reason
 */
public record NamePair(EntityType type, String a, String b, boolean same, String why) {
  private static final String REMEDY = "give type, a, b, same or different, why between tabs";

  /**
   * Reads a file of tab-separated lines, the first of which is a heading.
   *
   * @throws StemmaException where it cannot be read or a line is not of that form
   */
  public static ImmutableList<NamePair> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new StemmaException(file.toString(), "cannot be read", "check the path", e);
    }
    ImmutableList.Builder<NamePair> pairs = ImmutableList.builder();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pairs.add(parse(lines.get(i), file + ":" + (i + 1)));
      }
    }
    return pairs.build();
  }

  private static NamePair parse(String line, String place) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    if (fields.size() < 4) {
      throw new StemmaException(place, "has " + fields.size() + " fields, not 5", REMEDY);
    }
    return new NamePair(
        type(fields.get(0), place),
        fields.get(1),
        fields.get(2),
        isSame(fields.get(3), place),
        fields.size() > 4 ? fields.get(4) : "");
  }

  private static EntityType type(String label, String place) {
    try {
      return EntityType.ofLabel(label);
    } catch (IllegalArgumentException e) {
      throw new StemmaException(place, "no entity type is called " + label, REMEDY, e);
    }
  }

  private static boolean isSame(String label, String place) {
    return switch (label) {
      case "same" -> true;
      case "different" -> false;
      default ->
          throw new StemmaException(
              place, "a pair is same or different, not \"" + label + "\"", REMEDY);
    };
  }
}
