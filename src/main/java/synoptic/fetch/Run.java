package synoptic.fetch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a run goes.
 *
 * @param settings path of the settings file, for messages
 * @param agent what hosts are told of who asks
 * @param since the day before which nothing is filed; null for none
 * @param isDry whether nothing is filed, and no page of an article asked for
 */
public record Run(String settings, String agent, @Nullable LocalDate since, boolean isDry) {}
