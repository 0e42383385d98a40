package synoptic.workspace.site;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files of the last build, by path. */
public interface LastBuild {
  /** As the last build wrote it; null where none is, or it was changed since. */
  byte @Nullable [] at(String path) throws IOException;
}
