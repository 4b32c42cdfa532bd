/**
 * Finds names: an annotated paper in, candidate mentions out. Each layer is a {@link
 * org.stemma.extract.find.Finder}; what they propose is settled by Settlement.
 */
package org.stemma.extract.find;
