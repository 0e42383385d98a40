/** What an editor decides of claims, and what he has looked at. */
@NullMarked
package synoptic.claim.editor;

import org.jspecify.annotations.NullMarked;
