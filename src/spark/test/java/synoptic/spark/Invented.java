package synoptic.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An archive of invented articles: some events told by several outlets on one day or on many. */
final class Invented {
  static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

  private static final List<String> OUTLETS =
      List.of("The Lorn Gazette", "Coast Courier", "The Brack Post");

  /**
   * An event.
   *
   * @param day of its first report, from {@link #FIRST}
   * @param every how many days later the next report comes
   * @param reports how many there are
   */
  private record Event(String name, int day, int every, int reports, String title, String body) {
    void write(Path folder) throws IOException {
      for (int i = 0; i < reports; i++) {
        String outlet = OUTLETS.get(i % OUTLETS.size());
        Path file =
            folder.resolve(outlet.toLowerCase().replace(' ', '-')).resolve(name + i + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(
            file,
            """
            ---
            title: %s
            outlet: %s
            published: %s
            url: https://%s.example/%s%d
            ---
            %s
            """
                .formatted(
                    title,
                    outlet,
                    FIRST.plusDays(day + (long) every * i),
                    outlet.toLowerCase().replace(' ', '-'),
                    name,
                    i,
                    body.formatted(i + 3)));
      }
    }
  }

  private static final List<Event> EVENTS =
      List.of(
          new Event(
              "harbour",
              0,
              0,
              3,
              "Harbour of Lorn to close for repairs",
              """
              The harbour of Lorn will close for %d days in March, the harbour authority said on Monday.

              "We close the harbour because the northern pier is no longer safe," said Ilse Marden, harbour master of Lorn. "No ship may enter until the pier stands again."

              Fishing boats will land their catch at Brack, twelve miles to the south. Marden told reporters that the repair costs two million crowns.
              """),
          new Event(
              "bridge",
              1,
              2,
              7,
              "Inquiry into collapse of the Tarn bridge",
              """
              The inquiry into the collapse of the Tarn bridge heard witness number %d on its latest day.

              "The cables of the Tarn bridge were rusted through long before it fell," said Odo Brandt, the engineer who inspected the bridge. The judge, Petra Lindqvist, asked why nobody had closed the bridge to lorries.

              Brandt told the inquiry that he had warned the ministry twice. The Tarn bridge fell in January, and nine people died.
              """),
          new Event(
              "orchard",
              9,
              1,
              4,
              "Frost kills apple blossom in the Velden orchards",
              """
              Frost has killed the apple blossom in the orchards of Velden, growers said after %d nights below zero.

              "Two thirds of the apple crop of Velden is lost," said Jana Holub, who speaks for the growers. She asked the county for help.

              The county council of Velden will meet on Friday. Holub said that the growers had lit fires between the trees in vain.
              """),
          new Event(
              "museum",
              2,
              17,
              2,
              "Thieves take golden mask from museum of Astrid",
              """
              Thieves have taken a golden mask from the museum of Astrid, police said; they look for %d men.

              "The golden mask is worth more than the building," said Tomas Rell, director of the museum. The thieves came through the roof at night.

              Police said that the alarm of the museum was switched off. Rell denied that.
              """),
          new Event(
              "council",
              13,
              0,
              2,
              "Council of Brack votes on a new school",
              """
              The council of Brack voted by %d votes to build a new school on the meadow behind the station.

              "Our children have sat in containers long enough," said Mayor Lena Oswin. The opposition called the school too dear.

              The school is to open in two years. Oswin said the county pays half.
              """));

  private Invented() {}

  /**
   * Writes them, with a page that two files hold, a later version of it, and what is no article.
   */
  static Path write(Path folder) throws IOException {
    for (Event event : EVENTS) {
      event.write(folder);
    }
    String page =
        """
        ---
        title: Lighthouse of Mern is dark again
        outlet: The Lorn Gazette
        published: 2025-03-05%s
        url: https://gazette.example/lighthouse
        ---
        The lighthouse of Mern has been dark since Tuesday, the keepers said%s.

        "We have waited three weeks for one lamp," said the keeper, Arne Solberg. Ships were told to keep away from the rocks of Mern, and the lifeboat stands ready. The lamp comes by sea.
        """;
    Files.writeString(folder.resolve("lighthouse.txt"), page.formatted("", ""));
    Files.writeString(folder.resolve("lighthouse-mobile.txt"), page.formatted("", ""));
    Files.writeString(
        folder.resolve("lighthouse-later.txt"),
        page.formatted("\nupdated: 2025-03-06", " on Thursday"));
    Files.writeString(
        folder.resolve("undated.txt"),
        "Nobody knows when the mill of Orrin was built, a historian said. \"It is older than the"
            + " town,\" said Edda Falk.\n");
    Files.writeString(folder.resolve("picture.png"), "no picture");
    Files.writeString(folder.resolve(".hidden.txt"), "Not to be read by anybody at all.");
    return folder;
  }
}
