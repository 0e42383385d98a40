package synoptic.claim.match;

/**
 * How much of two passages' words is shared: exactly, and softly, where words left over pair up if
 * spelled alike (other transliterations, derivations the stemmer does not undo, slips).
 */
final class Likeness {
  /**
   * Dice coefficient of character bigrams from which two words pair up: half of their letter pairs.
   */
  private static final double ALIKE = 0.5;

  private final Profile a;
  private final Profile b;
  private final int[] restOfA;
  private final int[] restOfB;
  private int countA;
  private int countB;
  private double exact;

  Likeness(Profile a, Profile b) {
    this.a = a;
    this.b = b;
    restOfA = new int[a.terms.length];
    restOfB = new int[b.terms.length];
    split();
  }

  private void split() {
    int i = 0;
    int j = 0;
    while (i < a.terms.length || j < b.terms.length) {
      if (j == b.terms.length || (i < a.terms.length && a.terms[i] < b.terms[j])) {
        restOfA[countA++] = i++;
      } else if (i == a.terms.length || a.terms[i] > b.terms[j]) {
        restOfB[countB++] = j++;
      } else {
        exact += a.weights[i];
        i++;
        j++;
      }
    }
  }

  /** The rarity of the words in both. */
  double exact() {
    return exact;
  }

  /**
   * The same, with each left-over word of the first paired to its best left-over word of the
   * second.
   */
  double soft() {
    double soft = exact;
    boolean[] taken = new boolean[countB];
    for (int i = 0; i < countA; i++) {
      int best = -1;
      double most = ALIKE;
      for (int j = 0; j < countB; j++) {
        int[] x = a.pairs[restOfA[i]];
        int[] y = b.pairs[restOfB[j]];
        if (!taken[j] && 2.0 * Math.min(x.length, y.length) > most * (x.length + y.length)) {
          double alike = dice(x, y);
          if (alike > most) {
            most = alike;
            best = j;
          }
        }
      }
      if (best >= 0) {
        taken[best] = true;
        soft += most * (a.weights[restOfA[i]] + b.weights[restOfB[best]]) / 2;
      }
    }
    return soft;
  }

  private static double dice(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * shared / Math.max(1, a.length + b.length);
  }
}
