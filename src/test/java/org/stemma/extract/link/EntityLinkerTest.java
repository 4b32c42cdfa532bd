package org.stemma.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.Candidate;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;

final class EntityLinkerTest {
  private static final EntityKey RFT = new EntityKey(EntityType.METHOD, "RFT");

  private static final EntityKey OAK_SORT = new EntityKey(EntityType.BENCHMARK, "OakSort");
  private static final List<LexiconEntry> LEXICON =
      List.of(
          entry(OAK_SORT, Guard.EXACT_CASE, "OakSort-v1.0"),
          entry(new EntityKey(EntityType.METHOD, "ELM"), Guard.IN_CONTEXT, "Elm Ladder Moves"));

  private final EntityLinker linker = new EntityLinker(new NamePairs(LEXICON));

  private static LexiconEntry entry(EntityKey key, Guard guard, String alias) {
    return new LexiconEntry(
        key, ImmutableSet.of(alias), Optional.empty(), ImmutableList.of(), guard);
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"OakSort Dataset", "OakSort", "OakSort V1.0", "Google OakSort"})
  void findsInTheLexiconWhatIsSpelledInAnotherWay(String surface) {
    AnnotatedPaper paper = Annotated.text("We test it on " + surface + " alone.");
    assertThat(entities(paper, name(paper, surface, EntityType.BENCHMARK, 0.9)))
        .containsExactly(OAK_SORT);
  }

  @ParameterizedTest
  @CsvSource({"oaksort, BENCHMARK", "OakSort, METHOD", "OakSort v2, BENCHMARK", "ELM, METHOD"})
  void doesNotTakeOneThingForAnother(String surface, EntityType type) {
    AnnotatedPaper paper = Annotated.text("We try " + surface + " alone.");
    assertThat(entities(paper, name(paper, surface, type, 0.9)))
        .containsExactly(new EntityKey(type, surface));
  }

  @ParameterizedTest
  @CsvSource({
    "Larch Root Dataset, LaRD, true",
    "LarchRootBench, LRB, true",
    "LarPO, LPO, false",
    "Big-LARCH, LARCH, false"
  })
  void joinsAnAcronymWithWhatSpellsItAnywhere(String longForm, String shortForm, boolean joined) {
    AnnotatedPaper paper = Annotated.text("We made " + longForm + ". So " + shortForm + " grows.");
    int at = paper.text().lastIndexOf(shortForm);
    Candidate last =
        Candidate.of(at, at + shortForm.length(), EntityType.BENCHMARK, Layer.TAGGER, "crf", 0.9);
    List<EntityKey> entities =
        entities(paper, name(paper, longForm, EntityType.BENCHMARK, 0.9), last);
    assertThat(entities.get(0).equals(entities.get(1))).isEqualTo(joined);
  }

  @Test
  void leavesALongFormToTheShortFormThatThePaperGivesIt() {
    AnnotatedPaper paper = Annotated.text("Birch Leaf Search (BiLS) beats BLS.");
    assertThat(
            entities(
                paper,
                name(paper, "Birch Leaf Search", EntityType.METHOD, 0.9),
                name(paper, "BiLS", EntityType.METHOD, 0.9),
                name(paper, "BLS", EntityType.METHOD, 0.9)))
        .extracting(EntityKey::name)
        .containsExactly("BiLS", "BiLS", "BLS");
  }
}
