package org.stemma.export.table;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param isOptional whether rows may lack it
 * @param references the table whose key it holds
 */
public record Field(
    String name,
    Kind kind,
    boolean isOptional,
    String description,
    Optional<String> references,
    RecordComponent component) {

  /** What the values of a column are. */
  public enum Kind {
    /** Text. */
    TEXT,
    /** A whole number of 64 bits. */
    INTEGER,
    /** A floating-point number of 64 bits. */
    NUMBER,
    /** A day. */
    DAY,
    /** Several texts, as a JSON list. */
    LIST
  }

  static Field of(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    String name =
        column.name().isEmpty()
            ? CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, component.getName())
            : column.name();
    boolean optional = component.getType().equals(Optional.class);
    Type type =
        optional
            ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
            : component.getType();
    return new Field(
        name,
        kind(type),
        optional,
        column.value(),
        Optional.of(column.of()).filter(table -> !table.isEmpty()),
        component);
  }

  private static Kind kind(Type type) {
    if (type.equals(String.class)) {
      return Kind.TEXT;
    }
    if (type.equals(long.class) || type.equals(Long.class)) {
      return Kind.INTEGER;
    }
    if (type.equals(double.class)) {
      return Kind.NUMBER;
    }
    if (type.equals(LocalDate.class)) {
      return Kind.DAY;
    }
    if (type.equals(ImmutableList.class)) {
      return Kind.LIST;
    }
    throw new IllegalArgumentException(type.getTypeName());
  }

  /** The column's value in that row. */
  Optional<Object> value(Record row) {
    try {
      Object value = component.getAccessor().invoke(row);
      return value instanceof Optional<?> optional
          ? optional.map(Object.class::cast)
          : Optional.of(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
