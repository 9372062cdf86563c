"""From the names of reports to the graph and the page: what ``unrapport build`` does."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extract import languages
from extract.pipeline import extract_report
from extract.read import ReadError, find_files, read_data, read_file
from extract.read.text import MAX_CHARACTERS
from graphs.build import report_graph, report_iri
from graphs.files import make_change
from graphs.store import StoreError, change
from graphs.summary import print_summary
from graphs.terminal import printable
from graphs.texts import text_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from extract.model import Report
    from extract.read import Reading
    from graphs.records import Records

__all__ = ["BuildOptions", "build"]

_STDIN = "-"
# Below this many characters in all, extraction is over before a progress bar is worth a look.
_WORTH_WATCHING = 300_000


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """The options of ``unrapport build``, as given on the command line."""

    out: Path = Path("out")
    language: str | None = None
    symbol: str | None = None
    max_characters: int | None = None
    quiet: bool = False

    @property
    def limit(self) -> int:
        """The longest text that is accepted, in characters."""
        return self.max_characters or MAX_CHARACTERS


@dataclass(slots=True)
class _Inputs:
    """The texts that could be read, by name, and how many were refused."""

    texts: dict[str, Reading]
    refused: int = 0

    def refuse(self, name: str, reason: object) -> None:
        """Say on standard error why *name* is left out."""
        self.refused += 1
        print(f"unrapport: {printable(name)}: {reason}", file=sys.stderr)


def build(names: Sequence[str], options: BuildOptions) -> int:
    """Read the reports *names*, put them into the store, write the graph and the page; return the exit status.

    A report that cannot be read is named on standard error and the others are built. Files are written aside and put in
    place when they are whole, and the store changes at once, so a failure leaves what was there.
    """
    if options.language is not None and options.language not in languages.codes():
        print(
            f"unrapport: --language {options.language}: not supported; use one of {', '.join(languages.codes())}",
            file=sys.stderr,
        )
        return 2
    inputs = _read_all(names, options)
    reports = _extract_all(inputs, options)
    if not reports:
        print("unrapport: nothing was built", file=sys.stderr)
        return 2
    try:
        written, records = _write(reports, options.out)
    except OSError as error:
        print(f"unrapport: {error.filename or options.out}: cannot be written ({error.strerror}); "
              "choose another folder with -o", file=sys.stderr)  # fmt: skip
        return 2
    except StoreError as error:
        print(f"unrapport: {error}", file=sys.stderr)
        return 2
    if not options.quiet:
        print_summary(reports, records.of(reports=[str(report_iri(report)) for report in reports]), written)
    return 1 if inputs.refused else 0


def _read_all(names: Sequence[str], options: BuildOptions) -> _Inputs:
    inputs = _Inputs({})
    for name in names:
        if name == _STDIN:
            _read_one(inputs, "standard input", lambda: read_data(sys.stdin.buffer.read(), limit=options.limit))
            continue
        try:
            files = find_files(name)
        except (ReadError, OSError) as error:
            inputs.refuse(name, error)
            continue
        for file in files:
            _read_one(inputs, str(file), lambda file=file: read_file(file, limit=options.limit))  # type: ignore[misc]
    return inputs


def _read_one(inputs: _Inputs, name: str, read: Callable[[], Reading]) -> None:
    try:
        inputs.texts[name] = read()
    except ReadError as error:
        inputs.refuse(name, error)


def _extract_all(inputs: _Inputs, options: BuildOptions) -> list[Report]:
    """Return the reports in the order given; one that is in no supported language or a double is refused."""
    reports: dict[tuple[str, str], Report] = {}
    for name, reading in _watched(inputs.texts, quiet=options.quiet):
        try:
            report = extract_report(reading, options.language, symbol=options.symbol, source=name)
        except languages.UnsupportedLanguageError as error:
            inputs.refuse(name, f"{error}; give --language if it is one of them all the same")
            continue
        key = report.identifier, report.language
        known = reports.get(key)
        if known is not None and known.text != report.text:
            inputs.refuse(
                name,
                f"has the same symbol ({report.identifier}) and language as {known.source}; "
                "build one of them with --symbol",
            )
            continue
        reports.setdefault(key, report)
    return list(reports.values())


def _watched(texts: dict[str, Reading], *, quiet: bool) -> Iterable[tuple[str, Reading]]:
    """Yield the texts, with a progress bar on a terminal when there is much to do."""
    total = sum(len(reading.text) for reading in texts.values())
    if quiet or total < _WORTH_WATCHING or not sys.stderr.isatty():
        yield from texts.items()
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Reading reports", total=total)
        for name, reading in texts.items():
            progress.update(task, description=Path(printable(name)).name)
            yield name, reading
            progress.advance(task, len(reading.text))


def _write(reports: Sequence[Report], out: Path) -> tuple[list[Path], Records]:
    """Put the reports into the store of *out* and write its files; return the paths to name and what the store says."""
    texts = {text_name(report_iri(report)): report.text.encode() for report in reports}
    with change(out, [report_graph(report) for report in reports]) as planned:
        return make_change(planned, out, texts)
