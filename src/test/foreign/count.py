"""Counts what rdflib and NetworkX read: prints a file's statements, or its nodes and edges."""
import sys
import warnings

warnings.simplefilter("ignore")
FORMATS = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "jsonld": "json-ld", "nq": "nquads", "trig": "trig"}

for name in sys.argv[1:]:
    ending = name.rsplit(".", 1)[1]
    if ending in ("graphml", "gexf"):
        import networkx

        graph = (networkx.read_graphml if ending == "graphml" else networkx.read_gexf)(name)
        print(graph.number_of_nodes(), graph.number_of_edges())
    else:
        import rdflib

        dataset = rdflib.ConjunctiveGraph()
        dataset.parse(name, format=FORMATS[ending])
        print(len(list(dataset.quads())))
