package synoptic.page;

import java.util.List;
import synoptic.digest.Digest;

/** One kind of output. */
public interface Renderer {
  /** Its pages, in the order of the digest. */
  List<Page> render(Digest digest);
}
