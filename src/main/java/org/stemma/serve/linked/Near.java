package org.stemma.serve.linked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.stemma.search.Kind;
import org.stemma.serve.View;

/** Something that may have been meant by an address at which nothing is. */
record Near(String name, String iri) {
  private static final int OFFERED = 5;

  static ImmutableList<Near> to(Address address, View view) {
    Optional<Kind> kind = Kind.ofLabel(address.kind());
    if (kind.isEmpty()) {
      return ImmutableList.of();
    }
    String name =
        Representation.ofSuffix(address.path())
            .map(form -> address.without(form.suffix()))
            .orElse(address)
            .name();
    String words = name.replace('-', ' ');
    return view.search().find(words, ImmutableSet.of(kind.get()), OFFERED).stream()
        .map(hit -> new Near(hit.label(), hit.iri()))
        .collect(ImmutableList.toImmutableList());
  }
}
