/**
 * What a dump says of itself: counts, licence, provenance and examples in VoID and DCAT, and the
 * tables' columns in Croissant.
 */
package org.stemma.export.about;
