/**
 * The domain as records: what a paper is, and what Stemma says about one. Every stage takes some of
 * these in and gives some of them out, so this package knows no reader, no engine and no graph. May
 * use the JDK and Guava, nothing else.
 */
package org.stemma.paper;
