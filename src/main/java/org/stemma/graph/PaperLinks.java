package org.stemma.graph;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.Paper;

/**
 * The addresses under which the world knows a paper: its page at arXiv, its DOI. arXiv gives each
 * of its papers a DOI made of the paper's number.
 */
final class PaperLinks {
  private static final String ARXIV_PAGE = "https://arxiv.org/abs/";
  private static final String ARXIV_DOI = "https://doi.org/10.48550/arXiv.";

  /** A number since 2007, or the archive, a class that is no part of the number, and one before. */
  private static final String NUMBER =
      "(\\d{4}\\.\\d{4,5}|[a-z-]+)(?:\\.[A-Z]{2})?(/\\d{7})?(?:v\\d+)?";

  private static final Pattern ARXIV_ID = Pattern.compile("(?i:arxiv:)" + NUMBER);

  private static final Pattern ARXIV_ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/" + NUMBER + "(?:\\.pdf)?");

  private static final Pattern DOI =
      Pattern.compile(
          "https?://(?:dx\\.|www\\.)?doi\\.org/(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);

  private PaperLinks() {}

  /**
   * Those of that paper. A link to arXiv or a DOI is the paper's own where its source gives but
   * one; those in the abstract are not asked, as they may be of papers that it cites.
   */
  static ImmutableSortedSet<String> of(Paper paper) {
    List<String> links =
        paper.links().stream().filter(link -> !paper.abstractText().contains(link)).toList();
    ImmutableSortedSet.Builder<String> same = ImmutableSortedSet.naturalOrder();
    Optional<String> number = number(ARXIV_ID.matcher(paper.id()));
    if (number.isEmpty()) {
      number =
          only(
              links.stream()
                  .flatMap(link -> number(ARXIV_ADDRESS.matcher(link)).stream())
                  .toList());
    }
    number.ifPresent(it -> same.add(ARXIV_PAGE + it, ARXIV_DOI + it));
    only(links.stream().flatMap(link -> doi(link).stream()).toList()).ifPresent(same::add);
    return same.build();
  }

  private static Optional<String> number(Matcher matcher) {
    // An archive without a number, or a number of now with one of then, is none.
    return matcher.matches()
            && Character.isDigit(matcher.group(1).charAt(0)) == (matcher.group(2) == null)
        ? Optional.of(matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)))
        : Optional.empty();
  }

  /** The DOI in the spelling that its registrar gives; arXiv's is left to {@link #number}. */
  private static Optional<String> doi(String link) {
    Matcher matcher = DOI.matcher(link);
    if (!matcher.matches() || Ascii.toLowerCase(matcher.group(1)).startsWith("10.48550/")) {
      return Optional.empty();
    }
    return Optional.of("https://doi.org/" + matcher.group(1));
  }

  private static Optional<String> only(List<String> found) {
    return found.stream().distinct().count() == 1
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }
}
