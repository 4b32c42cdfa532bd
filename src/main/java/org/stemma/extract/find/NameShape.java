package org.stemma.extract.find;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.Sentence;

/**
 * Marks the tokens that look like parts of a name, so that patterns can say {@code {ner:NAME}}.
 *
 * <p>A word is a name by its shape alone (GRPO, AC-Flow, GSM8K, π0), or by its capital in the
 * middle of a sentence (Conjugate Prompting). Titles have capitals everywhere, so there only shape
 * counts.
 */
public final class NameShape {
  /** The mark on tokens of a name. */
  public static final String NAME = "NAME";

  /** The mark on all others. */
  public static final String OTHER = "O";

  // Written in capitals throughout the field, and no names of methods, benchmarks or models.
  private static final ImmutableSet<String> GENERIC =
      ImmutableSet.of(
          "AI",
          "ML",
          "NLP",
          "NLU",
          "NLG",
          "LLM",
          "LLMs",
          "VLM",
          "VLMs",
          "MLLM",
          "MLLMs",
          "LVLM",
          "LVLMs",
          "LM",
          "LMs",
          "PLM",
          "PLMs",
          "VLA",
          "VLAs",
          "RL",
          "DL",
          "CV",
          "GPU",
          "GPUs",
          "CPU",
          "CPUs",
          "API",
          "APIs",
          "QA",
          "VQA",
          "OOD",
          "ID",
          "3D",
          "2D",
          "4D",
          "6D",
          "1D",
          "SOTA",
          "MT",
          "NMT",
          "ASR",
          "TTS",
          "NER",
          "OCR",
          "IR",
          "HCI",
          "US",
          "UK",
          "EU",
          "USA",
          "URL",
          "GitHub",
          "I",
          "II",
          "III",
          "IV",
          "A",
          "RGB",
          "RGBD",
          "RQ",
          "RQ1",
          "RQ2",
          "RQ3",
          "DNN",
          "DNNs",
          "NN",
          "ANN",
          "KG",
          "KGs",
          "KB",
          "SQL",
          "HTML",
          "JSON",
          "XML",
          "PDF",
          "CSV",
          "HTTP",
          "OpenAI",
          "DeepMind",
          "Google",
          "Meta",
          "Microsoft",
          "IoT",
          "AGI",
          "GenAI",
          "LaTeX",
          "arXiv",
          "English",
          "Chinese",
          "PhD",
          "DoF",
          "DOF",
          "FLOPs",
          "FLOPS",
          "FPS",
          "STEM",
          "UI",
          "GUI",
          "GUIs",
          "AUC",
          "AUROC",
          "BLEU",
          "ROUGE",
          "FID",
          "PSNR",
          "SSIM",
          "LPIPS",
          "WER",
          "MAE",
          "MSE",
          "RMSE",
          "mAP",
          "IoU",
          "mIoU",
          "F1",
          "MDP",
          "POMDP",
          "MDPs",
          "POMDPs",
          "i.i.d.",
          "TL",
          "NLI");

  private static final Pattern VERSION = Pattern.compile("\\d{1,2}(\\.\\d)?");

  /** What stands behind a number that is no version. */
  private static final ImmutableSet<String> COUNTS =
      ImmutableSet.of(
          "%", "\\", "x", "×", "$", "times", "point", "points", "percent", "and", "to", "-");

  private static final Pattern JOINTS = Pattern.compile("[\\s\\-_'’`‐‑–]|\\.(?!\\d)");

  private NameShape() {}

  /** A name without spaces, hyphens, quotation marks and full stops. */
  public static String bare(String name) {
    return JOINTS.matcher(name).replaceAll("");
  }

  /** Sets the mark on every token of that sentence. */
  public static void mark(Sentence sentence) {
    int i = 0;
    while (i < sentence.size()) {
      int end = i + 1;
      while (sentence.touchesPrevious(end) && isInner(sentence.word(end), sentence.word(end - 1))) {
        end++;
      }
      mark(sentence, i, end);
      i = end;
    }
    markVersions(sentence);
  }

  // "Stable Diffusion 3", "DeepRoad 2": a number behind a name is its version, unless it counts.
  private static void markVersions(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (NAME.equals(sentence.tokens().get(i - 1).ner())
          && VERSION.matcher(sentence.word(i)).matches()
          && !sentence.touchesPrevious(i)
          && !COUNTS.contains(sentence.word(i + 1))
          && !sentence.tag(i + 1).startsWith("NNS")) {
        sentence.tokens().get(i).setNER(NAME);
      }
    }
  }

  private static boolean isInner(String word, String before) {
    return word.equals("-")
        || word.equals("*")
        || word.equals("+")
        || word.equals("++")
        || (before.equals("-") && Character.isLetterOrDigit(word.charAt(0)));
  }

  private static void mark(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      sentence.tokens().get(i).setNER(OTHER);
    }
    int last = end;
    // "-based", "-style", and a hyphen left over, belong to no name.
    while (last > start && !startsLikeName(sentence.word(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && isPrefix(sentence.word(first)) && first + 1 < last) {
      first += 2;
    }
    if (first < last && isName(sentence, first, last)) {
      for (int i = first; i < last; i++) {
        sentence.tokens().get(i).setNER(NAME);
      }
    }
  }

  private static boolean startsLikeName(String word) {
    char c = word.charAt(0);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || word.chars().skip(1).anyMatch(Character::isUpperCase)
        || word.equals("*")
        || word.equals("+")
        || word.equals("++");
  }

  private static boolean isPrefix(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "non", "pre", "post", "multi", "anti", "re", "sub", "pseudo" -> true;
      default -> false;
    };
  }

  private static boolean isName(Sentence sentence, int start, int end) {
    String whole = whole(sentence, start, end);
    if (GENERIC.contains(whole) || whole.length() < 2 || !hasLetter(whole)) {
      return false;
    }
    if (hasShape(whole)) {
      return true;
    }
    return !sentence.title()
        && start > 0
        && Character.isUpperCase(whole.charAt(0))
        && sentence.tag(start).startsWith("NN")
        && !sentence.word(start - 1).equals(":");
  }

  private static String whole(Sentence sentence, int start, int end) {
    StringBuilder whole = new StringBuilder();
    for (CoreLabel token : sentence.tokens().subList(start, end)) {
      whole.append(token.word());
    }
    return whole.toString();
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  /** Whether a word has a capital or a digit where ordinary words have none: GRPO, VideoMAE, o1. */
  public static boolean hasShape(String word) {
    boolean small = false;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
        if (small && i > 0 && word.charAt(i - 1) != '-') {
          return true;
        }
      } else if (Character.isLowerCase(c)) {
        small = true;
      } else if (Character.isDigit(c) && (capitals > 0 || (small && i < 3))) {
        return true;
      }
    }
    return capitals > 1;
  }
}
