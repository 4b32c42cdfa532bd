package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;

/** What the head of each page links to. */
public final class Navigation {
  /**
   * An entry.
   *
   * @param label its words
   * @param href the path of its page
   */
  public record Entry(String label, String href) {}

  /** In order. */
  public static final ImmutableList<Entry> ENTRIES =
      ImmutableList.of(
          new Entry("Methods", "/method/"),
          new Entry("Benchmarks", "/benchmark/"),
          new Entry("Models", "/model/"),
          new Entry("Compare", "/compare"),
          new Entry("Trends", "/trends"),
          new Entry("Graph", "/graph"),
          new Entry("SPARQL", "/sparql"));

  private Navigation() {}
}
