/** The passages of an article that can be witnesses. */
@org.jspecify.annotations.NullMarked
package synoptic.claim.unit;
