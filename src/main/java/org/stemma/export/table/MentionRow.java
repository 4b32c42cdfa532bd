package org.stemma.export.table;

/** A stretch of a paper's text that names an entity. */
record MentionRow(
    @Column("IRI of the passage; the key") String mention,
    @Column(value = "paper", of = "papers") String paper,
    @Column(value = "entity that it names", of = "entities") String entity,
    @Column("words as they stand") String surface,
    @Column("offset in title, line feed and abstract, in code points") long start,
    @Column("offset of its end, exclusive") long end,
    @Column("probability that it is such a mention") double confidence,
    @Column("layer that found it") String layer,
    @Column("rule within the layer") String rule,
    @Column("sentence around it") String sentence) {}
