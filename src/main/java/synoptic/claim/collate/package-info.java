/** Two passages side by side: one class for each kind of difference between them. */
@org.jspecify.annotations.NullMarked
package synoptic.claim.collate;
