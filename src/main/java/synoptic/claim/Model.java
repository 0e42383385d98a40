package synoptic.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * Logistic regression: the probability that two passages say the same thing, given their features.
 */
final class Model {
  private static final String RESOURCE = "matcher.properties";

  private final double intercept;
  private final double[] coefficients;

  Model(double intercept, double[] coefficients) {
    this.intercept = intercept;
    this.coefficients = coefficients.clone();
  }

  /** The model shipped beside this class; the file says where it came from. */
  static Model shipped() {
    var properties = new Properties();
    try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double[] coefficients = new double[Feature.COUNT];
    for (Feature feature : Feature.values()) {
      coefficients[feature.ordinal()] = number(properties, feature.name().toLowerCase(Locale.ROOT));
    }
    return new Model(number(properties, "intercept"), coefficients);
  }

  private static double number(Properties properties, String key) {
    return Double.parseDouble(properties.getProperty(key));
  }

  double probability(double[] features) {
    double z = intercept;
    for (int i = 0; i < coefficients.length; i++) {
      z += coefficients[i] * features[i];
    }
    return 1 / (1 + Math.exp(-z));
  }
}
