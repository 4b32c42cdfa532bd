package org.stemma.extract;

/** A service that has models of its own to extract with, in place of those shipped. */
public interface ModelSource {
  /** Loads them. */
  Models models();
}
