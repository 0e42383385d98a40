package synoptic.claim.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.claim.Translations;
import synoptic.story.Newton;
import synoptic.story.cluster.Neighbours;
import synoptic.story.cluster.Pair;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;

/**
 * Development tool: fits the matcher's coefficients (logistic regression, Newton's method, ridge)
 * and writes them.
 *
 * <p>Arguments: the gzipped translations, the languages to train on with commas between, the
 * properties file to write.
 */
final class TrainMatcher {
  /**
   * More than are asked for when passages are compared: what is hard to tell apart teaches most.
   */
  private static final int WORDS = 12;

  private static final int DEPTH = 20;
  private static final double RIDGE = 1e-3;

  /**
   * Of so many passages one is compared shortened as well; fewer cost news stories, more the
   * translations.
   */
  private static final int SHORTENED = 4;

  private TrainMatcher() {}

  public static void main(String[] args) throws IOException {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (String language : args[1].split(",")) {
      var set = Translations.read(Path.of(args[0]), List.of(language));
      List<List<String>> stems = set.texts().stream().map(Stems::of).toList();
      Rarity rarity = Rarity.among(stems);
      List<Profile> profiles = new ArrayList<>();
      for (int i = 0; i < stems.size(); i++) {
        profiles.add(Profile.of(set.texts().get(i), stems.get(i), rarity));
      }
      List<Profile> shortened =
          set.texts().stream()
              .map(TrainMatcher::shortened)
              .map(t -> Profile.of(t, Stems.of(t), rarity))
              .toList();
      for (Pair pair : Neighbours.among(stems, rarity, WORDS, DEPTH)) {
        boolean same = set.clusters().get(pair.first()).equals(set.clusters().get(pair.second()));
        rows.add(Feature.of(profiles.get(pair.first()), profiles.get(pair.second())));
        labels.add(same);
        if (pair.first() % SHORTENED == 0) {
          rows.add(Feature.of(shortened.get(pair.first()), profiles.get(pair.second())));
          labels.add(same);
        }
      }
    }
    double[] w = Newton.fit(rows, labels, r -> 1, RIDGE * rows.size() / 1000);
    var out = new StringBuilder();
    out.append(
        "# Coefficients of the logistic model that says whether two passages say the same"
            + " thing.\n");
    out.append(
        "# Written by TrainMatcher from independent English translations of the same news sentences"
            + " (the news test set\n");
    out.append("# of the WMT 2021 shared task, originals in ")
        .append(args[1].replace(",", " and "))
        .append("): ");
    out.append(
        String.format(
            Locale.ROOT,
            "%d candidate pairs, %d of them translations of one sentence;%n",
            rows.size(),
            labels.stream().filter(l -> l).count()));
    out.append("# one passage in ").append(SHORTENED).append(" also shortened by a clause.\n");
    out.append("# The features are defined in Feature.java.\n");
    out.append(String.format(Locale.ROOT, "intercept = %.4f%n", w[w.length - 1]));
    for (Feature feature : Feature.values()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s = %.4f%n",
              feature.name().toLowerCase(Locale.ROOT),
              w[feature.ordinal()]));
    }
    Files.writeString(Path.of(args[2]), out.toString());
    System.out.print(out);
  }

  /**
   * The longer part of a text at the comma nearest to its middle, if it leaves a quarter or more:
   * newsrooms drop clauses.
   */
  private static String shortened(String text) {
    int middle = text.length() / 2;
    int at = -1;
    for (int i = text.indexOf(", "); i >= 0; i = text.indexOf(", ", i + 1)) {
      at = at < 0 || Math.abs(i - middle) < Math.abs(at - middle) ? i : at;
    }
    if (at < 0 || Math.min(at, text.length() - at) < text.length() / 4) {
      return text;
    }
    return at >= middle ? text.substring(0, at) : text.substring(at + 2);
  }
}
