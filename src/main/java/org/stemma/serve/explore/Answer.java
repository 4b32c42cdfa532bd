package org.stemma.serve.explore;

/** What a page answers with: markup, or a file of another kind. */
sealed interface Answer permits Html, Download {}
