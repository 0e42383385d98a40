package synoptic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.text.Span;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "he", "ja"})
  void itTravelsByItsCode(String tag) throws IOException, ClassNotFoundException {
    Language language = Language.of(tag, "");
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(language);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(language);
    }
    assertThat(bytes.size()).isLessThan(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said that the bridge was closed and would be open in May.",
        "de | Die Brücke ist gesperrt, und der Minister sagte, sie werde im Mai geöffnet.",
        "fr | Le maire a dit que le pont est fermé et que les travaux dans la ville continuent.",
        "es | El alcalde dijo que el puente de la ciudad está cerrado y que las obras no han"
            + " acabado.",
        "it | Il sindaco ha detto che il ponte della città è chiuso e che non sono finiti i"
            + " lavori.",
        "nl | De burgemeester zei dat het de brug van de stad niet op tijd voor het feest is.",
        "en | Bridge closed. Harbour shut. Hall resigns.",
        "ru | Мост закрыт, сообщили в мэрии города во вторник.",
        "uk | Міст закрито, і мер каже, що це до травня.",
        "ar | تم إغلاق الجسر يوم الثلاثاء",
        "fa | شهردار گفت که پل در روز سه‌شنبه بسته می‌شود",
        "he | הגשר נסגר ביום שלישי",
        "ja | 橋は火曜日に閉鎖された。",
        "zh | 大桥星期二关闭。",
        "ko | 다리는 화요일에 닫혔다.",
        "th | สะพานปิดในวันอังคาร",
        "el | Η γέφυρα έκλεισε την Τρίτη.",
      })
  void wordsShowIt(String tag, String text) {
    assertThat(Language.of(null, text).locale().toLanguageTag()).isEqualTo(tag);
  }

  @Test
  void whatIsStatedIsBelieved() {
    assertThat(Language.of("de-AT", "The bridge is closed.")).isEqualTo(Language.GERMAN);
    assertThat(Language.of("en-GB", "")).isEqualTo(Language.ENGLISH);
    assertThat(Language.of("eng", "")).isEqualTo(Language.ENGLISH);
    assertThat(Language.of("deu", "The bridge is closed.")).isEqualTo(Language.GERMAN);
    assertThat(Language.of("ja", "").hasGrammar()).isFalse();
    assertThat(Language.of("gsw", "The bridge is closed.").hasGrammar()).isFalse();
  }

  @Test
  void whatIsNoCodeStatesNothing() {
    for (String stated : List.of("English", "Dutch", "x-default", "und", "")) {
      assertThat(Language.of(stated, "The bridge is closed, the mayor said.").locale())
          .isEqualTo(Locale.ENGLISH);
    }
  }

  /** A bar stands where a German sentence ends, with its space. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 3. Mai kam er.| Am 4. ging er.| Der Mai war kalt.",
        "Im 20. Jahrhundert, z. B. im Krieg, war das anders.| Heute nicht.",
        "Dort liegt Heinrich XIV. Fürst von Tarn.| Das weiß jeder.",
        "Er wohnt in der Hauptstr. 5 in Lindau.| Sie nicht.",
        "Dr. Hall und Prof. Dr. Lee kamen.| Sie gingen bald.",
        "Das kostet ca. 3,5 Mio. Euro bzw. 4 Mrd. Yen.| Das ist viel.",
        "Ludwig XIV. baute viel.| Friedrich II. baute auch.",
        "Tee, Kaffee usw. gab es.| Es gab Tee, Kaffee usw.| Der Saal war voll.",
        "Das war im Jahr 2005.| Nun ist es vorbei.",
      })
  void germanSentences(String marked) {
    String text = marked.replace("|", "");
    var sentences =
        Language.GERMAN.sentences().in(text, new Span(0, text.length())).stream()
            .map(s -> s.of(text))
            .toList();
    assertThat(String.join("| ", sentences)).isEqualTo(marked);
  }
}
