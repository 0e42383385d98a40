package synoptic.story.grouping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import synoptic.text.Shipped;

/**
 * Logistic regression: the probability that two texts tell the same, given features of the pair.
 */
public final class Logistic {
  private final double intercept;
  private final double[] coefficients;

  public Logistic(double intercept, double[] coefficients) {
    this.intercept = intercept;
    this.coefficients = coefficients.clone();
  }

  /**
   * The model shipped with a class: a file that says where it came from, with an intercept and a
   * coefficient for each feature by its name.
   */
  public static Logistic beside(Class<?> owner, String resource, Enum<?>[] features) {
    var properties = new Properties();
    try (InputStream in = Shipped.open(owner, resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double[] coefficients = new double[features.length];
    for (Enum<?> feature : features) {
      coefficients[feature.ordinal()] = number(properties, feature.name().toLowerCase(Locale.ROOT));
    }
    return new Logistic(number(properties, "intercept"), coefficients);
  }

  private static double number(Properties properties, String key) {
    return Double.parseDouble(properties.getProperty(key));
  }

  /** From 0 to 1. */
  public double probability(double[] features) {
    return probability(features, 0);
  }

  /**
   * The same with what is known besides.
   *
   * @param evidence what it adds to the logarithm of the odds
   */
  double probability(double[] features, double evidence) {
    double z = intercept + evidence;
    for (int i = 0; i < coefficients.length; i++) {
      z += coefficients[i] * features[i];
    }
    return 1 / (1 + Math.exp(-z));
  }
}
