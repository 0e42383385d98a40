/** Texts grouped by how likely each two are to belong together; Lucene stays inside. */
@NullMarked
package synoptic.story.cluster;

import org.jspecify.annotations.NullMarked;
