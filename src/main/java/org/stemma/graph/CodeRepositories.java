package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of code in a text: repositories on GitHub, GitLab and the Hugging Face hub, each
 * once and without what points inside it (a branch, a file, {@code .git}).
 */
final class CodeRepositories {
  /** A scheme or none; but not the tail of another host's name, of a path or of a mail address. */
  private static final String BEFORE = "(?<![A-Za-z0-9.@/-])(?:https?://)?(?:www\\.)?";

  /**
   * A segment as those hosts allow it. What ends a sentence is no part of it, nor is GitLab's lone
   * hyphen, after which comes what is inside a repository.
   */
  private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?";

  /** What LaTeX writes in an address for a plain sign. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([_%#&~])");

  private static final Pattern DOT_GIT = Pattern.compile("\\.git$");

  private record Host(String root, Pattern address) {
    static Host of(String root, String names, String path) {
      return new Host(root, Pattern.compile(BEFORE + "(?i:" + names + ")/(" + path + ")"));
    }
  }

  private static final ImmutableList<Host> HOSTS =
      ImmutableList.of(
          Host.of(
              "https://github.com/",
              "github\\.com",
              "(?!(?:about|collections|features|marketplace|orgs|search|sponsors|topics)/)"
                  + (NAME + "/" + NAME)),
          Host.of("https://gitlab.com/", "gitlab\\.com", NAME + "(?:/" + NAME + ")+"),
          Host.of(
              "https://huggingface.co/",
              "huggingface\\.co|hf\\.co",
              "(?!(?:blog|collections|docs|learn|organizations|papers|posts|tasks)/)"
                  + "(?:(?:datasets|spaces)/|(?!(?:datasets|spaces)/))"
                  + (NAME + "/" + NAME)));

  private CodeRepositories() {}

  /** The repositories that the text names, in the order of their addresses. */
  static ImmutableSet<String> in(String text) {
    // One spelling of an address is one repository: hosts tell no difference in case.
    TreeMap<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String plain = ESCAPED.matcher(text).replaceAll("$1");
    for (Host host : HOSTS) {
      Matcher matcher = host.address().matcher(plain);
      while (matcher.find()) {
        String address = host.root() + DOT_GIT.matcher(matcher.group(1)).replaceAll("");
        found.merge(address, address, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return ImmutableSet.copyOf(found.values());
  }
}
