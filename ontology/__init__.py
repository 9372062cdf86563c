"""What may be said, and who exists: the vocabulary, the IRIs and the authority files.

This package depends on neither :mod:`extract` nor :mod:`graphs`.
"""
