package org.stemma.extract.link;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.extract.Resources;
import org.stemma.paper.EntityType;

/** The ways to read a name: as it stands, without its maker, without what says its kind. */
final class NameReadings {
  private static final Pattern OWNER = Pattern.compile("^[\\w.-]+/(?=\\p{L}{3})");

  /** The rest of a word whose last letter is used: GPT-4V(ision). */
  private static final Pattern REST = Pattern.compile("(?<=\\p{Lu})\\(\\p{Ll}{2,}\\)");

  private static final Pattern MAKER_GLUED = Pattern.compile("^MS-?(?=\\p{Lu}{4})");

  private final Pattern maker;
  private final ImmutableListMultimap<EntityType, Pattern> tails;

  NameReadings() {
    String makers =
        Resources.lines(NameReadings.class, "makers.txt").stream()
            .map(name -> Pattern.quote(name).replace(" ", "\\E[ -]?\\Q"))
            .collect(Collectors.joining("|"));
    maker = Pattern.compile("^(?i:" + makers + ")(?:['’]s)?[ -]+(?=.*\\p{L}.*[\\p{L}\\d])");
    SetMultimap<EntityType, String> words = LinkedHashMultimap.create();
    for (String line : Resources.lines(NameReadings.class, "tails.txt")) {
      int space = line.indexOf(' ');
      words.put(EntityType.ofLabel(line.substring(0, space)), line.substring(space + 1));
    }
    ImmutableListMultimap.Builder<EntityType, Pattern> patterns = ImmutableListMultimap.builder();
    words
        .asMap()
        .forEach(
            (type, tail) ->
                patterns.put(
                    type,
                    Pattern.compile("(?i)(?<=.{2})[ -](?:" + String.join("|", tail) + ")s?$")));
    tails = patterns.build();
  }

  /** All readings, the name itself first. */
  ImmutableSet<String> of(EntityType type, String name) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(name.strip());
    add(readings, REST);
    if (type == EntityType.MODEL) {
      add(readings, OWNER);
    }
    add(readings, maker);
    add(readings, MAKER_GLUED);
    tails.get(type).forEach(tail -> add(readings, tail));
    return ImmutableSet.copyOf(readings);
  }

  private static void add(Set<String> readings, Pattern left) {
    for (String reading : Set.copyOf(readings)) {
      Matcher matcher = left.matcher(reading);
      if (matcher.find()) {
        readings.add(matcher.replaceFirst(""));
      }
    }
  }
}
