package org.stemma.paper;

import com.google.common.collect.ImmutableList;

/** All that Stemma says about one paper. */
public record Extraction(
    Paper paper,
    ImmutableList<Mention> mentions,
    ImmutableList<Entity> entities,
    ImmutableList<Fact> facts,
    ImmutableList<Result> results) {}
