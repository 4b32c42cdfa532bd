package org.stemma.export.about;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.OutputStream;
import org.stemma.export.table.Field;
import org.stemma.export.table.Table;

/** Tables in Croissant 1.0: their files, columns, keys, and whose keys columns hold. */
public final class CroissantFile {
  /** Its name. */
  public static final String NAME = "croissant.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private CroissantFile() {}

  /** Writes what is to be said of those tables, of each of which there is a file. */
  public static void write(DatasetAccount account, OutputStream out) throws IOException {
    ObjectNode dataset = JSON.createObjectNode();
    dataset.set("@context", JSON.readTree(context()));
    dataset.put("@type", "sc:Dataset");
    dataset.put("name", "stemma");
    dataset.put("description", account.title() + ". " + account.description());
    dataset.put("conformsTo", "http://mlcommons.org/croissant/1.0");
    account.licence().ifPresent(iri -> dataset.put("license", iri));
    dataset.put("usageInfo", Licence.rights(account.licence()));
    dataset.put("url", account.iris().base());
    dataset.put("version", "1.0.0");
    account
        .tally()
        .lastBuild()
        .ifPresent(build -> dataset.put("datePublished", build.ended().substring(0, 10)));
    ArrayNode files = dataset.putArray("distribution");
    account.files().forEach(file -> file(files.addObject(), file));
    ArrayNode recordSets = dataset.putArray("recordSet");
    for (Table table : Table.values()) {
      account.files().stream()
          .filter(file -> file.name().startsWith(table.label() + "."))
          .forEach(file -> recordSet(recordSets.addObject(), table, file));
    }
    out.write(JSON.writeValueAsBytes(dataset));
    out.write('\n');
    out.flush();
  }

  /** The context that the specification gives. */
  private static byte[] context() throws IOException {
    return Resources.toByteArray(
        Resources.getResource(CroissantFile.class, "croissant-context.json"));
  }

  private static void file(ObjectNode node, DumpFile file) {
    node.put("@type", "cr:FileObject");
    node.put("@id", file.name());
    node.put("name", file.name());
    node.put("contentUrl", file.name());
    node.put("contentSize", file.bytes() + " B");
    node.put("encodingFormat", file.mediaType());
    node.put("sha256", file.sha256().toString());
  }

  private static void recordSet(ObjectNode node, Table table, DumpFile file) {
    node.put("@type", "cr:RecordSet");
    node.put("@id", table.label());
    node.put("name", table.label());
    node.put("description", table.description());
    node.putObject("key").put("@id", key(table));
    ArrayNode fields = node.putArray("field");
    for (Field field : table.fields()) {
      field(fields.addObject(), table, field, file);
    }
  }

  private static void field(ObjectNode node, Table table, Field field, DumpFile file) {
    node.put("@type", "cr:Field");
    node.put("@id", table.label() + "/" + field.name());
    node.put("name", field.name());
    node.put("description", field.description());
    node.put(
        "dataType",
        switch (field.kind()) {
          case TEXT, LIST -> "sc:Text";
          case INTEGER -> "sc:Integer";
          case NUMBER -> "sc:Float";
          case DAY -> "sc:Date";
        });
    ObjectNode source = node.putObject("source");
    source.putObject("fileObject").put("@id", file.name());
    source.putObject("extract").put("column", field.name());
    for (Table other : Table.values()) {
      if (field.references().filter(other.label()::equals).isPresent()) {
        node.putObject("references").putObject("field").put("@id", key(other));
      }
    }
  }

  private static String key(Table table) {
    return table.label() + "/" + table.fields().get(0).name();
  }
}
