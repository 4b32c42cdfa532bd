package org.stemma.cli;

import com.google.common.base.Strings;
import java.util.List;
import java.util.Locale;
import org.stemma.query.Conclusion;
import org.stemma.query.Explanation;
import org.stemma.query.Explanation.PaperStatements;
import org.stemma.query.Statement;

/**
 * What is known of an entity, for people.
 *
 * @param coloured whether names may be marked by the terminal's bold type; else by asterisks
 * @param limit how many claims are shown at most, 0 for all
 */
record ExplanationText(boolean coloured, int limit) {
  private static final int CONCLUSIONS = 10;
  private static final String BOLD = "\033[1m";
  private static final String DIM = "\033[2m";
  private static final String PLAIN = "\033[0m";

  String of(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    head(explanation, text);
    conclusions(explanation.conclusions(), text);
    int left = limit == 0 ? Integer.MAX_VALUE : limit;
    for (PaperStatements paper : explanation.papers()) {
      if (left > 0) {
        paper(paper, left, text);
        left -= Math.min(left, paper.statements().size());
      }
    }
    int hidden = explanation.statementCount() - (limit == 0 ? Integer.MAX_VALUE : limit);
    if (hidden > 0) {
      text.append("\n… ").append(hidden).append(" more claims; --limit 0 shows all\n");
    }
    return text.append('\n').toString();
  }

  private void head(Explanation explanation, StringBuilder text) {
    text.append(style(BOLD, explanation.entity().key().name()))
        .append(" (")
        .append(explanation.entity().key().type().segment())
        .append(")  ")
        .append(style(DIM, explanation.entity().iri()))
        .append('\n');
    explanation
        .properties()
        .asMap()
        .forEach(
            (property, values) ->
                text.append("  ")
                    .append(Strings.padEnd(property, 14, ' '))
                    .append(String.join(", ", values))
                    .append('\n'));
    text.append("  ")
        .append(count(explanation.papers().size(), "paper"))
        .append(", ")
        .append(count(explanation.statementCount(), "claim"))
        .append('\n');
  }

  private void conclusions(List<Conclusion> conclusions, StringBuilder text) {
    int most = limit == 0 ? conclusions.size() : Math.min(limit, CONCLUSIONS);
    if (!conclusions.isEmpty()) {
      text.append('\n').append(style(BOLD, "Concluded by rules")).append('\n');
    }
    for (Conclusion conclusion : conclusions.subList(0, Math.min(most, conclusions.size()))) {
      text.append("  ")
          .append(conclusion.words())
          .append("  ")
          .append(style(DIM, conclusion.rule()))
          .append("\n      from: ")
          .append(String.join("; ", conclusion.premises()))
          .append('\n');
    }
    if (conclusions.size() > most) {
      text.append("  … ").append(conclusions.size() - most).append(" more; --limit 0 shows all\n");
    }
  }

  private void paper(PaperStatements paper, int most, StringBuilder text) {
    text.append('\n').append(style(BOLD, paper.title()));
    paper.date().ifPresent(date -> text.append(" (").append(date).append(')'));
    text.append("  ").append(style(DIM, paper.iri())).append('\n');
    paper.statements().stream().limit(most).forEach(statement -> statement(statement, text));
  }

  private void statement(Statement statement, StringBuilder text) {
    String source = String.format(Locale.ROOT, "%.2f %s", statement.confidence(), statement.rule());
    text.append("  ")
        .append(statement.words())
        .append("  ")
        .append(style(DIM, source))
        .append('\n');
    statement
        .sentence()
        .ifPresent(
            sentence ->
                text.append("      ")
                    .append(coloured ? sentence.render(BOLD, PLAIN) : sentence.render("**", "**"))
                    .append('\n'));
  }

  private String style(String code, String words) {
    return coloured ? code + words + PLAIN : words;
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
