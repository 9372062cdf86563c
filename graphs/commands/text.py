"""``unrapport text``: what was read of a file, to see why something was missed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, positive

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

HELP = "show what is read of a file, paragraph by paragraph"
DESCRIPTION = (
    "Read FILE (PDF, Word, web page or plain text) as build does and print each paragraph with what it is taken for, "
    "its number and its page: masthead, title, contents, heading, paragraph, table, footnote. What was left out, "
    "such as running heads, is not shown."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``text``."""
    parser.add_argument("file", metavar="FILE", help="a report, or - for standard input")
    parser.add_argument(
        "--language", metavar="CODE", help="language of the report, en or zh (default: it is looked at)"
    )
    parser.add_argument("--plain", action="store_true", help="print the text alone, the one that offsets refer to")
    parser.add_argument(
        "--max-characters", type=positive, metavar="N", help="longest text to accept, in characters (5,000,000)"
    )


def run(options: argparse.Namespace) -> int:
    """Read and print; return the exit status."""
    from extract import languages
    from extract.arrange import structure
    from extract.read import ReadError, read_data, read_file
    from extract.read.text import MAX_CHARACTERS
    from graphs.terminal import printable
    from graphs.texts import listing

    limit = options.max_characters or MAX_CHARACTERS
    name = "standard input" if options.file == "-" else printable(options.file)
    try:
        if options.file == "-":
            reading = read_data(sys.stdin.buffer.read(), limit=limit)
        elif Path(options.file).is_file():
            reading = read_file(Path(options.file), limit=limit)
        else:
            return fail(f"{name}: {_why_not(Path(options.file))}")
        if options.plain:
            sys.stdout.write(reading.text)
            return DONE
        language = options.language or languages.detect(reading.text)
        words = languages.data(language)
    except (ReadError, languages.UnsupportedLanguageError) as error:
        return fail(f"{name}: {error}")
    try:
        for line in listing(reading, structure(reading.text, reading.blocks, words)):
            print(line)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nor at exit
    return DONE


def _why_not(path: Path) -> str:
    """Return why there is no file *path* to read, and the remedy."""
    if not path.is_dir():
        return "no such file; check the name"
    from extract.read import ReadError, find_files
    from graphs.terminal import printable

    try:
        first = find_files(str(path))[0]
    except (ReadError, OSError) as error:
        return f"is a folder; give one file ({error})"
    return f"is a folder; give one file of it, such as {printable(str(first))}"
