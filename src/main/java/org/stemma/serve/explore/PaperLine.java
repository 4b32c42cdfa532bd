package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A paper as a line of a list.
 *
 * @param date the day or month of publication
 * @param proposes what it introduces
 */
public record PaperLine(
    String title, String href, Optional<String> date, ImmutableList<Link> proposes) {}
