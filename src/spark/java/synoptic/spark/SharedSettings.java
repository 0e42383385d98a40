package synoptic.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import synoptic.cli.inspect.Stages;
import synoptic.config.Settings;
import synoptic.config.SettingsReader;
import synoptic.text.Reported;

/**
 * Settings as they travel: as their text, of which each process makes the stages once.
 *
 * @param path for the messages
 */
record SharedSettings(String path, String yaml) implements Serializable {
  private static final Map<SharedSettings, Stages> MADE = new ConcurrentHashMap<>();

  Reported<Settings> read() {
    return SettingsReader.read(path, yaml);
  }

  Stages stages() {
    return MADE.computeIfAbsent(this, shared -> new Stages(shared.read().value()));
  }
}
