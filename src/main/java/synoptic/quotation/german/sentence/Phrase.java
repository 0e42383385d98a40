package synoptic.quotation.german.sentence;

/**
 * A noun phrase.
 *
 * @param from its first token
 * @param head one past its own noun or name
 * @param to one past what describes it: a genitive, "von …", "und …"
 */
public record Phrase(int from, int head, int to) {}
