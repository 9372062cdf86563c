"""The store: an Oxigraph dataset on disk, ``OUT/store``, with one named graph a report.

The graph of a report bears the report's IRI; what is said of entities is in the graph :data:`graphs.entities.ENTITIES`.
No statement is in two graphs, so the union of all graphs is what ``graph.ttl`` holds, and counts right in every engine.

Readers open the store read-only, as many at once as there are; a writer has it alone for the moment of a change, since
RocksDB under Oxigraph leaves undefined what a reader sees beside a writer. A lock on the folder OUT keeps them apart. A
change is one transaction, and a new store is made aside and then renamed: a process that is killed leaves whole
reports.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self
from urllib.parse import unquote

import pyoxigraph as ox

from graphs.bulk import load
from graphs.entities import ENTITIES, TOLD, ReportGraph, entity_statements
from graphs.lock import FolderLock
from graphs.terms import named, text, to_quads, to_triples
from ontology.iris import ID
from ontology.terms import UNR

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from types import TracebackType

    from rdflib import Dataset, URIRef

    from graphs.entities import Triple

__all__ = ["STORE", "Change", "ReportRow", "Store", "StoreError", "change", "find_reports", "open_store"]

#: The name of the store's folder below OUT.
STORE = "store"
_REPORT = f"{ID}report/"
_ASIDE, _SNAPSHOT = ".store-", ".reading-"
_PATIENCE = 20.0  # seconds to wait for others
_DCTERMS = "http://purl.org/dc/terms/"
_TYPE = named("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_ENTITIES = named(str(ENTITIES))


class StoreError(Exception):
    """The store cannot be used; the message names the folder and the remedy."""


class ReportRow(NamedTuple):
    """A report of the store: its IRI, and what its masthead says, or ``None``."""

    iri: str
    symbol: str | None
    language: str | None
    date: str | None
    title: str | None

    @property
    def name(self) -> str:
        """The end of its IRI, symbol and language, which names it on the command line."""
        return unquote(self.iri.removeprefix(_REPORT))


class Store:
    """A store opened for reading; a context manager.

    ``inner`` is the read-only ``pyoxigraph.Store``; its default graph is empty, so ask the union of its graphs
    (``use_default_graph_as_union=True``).
    """

    def __init__(self, path: Path, lock: FolderLock | None, *, temporary: bool = False) -> None:
        """Open the database in *path*; :func:`open_store` does this."""
        self.path = path
        self._lock = lock
        self._temporary = temporary
        self.inner = _read_only(path)

    def __enter__(self) -> Self:
        """Return the store."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the store."""
        self.close()

    def close(self) -> None:
        """Let others write again; what was made from ``inner`` must not be used any more."""
        self.__dict__.pop("inner", None)
        if self._temporary:
            shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            self._lock.release()

    def dataset(self) -> Dataset:
        """Return the store as an rdflib ``Dataset`` over oxrdflib, its default graph the union of all graphs."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self.inner), default_union=True)

    def reports(self) -> list[ReportRow]:
        """Return the reports of the store, by IRI."""
        return _reports(self.inner)

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield the statements of the store, or of one named graph, in no particular order."""
        yield from self.inner.quads_for_pattern(None, None, None, named(graph) if graph else None)


def open_store(out: Path, *, snapshot: bool = False, patience: float = _PATIENCE) -> Store:
    """Return the store in the folder *out*, opened for reading.

    While it is open, ``build`` and ``remove`` wait; with *snapshot* they need not: the store is then seen as it is now,
    through links to its files that :meth:`Store.close` removes. Raises :class:`StoreError` when there is no store, when
    it is damaged, or when a writer takes longer than *patience* seconds.
    """
    path = out / STORE
    if not (path / "CURRENT").is_file():
        raise StoreError(_no_store(out))
    lock = _lock(out, alone=False, patience=patience)
    try:
        if snapshot:
            copy, its_lock = _linked(path)
            lock.release()
            return Store(copy, its_lock, temporary=True)
        return Store(path, lock)
    except BaseException:
        lock.release()
        raise


def _read_only(path: Path) -> ox.Store:
    try:
        return ox.Store.read_only(str(path))
    except (OSError, RuntimeError) as error:  # Oxigraph tells of damage in either way
        msg = f"{path}: the store cannot be opened ({error}); build the reports again into another folder"
        raise StoreError(msg) from error


def _no_store(out: Path) -> str:
    if out.is_file():
        return f"{out}: is a file; give the folder that unrapport build has written, such as out"
    if not out.is_dir():
        return f"{out}: no such folder; build reports first: unrapport build REPORT -o {out}"
    return f"{out}: no store in this folder; build the reports again: unrapport build REPORT -o {out}"


def _lock(out: Path, *, alone: bool, patience: float) -> FolderLock:
    try:
        return FolderLock(out, alone=alone, patience=patience)
    except TimeoutError:
        what = "in use by another process" if alone else "being written by another process"
        msg = f"{out / STORE}: {what}; try again when that has ended"
        raise StoreError(msg) from None


def _linked(path: Path) -> tuple[Path, FolderLock]:
    """Return a folder with the same database, and a lock that tells others that it is in use.

    Tables, never changed once written, are linked; the rest is copied.
    """
    try:
        copy = Path(tempfile.mkdtemp(prefix=_SNAPSHOT, dir=path.parent))
    except OSError:  # a folder that is only read: nobody writes there, but the files have to be copied
        copy = Path(tempfile.mkdtemp(prefix="unrapport-"))
    its_lock = FolderLock(copy, alone=False, patience=0)
    for file in path.iterdir():
        if file.suffix == ".sst":
            try:
                os.link(file, copy / file.name)
            except OSError:
                shutil.copyfile(file, copy / file.name)
            continue
        if not file.name.startswith("LOG"):
            shutil.copyfile(file, copy / file.name)
    return copy, its_lock


def _clear_away(out: Path) -> None:
    """Remove what processes that were killed left in *out*; the caller holds the lock on it."""
    for left in out.glob(f"{_ASIDE}*"):
        shutil.rmtree(left, ignore_errors=True)
    for snapshot in out.glob(f"{_SNAPSHOT}*"):
        with suppress(TimeoutError, OSError):
            FolderLock(snapshot, alone=True, patience=0).release()
            shutil.rmtree(snapshot, ignore_errors=True)


def _reports(store: ox.Store) -> list[ReportRow]:
    found = []
    for quad in store.quads_for_pattern(None, _TYPE, named(str(UNR.Report)), None):
        report = named(text(quad.subject))
        symbol, language, date, title = (
            next((text(each.object) for each in store.quads_for_pattern(report, named(term), None, report)), None)
            for term in (str(UNR.symbol), f"{_DCTERMS}language", f"{_DCTERMS}issued", f"{_DCTERMS}title")
        )
        found.append(ReportRow(text(report), symbol, language, date, title))
    return sorted(found)


def find_reports(rows: Sequence[ReportRow], names: Iterable[str]) -> list[str]:
    """Return the IRIs of the reports *names*: names as ``unrapport list`` prints them, symbols, or IRIs.

    A symbol means the report in all its languages. Raises ``LookupError`` with a message for a name that is not there.
    """
    found: dict[str, None] = {}
    for name in names:
        meant = [row.iri for row in rows if name in {row.iri, row.name, row.symbol}]
        if not meant:
            near = get_close_matches(name, [row.name for row in rows], 3, 0.4)
            hint = f"did you mean {' or '.join(near)}?" if near else "unrapport list shows those that are there"
            msg = f"{name}: no such report in the store; {hint}"
            raise LookupError(msg)
        found.update(dict.fromkeys(meant))
    return list(found)


# ---- changing ------------------------------------------------------------------------------------------------------


def change(
    out: Path, graphs: Sequence[ReportGraph] = (), remove: Collection[str] = (), *, patience: float = _PATIENCE
) -> Change:
    """Return the change that puts *graphs* into the store of *out* and takes *remove* out; it is yet to be made.

    A report that is there already is replaced as a whole. The store is locked until the change is closed. Raises
    :class:`StoreError` when others use the store, ``OSError`` when the folder cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    lock = _lock(out, alone=True, patience=patience)
    try:
        return Change(out, lock, graphs, remove)
    except BaseException:
        lock.release()
        raise


class Change:
    """A change of a store that is ready to be made; a context manager that gives it up unless it was committed.

    ``quads`` are all statements that the store will hold, each once; ``reports`` the IRIs of its reports, sorted;
    ``gone`` those of reports that it takes out.
    """

    def __init__(self, out: Path, lock: FolderLock, graphs: Sequence[ReportGraph], remove: Collection[str]) -> None:
        """Work out what the store will hold; :func:`change` does this."""
        self._lock = lock
        self._path = out / STORE
        self._aside: Path | None = None
        self._update = ""
        _clear_away(out)
        old = _read_only(self._path) if (self._path / "CURRENT").is_file() else None
        new = {str(graph.iri): graph for graph in graphs}
        there = {row.iri for row in _reports(old)} if old is not None else set()
        self._touched = sorted((new.keys() | set(remove)) & there)
        kept = there - new.keys() - set(remove)
        self.gone = sorted(set(self._touched) - new.keys())
        self.reports = sorted(kept | new.keys())
        own = [quad for graph in new.values() for quad in to_quads(graph.own, str(graph.iri))]
        entities = _entity_quads(old, kept, list(new.values()))
        self._fresh = [*own, *entities]
        others = [quad for iri in kept for quad in _graph(old, iri)] if old is not None else []
        self.quads = [*others, *self._fresh]
        self._old = old

    def __enter__(self) -> Self:
        """Return the change."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the change up, unless it was committed."""
        self._old = None
        if self._aside is not None:
            shutil.rmtree(self._aside, ignore_errors=True)
        self._lock.release()

    def prepare(self) -> None:
        """Do what takes time and changes nothing that can be seen; may run beside other work, in a thread."""
        if self._old is None:
            self._aside = Path(tempfile.mkdtemp(prefix=_ASIDE, dir=self._path.parent))
            store = ox.Store(str(self._aside / STORE))
            # bulk_extend would hold up the other threads
            load(store, ox.serialize(self._fresh, format=ox.RdfFormat.N_QUADS) or b"")
            return
        changed = {*self._touched, str(ENTITIES)}.difference(self.gone)
        before = {quad for iri in changed for quad in _graph(self._old, iri)}
        after = set(self._fresh)
        drops = [f"DROP SILENT GRAPH <{iri}>" for iri in self.gone]
        self._update = " ;\n".join([*drops, *_data("DELETE", before - after), *_data("INSERT", after - before)])

    def commit(self) -> None:
        """Make the change, at once or not at all: one SPARQL update is one transaction. Needs :meth:`prepare` first."""
        self._old = None  # nobody reads beside the writer
        if self._aside is not None:
            (self._aside / STORE).rename(self._path)
        elif self._update:
            try:
                store = ox.Store(str(self._path))
                store.update(self._update)
                store.flush()
            except (OSError, RuntimeError) as error:
                msg = f"{self._path}: the store cannot be changed ({error}); is another program using it?"
                raise StoreError(msg) from error


def _graph(store: ox.Store, iri: str) -> Iterator[ox.Quad]:
    yield from store.quads_for_pattern(None, None, None, named(iri))


def _entity_quads(old: ox.Store | None, kept: set[str], new: Sequence[ReportGraph]) -> list[ox.Quad]:
    """Return what will be said of entities: a newer description takes the place of an older one."""
    described: dict[URIRef, tuple[Triple, ...]] = {}
    told: list[Triple] = [triple for graph in new for triple in graph.own if triple.predicate in _TOLD]
    if old is not None and kept:
        before: dict[URIRef, list[Triple]] = {}
        for triple in to_triples(_graph(old, str(ENTITIES))):
            if triple.predicate != UNR.collaboratesWith:
                before.setdefault(triple.subject, []).append(triple)
        described = {entity: tuple(description) for entity, description in before.items()}
        for predicate in TOLD:
            quads = old.quads_for_pattern(None, named(str(predicate)), None, None)
            told.extend(to_triples(quad for quad in quads if text(quad.graph_name) in kept))
    for graph in new:
        described.update(graph.entities)
    return list(to_quads(entity_statements(described, told), str(ENTITIES)))


_TOLD = frozenset(TOLD)


def _data(verb: str, quads: Iterable[ox.Quad]) -> Iterator[str]:
    """Yield the SPARQL operation that inserts or deletes *quads*, if there are any."""
    by_graph: dict[str, list[ox.Triple]] = {}
    for quad in quads:
        by_graph.setdefault(text(quad.graph_name), []).append(quad.triple)
    blocks = (
        f"GRAPH <{iri}> {{\n{(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b'').decode()}}}"
        for iri, triples in by_graph.items()
    )
    if by_graph:
        yield f"{verb} DATA {{ {' '.join(blocks)} }}"
