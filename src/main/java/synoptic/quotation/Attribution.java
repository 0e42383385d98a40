package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/** Whose words they are, as far as the article says. */
public sealed interface Attribution extends Serializable {
  /** The words of the article that point to the speaker; null where nothing does. */
  @Nullable Span mention();

  /**
   * Somebody with a name. The mention may be a pronoun or a title; a floating quotation has that of
   * the attribution it goes on from.
   */
  record Named(Speaker speaker, @Nullable Span mention) implements Attribution {
    public Named {
      requireNonNull(speaker);
    }
  }

  /**
   * Somebody the article does not name, {@code a Ukrainian official}, or a document whose author it
   * does not name, {@code the lawsuit}.
   */
  record Anonymous(Span mention, boolean isDocument) implements Attribution {
    public Anonymous {
      requireNonNull(mention);
    }

    /** Somebody. */
    public Anonymous(Span mention) {
      this(mention, false);
    }
  }

  /** Nobody is pointed to. */
  record NotStated() implements Attribution {
    @Override
    public @Nullable Span mention() {
      return null;
    }
  }
}
