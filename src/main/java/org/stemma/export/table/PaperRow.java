package org.stemma.export.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** A paper, as its source tells of it. */
record PaperRow(
    @Column("IRI of the paper; the key") String paper,
    @Column("id in the source, such as arxiv:2504.13145") Optional<String> id,
    @Column("title") Optional<String> title,
    @Column(value = "abstract", name = "abstract") Optional<String> abstractText,
    @Column("day of publication") Optional<LocalDate> issued,
    @Column("names of authors, a JSON list") ImmutableList<String> authors,
    @Column("how many authors there are, where names are not told") Optional<Long> authorCount,
    @Column("organisation") Optional<String> organisation,
    @Column("addresses of its code, a JSON list") ImmutableList<String> codeRepositories,
    @Column("addresses of the paper, a JSON list") ImmutableList<String> links) {}
