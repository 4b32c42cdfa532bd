/**
 * Decides which surface forms of a paper are names, and of which kind, from all that the paper and
 * the layers show of a form: a form is decided once for the whole paper. Takes the tagger's
 * sentences and the other layers' candidates, gives the candidates that stand.
 */
package org.stemma.extract.decide;
