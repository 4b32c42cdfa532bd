package org.stemma.export.network;

/**
 * An entity in the network.
 *
 * @param papers how many papers name it
 */
record NetworkNode(String iri, String label, String type, long papers) {}
