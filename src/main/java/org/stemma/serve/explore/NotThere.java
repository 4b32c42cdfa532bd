package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;

/** That a page was asked for something that is not in the graph. */
final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient ImmutableList<Link> near;

  /**
   * Nothing of that name.
   *
   * @param near what was perhaps meant
   */
  NotThere(String name, ImmutableList<Link> near) {
    super("nothing called " + name, null, false, false);
    this.name = name;
    this.near = near;
  }

  String name() {
    return name;
  }

  ImmutableList<Link> near() {
    return near;
  }
}
