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
  private static final EntityKey DAPO = new EntityKey(EntityType.METHOD, "DAPO");
  private static final EntityKey OAK_SORT = new EntityKey(EntityType.BENCHMARK, "OakSort");
  private static final EntityKey ELM = new EntityKey(EntityType.METHOD, "ELM");
  private static final EntityKey EXPERTS =
      new EntityKey(EntityType.METHOD, "Deferred Agreement Policy Optimisation");

  private final EntityLinker linker =
      new EntityLinker(
          List.of(
              entry(OAK_SORT, Guard.EXACT_CASE, "OakSort-v1.0"),
              entry(ELM, Guard.IN_CONTEXT, "Elm Ladder Moves"),
              entry(DAPO, Guard.NONE, "Decoupled Clip and Dynamic Sampling Policy Optimization"),
              entry(EXPERTS, Guard.NONE, "DEAPO"),
              entry(new EntityKey(EntityType.METHOD, "SPIN"), Guard.NONE)));

  private static LexiconEntry entry(EntityKey key, Guard guard, String... aliases) {
    return new LexiconEntry(
        key, ImmutableSet.copyOf(aliases), Optional.empty(), ImmutableList.of(), guard);
  }

  private EntityLinker.Link link(String text, String name, EntityKey known) {
    AnnotatedPaper paper = Annotated.text(text);
    Candidate plain = name(paper, name, known.type(), 0.9);
    Candidate candidate =
        new Candidate(
            plain.start(),
            plain.end(),
            plain.type(),
            Layer.LEXICON,
            "none",
            0.9,
            Optional.of(known));
    return linker
        .link(paper.text(), List.of(candidate), new AbbreviationFinder().find(paper))
        .of(candidate, paper.text());
  }

  @Test
  void tellsThingsOfOneNameApartByWhatItStandsFor() {
    assertThat(link("We run Direct Advantage Policy Optimization (DAPO).", "DAPO", DAPO).entity())
        .isEqualTo(new EntityKey(EntityType.METHOD, "Direct Advantage Policy Optimization"));
    assertThat(link("We run Deferred Agreement Policy Optimization (DAPO).", "DAPO", DAPO).entity())
        .isEqualTo(EXPERTS);
  }

  @Test
  void takesForOneThingWhatIsSpelledOutAlikeOrInPart() {
    for (String longForm :
        List.of(
            "Decoupled Clip and Dynamic sAmpling Policy Optimization",
            "Decoupled-clip and dynamic sampling policy optimisation",
            "Dynamic Sampling Policy Optimization",
            "decoupled clipping and dynamic sampling for policy optimizing")) {
      assertThat(link("We run " + longForm + " (DAPO).", "DAPO", DAPO))
          .as(longForm)
          .isEqualTo(new EntityLinker.Link(DAPO, 0.99));
    }
  }

  @Test
  void keepsToTheLexiconWhereItDoesNotSayWhatANameStandsFor() {
    EntityKey spin = new EntityKey(EntityType.METHOD, "SPIN");
    assertThat(link("We run Self-Play Fine-Tuning (SPIN).", "SPIN", spin).entity()).isEqualTo(spin);
  }

  @Test
  void isLessSureOfShortNamesThatNoOneSpellsOut() {
    double known = link("We run DAPO.", "DAPO", DAPO).confidence();
    AnnotatedPaper paper = Annotated.text("We run DAPO, QZ and OakTuner.");
    EntityLinker.Links none = linker.link(paper.text(), List.of(), List.of());
    double unknown =
        none.of(name(paper, "DAPO", EntityType.METHOD, 0.9), paper.text()).confidence();
    double shorter = none.of(name(paper, "QZ", EntityType.METHOD, 0.9), paper.text()).confidence();
    double longer =
        none.of(name(paper, "OakTuner", EntityType.METHOD, 0.9), paper.text()).confidence();

    assertThat(known).isGreaterThan(unknown);
    assertThat(unknown).isGreaterThan(shorter);
    assertThat(longer).isGreaterThan(known);
  }

  @Test
  void countsAllLettersOfANameButThatOfAPlural() {
    double two = SharedNames.same("QZ", false);
    double three = SharedNames.same("QZX", false);

    assertThat(SharedNames.same("QZS", false)).isEqualTo(three);
    assertThat(SharedNames.same("qzs", false)).isEqualTo(three);
    assertThat(SharedNames.same("QZs", false)).isEqualTo(two);
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
      entities.add(links.of(name, paper.text()).entity());
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
