"""A patch that `git apply` and `patch -p1` take."""

from __future__ import annotations

import difflib


def patch(path: str, before: bytes, after: bytes) -> bytes:
    """The unified diff of one file's bytes, `path` with `/`; b'' where nothing changed.

    Works on bytes, so that line ends and charsets come out as they are in the file.
    """
    if before == after:
        return b""
    # Latin-1 maps each byte to one character and back: difflib wants text.
    old, new = (data.decode("latin-1").split("\n") for data in (before, after))
    old, new = _ended(old), _ended(new)
    name = path.encode("utf-8", "surrogateescape").decode("latin-1")
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm="\n")
    return "".join(lines).encode("latin-1")


def _ended(lines: list[str]) -> list[str]:
    *whole, last = lines
    ended = [line + "\n" for line in whole]
    return [*ended, last + "\n\\ No newline at end of file\n"] if last else ended
