package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.table.Field;
import org.stemma.export.table.Table;

class TablesTest {
  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private Path csv;
  private Path parquet;

  @BeforeEach
  void export() {
    csv = directory.resolve("csv");
    parquet = directory.resolve("parquet");
    SampleStore.export(SAMPLE.store(), Part.WHOLE, csv, Optional.of(ExportFormat.CSV));
    SampleStore.export(SAMPLE.store(), Part.WHOLE, parquet, Optional.of(ExportFormat.PARQUET));
  }

  @Test
  void hasARowForEachThing() throws IOException {
    assertThat(table(Table.PAPERS).records()).hasSize(SampleStore.PAPERS.size());
    assertThat(table(Table.RESULTS).records()).hasSize(3);
    CSVRecord result =
        table(Table.RESULTS).records().stream()
            .filter(row -> row.get("quote").equals("62% win rate in WebShop"))
            .findFirst()
            .orElseThrow();
    assertThat(result.get("value")).isEqualTo("62.0");
    assertThat(result.get("unit")).isEqualTo("%");
    assertThat(result.get("benchmark")).isEqualTo("https://w3id.org/stemma/benchmark/webshop");
    assertThat(result.get("start")).isEqualTo("74");
    CSVRecord webShop =
        table(Table.ENTITIES).records().stream()
            .filter(row -> row.get("name").equals("WebShop"))
            .findFirst()
            .orElseThrow();
    assertThat(webShop.get("type")).isEqualTo("Benchmark");
    assertThat(webShop.get("papers")).isEqualTo("3");
    assertThat(table(Table.PAPERS).column("title"))
        .contains("π0 \"quoted\" \\ <b> \uD83D\uDE00 & co");
  }

  @Test
  void keysAreUniqueAndShared() throws IOException {
    for (Table table : Table.values()) {
      CsvTable rows = table(table);
      String key = table.fields().get(0).name();
      assertThat(rows.column(key)).as(table.label()).hasSize(rows.records().size());
      for (Field field : table.fields()) {
        if (field.references().isPresent()) {
          Table other = Table.valueOf(field.references().get().toUpperCase(java.util.Locale.ROOT));
          assertThat(table(other).column(other.fields().get(0).name()))
              .as("%s.%s", table.label(), field.name())
              .containsAll(rows.column(field.name()));
        }
      }
    }
  }

  @Test
  void anotherReaderFindsTheSameInParquet() throws IOException {
    for (Table table : Table.values()) {
      CsvTable rows = table(table);
      try (ParquetFileReader file =
              ParquetFileReader.open(InputFile.of(parquet.resolve(table.label() + ".parquet")));
          RowReader reader = file.rowReader()) {
        for (CSVRecord row : rows.records()) {
          assertThat(reader.hasNext()).isTrue();
          reader.next();
          for (Field field : table.fields()) {
            assertThat(value(reader, field))
                .as("%s.%s", table.label(), field.name())
                .isEqualTo(row.get(field.name()));
          }
        }
        assertThat(reader.hasNext()).isFalse();
      }
    }
  }

  @Test
  void croissantDescribesEachFileAndColumn() throws IOException {
    for (Path folder : new Path[] {csv, parquet}) {
      JsonNode croissant = new ObjectMapper().readTree(folder.resolve("croissant.json").toFile());
      assertThat(croissant.has("license")).isFalse();
      assertThat(croissant.at("/usageInfo").asText()).startsWith("Who made this dump");
      assertThat(croissant.at("/distribution")).hasSize(Table.values().length);
      for (JsonNode file : croissant.at("/distribution")) {
        Path written = folder.resolve(file.at("/contentUrl").asText());
        assertThat(file.at("/sha256").asText())
            .isEqualTo(MoreFiles.asByteSource(written).hash(Hashing.sha256()).toString());
        assertThat(file.at("/contentSize").asText()).isEqualTo(Files.size(written) + " B");
      }
      for (JsonNode records : croissant.at("/recordSet")) {
        CsvTable rows = CsvTable.read(csv.resolve(records.at("/name").asText() + ".csv"));
        assertThat(records.at("/field"))
            .extracting(field -> field.at("/source/extract/column").asText())
            .containsExactlyElementsOf(rows.header());
      }
    }
  }

  @Test
  void theDocumentationNamesEveryColumn() throws IOException {
    String page = Files.readString(Path.of("docs/EXPORT.md"));
    for (Table table : Table.values()) {
      for (Field field : table.fields()) {
        assertThat(page).contains("`" + field.name() + "`");
      }
    }
  }

  private CsvTable table(Table table) throws IOException {
    return CsvTable.read(csv.resolve(table.label() + ".csv"));
  }

  private static String value(RowReader reader, Field field) {
    String name = field.name();
    if (reader.isNull(name)) {
      return "";
    }
    return switch (field.kind()) {
      case TEXT, LIST -> reader.getString(name);
      case INTEGER -> Long.toString(reader.getLong(name));
      case NUMBER -> Double.toString(reader.getDouble(name));
      case DAY -> LocalDate.ofEpochDay(reader.getInt(name)).toString();
    };
  }
}
