/**
 * A teacher for the name tagger: a small transformer that is fine-tuned on annotated papers and
 * labels others. Needs libraries that Stemma does not, so it is built apart ({@code -Pteach}).
 */
@org.jspecify.annotations.NullMarked
package org.stemma.teacher;
