package synoptic.workspace.site;

/** What a build did to the folder. */
public record SiteChange(int changed, int unchanged, int removed) {}
