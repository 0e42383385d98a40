package synoptic.format.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import synoptic.format.bytes.Decoder;

/** The texts of a mail and the fields of its header, of no more parts and levels than mail has. */
final class MailParts extends AbstractContentHandler {
  private static final int MOST = 500;
  private static final int DEEPEST = 8;

  /** Bytes of one text. */
  private static final int LARGEST = 6 << 20;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private @Nullable String page;
  private @Nullable String plain;
  private boolean isRelated;
  private int parts;
  private int depth;

  @Override
  public void field(Field field) {
    if (parts == 0) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      String body = field.getBody() == null ? "" : field.getBody().replaceAll("\\s+", " ").strip();
      fields.putIfAbsent(name, DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT));
    }
  }

  @Override
  public void startMultipart(BodyDescriptor described) {
    depth++;
    parts++;
    isRelated |= depth == 1 && "multipart/related".equals(described.getMimeType());
  }

  @Override
  public void endMultipart() {
    depth--;
  }

  @Override
  public void body(BodyDescriptor described, InputStream content) throws IOException {
    String type = described.getMimeType();
    boolean isPage = "text/html".equals(type) || "application/xhtml+xml".equals(type);
    boolean isPlain = "text/plain".equals(type);
    if (++parts > MOST || depth > DEEPEST || !(isPage || isPlain)) {
      return;
    }
    byte[] bytes = content.readNBytes(LARGEST);
    String charset = described.getCharset();
    String text = Decoder.decode(bytes, charset).text();
    page = isPage && page == null ? text : page;
    plain = isPlain && plain == null ? text : plain;
  }

  boolean isEmpty() {
    return page == null && plain == null;
  }

  /** Whether it is a page that a browser saved with its pictures. */
  boolean isSavedPage() {
    return isRelated && (fields.containsKey("snapshot-content-location") || plain == null);
  }

  @Nullable String page() {
    return page;
  }

  @Nullable String plain() {
    return plain;
  }

  @Nullable String field(String name) {
    return fields.get(name);
  }
}
