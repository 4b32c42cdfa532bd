package org.stemma.extract.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/** Finds the name that stands before the colon of a title: "AC-Flow: Tuning Flows with Critics". */
public final class TitleNameFinder implements Finder {
  private static final Pattern PREFIX =
      Pattern.compile("^[\"'“]?([^:?!]{2,40}?)[\"'”]?\\s*(?::|--|—|–|\\s-\\s)\\s");
  private static final int MOST_WORDS = 4;

  private final CueNouns nouns = CueNouns.load();

  @Override
  public List<Candidate> find(AnnotatedPaper paper) {
    Matcher matcher = PREFIX.matcher(paper.paper().title());
    if (!matcher.find()) {
      return List.of();
    }
    String name = matcher.group(1);
    int words = name.split("\\s+").length;
    if (words > MOST_WORDS || !(NameShape.hasShape(name) || (words <= 2 && recurs(paper, name)))) {
      return List.of();
    }
    return List.of(
        Candidate.of(
            matcher.start(1),
            matcher.end(1),
            type(paper, name),
            Layer.INTRODUCED,
            "title-prefix",
            NameShape.hasShape(name) ? 0.9 : 0.7));
  }

  // A plain word before the colon is a name only where the abstract uses it as one.
  private static boolean recurs(AnnotatedPaper paper, String name) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
        .matcher(paper.paper().abstractText())
        .find();
  }

  private EntityType type(AnnotatedPaper paper, String name) {
    Optional<EntityType> own = NameEnding.typeOf(name);
    if (own.isPresent()) {
      return own.get();
    }
    for (Sentence sentence : paper.sentences()) {
      if (!sentence.title()) {
        break;
      }
      for (int i = 0; i < sentence.size(); i++) {
        Optional<EntityType> type = nouns.typeOf(sentence.word(i));
        if (type.isPresent() && type.get() != EntityType.MODEL) {
          return type.get();
        }
        if (sentence.tag(i).equals("IN") && i > 4) {
          break;
        }
      }
    }
    return EntityType.METHOD;
  }
}
