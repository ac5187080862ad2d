"""Writing a file: whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys

if sys.platform != "win32":  # which keeps an open file from being replaced or deleted by itself
    import fcntl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class UnwritableError(Exception):
    """A file was not written; the text says why. The file is as it was."""


def replace_bytes(path: str, before: bytes, after: bytes) -> None:
    """Put new bytes in place of a regular file's, its mode kept, and its owner where the system lets us.

    They are written beside it and renamed over it, so that at any instant the file is the old or the new one,
    whole. A link is not followed; another hard link to the file keeps the old bytes.

    Raises UnwritableError: no regular file, its bytes are no longer `before`, or the system said no.
    """
    with _as_unwritable():
        status = regular_status(path)
        if not os.access(path, os.W_OK):
            raise UnwritableError("The file is write-protected; it is not fixed")
        _put(path, after, status, before)


def regular_status(path: str) -> os.stat_result:
    """The status of a regular file that may be written.

    Raises UnwritableError for a link or what is no regular file, and for one that a link leads to out of the tree: out
    of what lies below the working directory. Who names a path outside of it means that path.
    """
    status = os.lstat(path)
    if not stat.S_ISREG(status.st_mode):
        raise UnwritableError("This is a link or no regular file; it is not fixed")
    tree = os.path.join(os.getcwd(), "")
    full = os.path.abspath(path)
    if full.startswith(tree) and not os.path.join(os.path.realpath(os.path.dirname(full)), "").startswith(tree):
        raise UnwritableError("A link leads to this file, out of the working directory; it is not fixed")
    return status


def write_new(path: str, data: bytes) -> None:
    """Write a file of newslint's own in the same way, made anew or in place of the one that is there.

    Raises UnwritableError.
    """
    with _as_unwritable():
        status = os.lstat(path) if os.path.lexists(path) else None
        if status is not None and not stat.S_ISREG(status.st_mode):
            raise UnwritableError("This is a link or no regular file; it is not written")
        _put(path, data, status, None)


@contextlib.contextmanager
def _as_unwritable() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnwritableError(f"The file could not be written: {error.strerror or error}") from error


def _put(path: str, data: bytes, status: os.stat_result | None, before: bytes | None) -> None:
    temporary = temporary_name(path)
    handle = _claim(temporary)
    try:
        _fill(handle, data)
        os.chmod(temporary, stat.S_IMODE(status.st_mode) if status else 0o666 & ~_umask())
        if status and hasattr(os, "chown"):
            with contextlib.suppress(OSError):
                os.chown(temporary, status.st_uid, status.st_gid)
        if before is not None and _read(path) != before:
            raise UnwritableError("The file changed while it was checked; it is not fixed")
        if sys.platform == "win32":
            os.close(handle)
            handle = -1
        os.replace(temporary, path)
    except BaseException:
        if sys.platform == "win32" and handle >= 0:
            os.close(handle)
            handle = -1
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    finally:
        if handle >= 0:
            os.close(handle)
    _sync_folder(os.path.dirname(temporary))


def temporary_name(path: str) -> str:
    """Where a file's new bytes stand until they are whole.

    It is the same at each run: what a killed one left behind is taken over by the next that fixes the file.
    """
    folder, name = os.path.split(os.path.abspath(path))
    digest = hashlib.blake2b(os.fsencode(name), digest_size=8).hexdigest()
    return os.path.join(folder, f".newslint-{digest}.tmp")


def _claim(temporary: str) -> int:
    """Open the temporary file for this process alone."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    if sys.platform == "win32":
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        return os.open(temporary, flags | os.O_EXCL, 0o600)
    handle = os.open(temporary, flags, 0o600)
    try:
        with contextlib.suppress(NotImplementedError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        mine, there = os.fstat(handle), os.lstat(temporary)
        if (mine.st_dev, mine.st_ino) != (there.st_dev, there.st_ino):
            raise BlockingIOError  # the other one was done with it in between
        if mine.st_nlink != 1 or mine.st_uid != os.geteuid():
            raise UnwritableError(f"{os.path.basename(temporary)} beside it is no file of ours; it is not fixed")
    except (BlockingIOError, FileNotFoundError):
        os.close(handle)
        raise UnwritableError("Another newslint is writing the file; it is not fixed") from None
    except BaseException:
        os.close(handle)
        raise
    return handle


def _fill(handle: int, data: bytes) -> None:
    os.ftruncate(handle, 0)
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
    os.fsync(handle)


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


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
