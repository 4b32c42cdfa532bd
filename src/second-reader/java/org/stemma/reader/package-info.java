/**
 * A second reader beside the name tagger, slower and better read: a small transformer that is
 * fine-tuned on annotated papers. Needs libraries that Stemma does not, so it is built apart
 * ({@code -Psecond-reader}) and found as a service.
 */
@org.jspecify.annotations.NullMarked
package org.stemma.reader;
