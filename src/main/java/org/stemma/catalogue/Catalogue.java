package org.stemma.catalogue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/** A public list of names, kept in a repository. */
public interface Catalogue {
  /** What the harvest command calls it. */
  String id();

  /** Owner and name of its repository on GitHub. */
  String repository();

  /**
   * The names it lists, in the order of its files.
   *
   * @param checkout the folder that holds a copy of the repository
   * @throws org.stemma.paper.StemmaException where the folder holds none of the files it reads
   */
  ImmutableList<Found> read(Path checkout);

  /** The public address of a file of it. */
  default String page(String file) {
    return "https://github.com/" + repository() + "/blob/HEAD/" + file.replace(" ", "%20");
  }
}
