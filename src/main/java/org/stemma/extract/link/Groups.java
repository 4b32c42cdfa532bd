package org.stemma.extract.link;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Disjoint sets of surface forms: each set is one entity. */
final class Groups {
  private final Map<String, String> parents = new LinkedHashMap<>();

  void add(String form) {
    parents.putIfAbsent(form, form);
  }

  void join(String a, String b) {
    parents.put(root(b), root(a));
  }

  private String root(String form) {
    String root = form;
    String parent = parents.getOrDefault(root, root);
    while (!parent.equals(root)) {
      root = parent;
      parent = parents.getOrDefault(root, root);
    }
    return root;
  }

  /** The sets, in the order of their first forms. */
  Collection<Collection<String>> all() {
    SetMultimap<String, String> sets = LinkedHashMultimap.create();
    parents.keySet().forEach(form -> sets.put(root(form), form));
    return sets.asMap().values();
  }
}
