package synoptic.claim.collate.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two hundred and fifty people fled    | 250
          a hundred and one of the boats       | 101
          one hundred twenty-five soldiers     | 125
          a million people; half a million     | 1000000 500000
          two million, three hundred thousand  | 2300000
          five thousand, ten of them children  | 5000 10
          one thousand two hundred and four    | 1204
          twelve hundred men                   | 1200
          two dozen eggs, half a dozen, a dozen | 24 6 12
          two and a half million euros         | 2500000
          one of them; a man; no one           |
          twenty-one and seventy two           | 21 72
          3.2 million and 4 hundred            | 3200000 400
          two and three                        | 2 3
          """)
  void readsNumbers(String text, String values) {
    List<Double> expected =
        values == null ? List.of() : Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
    assertEquals(expected, Quantity.in(text).stream().map(Quantity::value).toList());
  }
}
