package org.stemma.export.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** A figure that a paper states. */
record ResultRow(
    @Column("IRI of the result; the key") String result,
    @Column(value = "paper that states it", of = "papers") String paper,
    @Column("IRI of the method or model whose figure it is; of the paper for its unnamed approach")
        Optional<String> system,
    @Column(value = "benchmark", of = "entities") Optional<String> benchmark,
    @Column(value = "metric", of = "entities") Optional<String> metric,
    @Column("metric in the text's own words") Optional<String> metricLabel,
    @Column("number as printed") double value,
    @Column("unit as printed: %, points, x") Optional<String> unit,
    @Column("absolute, gain or reduction") String kind,
    @Column("how it was come by, such as zero-shot or pass@1, a JSON list")
        ImmutableList<String> settings,
    @Column("day of the paper's publication") Optional<LocalDate> issued,
    @Column(value = "what a gain is measured against", of = "entities") Optional<String> baseline,
    @Column("words that state the figure") String quote,
    @Column("probability that the text says so") double confidence,
    @Column("layer that found it") String layer,
    @Column("rule within the layer") String rule,
    @Column("first sentence that it stands on") String sentence,
    @Column("offset of the sentence in title, line feed and abstract, in code points") long start,
    @Column("offset of the sentence's end, exclusive") long end) {}
