package org.stemma.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, written line by line. */
final class XmlDocument {
  private final XMLStreamWriter out;
  private int depth;

  XmlDocument(OutputStream stream) throws IOException {
    try {
      out =
          XMLOutputFactory.newInstance()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element on a line of its own; attributes are names and values in turn. */
  XmlDocument begin(String name, String... attributes) throws IOException {
    try {
      line();
      out.writeStartElement(name);
      attributes(attributes);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the last element that was begun, on a line of its own. */
  XmlDocument end() throws IOException {
    try {
      depth--;
      line();
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without children. */
  XmlDocument empty(String name, String... attributes) throws IOException {
    try {
      line();
      out.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element that holds text alone. */
  XmlDocument text(String name, String text, String... attributes) throws IOException {
    try {
      line();
      out.writeStartElement(name);
      attributes(attributes);
      out.writeCharacters(text);
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Ends the document, and leaves the stream open. */
  void finish() throws IOException {
    try {
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
