package org.stemma.extract.relate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.extract.LinearModel;
import org.stemma.extract.Resources;
import org.stemma.paper.Predicate;

/** The models that decide about facts. */
public final class RoleModels {
  /** What is decided. */
  enum Question {
    /**
     * Which roles an entity plays; a label names them all, such as {@code proposes+evaluatesOn}.
     */
    ROLES,
    /** Whether something is said to be better than the entity. */
    OUTPERFORMED,
    /** Whether something is said to be a variant of the entity. */
    ANCESTOR
  }

  /** The label of "yes". */
  static final String YES = "yes";

  /** The label of "no", and of an entity without a role. */
  static final String NO = "no";

  private final ImmutableMap<Question, LinearModel> models;

  /** The roles that each label of {@link Question#ROLES} names. */
  private final ImmutableList<List<Predicate>> sets;

  RoleModels(Map<Question, LinearModel> models) {
    this.models = ImmutableMap.copyOf(models);
    LinearModel roles = models.get(Question.ROLES);
    sets =
        roles == null
            ? ImmutableList.of()
            : roles.labels().stream().map(RoleModels::roles).collect(toImmutableList());
  }

  /** The models shipped with Stemma. */
  public static RoleModels shipped() {
    return of(Resources.lines(RoleModels.class, "roles.model.gz"));
  }

  /** Reads the lines that {@link #lines} gives. */
  public static RoleModels of(Iterable<String> lines) {
    Map<Question, List<String>> parts = new EnumMap<>(Question.class);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      parts
          .computeIfAbsent(Question.valueOf(line.substring(0, tab)), q -> new ArrayList<>())
          .add(line.substring(tab + 1));
    }
    Map<Question, LinearModel> models = new LinkedHashMap<>();
    parts.forEach((question, part) -> models.put(question, LinearModel.of(part)));
    return new RoleModels(models);
  }

  /** All weights, one a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    models.forEach(
        (question, model) -> model.lines().forEach(line -> lines.add(question + "\t" + line)));
    return lines;
  }

  /** The label of that set of roles. */
  static String label(Set<Predicate> roles) {
    return roles.isEmpty()
        ? NO
        : Joiner.on('+').join(roles.stream().sorted().map(Predicate::label).iterator());
  }

  private static List<Predicate> roles(String label) {
    return label.equals(NO)
        ? List.of()
        : Arrays.stream(label.split("\\+")).map(Predicate::ofLabel).collect(Collectors.toList());
  }

  /** The probability of each role: the sum over all labels that name it. */
  Map<Predicate, Double> roles(Collection<String> features) {
    Map<Predicate, Double> roles = new EnumMap<>(Predicate.class);
    LinearModel model = models.get(Question.ROLES);
    if (model != null) {
      double[] odds = model.probabilities(features);
      for (int i = 0; i < odds.length; i++) {
        for (Predicate role : sets.get(i)) {
          roles.merge(role, odds[i], Double::sum);
        }
      }
    }
    return roles;
  }

  /** The probability of "yes" to that question. */
  double yes(Question question, Collection<String> features) {
    LinearModel model = models.get(question);
    return model == null ? 0 : model.probability(features, YES);
  }
}
