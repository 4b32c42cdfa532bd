package org.stemma.query;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A question that people ask often: a SPARQL query with a header that says what it answers.
 *
 * @param name the file's name without {@code .rq}
 * @param folder what kind of question it is, such as {@code lineage}
 * @param title what it answers, in a few words
 * @param description the same in a sentence or two
 * @param parameters what the asker fills in, in order
 * @param examples command lines that show it
 * @param place the file it was read from, for messages
 * @param text the SPARQL text, header and all
 */
public record NamedQuery(
    String name,
    String folder,
    String title,
    String description,
    ImmutableList<QueryParameter> parameters,
    ImmutableList<String> examples,
    String place,
    String text) {

  /** The parameter of that name. */
  public Optional<QueryParameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }
}
