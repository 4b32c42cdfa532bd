package org.stemma.extract.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/**
 * The grammar of model names: family, version, size, variant, as in {@code Qwen2.5-VL-7B-Instruct}
 * or {@code Llama-3 70B}; and of any name with a size, such as {@code OakLM-7B}.
 */
public final class ModelNameGrammar implements Finder {
  private static final String SIZE =
      "(?:\\d+x)?\\d+(?:\\.\\d+)?[BMbm](?![a-zA-Z])|[Ss]mall|[Bb]ase|[Ll]arge|[Hh]uge|[Tt]iny|XX?L|xx?l|[Mm]edium";
  private static final String VARIANT =
      "VL|Vision|Instruct|instruct|Chat|chat|Coder|Code|Math|Omni|Audio|Turbo|turbo|[Mm]ini|[Nn]ano|Lite"
          + "|Pro|Flash|Ultra|Opus|Sonnet|Haiku|Preview|preview|Thinking|Reasoning|R1|V\\d(?:\\.\\d)?|v\\d(?:\\.\\d)?|it|hf"
          + "|Distill|Qwen(?:2(?:\\.5)?)?|Llama|PT|IT|Next|NeXT|OneVision|Video|RLHF|SFT|DPO|Zero|Max|XL|Plus"
          + "|Guard|Embedding|[BLHSG]/\\d+|\\d{2,4}(?![\\d%.])";
  private static final Pattern ANY_WITH_SIZE =
      Pattern.compile(
          "(?<![\\w/-])[A-Z][\\w.]*(?:-[A-Z\\dv][\\w.]*)*?-(?:\\d+x)?\\d+(?:\\.\\d+)?[BM]\\b(?:-(?:"
              + VARIANT
              + "))*");

  private final Pattern family;

  /** The grammar over the families of {@code model-families.txt}. */
  public ModelNameGrammar() {
    List<String> names = Resources.lines(ModelNameGrammar.class, "model-families.txt");
    // Told by one look at a letter that most places begin no family.
    String initials =
        names.stream().map(name -> name.substring(0, 1)).distinct().collect(Collectors.joining());
    String families =
        names.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(name -> Pattern.quote(name).replace(" ", "\\E[- ]?\\Q"))
            .collect(Collectors.joining("|"));
    // "Llama" is written Llama, LLaMA and LLama; other families keep their case.
    families = families.replace("\\QLlama\\E", "L[Ll]a[Mm][Aa]");
    family =
        Pattern.compile(
            "(?=["
                + initials
                + "])(?<![\\w/-])(?:"
                + families
                + ")(?:[- ]?[vV]?\\d{1,3}(?:\\.\\d+)*(?:[oabe]\\b)?(?![\\w.]*[%×x]))?(?:[- ](?:"
                + SIZE
                + "|"
                + VARIANT
                + "|\\d(?:\\.\\d)?(?![\\w.%]))\\b)*(?![\\w])");
  }

  @Override
  public List<Candidate> find(AnnotatedPaper paper) {
    List<Candidate> found = new ArrayList<>();
    add(family.matcher(paper.text()), "family", 0.85, found);
    add(ANY_WITH_SIZE.matcher(paper.text()), "size", 0.9, found);
    return found;
  }

  private static void add(Matcher matcher, String rule, double confidence, List<Candidate> found) {
    while (matcher.find()) {
      found.add(
          Candidate.of(
              matcher.start(), matcher.end(), EntityType.MODEL, Layer.GRAMMAR, rule, confidence));
    }
  }
}
