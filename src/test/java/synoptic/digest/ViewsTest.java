package synoptic.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.claim.ClaimSettings;
import synoptic.digest.build.DigestBuilder;
import synoptic.digest.excerpt.Excerpts;
import synoptic.digest.passage.Messages;
import synoptic.story.StoryRules;

/**
 * What templates can ask of each part of the sample digest, and what it answers: each answer once.
 * {@code -Dsynoptic.overwrite=true} writes what is answered now.
 */
class ViewsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/synoptic/digest/views.txt");
  private static final Instant NOW = Instant.parse("2025-03-06T06:00:00Z");

  /** What independent accounts agree on, in the same words, in more of them, and retold. */
  private static final String AGREED =
      """
      @ a | The Lorn Gazette | 2031-05-02 | The dam at Tarn is to be built in spring, says the mayor of Lorn, and a fence at the old mill with it, if the board of the lake agrees, which it may not do before the summer of the next year or the year after it at all
      On Monday the mayor opened the bridge. "The dam will be built in spring and we will pay for it," Ada Quill said. The roof of the old mill fell in. The board asked for a fence at the mill in the lower town.
      @ b | Pell Evening News | 2031-05-03
      On Friday the mayor opened the bridge. "The dam will be built in spring," Ada Quill, the mayor, said. The roof of the old mill fell in. It wants a fence put up at the mill where the children play on Sundays.
      @ c | - | -
      The mayor opened the bridge on Sunday, a day after the ball. Rain fell on the old fields of the lower valley for a week. A clerk said the fields were wet.
      > a | On Monday the mayor opened the bridge.
      > b | On Friday the mayor opened the bridge.
      > c | The mayor opened the bridge on Sunday, a day after the ball.
      + a The board asked for a fence at the mill in the lower town. | c Rain fell on the old fields of the lower valley for a week.
      + a The roof of the old mill fell in. | c the fields
      * dam
      - a | The dam will be built in spring and we will pay for it, | direct | Ada Quill (mayor)
      - b | The dam will be built in spring, | direct | Ada Quill (mayor)
      * roof
      - a | The roof of the old mill fell in.
      - b | The roof of the old mill fell in.
      * fence
      - a | The board asked for a fence at the mill in the lower town.
      - b | It wants a fence put up at the mill where the children play on Sundays.
      * wet
      - c | the fields were wet | indirect | ?A clerk | said
      """;

  /** Of each question that many answers. */
  private static final int ANSWERS = 8;

  /** UTF-16 units of an answer that tell it from another. */
  private static final int SHOWN = 48;

  private final Map<String, Set<String>> answers = new TreeMap<>();
  private final Set<Object> seen = new HashSet<>();

  @Test
  void answersWhatTemplatesAsk() throws IOException {
    ask(digest(SampleCorpus.plain(), Excerpts.DEFAULT));
    ask(digest(SpecCorpus.of(AGREED.lines().toList()), new Excerpts(false, 0, 0)));
    String answered =
        answers.entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + ": "
                        + e.getValue().stream().limit(ANSWERS).collect(Collectors.joining(" | "))
                        + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.writeString(EXPECTED, answered, UTF_8);
    }
    assertThat(answered).isEqualTo(Files.readString(EXPECTED, UTF_8));
  }

  private static Digest digest(Corpus corpus, Excerpts excerpts) {
    var settings =
        new DigestSettings(
            "Sample",
            null,
            null,
            excerpts,
            ClaimSettings.DEFAULT,
            StoryRules.NONE,
            List.of(),
            Locale.ENGLISH);
    return new DigestBuilder(settings).build(corpus, NOW);
  }

  private void ask(Object part) {
    if (part instanceof Messages || !seen.add(part)) {
      return;
    }
    Arrays.stream(part.getClass().getMethods())
        .filter(m -> m.getDeclaringClass().equals(part.getClass()))
        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> !m.isSynthetic() && !Set.of("hashCode", "toString").contains(m.getName()))
        .forEach(m -> note(part, m));
  }

  private void note(Object part, Method question) {
    Object answer = answer(part, question);
    String name =
        part.getClass().getName().replace("synoptic.digest.", "") + " " + question.getName();
    answers.computeIfAbsent(name, n -> new TreeSet<>()).add(shown(answer));
    parts(answer)
        .filter(p -> p.getClass().getName().startsWith("synoptic.digest."))
        .forEach(this::ask);
  }

  private static Object answer(Object part, Method question) {
    try {
      Object answer = question.invoke(part);
      return answer instanceof Stream<?> stream ? stream.toList() : requireNonNullElse(answer, "-");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(question.toString(), e);
    }
  }

  private static Stream<?> parts(Object answer) {
    return answer instanceof Collection<?> several
        ? several.stream()
        : answer instanceof Map<?, ?> map ? map.values().stream() : Stream.of(answer);
  }

  private static String shown(Object answer) {
    String text =
        answer instanceof Collection<?> several
            ? several.size()
                + " "
                + several.stream().map(ViewsTest::shown).collect(Collectors.joining(", "))
            : answer instanceof Map<?, ?> map ? "map of " + map.size() : String.valueOf(answer);
    String line = text.replaceAll("\\s+", " ");
    return answer.getClass().getName().startsWith("synoptic.") && !(answer instanceof Enum<?>)
        ? answer.getClass().getSimpleName()
        : line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
