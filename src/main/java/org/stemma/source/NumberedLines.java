package org.stemma.source;

import com.google.common.collect.AbstractIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input, numbered from 1, whatever ends them (LF, CR LF or CR), without a byte
 * order mark. A line that is no text says so and does not keep the next from being read.
 */
final class NumberedLines extends AbstractIterator<NumberedLines.Line> {
  /** Longer lines are passed over unheld, so that no input can fill the memory. */
  static final int LONGEST = 16 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final InputStream bytes;
  private long number;
  private boolean afterCarriageReturn;

  /** A line, or the fault for which it has no text. */
  record Line(long number, String text, Optional<String> fault) {}

  NumberedLines(String file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  @Override
  protected @Nullable Line computeNext() {
    number++;
    try {
      return nextLine();
    } catch (IOException e) {
      throw Input.unreadable(file + ":" + number, e);
    }
  }

  private @Nullable Line nextLine() throws IOException {
    var line = new ByteArrayOutputStream(256);
    boolean any = false;
    boolean tooLong = false;
    while (true) {
      int next = bytes.read();
      if (next == '\n' && afterCarriageReturn) {
        afterCarriageReturn = false;
        continue;
      }
      afterCarriageReturn = next == '\r';
      if (next < 0 && !any) {
        return endOfData();
      }
      if (next < 0 || next == '\n' || next == '\r') {
        return tooLong ? faulty("a line longer than 16 MB") : decoded(line.toByteArray());
      }
      any = true;
      if (line.size() < LONGEST) {
        line.write(next);
      } else {
        tooLong = true;
      }
    }
  }

  private Line decoded(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new Line(number, marked ? text.substring(1) : text, Optional.empty());
    } catch (CharacterCodingException e) {
      return faulty("not UTF-8; save the file as UTF-8");
    }
  }

  private Line faulty(String fault) {
    return new Line(number, "", Optional.of(fault));
  }
}
