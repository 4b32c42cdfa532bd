package org.stemma.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of several inputs, one input open at a time. Not a flat-mapped stream, since taking
 * the first element of one reads its whole first input.
 */
final class InputsIterator extends AbstractIterator<Reading> implements AutoCloseable {
  private final Iterator<String> inputs;
  private final ReadingOptions options;
  private Iterator<Reading> current = Collections.emptyIterator();
  private Optional<Input> open = Optional.empty();

  InputsIterator(List<String> inputs, ReadingOptions options) {
    this.inputs = ImmutableList.copyOf(inputs).iterator();
    this.options = options;
  }

  @Override
  protected @Nullable Reading computeNext() {
    while (!current.hasNext()) {
      close();
      if (!inputs.hasNext()) {
        return endOfData();
      }
      Input input = Input.open(inputs.next(), options.standardInput());
      open = Optional.of(input);
      current = reader(input).read(input.name(), input.lines());
    }
    return current.next();
  }

  private PaperReader reader(Input input) {
    Format format = options.format().orElseGet(() -> FormatDetector.detect(input));
    return switch (format) {
      case JSONL -> new JsonLinesReader();
      case LISTING -> new ListingReader(options.pageDate(), options.format().isPresent());
    };
  }

  @Override
  public void close() {
    open.ifPresent(Input::close);
    open = Optional.empty();
  }
}
