package synoptic.format.note;

import java.util.List;
import java.util.Map;
import synoptic.article.Metadata;
import synoptic.text.Diagnostic;

/**
 * What a file says of the one it stands beside.
 *
 * @param values by key
 * @param isReadable as of front matter
 */
record Note(
    Metadata metadata,
    Map<String, List<String>> values,
    boolean isReadable,
    List<Diagnostic> diagnostics) {}
