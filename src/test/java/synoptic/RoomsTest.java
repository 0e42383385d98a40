package synoptic;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows between the rooms, as the README's code map draws them. */
@AnalyzeClasses(packages = "synoptic", importOptions = RoomsTest.NoTests.class)
class RoomsTest {
  /** The tests of the profile {@code spark} lie where ArchUnit's own option knows none. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  @ArchTest
  static final ArchRule eachRoomImportsOnlyThoseBeforeIt =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("synoptic..")
          .layer("text")
          .definedBy("synoptic.text..")
          .layer("language")
          .definedBy("synoptic.language..")
          .layer("article")
          .definedBy("synoptic.article..")
          .layer("format")
          .definedBy("synoptic.format..")
          .layer("quotation")
          .definedBy("synoptic.quotation..")
          .layer("story")
          .definedBy("synoptic.story..")
          .layer("claim")
          .definedBy("synoptic.claim..")
          .layer("edition")
          .definedBy("synoptic.edition..")
          .layer("digest")
          .definedBy("synoptic.digest..")
          .layer("page")
          .definedBy("synoptic.page..")
          .layer("check")
          .definedBy("synoptic.check..")
          .layer("desk")
          .definedBy("synoptic.desk..")
          .layer("config")
          .definedBy("synoptic.config..")
          .layer("workspace")
          .definedBy("synoptic.workspace..")
          .layer("fetch")
          .definedBy("synoptic.fetch..")
          .layer("cli")
          .definedBy("synoptic.cli..")
          .optionalLayer("spark")
          .definedBy("synoptic.spark..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("language")
          .mayOnlyAccessLayers("text")
          .whereLayer("article")
          .mayOnlyAccessLayers("language", "text")
          .whereLayer("format")
          .mayOnlyAccessLayers("article", "language", "text")
          .whereLayer("quotation")
          .mayOnlyAccessLayers("article", "language", "text")
          .whereLayer("story")
          .mayOnlyAccessLayers("article", "language", "text")
          .whereLayer("claim")
          .mayOnlyAccessLayers("quotation", "story", "article", "language", "text")
          .whereLayer("edition")
          .mayOnlyAccessLayers("claim", "quotation", "story", "article", "language", "text")
          .whereLayer("digest")
          .mayOnlyAccessLayers(
              "edition", "claim", "quotation", "story", "article", "language", "text")
          .whereLayer("page")
          .mayOnlyAccessLayers(
              "digest", "edition", "claim", "quotation", "story", "article", "language", "text")
          .whereLayer("check")
          .mayOnlyAccessLayers(
              "page", "digest", "claim", "quotation", "story", "article", "language", "text")
          .whereLayer("desk")
          .mayOnlyAccessLayers(
              "digest", "claim", "quotation", "story", "article", "language", "text")
          .whereLayer("config")
          .mayOnlyAccessLayers(
              "fetch",
              "digest",
              "claim",
              "quotation",
              "story",
              "format",
              "article",
              "language",
              "text")
          .whereLayer("workspace")
          .mayOnlyAccessLayers("page", "article", "language", "text")
          .whereLayer("fetch")
          .mayOnlyAccessLayers("workspace", "format", "article", "language", "text")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("spark")
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer();

  /** Spark is an engine for the stages beside the commands: no room knows of it. */
  @ArchTest
  static final ArchRule nobodyKnowsOfSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("synoptic.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "synoptic.spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..");

  /** Of the commands Spark takes the stages alone. */
  @ArchTest
  static final ArchRule sparkTakesTheStagesAlone =
      noClasses()
          .that()
          .resideInAPackage("synoptic.spark..")
          .should()
          .dependOnClassesThat(resideInAPackage("synoptic.cli..").and(not(simpleName("Stages"))))
          .allowEmptyShould(true);

  /** The walkers of another grammar are picked in one place and take nothing from the English. */
  @ArchTest
  static final ArchRule grammarsAreSisters =
      noClasses()
          .that()
          .resideInAPackage("synoptic.quotation..")
          .and()
          .resideOutsideOfPackage("synoptic.quotation.german..")
          .and()
          .doNotHaveSimpleName("QuotationFinder")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("synoptic.quotation.german..");

  @ArchTest
  static final ArchRule noCycles = slices().matching("synoptic.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theRootHoldsNoClasses =
      noClasses().should().resideInAPackage("synoptic").allowEmptyShould(true);

  @ArchTest
  static final ArchRule luceneStaysWhereItIsUsed =
      noClasses()
          .that()
          .resideOutsideOfPackages("synoptic.claim..", "synoptic.story..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule luceneIsNobodysBusiness =
      noClasses()
          .that()
          .arePublic()
          .and()
          .resideInAnyPackage("synoptic.claim..", "synoptic.story..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule htmlIsReadInOneRoomAndCheckedInAnother =
      noClasses()
          .that()
          .resideOutsideOfPackages("synoptic.format..", "synoptic.check..", "synoptic.page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule pebbleRendersPagesOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("synoptic.page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.pebbletemplates..");

  @ArchTest
  static final ArchRule stagesTouchNoDisk =
      noClasses()
          .that()
          .resideOutsideOfPackages("synoptic.workspace..", "synoptic.cli..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileInputStream");

  @ArchTest
  static final ArchRule onlyTheCommandsKnowTheTime =
      noClasses()
          .that()
          .resideOutsideOfPackage("synoptic.cli..")
          .should()
          .callMethod("java.time.Instant", "now")
          .orShould()
          .callMethod("java.lang.System", "currentTimeMillis")
          .orShould()
          .callMethod("java.lang.System", "nanoTime");

  /** The server that shows a site to this machine listens, and asks nobody. */
  @ArchTest
  static final ArchRule onlyFetchOpensConnections =
      noClasses()
          .that()
          .resideOutsideOfPackage("synoptic.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..", "javax.net..", "java.net.spi..", "crawlercommons..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)"
                  + "|java\\.nio\\.channels\\.\\w*SocketChannel")
          .orShould()
          .callMethod("java.net.URL", "openStream")
          .orShould()
          .callMethod("java.net.URL", "openConnection");

  @ArchTest
  static final ArchRule recordsAreImmutable =
      classes().that().areRecords().should().haveOnlyFinalFields();
}
