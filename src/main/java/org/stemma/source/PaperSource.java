package org.stemma.source;

import com.google.common.collect.Streams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.paper.Paper;
import org.stemma.paper.StemmaException;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

/**
 * Where papers come from: opens each input, tells its format and hands it to the reader of that.
 *
 * <p>Memory does not grow with JSON lines; a listing is held while it is taken apart.
 */
public final class PaperSource {
  private final ReadingOptions options;

  /** A source that reads in that way. */
  public PaperSource(ReadingOptions options) {
    this.options = options;
  }

  /**
   * The records of these inputs, in order; {@code -} is standard input, and gzip is unpacked. Close
   * the stream to close the file that is being read.
   *
   * @throws StemmaException at once where an input is missing or cannot be read, or the first is
   *     empty or in no known format; from the stream where a later one is, and at a bad record
   *     where the options are strict
   */
  public Stream<Reading> read(List<String> inputs) {
    inputs.forEach(PaperSource::check);
    var readings = new InputsIterator(inputs, options);
    begin(readings);
    var stream = Streams.stream(readings).onClose(readings::close);
    return options.strict() ? stream.map(PaperSource::orThrow) : stream;
  }

  /** The papers among those records, in order; close the stream as that of {@link #read}. */
  public Stream<Paper> papers(List<String> inputs) {
    return read(inputs)
        .flatMap(
            reading -> reading instanceof Read read ? Stream.of(read.paper()) : Stream.empty());
  }

  /** Reads the first record, so that a caller hears of a bad input before it begins its work. */
  @SuppressWarnings("ReturnValueIgnored")
  private static void begin(InputsIterator readings) {
    try {
      readings.hasNext();
    } catch (RuntimeException e) {
      readings.close();
      throw e;
    }
  }

  private static void check(String input) {
    if (input.equals(Input.STANDARD_INPUT)) {
      return;
    }
    Path path = Input.path(input);
    if (!Files.exists(path)) {
      throw new StemmaException(input, "no such file", "check the path");
    }
    if (Files.isDirectory(path)) {
      throw new StemmaException(input, "is a directory", "name the files in it");
    }
    if (!Files.isReadable(path)) {
      throw new StemmaException(input, "cannot be read", "check its permissions");
    }
  }

  private static Reading orThrow(Reading reading) {
    if (reading instanceof Rejected rejected) {
      throw new StemmaException(
          rejected.source().toString(), rejected.reason(), "mend it, or leave out --strict");
    }
    return reading;
  }
}
