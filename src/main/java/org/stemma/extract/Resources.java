package org.stemma.extract;

import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Opens the rules and models that are shipped beside the classes that read them. */
public final class Resources {
  private static final int BUFFER = 1 << 16;

  private Resources() {}

  /** The lines of that resource that hold something: no blank ones, no comments. */
  public static List<String> lines(Class<?> owner, String name) {
    return Splitter.on('\n')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(text(owner, name))
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** That resource as text. */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = open(owner, name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That resource as a stream, unpacked where its name ends in {@code .gz}. */
  public static InputStream open(Class<?> owner, String name) throws IOException {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the resource " + name + " of " + owner.getName() + " is missing");
    }
    return name.endsWith(".gz") ? new BufferedInputStream(new GZIPInputStream(in, BUFFER)) : in;
  }
}
