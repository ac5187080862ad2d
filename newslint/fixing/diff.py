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
    lines = difflib.unified_diff(old, new, _name(f"a/{path}"), _name(f"b/{path}"), lineterm="\n")
    return "".join(lines).encode("latin-1")


def _name(path: str) -> str:
    """A path as git writes it in a patch: in quotes where it has a character that would end or bend the line."""
    name = path.encode("utf-8", "surrogateescape").decode("latin-1")
    if any(sign < " " or sign in '"\\\x7f' for sign in name):
        return '"' + "".join(f"\\{ord(c):03o}" if c < " " or c in '"\\\x7f' else c for c in name) + '"'
    # What follows a tab is no name: without one, a space and a date at its end would be read as the file's time.
    return name + "\t" if " " in name else name


def _ended(lines: list[str]) -> list[str]:
    *whole, last = lines
    ended = [line + "\n" for line in whole]
    return [*ended, last + "\n\\ No newline at end of file\n"] if last else ended
