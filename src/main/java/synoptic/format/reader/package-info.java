/** The articles of files of any kind. Read {@link ArticleReader} first. */
@NullMarked
package synoptic.format.reader;

import org.jspecify.annotations.NullMarked;
