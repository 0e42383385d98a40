package synoptic.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import synoptic.article.Place;
import synoptic.claim.editor.Acceptance;
import synoptic.claim.editor.ClaimNote;
import synoptic.claim.editor.EditorRules;
import synoptic.claim.editor.PassagePair;
import synoptic.claim.editor.Review;
import synoptic.claim.editor.Subject;
import synoptic.text.WordLists;

/**
 * Reads what an editor decides: the keys {@code join}, {@code split}, {@code hide}, {@code note},
 * {@code dismiss}, {@code accept}, {@code review} and {@code outlet}.
 */
final class RulesReader {
  private static final WordLists SAY = WordLists.read(RulesReader.class, "diagnostics.txt");

  private enum Key {
    ACCEPT,
    REVIEW,
    REVIEWED
  }

  private final Yaml yaml;
  private final PlaceReader reader;
  private final List<PassagePair> joins = new ArrayList<>();
  private final List<PassagePair> splits = new ArrayList<>();
  private final List<Place> hides = new ArrayList<>();
  private final List<ClaimNote> notes = new ArrayList<>();
  private final List<PassagePair> dismissals = new ArrayList<>();
  private final List<Acceptance> accepted = new ArrayList<>();
  private boolean differences;
  private final List<String> siteNotes = new ArrayList<>();
  private final SortedMap<String, String> owners = new TreeMap<>();

  RulesReader(Yaml yaml) {
    this.yaml = yaml;
    this.reader = new PlaceReader(yaml);
  }

  void register(SortedMap<String, Consumer<Node>> keys) {
    keys.put("join", n -> pairs(n, joins));
    keys.put("split", n -> pairs(n, splits));
    keys.put("dismiss", n -> pairs(n, dismissals));
    keys.put("hide", n -> yaml.items(n).forEach(item -> addPlace(item, hides)));
    keys.put("note", n -> yaml.items(n).forEach(this::note));
    keys.put(written(Key.ACCEPT), n -> yaml.items(n).forEach(this::accept));
    keys.put(written(Key.REVIEW), this::review);
    keys.put("outlet", n -> yaml.names(n, "outlet", owners));
  }

  /** Reports each pair of passages that one rule joins and another splits. */
  void contradictions() {
    for (PassagePair join : joins) {
      for (PassagePair split : splits) {
        if (join.isSame(split)) {
          yaml.fault(line(join), "contradiction", line(join), line(split));
        }
      }
    }
  }

  private static int line(PassagePair pair) {
    return pair.a().line();
  }

  EditorRules rules() {
    return new EditorRules(
        joins, splits, hides, notes, dismissals, new Review(differences, accepted), owners);
  }

  /** Notes on no passage, for the whole site. */
  List<String> siteNotes() {
    return siteNotes;
  }

  private void pairs(Node node, List<PassagePair> pairs) {
    for (Node item : yaml.items(node)) {
      if (!(item instanceof SequenceNode two) || two.getValue().size() != 2) {
        yaml.fault(item, "pair");
        continue;
      }
      List<Place> places = new ArrayList<>();
      two.getValue().forEach(p -> addPlace(p, places));
      if (places.size() == 2) {
        pairs.add(new PassagePair(places.get(0), places.get(1)));
      }
    }
  }

  /** A passage, an article, or a list of such. */
  private void accept(Node item) {
    List<Subject> subjects = new ArrayList<>();
    int errors = yaml.errors().size();
    for (Node one : yaml.items(item)) {
      if (one instanceof MappingNode) {
        Place place = reader.read(one);
        if (place != null) {
          subjects.add(new Subject(place.article(), place));
        }
      } else {
        yaml.said(one).ifPresent(article -> subjects.add(new Subject(article, null)));
      }
    }
    if (!subjects.isEmpty() && yaml.errors().size() == errors) {
      accepted.add(new Acceptance(subjects));
    }
  }

  private void review(Node node) {
    differences = yaml.text(node, "").equals(SAY.say(written(Key.REVIEWED)));
    if (!differences) {
      yaml.fault(node, written(Key.REVIEW));
    }
  }

  private void addPlace(Node node, List<Place> places) {
    Place place = reader.read(node);
    if (place != null) {
      places.add(place);
    }
  }

  /** Text is a note on the site; with article and text it is one on a claim. */
  private void note(Node node) {
    if (!(node instanceof MappingNode)) {
      siteNotes.add(yaml.text(node, ""));
      return;
    }
    List<String> remark = new ArrayList<>();
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    keys.put("note", n -> remark.add(yaml.text(n, "")));
    Place place = reader.read(node, keys);
    if (place != null && !remark.isEmpty()) {
      notes.add(new ClaimNote(place, remark.getFirst()));
    } else if (place != null) {
      yaml.fault(node, "empty");
    }
  }

  private static String written(Key key) {
    return key.name().toLowerCase(Locale.ROOT);
  }
}
