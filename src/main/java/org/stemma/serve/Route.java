package org.stemma.serve;

import jakarta.servlet.http.HttpServlet;

/**
 * A servlet and where it answers.
 *
 * @param path a servlet's path: {@code ""} for the root alone, {@code /trends} for that path alone,
 *     {@code /paper/*} for all below
 */
public record Route(String path, HttpServlet servlet) {}
