package synoptic.story;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Development tool: fits a logistic regression by Newton's method, with ridge. */
public final class Newton {
  private Newton() {}

  /**
   * Coefficients, the intercept last.
   *
   * @param weight of each row
   * @param ridge what large coefficients cost
   */
  public static double[] fit(
      List<double[]> rows, List<Boolean> labels, IntToDoubleFunction weight, double ridge) {
    int n = rows.getFirst().length + 1;
    double[] w = new double[n];
    for (int step = 0; step < 30; step++) {
      double[][] hessian = new double[n][n + 1];
      for (int r = 0; r < rows.size(); r++) {
        double[] x = rows.get(r);
        double z = w[n - 1];
        for (int i = 0; i < n - 1; i++) {
          z += w[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-z));
        double slope = weight.applyAsDouble(r) * p * (1 - p);
        double error = weight.applyAsDouble(r) * ((labels.get(r) ? 1 : 0) - p);
        for (int i = 0; i < n; i++) {
          double xi = i == n - 1 ? 1 : x[i];
          hessian[i][n] += error * xi;
          for (int j = 0; j < n; j++) {
            hessian[i][j] += slope * xi * (j == n - 1 ? 1 : x[j]);
          }
        }
      }
      for (int i = 0; i < n - 1; i++) {
        hessian[i][i] += ridge;
        hessian[i][n] -= ridge * w[i];
      }
      double[] delta = solve(hessian);
      for (int i = 0; i < n; i++) {
        w[i] += delta[i];
      }
    }
    return w;
  }

  /** Gaussian elimination with partial pivoting; the last column is the right side. */
  private static double[] solve(double[][] m) {
    int n = m.length;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c + 1; r < n; r++) {
        pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
      }
      double[] swap = m[c];
      m[c] = m[pivot];
      m[pivot] = swap;
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : m[r][c] / m[c][c];
        for (int k = c; k <= n; k++) {
          m[r][k] -= factor * m[c][k];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}
