package org.stemma.paper;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.ModelName.Kind;
import org.stemma.paper.ModelName.Part;

/**
 * The grammar of model names: family, then generation, size and variants in any order, between them
 * hyphens, spaces, underscores or nothing.
 */
final class ModelNameParser {
  private static final int LONGEST = 120;

  /** A repository's owner: meta-llama/Llama-3-8B. */
  private static final Pattern OWNER = Pattern.compile("^[\\w.-]+/(?=\\p{L}{2})");

  private static final Pattern MAKER =
      Pattern.compile(
          "^(?:Meta|OpenAI|Google|Microsoft|Anthropic|Mistral ?AI|Alibaba)[ -]+(?=\\p{L})");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s_-]+");

  private static final Pattern SIZE =
      Pattern.compile("(?:\\d{1,3}[xX×])?\\d{1,4}(?:\\.\\d{1,3})?[bBM]|\\d{1,2}(?:\\.\\d{1,2})?T");

  private static final Pattern GENERATION =
      Pattern.compile(
          "\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-zA-Z]?|[vV]\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?|R\\d|o\\d");

  /** Lengths of context that models have; 1k and 21k are ImageNets, and a lone 1M is a size. */
  private static final Pattern CONTEXT =
      Pattern.compile("(?:4|8|16|32|64|80|96|100|128|160|192|200|256|512|1024)[kK]");

  private static final Pattern LONG_CONTEXT = Pattern.compile("(?:1|2|4|10)M");

  /** A version written in one with the word before it, where the family is unknown. */
  private static final Pattern VERSION =
      Pattern.compile("[vV]\\d{1,2}(?:\\.\\d{1,2})?|\\d\\.\\d{1,2}");

  /** Names of which the number says how deep or wide the network is, and not which version. */
  private static final ImmutableSet<String> NUMBERED_BY_DEPTH =
      ImmutableSet.of("ResNet", "WideResNet", "DenseNet", "VGG");

  /** Words that make a variant of any model, whatever its family. */
  private static final ImmutableSet<String> VARIANTS =
      ImmutableSet.of(
          "instruct",
          "chat",
          "base",
          "it",
          "sft",
          "dpo",
          "rlhf",
          "preview",
          "turbo",
          "hf",
          "awq",
          "gptq",
          "int4",
          "int8",
          "fp8",
          "thinking",
          "mini",
          "nano",
          "tiny",
          "small",
          "medium",
          "large",
          "xl",
          "xxl",
          "huge",
          "giant",
          "distill",
          "vl",
          "vision",
          "coder",
          "math");

  private static final ImmutableMap<String, Family> FAMILIES = families();

  private record Family(String name, String joint) {}

  private ModelNameParser() {}

  static Optional<ModelName> parse(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    text = text.replace('\u2010', '-').replace('\u2011', '-').replace('\u2013', '-');
    text = OWNER.matcher(text).replaceFirst("");
    Optional<ModelName> known = ofKnownFamily(text);
    if (known.isEmpty()) {
      known = ofKnownFamily(MAKER.matcher(text).replaceFirst(""));
    }
    return known.isPresent() ? known : ofUnknownFamily(text);
  }

  /** The longest known family that the name begins with, and what follows it. */
  private static Optional<ModelName> ofKnownFamily(String text) {
    StringBuilder key = new StringBuilder();
    Optional<ModelName> longest = Optional.empty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Ascii.toLowerCase(c));
        Family family = FAMILIES.get(key.toString());
        if (family != null && endsWord(text, i + 1)) {
          longest = Optional.of(named(family, text.substring(i + 1)));
        }
      }
    }
    return longest;
  }

  /** Whether a family may end there: not inside a word, unless a capital begins the next one. */
  private static boolean endsWord(String text, int at) {
    if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
      return true;
    }
    char last = text.charAt(at - 1);
    char next = text.charAt(at);
    if (Character.isDigit(last)) {
      return false;
    }
    return Character.isDigit(next)
        || (Character.isUpperCase(next) && Character.isLowerCase(last))
        || ((next == 'v' || next == 'V')
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1)));
  }

  private static ModelName named(Family family, String rest) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    boolean hasGeneration = NUMBERED_BY_DEPTH.contains(family.name());
    boolean hasSize = false;
    for (String word : words(rest)) {
      if (!hasSize && SIZE.matcher(word).matches()) {
        hasSize = true;
        parts.add(new Part(Kind.SIZE, size(word)));
      } else if (isContext(word, hasSize)) {
        parts.add(new Part(Kind.CONTEXT, word));
      } else if (!hasGeneration && GENERATION.matcher(word).matches()) {
        hasGeneration = true;
        parts.add(new Part(Kind.GENERATION, word));
      } else {
        parts.add(new Part(Kind.VARIANT, word));
      }
    }
    return new ModelName(family.name(), parts.build(), family.joint());
  }

  /** The words of what follows a family; a distilled model keeps its student's name in one. */
  private static List<String> words(String rest) {
    List<String> words = new ArrayList<>();
    // FLUX.1-dev: the dot belongs to the joint.
    for (String word :
        Splitter.on(SEPARATOR).omitEmptyStrings().split(rest.replaceFirst("^\\.", " "))) {
      if (!words.isEmpty() && words.getLast().equalsIgnoreCase("distill")) {
        words.set(words.size() - 1, words.getLast() + "-" + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** A name whose family is whatever stands before the first part that is known by its form. */
  private static Optional<ModelName> ofUnknownFamily(String text) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int familyEnd = -1;
    boolean hasGeneration = false;
    boolean hasSize = false;
    Matcher word = Pattern.compile("[^\\s_-]+").matcher(text);
    while (word.find()) {
      String printed = word.group();
      Optional<Kind> kind = Optional.empty();
      if (!hasSize && SIZE.matcher(printed).matches()) {
        hasSize = true;
        kind = Optional.of(Kind.SIZE);
      } else if (!hasGeneration && VERSION.matcher(printed).matches()) {
        hasGeneration = true;
        kind = Optional.of(Kind.GENERATION);
      } else if (familyEnd >= 0 && isContext(printed, hasSize)) {
        kind = Optional.of(Kind.CONTEXT);
      } else if (familyEnd >= 0 || VARIANTS.contains(Ascii.toLowerCase(printed))) {
        kind = Optional.of(Kind.VARIANT);
      }
      if (kind.isPresent() && word.start() > 0) {
        if (familyEnd < 0) {
          familyEnd = word.start();
        }
        parts.add(
            new Part(kind.get(), hasSize && kind.get() == Kind.SIZE ? size(printed) : printed));
      }
    }
    if (familyEnd < 0) {
      return Optional.empty();
    }
    String family = text.substring(0, familyEnd);
    String joint = family.endsWith(" ") ? " " : "-";
    return Optional.of(new ModelName(family.replaceAll("[\\s_-]+$", ""), parts.build(), joint));
  }

  private static boolean isContext(String word, boolean hasSize) {
    return CONTEXT.matcher(word).matches() || (hasSize && LONG_CONTEXT.matcher(word).matches());
  }

  private static String size(String printed) {
    return printed.replace('b', 'B').replace('X', 'x').replace('×', 'x');
  }

  private static ImmutableMap<String, Family> families() {
    ImmutableMap.Builder<String, Family> families = ImmutableMap.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(ModelNameParser.class, "model-families.txt"),
              StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          String name = line.substring(2);
          String joint =
              switch (line.charAt(0)) {
                case '=' -> "";
                case '_' -> " ";
                default -> "-";
              };
          families.put(
              Ascii.toLowerCase(name.replaceAll("[^\\p{L}\\d]", "")), new Family(name, joint));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return families.buildOrThrow();
  }
}
