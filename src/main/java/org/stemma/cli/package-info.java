/**
 * The commands, thin: each parses its options, calls one library method and prints. May use picocli
 * and everything below it; nothing may use this package.
 */
package org.stemma.cli;
