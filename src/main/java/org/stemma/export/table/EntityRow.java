package org.stemma.export.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A method, benchmark, model, task or metric. */
record EntityRow(
    @Column("IRI of the entity; the key") String entity,
    @Column("Method, Benchmark, Model, Task or Metric") String type,
    @Column("preferred name") String name,
    @Column("other names, a JSON list") ImmutableList<String> aliases,
    @Column(value = "next entity up the family tree", of = "entities") Optional<String> parent,
    @Column(value = "family of a model", of = "entities") Optional<String> family,
    @Column("generation within the family, such as 2.5") Optional<String> generation,
    @Column("parameters of a model") Optional<Long> parameterCount,
    @Column("tokens of text that a model takes") Optional<Long> contextLength,
    @Column("what a model takes or makes beside text, such as vision, a JSON list")
        ImmutableList<String> modalities,
    @Column("words such as Instruct, a JSON list") ImmutableList<String> variants,
    @Column("version of a benchmark, such as 2.0") Optional<String> version,
    @Column("IRIs of the tasks that a benchmark is for, a JSON list") ImmutableList<String> tasks,
    @Column("addresses elsewhere, a JSON list") ImmutableList<String> links,
    @Column("how many papers name it") long papers) {}
