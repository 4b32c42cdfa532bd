package org.stemma.catalogue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.EntityType;

/**
 * A catalogue whose entries have one form, which a pattern describes: a row of a table, an item of
 * a list, a field of a YAML file.
 *
 * @param rules where the names stand
 */
record PatternCatalogue(String id, String repository, ImmutableList<Rule> rules)
    implements Catalogue {

  /**
   * Where names of one type stand.
   *
   * @param glob the files that hold them
   * @param pattern an entry, with the group {@code name} and, where it tells them, the groups
   *     {@code long} and {@code link}
   */
  record Rule(EntityType type, String glob, Pattern pattern) {}

  @Override
  public ImmutableList<Found> read(Path checkout) {
    Checkout files = new Checkout(checkout);
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    for (Rule rule : rules) {
      for (String file : files.files(rule.glob())) {
        Matcher matcher = rule.pattern().matcher(files.text(file));
        while (matcher.find()) {
          found.add(
              new Found(
                  rule.type(),
                  matcher.group("name").strip(),
                  group(matcher, "long"),
                  group(matcher, "link"),
                  page(file)));
        }
      }
    }
    return found.build();
  }

  private static Optional<String> group(Matcher matcher, String group) {
    return matcher.namedGroups().containsKey(group)
        ? Optional.ofNullable(Strings.emptyToNull(matcher.group(group)))
        : Optional.empty();
  }
}
