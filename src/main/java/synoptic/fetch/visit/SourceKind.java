package synoptic.fetch.visit;

/** What stands at the address. */
public enum SourceKind {
  FEED,
  SITEMAP,
  PAGE
}
