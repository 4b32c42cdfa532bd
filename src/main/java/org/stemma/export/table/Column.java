package org.stemma.export.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a column of a table holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Column {
  /** What it holds, in a phrase. */
  String value();

  /** Its name, where that is not the component's. */
  String name() default "";

  /** The name of the table whose key it is; none where empty. */
  String of() default "";
}
