package synoptic.cli.press;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.config.Settings;
import synoptic.digest.Corpus;
import synoptic.format.note.FolderRule;
import synoptic.quotation.Attribution;
import synoptic.quotation.Quotation;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * Names in the settings none of whose spellings any article bears. They are notes and no warnings:
 * settings that serve every day's articles name more than one day's.
 */
record UnmatchedNames(String path, Settings settings) {
  private static final WordLists SAY = WordLists.read(UnmatchedNames.class, "diagnostics.txt");

  List<Diagnostic> in(Corpus corpus) {
    Set<String> speakers =
        corpus.quotations().stream()
            .map(Quotation::attribution)
            .filter(Attribution.Named.class::isInstance)
            .map(named -> ((Attribution.Named) named).speaker().name())
            .collect(toSet());
    Set<String> outlets =
        corpus.articles().stream()
            .flatMap(a -> Stream.ofNullable(a.metadata().outlet()))
            .map(outlet -> outlet.name())
            .collect(toSet());
    return Stream.of(
            unmatched("speaker", settings.speakers().aliases(), speakers),
            unmatched("outlet", settings.rules().owners(), outlets),
            settings.articles().folders().rules().stream()
                .filter(rule -> corpus.articles().stream().noneMatch(a -> isIn(rule, a)))
                .map(this::note))
        .flatMap(found -> found)
        .toList();
  }

  private static boolean isIn(FolderRule rule, Article article) {
    return rule.fits(article.provenance().path());
  }

  private Diagnostic note(FolderRule rule) {
    return Diagnostic.note(
            path, SAY.say("folderless", rule.pattern()), SAY.say("folderless-remedy"))
        .at(rule.line(), 1);
  }

  private Stream<Diagnostic> unmatched(
      String key, Map<String, String> nameBySpelling, Set<String> met) {
    Map<String, List<String>> spellings =
        nameBySpelling.keySet().stream()
            .collect(groupingBy(nameBySpelling::get, TreeMap::new, toList()));
    return spellings.entrySet().stream()
        .filter(entry -> Collections.disjoint(entry.getValue(), met))
        .map(entry -> note(key, entry.getKey(), entry.getValue()));
  }

  private Diagnostic note(String key, String name, List<String> spellings) {
    String problem = SAY.say("unmatched", key, name, String.join(", ", spellings));
    return Diagnostic.note(path, problem, SAY.say("write-spelling"));
  }
}
