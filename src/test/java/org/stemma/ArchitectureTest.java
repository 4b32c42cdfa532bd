package org.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the line straight: which package may know which, and which engine stays where. */
@AnalyzeClasses(packages = "org.stemma", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule theDomainKnowsNothingButTheJdkAndGuava =
      classes()
          .that()
          .resideInAPackage("org.stemma.paper..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.stemma.paper..", "java..", "com.google.common..", "org.jspecify..");

  @ArchTest
  static final ArchRule coreNlpStaysInExtract =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.stemma.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule jenaStaysBehindTheGraph =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.stemma.graph..",
              "org.stemma.store..",
              "org.stemma.query..",
              "org.stemma.export..",
              "org.stemma.validate..",
              "org.stemma.search..",
              "org.stemma.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule luceneStaysInSearch =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.stemma.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule searchKnowsNotWhoAsks =
      noClasses()
          .that()
          .resideInAPackage("org.stemma.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.stemma.serve..", "org.stemma.export..", "org.stemma.cli..");

  @ArchTest
  static final ArchRule parquetStaysInTheTables =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.stemma.export.table..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("blue.strategic..", "org.apache.parquet..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule storeKnowsNotWhatReadsIt =
      noClasses()
          .that()
          .resideInAPackage("org.stemma.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.stemma.query..",
              "org.stemma.export..",
              "org.stemma.validate..",
              "org.stemma.search..",
              "org.stemma.serve..",
              "org.stemma.cli..");

  @ArchTest
  static final ArchRule extractKnowsNoLaterStage =
      noClasses()
          .that()
          .resideInAPackage("org.stemma.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.stemma.source..",
              "org.stemma.graph..",
              "org.stemma.store..",
              "org.stemma.query..",
              "org.stemma.export..",
              "org.stemma.validate..",
              "org.stemma.search..",
              "org.stemma.serve..",
              "org.stemma.build..",
              "org.stemma.evaluate..",
              "org.stemma.cli..");

  @ArchTest
  static final ArchRule graphKnowsNoOtherStage =
      noClasses()
          .that()
          .resideInAPackage("org.stemma.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.stemma.source..",
              "org.stemma.extract..",
              "org.stemma.store..",
              "org.stemma.query..",
              "org.stemma.export..",
              "org.stemma.validate..",
              "org.stemma.search..",
              "org.stemma.serve..",
              "org.stemma.build..",
              "org.stemma.cli..");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stemma.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.stemma.cli..", "picocli..");

  @ArchTest
  static final ArchRule noClassCollectsEverything =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils");
}
