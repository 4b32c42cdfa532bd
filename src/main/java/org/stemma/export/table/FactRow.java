package org.stemma.export.table;

/** That a paper says how it, or an entity, stands to an entity. */
record FactRow(
    @Column("IRI of the claim; the key") String fact,
    @Column(value = "paper that says so", of = "papers") String paper,
    @Column("IRI of the paper or entity that it is said of") String subject,
    @Column("such as proposes, evaluatesOn, outperforms") String predicate,
    @Column(value = "entity", of = "entities") String object,
    @Column("probability that the text says so") double confidence,
    @Column("layer that found it; derived where it follows from other facts") String layer,
    @Column("rule within the layer") String rule,
    @Column("first sentence that it stands on") String sentence,
    @Column("offset of the sentence in title, line feed and abstract, in code points") long start,
    @Column("offset of the sentence's end, exclusive") long end) {}
