package org.stemma.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

/**
 * The papers of many venues as JSON, one file per venue and year: names that a title introduces
 * ("SpanBERT: Improving …") and that other papers then use.
 */
final class VenuePapers implements Catalogue {
  /** In how many papers beside its own a name must stand to count as known. */
  private static final int USES = 2;

  /** How many words a name may have whose uses are counted. */
  private static final int LONGEST = 3;

  private static final String FILES = "*/*20{17,18,19,20,21,22,23,24,25}.json";

  private static final Pattern INTRODUCED =
      // Not all capitals: other papers use such letters for other things.
      Pattern.compile("(?=[^:]*[a-z0-9])(?<name>[A-Za-z0-9][A-Za-z0-9+-]{2,23}): (?<tail>.+)");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w-])[A-Za-z0-9]+(?:[-+][A-Za-z0-9]+)*[+]*(?![\\w])");
  private static final Pattern DATA =
      Pattern.compile(
          "\\b(?:benchmark|data ?set|corpus|corpora|simulator|test ?bed|challenge|environments?"
              + " for|simulation platform|evaluating)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRETRAINED =
      Pattern.compile(
          "\\b(?:pre-?train(?:ed|ing)|foundation model|language model for|representation model)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MODEL_NAME =
      Pattern.compile(".*(?:BERT|BERTa|GPT|CLIP|BART|T5|LLaMA|LLaVA|VLA|Llama)[A-Za-z0-9]*");

  private record Paper(String title, String text, String page) {}

  @Override
  public String id() {
    return "venue-papers";
  }

  @Override
  public String repository() {
    return "papercopilot/paperlists";
  }

  @Override
  public ImmutableList<Found> read(Path checkout) {
    ImmutableList<Paper> papers = papers(checkout);
    Multiset<String> uses = HashMultiset.create();
    papers.forEach(paper -> uses.addAll(words(paper.text())));
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    for (Paper paper : papers) {
      Matcher title = INTRODUCED.matcher(paper.title());
      if (title.matches() && uses.count(title.group("name")) > USES) {
        String name = title.group("name");
        found.add(
            new Found(
                type(name, title.group("tail")),
                name,
                Optional.empty(),
                Optional.empty(),
                paper.page()));
      }
    }
    return found.build();
  }

  /**
   * Those of the names that several papers use, written the same way.
   *
   * @param checkout a copy of the repository with the papers
   */
  static ImmutableSet<String> used(ImmutableSet<String> names, Path checkout) {
    Multiset<String> uses = HashMultiset.create();
    for (Paper paper : new VenuePapers().papers(checkout)) {
      Set<String> inPaper = new HashSet<>();
      List<String> last = new ArrayList<>();
      Matcher matcher = WORD.matcher(paper.text());
      while (matcher.find()) {
        last.addFirst("");
        for (int i = 0; i < last.size(); i++) {
          last.set(i, (last.get(i) + " " + matcher.group()).strip());
        }
        if (last.size() > LONGEST) {
          last.removeLast();
        }
        last.stream().filter(names::contains).forEach(inPaper::add);
      }
      uses.addAll(inPaper);
    }
    return names.stream()
        .filter(name -> uses.count(name) >= USES)
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<Paper> papers(Path checkout) {
    Checkout files = new Checkout(checkout);
    ObjectMapper json = new ObjectMapper();
    ImmutableList.Builder<Paper> papers = ImmutableList.builder();
    for (String file : files.files(FILES)) {
      try {
        for (JsonNode paper : json.readTree(checkout.resolve(file).toFile())) {
          String title = paper.path("title").asText().strip();
          String site = paper.path("site").asText();
          papers.add(
              new Paper(
                  title,
                  title + "\n" + paper.path("abstract").asText(),
                  // A few entries give several addresses.
                  site.startsWith("http") ? site.replaceAll("[\\s;].*", "") : page(file)));
        }
      } catch (IOException e) {
        throw new StemmaException(
            checkout.resolve(file).toString(), "not JSON", "fetch the file again", e);
      }
    }
    return papers.build();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static EntityType type(String name, String tail) {
    if (DATA.matcher(tail).find() || name.toLowerCase(Locale.ROOT).endsWith("bench")) {
      return EntityType.BENCHMARK;
    }
    return PRETRAINED.matcher(tail).find() || MODEL_NAME.matcher(name).matches()
        ? EntityType.MODEL
        : EntityType.METHOD;
  }
}
