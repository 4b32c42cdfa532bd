package org.stemma.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.paper.Entity;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Evidence;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;
import org.stemma.paper.Unit;

/**
 * Writes extractions in the gold format, one line each, in UTF-8. Beside the format's own fields
 * stand the confidence and the rule of each statement, and what else is known of the paper, so that
 * the lines are themselves papers to read.
 */
public final class ExtractionWriter implements Consumer<Extraction>, Closeable, Flushable {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final double ROUND = 10_000;

  private final JsonGenerator json;

  /** A writer onto that stream, which closing the writer closes. */
  public ExtractionWriter(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.setRootValueSeparator(null);
    json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** The same as {@link #write}, for whoever may throw no checked exception. */
  @Override
  public void accept(Extraction extraction) {
    try {
      write(extraction);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one line. */
  public void write(Extraction extraction) throws IOException {
    Paper paper = extraction.paper();
    json.writeStartObject();
    json.writeStringField("id", paper.id());
    json.writeStringField("title", paper.title());
    json.writeStringField("abstract", paper.abstractText());
    array("mentions", extraction.mentions(), this::mention);
    array("entities", extraction.entities(), this::entity);
    array("facts", extraction.facts(), this::fact);
    array("results", extraction.results(), this::result);
    known(paper);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void mention(Mention mention) throws IOException {
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeStringField("text", mention.surface());
    json.writeStringField("type", mention.entity().type().label());
    json.writeStringField("entity", mention.entity().name());
    json.writeNumberField("linkConfidence", rounded(mention.linkConfidence()));
    grounds(mention.confidence(), mention.evidence());
  }

  private void entity(Entity entity) throws IOException {
    json.writeStringField("name", entity.name());
    json.writeStringField("type", entity.type().label());
    strings("surfaces", entity.surfaces());
    if (!entity.aliases().isEmpty()) {
      strings("aliases", entity.aliases());
    }
    if (!entity.links().isEmpty()) {
      strings("links", entity.links());
    }
    json.writeBooleanField("known", entity.known());
    confidence(entity.confidence());
  }

  private void fact(Fact fact) throws IOException {
    json.writeStringField("predicate", fact.predicate().label());
    json.writeStringField("subject", subject(fact.subject()).orElse(GoldPaper.PAPER));
    json.writeStringField("object", fact.object().name());
    grounds(fact.confidence(), fact.evidence());
  }

  private void result(Result result) throws IOException {
    optional("subject", subject(result.subject()));
    optional("benchmark", result.benchmark().map(EntityKey::name));
    optional("metric", result.metric());
    json.writeNumberField("value", result.value());
    optional("unit", result.unit().map(Unit::label));
    json.writeStringField("kind", result.kind().label());
    optional("baseline", result.baseline().map(EntityKey::name));
    json.writeStringField("quote", result.quote());
    grounds(result.confidence(), result.evidence());
  }

  private void known(Paper paper) throws IOException {
    if (paper.published().isPresent()) {
      json.writeStringField("published", paper.published().get().toString());
    }
    if (!paper.authors().isEmpty()) {
      strings("authors", paper.authors());
    } else if (paper.authorCount().isPresent()) {
      json.writeNumberField("author_count", paper.authorCount().getAsInt());
    }
    if (paper.organisation().isPresent()) {
      json.writeStringField("organisation", paper.organisation().get());
    }
    if (!paper.links().isEmpty()) {
      strings("links", paper.links());
    }
  }

  /** The subject as the format writes it, none for a system that the text leaves unnamed. */
  static Optional<String> subject(Subject subject) {
    return switch (subject) {
      case Subject.ThisPaper ignored -> Optional.of(GoldPaper.PAPER);
      case Subject.Named named -> Optional.of(named.entity().name());
      case Subject.Unnamed ignored -> Optional.empty();
    };
  }

  private void grounds(double confidence, Evidence evidence) throws IOException {
    confidence(confidence);
    json.writeStringField("rule", evidence.layer().label() + "/" + evidence.rule());
  }

  private void confidence(double confidence) throws IOException {
    json.writeNumberField("confidence", rounded(confidence));
  }

  private static double rounded(double probability) {
    return Math.round(probability * ROUND) / ROUND;
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void strings(String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private <T> void array(String name, Iterable<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one object. */
  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
