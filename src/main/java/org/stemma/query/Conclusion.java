package org.stemma.query;

import com.google.common.collect.ImmutableList;

/**
 * What a rule concludes.
 *
 * @param words the statement, such as {@code DAPO supersedes GRPO}
 * @param rule the rule's name, which is a file of {@code ontology/rules}
 * @param premises the statements that it follows from, in the same words
 */
public record Conclusion(String words, String rule, ImmutableList<String> premises) {}
