"""The spaCy components, one a module; each can be added to any pipeline with ``nlp.add_pipe("un_…")``."""
