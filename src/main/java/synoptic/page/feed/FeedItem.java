package synoptic.page.feed;

/**
 * One story as a feed lists it.
 *
 * @param id a URI that stays the same from build to build
 * @param url absolute where there is a base URL, else relative to the feed
 * @param updated RFC 3339: when its page changed last, else when there was one first
 * @param html facts and the best supported quotations
 */
record FeedItem(String id, String url, String title, String updated, String html) {}
