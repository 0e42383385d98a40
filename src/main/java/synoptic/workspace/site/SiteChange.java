package synoptic.workspace.site;

/** How many files of a site's folder a build wrote, left as they were, and removed. */
public record SiteChange(int changed, int unchanged, int removed) {}
