package org.stemma.catalogue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/** A public list of names, kept in a repository. */
public interface Catalogue {
  /** What the harvest command calls it. */
  String id();

  /** Owner and name of its repository on GitHub, and after an at sign a tag, where that is read. */
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
    String repository = repository();
    int at = repository.indexOf('@');
    String blob =
        at < 0
            ? repository + "/blob/HEAD/"
            : repository.substring(0, at) + "/blob/" + repository.substring(at + 1) + "/";
    return "https://github.com/" + blob + file.replace(" ", "%20");
  }
}
