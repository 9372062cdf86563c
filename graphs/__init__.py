"""From what reports say to answers: the RDF graph, the network, the command line."""
