package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {
  @Test
  void beginsASectionWithAWholeLineInBracketsOnly() {
    WordLists lists =
        WordLists.parse(
            """
            [small words]
            # Not this.
            of
            [IVX]+\\.
            ['’]s? page\\b
            [other words]
            at
            [small words]
            """);
    assertEquals(List.of("of", "[IVX]+\\.", "['’]s? page\\b"), lists.lines("small words"));
    assertEquals(List.of("at"), lists.lines("other words"));
  }
}
