package org.stemma.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.Candidate;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

final class EntityLinkerTest {
  private static final EntityKey RFT = new EntityKey(EntityType.METHOD, "RFT");

  private final EntityLinker linker = new EntityLinker();

  private static Candidate name(
      AnnotatedPaper paper, String surface, EntityType type, double sure) {
    int at = paper.text().indexOf(surface);
    return Candidate.of(at, at + surface.length(), type, Layer.TAGGER, "crf", sure);
  }

  private List<EntityKey> entities(AnnotatedPaper paper, Candidate... names) {
    EntityLinker.Links links =
        linker.link(paper.text(), List.of(names), new AbbreviationFinder().find(paper));
    List<EntityKey> entities = new ArrayList<>();
    for (Candidate name : names) {
      entities.add(links.entityOf(name, paper.text()));
    }
    return entities;
  }

  @Test
  void joinsAcronymAndLongForm() {
    AnnotatedPaper paper = Annotated.text("Rejection Sampling Fine-Tuning (RFT) imitates experts.");
    assertThat(
            entities(
                paper,
                name(paper, "Rejection Sampling Fine-Tuning", EntityType.METHOD, 0.9),
                name(paper, "RFT", EntityType.METHOD, 0.9)))
        .containsExactly(RFT, RFT);
  }

  @Test
  void joinsSpellings() {
    AnnotatedPaper paper = Annotated.text("On Web-Shop, that is WebShop.");
    assertThat(
            entities(
                paper,
                name(paper, "Web-Shop", EntityType.BENCHMARK, 0.9),
                name(paper, "WebShop", EntityType.BENCHMARK, 0.9)))
        .containsOnly(new EntityKey(EntityType.BENCHMARK, "Web-Shop"));
  }

  @Test
  void keepsVersionsApart() {
    AnnotatedPaper paper = Annotated.text("Both OakLM-1.5 and OakLM-15.");
    assertThat(
            entities(
                paper,
                name(paper, "OakLM-1.5", EntityType.MODEL, 0.9),
                name(paper, "OakLM-15", EntityType.MODEL, 0.9)))
        .doesNotHaveDuplicates();
  }

  @Test
  void givesOneEntityTheTypeThatMostOfItsNamesHave() {
    AnnotatedPaper paper = Annotated.text("Oak Tree Search (OTS) is searched.");
    assertThat(
            entities(
                paper,
                name(paper, "Oak Tree Search", EntityType.METHOD, 0.9),
                name(paper, "OTS", EntityType.MODEL, 0.6)))
        .extracting(EntityKey::type)
        .containsOnly(EntityType.METHOD);
  }

  @Test
  void takesTheLexiconsNameForWhatItKnows() {
    AnnotatedPaper paper = Annotated.text("We use rejection tuning.");
    Candidate plain = name(paper, "rejection tuning", EntityType.METHOD, 0.9);
    Candidate known =
        new Candidate(
            plain.start(), plain.end(), plain.type(), Layer.LEXICON, "none", 0.9, Optional.of(RFT));
    assertThat(entities(paper, known)).containsExactly(RFT);
  }
}
