"""A brief in, whatever its kind: its blocks, quotations, citations, references, and the links between them."""
