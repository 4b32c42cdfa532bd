package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client must show: a user's name and password, a bearer token, or either of both. Only
 * hashes are kept, and they are compared in a time that tells nothing.
 */
public final class Credentials {
  private final Optional<byte[]> basic;
  private final Optional<byte[]> bearer;

  private Credentials(Optional<byte[]> basic, Optional<byte[]> bearer) {
    this.basic = basic;
    this.bearer = bearer;
  }

  /** That name and password. */
  public static Credentials of(String user, String password) {
    return new Credentials(Optional.of(hash(user + ":" + password)), Optional.empty());
  }

  /** That bearer token. */
  public static Credentials of(String token) {
    return new Credentials(Optional.empty(), Optional.of(hash(token)));
  }

  /** Either these or those. */
  public Credentials or(Credentials other) {
    return new Credentials(basic.or(() -> other.basic), bearer.or(() -> other.bearer));
  }

  /** Whether this {@code Authorization} header shows them. */
  boolean areIn(@Nullable String header) {
    if (header == null) {
      return false;
    }
    List<String> words = Splitter.on(' ').omitEmptyStrings().limit(2).splitToList(header);
    if (words.size() < 2) {
      return false;
    }
    return switch (words.get(0).toLowerCase(Locale.ROOT)) {
      case "basic" -> equal(basic, decoded(words.get(1).strip()));
      case "bearer" -> equal(bearer, words.get(1).strip());
      default -> false;
    };
  }

  /** What to tell a client that shows none. */
  String challenge() {
    return basic.isPresent()
        ? "Basic realm=\"stemma\", charset=\"UTF-8\""
        : "Bearer realm=\"stemma\"";
  }

  private static boolean equal(Optional<byte[]> wanted, String shown) {
    return wanted.isPresent() && MessageDigest.isEqual(wanted.get(), hash(shown));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] hash(String text) {
    return Hashing.sha256().hashString(text, UTF_8).asBytes();
  }
}
