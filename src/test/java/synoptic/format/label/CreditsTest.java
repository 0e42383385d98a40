package synoptic.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update at 10:45 a.m. ET.",
        "Read or Share this story: https://coast.example/story",
        "Coast News’ Ada Quill contributed to this report.",
        "JUST WATCHED The harbour opens Replay More Videos ...",
        "— Ada Quill (@quill) March 9, 2020",
        "Follow Ada Quill on Twitter",
        "Get the stories of the coast in your inbox. By signing up, you agree to our Privacy"
            + " Policy",
      })
  void furnitureIsNoProse(String paragraph) {
    assertThat(Credits.isCredit(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Many contributed to this report of the harbour master, who read it.",
        "They updated at noon what they had said at ten.",
        "Follow the money, Quill said on Monday, and share this story.",
        "Just watched in silence, the ship went down.",
        "By signing up for the harbour watch, Quill agreed to serve a year.",
      })
  void sentencesAreProse(String paragraph) {
    assertThat(Credits.isCredit(paragraph)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Copyright 2018 The Coast Press. All rights reserved.', Coast Press",
    "'Copyright © 2018 Coast Press', Coast Press",
    "Copyright 2018 Ada Quill,",
    "Copyright The Coast Press,"
  })
  void anAgencyOwnsItsText(String paragraph, @Nullable String expected) {
    Credit owner = Credits.owner(paragraph);
    assertThat(owner == null ? null : owner.name()).isEqualTo(expected);
  }
}
