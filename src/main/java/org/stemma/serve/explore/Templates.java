package org.stemma.serve.explore;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes pages by the templates of {@code src/main/jte}, which escape all that they show. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.stemma.serve.explore");

  /** The page as HTML. */
  String write(Html html) {
    StringOutput out = new StringOutput(1 << 14);
    engine.render(html.template(), html.model(), out);
    return out.toString();
  }
}
