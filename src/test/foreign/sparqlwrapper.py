# Asks an endpoint with SPARQLWrapper: prints how many rows a SELECT and how many triples a CONSTRUCT gives.
import sys

from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

endpoint = SPARQLWrapper(sys.argv[1])
endpoint.setReturnFormat(JSON)
endpoint.setQuery("SELECT * { ?s ?p ?o }")
rows = len(endpoint.query().convert()["results"]["bindings"])
endpoint.setMethod(POST)
endpoint.setReturnFormat(TURTLE)
endpoint.setQuery("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
from rdflib import Graph

print(rows, len(Graph().parse(data=endpoint.query().convert(), format="turtle")))
