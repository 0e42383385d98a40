package synoptic.claim.collate.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import synoptic.claim.Discrepancy;
import synoptic.claim.Mark;
import synoptic.claim.collate.Collation;

/** The marks of a claim, gathered from the collations with its base reading. */
public final class Marks {
  private static final List<MarkRule> RULES =
      List.of(new OwnVoiceMark(), new MediumMark(), new CertaintyMark());

  private final List<Mark> marks = new ArrayList<>();

  /** Adds those of one more reading, to another of its kind with the same base reading. */
  public void add(Collation pair) {
    RULES.stream().map(rule -> rule.of(pair)).filter(Objects::nonNull).forEach(this::add);
  }

  private void add(Mark mark) {
    for (int i = 0; i < marks.size(); i++) {
      Mark known = marks.get(i);
      if (known.kind() == mark.kind() && known.base().equals(mark.base())) {
        List<Discrepancy.Reading> readings = new ArrayList<>(known.readings());
        readings.addAll(mark.readings().subList(1, mark.readings().size()));
        marks.set(i, new Mark(mark.kind(), readings));
        return;
      }
    }
    marks.add(mark);
  }

  public List<Mark> all() {
    return List.copyOf(marks);
  }
}
