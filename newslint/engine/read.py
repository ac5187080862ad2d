"""Reading one file's bytes."""

from __future__ import annotations

import os
import stat

MAX_SIZE = 32 << 20
"""Bytes. No article is a hundredth as long; a larger file is a corpus or a log, and would be read whole."""

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


class UnreadableError(Exception):
    """A file could not be read; the text says why and what to do."""


def read_bytes(path: str) -> bytes:
    """The bytes of a regular file.

    Raises UnreadableError.
    """
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise UnreadableError(f"The file cannot be read: {error.strerror}") from error
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("This is no regular file")
        if status.st_size > MAX_SIZE:
            size, most = status.st_size / (1 << 20), MAX_SIZE >> 20
            raise UnreadableError(
                f"The file has {size:.0f} MiB; an article has {most} at most. Split it, or leave it out with `exclude`"
            )
        # Room for one byte more than there are: that it stays empty shows the end, and saves reading once more for it.
        data = os.read(handle, status.st_size + 1)
        return data if len(data) == status.st_size else data + _rest(handle)
    except OSError as error:
        raise UnreadableError(f"The file cannot be read: {error.strerror}") from error
    finally:
        os.close(handle)


def _rest(handle: int) -> bytes:
    """What follows in a file that grows or shrinks while it is read, or that comes in parts."""
    pieces = []
    while piece := os.read(handle, 1 << 16):
        pieces.append(piece)
    return b"".join(pieces)
