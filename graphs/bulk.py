"""Many statements into a new store, on all processors.

Oxigraph's loader reads, sorts and writes one batch after the other on one processor, and a million statements are one
batch. Loaders on the same store work beside each other, so the statements are shared out to two. Not to more: each
writes files of its own, which questions then have to look into (measured with 1.1 million: four load 10 % faster, and
the queries that read most are a third slower).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pyoxigraph as ox

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["load"]

_LOADERS = 2
# So many bytes are worth a loader of their own.
_WORTH = 4_000_000


def load(store: ox.Store, data: bytes, syntax: ox.RdfFormat = ox.RdfFormat.N_QUADS) -> None:
    """Put *data*, N-Quads or N-Triples, into *store*, which nobody else uses.

    The terms are not checked again. Raises ``SyntaxError`` or ``OSError``; some of the statements may be there then.
    """

    def put(piece: bytes) -> None:
        store.bulk_load(piece, format=syntax, lenient=True)

    with ThreadPoolExecutor(_LOADERS) as loaders:
        list(loaders.map(put, _pieces(data)))


def _pieces(data: bytes) -> Iterator[bytes]:
    """Yield *data* in pieces of whole lines, one for each loader that it is worth."""
    size = max(_WORTH, -(-len(data) // _LOADERS))
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + size)
        end = len(data) if end < 0 else end + 1
        yield data[start:end]
        start = end
