"""Files written aside and then renamed, so that nobody ever sees half of one."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack, suppress
from errno import EISDIR
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["put_in_place"]


def put_in_place(
    contents: Mapping[Path, bytes], between: Callable[[], None] | None = None, *, make_folders: bool = False
) -> None:
    """Write every file beside its place, then put all in place; raises ``OSError``, and leaves the old ones then.

    *between* is called when all are written and none is in place; what it raises leaves the old ones, too.
    With *make_folders* a folder that is not there is made, and goes again when nothing comes into it.
    """
    for target in contents:
        if target.is_dir():
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(target))
    with ExitStack() as undo:
        aside: dict[Path, Path] = {}
        for target, content in contents.items():
            if make_folders:
                _make_folder(target.parent, undo)
            try:
                handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
            except OSError as error:  # of a file that nobody has asked for
                raise OSError(error.errno, error.strerror, str(target)) from error
            aside[target] = Path(name)
            undo.callback(aside[target].unlink, missing_ok=True)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            aside[target].chmod(0o644)
        if between is not None:
            between()
        for target, temporary in aside.items():
            temporary.replace(target)


def _make_folder(folder: Path, undo: ExitStack) -> None:
    if folder.is_dir():
        return
    folder.mkdir()
    undo.callback(_drop_empty, folder)


def _drop_empty(folder: Path) -> None:
    with suppress(OSError):  # something has been put into it
        folder.rmdir()
