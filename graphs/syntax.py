"""What can be said of a SPARQL query by its tokens: its keywords, what it changes, whose graphs it asks, its faults.

Oxigraph parses; this only says what its parser does not tell, and says what it tells so that people understand it.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["TOKEN", "fault", "names_graphs", "updates"]

#: IRIs, strings, comments: what looks like a variable or a keyword inside of them is none.
TOKEN = re.compile(
    r"""(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    |(?P<string>\"\"\"(?:\"{0,2}(?:[^"\\]|\\.))*\"\"\"|'''(?:'{0,2}(?:[^'\\]|\\.))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    |(?P<comment>\#[^\n\r]*)
    |[?$](?P<variable>\w+)
    |(?P<name>[\w.-]*:[\w.:%\\-]*)
    |(?P<word>[A-Za-z]+)""",
    re.VERBOSE | re.DOTALL,
)
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}
_BEGINNINGS = {"PREFIX", "BASE", "SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_SHOWN = 30
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def updates(text: str) -> str | None:
    """Return the keyword that makes an update of *text*, ``None`` where it is no update."""
    verb = next((word for word in _keywords(text) if word not in {"PREFIX", "BASE"}), None)
    return verb if verb in _UPDATES else None


def names_graphs(text: str) -> bool:
    """True when the query says itself which graphs to ask, with FROM: Oxigraph's union of all would override it."""
    return "FROM" in _keywords(text)


def _keywords(text: str) -> list[str]:
    """Return the keywords of a query, in capitals."""
    return [token["word"].upper() for token in TOKEN.finditer(text) if token["word"]]


def fault(text: str, error: SyntaxError) -> str:
    """Return what Oxigraph's *error* says is wrong with the query *text*, and the line with a mark under the place."""
    message = str(error)
    place = _PLACE.match(message)
    if place is None:
        return f"syntax error: {' '.join(message.split())}"
    line, column = int(place[1]), int(place[2])
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    what = _expected(place[3], text, line, column)
    before = "".join("\t" if char == "\t" else " " * _width(char) for char in shown[: column - 1])
    return f"syntax error in line {line}, column {column}: {what}\n{shown}\n{before}^"


def _expected(reason: str, text: str, line: int, column: int) -> str:
    """Return what is wrong there; of what the parser would have liked, only the signs: its words mislead."""
    if "Prefix not found" in reason:
        prefix = re.search(r"([\w-]*:)\S*\s*$", text.split("\n")[line - 1][: column - 1])
        return f"the prefix {prefix[1] if prefix else ''} is not declared"
    first = next(iter(_keywords(text)), "")
    said = TOKEN.sub(_blank, text)
    if said.strip() and first not in _BEGINNINGS:
        return f"a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE{f', not {first}' if first else ''}"
    if not reason.startswith("expected"):
        return " ".join(reason.split())
    rest = " ".join("\n".join(text.split("\n")[line - 1 :])[column - 1 :].split())
    if not rest:  # Oxigraph tells how far it came, which may be behind the fault
        braces = [token[0] for token in re.finditer(r"[{}]", said)]
        is_open = not braces or braces.count("{") > braces.count("}")
        return "the query ends too early" if is_open else "something before this place is missing or too much"
    signs = re.findall(r'"([^\w\s\\]{1,2})"', reason)
    wanted = f"; expected {' or '.join(signs)}" if signs else ""
    shown = rest if len(rest) <= _SHOWN else f"{rest[:_SHOWN]}…"
    return f"cannot be read from here on: {shown}{wanted}"


def _blank(token: re.Match[str]) -> str:
    """Return nothing in the place of a string, an IRI or a comment."""
    return "" if token["iri"] or token["string"] or token["comment"] else token[0]


def _width(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
