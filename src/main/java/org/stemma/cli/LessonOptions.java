package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import picocli.CommandLine.Parameters;

/** What models learn from. */
final class LessonOptions {
  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Annotated papers.")
  List<Path> gold;

  /** The annotated papers, in order. */
  ImmutableList<GoldPaper> gold() {
    return gold.stream().flatMap(GoldReader::read).collect(ImmutableList.toImmutableList());
  }
}
