package synoptic.desk;

import java.util.EnumSet;
import java.util.Set;

/** What is doubtful. The first ones weigh most. */
public enum DoubtKind {
  DIFFERENCE(Action.ACCEPT, Action.DISMISS, Action.SPLIT, Action.SPEAKER, Action.HIDE),
  /** A difference between accounts that no claim joins. */
  ACCOUNTS(Action.ACCEPT, Action.DISMISS),
  SPEAKERS(Action.ACCEPT, Action.SPLIT, Action.SPEAKER, Action.HIDE),
  NAME(Action.ACCEPT, Action.SPEAKER, Action.HIDE),
  STORIES(Action.ACCEPT),
  /** What an article does not state, or that it was read in part. */
  ARTICLE(Action.ACCEPT),
  LEFT_OUT(Action.ACCEPT);

  private final Set<Action> actions;

  DoubtKind(Action first, Action... others) {
    actions = EnumSet.of(first, others);
  }

  /** Whether an answer can be given to such a doubt. */
  boolean allows(Action action) {
    return actions.contains(action);
  }
}
