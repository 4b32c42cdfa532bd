package org.stemma.paper;

/**
 * Why Stemma says something: the layer and rule that found it, and the sentence it was found in.
 *
 * @param rule the rule within the layer, such as {@code we-propose}
 * @param start offset of the sentence's first character in {@link Paper#text()}, in code points
 * @param end offset after the sentence's last character
 * @param sentence the sentence's own characters
 */
public record Evidence(Layer layer, String rule, int start, int end, String sentence) {}
