"""Files written aside and then renamed, so that nobody ever sees half of one."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["put_in_place"]


def put_in_place(contents: Mapping[Path, bytes]) -> None:
    """Write every file beside its place, then put all in place; raises ``OSError``, and leaves the old ones then."""
    with ExitStack() as undo:
        aside: dict[Path, Path] = {}
        for target, content in contents.items():
            handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
            aside[target] = Path(name)
            undo.callback(aside[target].unlink, missing_ok=True)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            aside[target].chmod(0o644)
        for target, temporary in aside.items():
            temporary.replace(target)
