"""Writing a file so that a reader sees the old or the new content, never a part."""

import os
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the content of `path`; on disk when this returns."""
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
