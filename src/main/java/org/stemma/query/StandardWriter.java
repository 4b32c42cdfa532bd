package org.stemma.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.stemma.paper.StemmaException;

/** Writes the standard formats, row by row. */
final class StandardWriter implements AnswerWriter {
  private final AnswerFormat format;
  private final OutputStream out;

  StandardWriter(AnswerFormat format, OutputStream out) {
    this.format = format;
    this.out = out;
  }

  @Override
  public void rows(RowSet rows) {
    ResultsWriter.create().lang(resultLang()).write(out, rows);
  }

  @Override
  public void yesNo(boolean yes) {
    ResultsWriter.create().lang(resultLang()).build().write(out, yes);
  }

  @Override
  public void graph(Graph graph) {
    RDFFormat written =
        switch (format) {
          case JSON -> RDFFormat.JSONLD_PRETTY;
          case XML -> RDFFormat.RDFXML_PRETTY;
          case TTL, TABLE -> RDFFormat.TURTLE_PRETTY;
          case CSV, TSV, MD -> throw mismatch("the answer is a graph", "ttl, json or xml");
        };
    RDFDataMgr.write(out, graph, written);
  }

  private Lang resultLang() {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE, TTL, MD ->
          throw mismatch("the answer is a table", "table, csv, tsv, json, xml or md");
    };
  }

  private StemmaException mismatch(String what, String formats) {
    return new StemmaException("--format " + format, what, "use " + formats);
  }
}
