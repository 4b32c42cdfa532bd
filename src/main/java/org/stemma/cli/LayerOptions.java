package org.stemma.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.paper.Layer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which layers of the extraction work. */
final class LayerOptions {
  private static final ImmutableSet<Layer> FINDING =
      Sets.immutableEnumSet(Layer.LEXICON, Layer.INTRODUCED, Layer.GRAMMAR, Layer.TAGGER);

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--off",
      split = ",",
      paramLabel = "LAYER",
      completionCandidates = LayerNames.class,
      converter = LayerConverter.class,
      description = "Switch these layers off: ${COMPLETION-CANDIDATES}.")
  private List<Layer> switchedOff = List.of();

  private Layer alone;

  @Option(
      names = "--per-layer",
      description =
          "Print a table of F1, in Markdown: all layers, without each of them, and each that finds"
              + " names alone.")
  boolean perLayer;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      completionCandidates = FindingNames.class,
      converter = LayerConverter.class,
      description =
          "Of the layers that find names let this one work alone: ${COMPLETION-CANDIDATES}.")
  void setAlone(Layer layer) {
    if (!FINDING.contains(layer)) {
      throw new ParameterException(
          spec.commandLine(),
          "--layer "
              + layer.label()
              + " finds no names; give one of "
              + String.join(", ", new FindingNames())
              + ", or --off "
              + layer.label());
    }
    alone = layer;
  }

  /** The layers that do not work. */
  Set<Layer> off() {
    Set<Layer> off = Sets.newEnumSet(switchedOff, Layer.class);
    if (alone != null) {
      off.addAll(allBut(alone));
    }
    return off;
  }

  /** Whether nothing was asked of the layers. */
  boolean isDefault() {
    return switchedOff.isEmpty() && alone == null && !perLayer;
  }

  /** The layers that are off in each set-up worth comparing, by what to call it. */
  Map<String, Set<Layer>> setUps() {
    ImmutableMap.Builder<String, Set<Layer>> setUps = ImmutableMap.builder();
    setUps.put("all layers", off());
    for (Layer layer : Layer.values()) {
      setUps.put("without " + layer.label(), Sets.union(off(), Set.of(layer)).immutableCopy());
    }
    for (Layer layer : FINDING) {
      setUps.put(layer.label() + " alone", Sets.union(off(), allBut(layer)).immutableCopy());
    }
    return setUps.buildOrThrow();
  }

  private static Set<Layer> allBut(Layer layer) {
    return Sets.difference(FINDING, Set.of(layer));
  }

  /** The names of all layers. */
  static final class LayerNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Layer.values()).map(Layer::label).iterator();
    }
  }

  /** The names of the layers that find names. */
  static final class FindingNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FINDING.stream().map(Layer::label).iterator();
    }
  }

  /** A layer by its name. */
  static final class LayerConverter implements ITypeConverter<Layer> {
    @Override
    public Layer convert(String name) {
      return Stream.of(Layer.values())
          .filter(layer -> layer.label().equals(name.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no layer is called "
                          + name
                          + " ("
                          + String.join(", ", new LayerNames())
                          + ")"));
    }
  }
}
