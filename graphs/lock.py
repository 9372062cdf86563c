"""A lock on a folder, shared by readers, held alone by a writer; it ends with the process that holds it."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows, where Oxigraph's own lock alone keeps writers apart
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FolderLock"]

_PAUSE = 0.02  # seconds


class FolderLock:
    """A lock on *folder*; on file systems that have no locks it does nothing."""

    def __init__(self, folder: Path, *, alone: bool, patience: float) -> None:
        """Take the lock; raises ``TimeoutError`` when others hold it for longer than *patience* seconds."""
        self._handle: int | None = None
        if fcntl is None:
            return
        self._handle = os.open(folder, os.O_RDONLY)
        kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        deadline = time.monotonic() + patience
        while True:
            try:
                fcntl.flock(self._handle, kind | fcntl.LOCK_NB)
            except BlockingIOError as error:
                if time.monotonic() > deadline:
                    self.release()
                    raise TimeoutError from error
                time.sleep(_PAUSE)
            except OSError:  # a network drive without locks
                return
            else:
                return

    def release(self) -> None:
        """Let go of the lock."""
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = None
