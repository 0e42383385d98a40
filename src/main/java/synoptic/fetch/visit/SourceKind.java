package synoptic.fetch.visit;

/** What stands at the address of a source. */
public enum SourceKind {
  FEED,
  SITEMAP,
  PAGE
}
