package synoptic.claim.collate;

import java.util.List;
import synoptic.language.Language;

/** Which kinds of difference are looked for in two passages, by their languages. */
public interface Kinds {
  /** What may keep them apart. */
  List<Kind> guards(Language base, Language reading);

  /** What is looked for in passages that are joined, and keeps none apart. */
  List<Kind> others(Language base, Language reading);
}
