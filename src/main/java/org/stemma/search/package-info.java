/**
 * Full-text search. In come a store's graphs; out go the entities, papers and sentences that words
 * mean, mistyped ones too. {@link org.stemma.search.IndexUpdate} keeps an index beside a store in
 * step with it, {@link org.stemma.search.SearchIndex} asks it, without opening the store. The one
 * package that knows Lucene.
 */
package org.stemma.search;
