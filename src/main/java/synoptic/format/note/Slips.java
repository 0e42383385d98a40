package synoptic.format.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.article.Dating;
import synoptic.article.Filing;
import synoptic.article.Filing.Field;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Publication;
import synoptic.article.Slip;
import synoptic.article.SourceFile;
import synoptic.format.bytes.Charsets;
import synoptic.text.Reported;

/** What is known of files beside their own words, and what it adds to them. */
public final class Slips {
  private Slips() {}

  /**
   * What the file beside says; what that leaves open, the folders do. Nothing where that file
   * cannot be read.
   */
  public static Reported<Optional<Slip>> of(SourceFile file, FolderRules folders) {
    String yaml = file.note();
    if (yaml == null) {
      return Reported.of(Optional.of(folders.of(file.path())));
    }
    Note note = FrontMatter.note(yaml, file.path() + SourceFile.NOTE);
    if (!note.isReadable()) {
      return new Reported<>(Optional.empty(), note.diagnostics());
    }
    Filing filing = filing(note.values());
    Slip noted = new Slip(metadata(note), filing, NoteKey.CHARSET.first(note.values()));
    Slip stated = folders.of(file.path());
    // The folder of a fetched page is named by the day it came where it states none.
    return new Reported<>(
        Optional.of(both(noted, filing.retrieved() == null ? stated : undated(stated))),
        note.diagnostics());
  }

  private static Metadata metadata(Note note) {
    boolean isPart = Boolean.parseBoolean(NoteKey.INCOMPLETE.first(note.values()));
    return Known.both(note.metadata(), Metadata.NONE, isPart);
  }

  private static Filing filing(Map<String, List<String>> values) {
    SortedSet<Field> byEditor = new TreeSet<>();
    List<String> named = NoteKey.EDITOR.all(values);
    for (Field field : Field.values()) {
      if (named.contains(field.name().toLowerCase(Locale.ROOT))) {
        byEditor.add(field);
      }
    }
    return new Filing(NoteKey.RETRIEVED.first(values), byEditor, NoteKey.OWNER.first(values));
  }

  static Slip both(Slip first, Slip second) {
    SortedSet<Field> byEditor = new TreeSet<>(first.filing().byEditor());
    byEditor.addAll(second.filing().of(unsaid(first.metadata())).byEditor());
    String owner = first.filing().owner();
    var filing =
        new Filing(
            first.filing().retrieved(), byEditor, owner == null ? second.filing().owner() : owner);
    return new Slip(
        Known.both(first.metadata(), second.metadata(), false), filing, first.charset());
  }

  private static Slip undated(Slip slip) {
    Metadata undated = without(slip.metadata(), Set.of(Field.PUBLISHED));
    return new Slip(undated, slip.filing().of(said(undated)), slip.charset());
  }

  /** What is known that is not the editor's word. */
  public static Metadata told(Slip slip) {
    return without(slip.metadata(), slip.filing().byEditor());
  }

  private static Metadata without(Metadata of, Set<Field> fields) {
    return new Metadata(
        of.title(),
        new Publication(
            fields.contains(Field.OUTLET) ? null : of.outlet(),
            of.url(),
            fields.contains(Field.SECTION) ? null : of.section()),
        of.authors(),
        new Dating(fields.contains(Field.PUBLISHED) ? null : of.published(), of.updated()),
        fields.contains(Field.LANGUAGE) ? null : of.language(),
        of.origins(),
        of.incomplete());
  }

  /** What an article states, and where it is silent what is known beside. */
  public static Metadata completed(Metadata own, Slip slip) {
    Metadata known = Known.both(own, slip.metadata(), false);
    Outlet outlet = known.outlet();
    if (outlet == null || own.outlet() != null) {
      return known;
    }
    List<Origin> others = new ArrayList<>(known.origins());
    others.removeIf(origin -> outlet.isCalled(origin.name()));
    return known.in(known.publication().of(outlet)).following(others);
  }

  /** How an article was filed: of the editor's statements those that it left room for. */
  public static Filing filing(Metadata own, Slip slip) {
    return slip.filing().of(unsaid(own));
  }

  private static Set<Field> unsaid(Metadata of) {
    Set<Field> unsaid = EnumSet.allOf(Field.class);
    unsaid.removeAll(said(of));
    return unsaid;
  }

  static SortedSet<Field> said(Metadata of) {
    SortedSet<Field> said = new TreeSet<>();
    for (Field field : Field.values()) {
      @Nullable Object value =
          switch (field) {
            case OUTLET -> of.outlet();
            case PUBLISHED -> of.published();
            case LANGUAGE -> of.language();
            case SECTION -> of.section();
            case LABEL -> null;
          };
      if (value != null) {
        said.add(field);
      }
    }
    return said;
  }

  /** The charset that a file declares; else the one it came in. */
  public static @Nullable String charset(SourceFile file) {
    String declared = Charsets.declaredIn(file.bytes());
    return declared == null ? file.slip().charset() : declared;
  }
}
