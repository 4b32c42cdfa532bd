"""Reads each address as rdflib does, which negotiates by itself: prints how many statements it gave."""
import sys
import warnings

import rdflib

warnings.simplefilter("ignore")
for address in sys.argv[1:]:
    graph = rdflib.Graph()
    graph.parse(address)
    print(len(graph))
