"""Writing a fixed file: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile


class UnwritableError(Exception):
    """A file was not written; the text says why. The file is as it was."""


def replace_bytes(path: str, before: bytes, after: bytes) -> None:
    """Put new bytes in place of a regular file's, its mode kept.

    They are written beside it and renamed over it, so that at any instant the file is the old or the new one,
    whole. A link is not followed; another hard link to the file keeps the old bytes.

    Raises UnwritableError: no regular file, its bytes are no longer `before`, or the system said no.
    """
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode):
            raise UnwritableError("This is a link or no regular file; it is not fixed")
        if not os.access(path, os.W_OK):
            raise UnwritableError("The file is write-protected; it is not fixed")
        _replace(path, before, after, status)
    except OSError as error:
        raise UnwritableError(f"The file could not be written: {error.strerror or error}") from error


def _replace(path: str, before: bytes, after: bytes, status: os.stat_result) -> None:
    folder = os.path.dirname(os.path.abspath(path))
    handle, temporary = tempfile.mkstemp(prefix=".newslint-", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, stat.S_IMODE(status.st_mode))
        if hasattr(os, "chown"):
            with contextlib.suppress(OSError):
                os.chown(temporary, status.st_uid, status.st_gid)
        with open(path, "rb") as file:
            if file.read() != before:
                raise UnwritableError("The file changed while it was checked; it is not fixed")
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _sync_folder(folder)


def _sync_folder(folder: str) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    # The file is in place by now: a folder that may be written but not read is no failure.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
