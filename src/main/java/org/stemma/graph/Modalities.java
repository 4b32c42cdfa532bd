package org.stemma.graph;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Pattern;

/**
 * The kinds of data beside plain text that a model takes or makes, as the words of its name say.
 */
final class Modalities {
  /** Where a word ends: at a sign, or where a capital begins the next; a number ends one too. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final ImmutableSetMultimap<String, String> BY_WORD =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("vision", "vision")
          .putAll("visual", "vision")
          .putAll("vl", "vision")
          .putAll("vlm", "vision")
          .putAll("vit", "vision")
          .putAll("clip", "vision")
          .putAll("llava", "vision")
          .putAll("image", "vision")
          .putAll("vla", "vision", "action")
          .putAll("video", "video")
          .putAll("audio", "audio")
          .putAll("speech", "audio")
          .putAll("asr", "audio")
          .putAll("tts", "audio")
          .putAll("whisper", "audio")
          .putAll("code", "code")
          .putAll("coder", "code")
          .build();

  private Modalities() {}

  /** Those of that name, in order; none where it says nothing. */
  static ImmutableSortedSet<String> of(String model) {
    ImmutableSortedSet.Builder<String> modalities = ImmutableSortedSet.naturalOrder();
    BETWEEN_WORDS
        .splitAsStream(model)
        .forEach(word -> modalities.addAll(BY_WORD.get(Ascii.toLowerCase(word))));
    return modalities.build();
  }
}
