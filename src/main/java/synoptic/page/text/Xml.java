package synoptic.page.text;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML to a string. */
public final class Xml {
  /** What is written. */
  public interface Body {
    public void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private Xml() {}

  public static String write(Body body) {
    var out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      body.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written to it", e);
    }
    return out + "\n";
  }

  /** An element with text, what XML cannot carry replaced. */
  public static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(HtmlText.carried(text));
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
