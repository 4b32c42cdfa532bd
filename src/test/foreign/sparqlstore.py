# Reads an endpoint as a remote store of rdflib's: prints how many triples a query and a walk find.
import sys

from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore

graph = Graph(store=SPARQLStore(sys.argv[1]))
print(len(list(graph.query("SELECT * { ?s ?p ?o }"))), len(list(graph.triples((None, None, None)))))
