"""Paths as a CI wants them: relative to the repository's root, from wherever newslint runs."""

from __future__ import annotations

import os
import posixpath

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def from_root(variable: str) -> Callable[[str], str]:
    """What makes a path that is relative to the working directory relative to the folder that a variable names.

    Paths stay as they are where the variable is not set or the working directory is not below that folder.
    """
    root, here = os.environ.get(variable, ""), os.path.realpath(os.curdir)
    below = ""
    if root:
        try:
            below = os.path.relpath(here, os.path.realpath(root)).replace(os.sep, "/")
        except ValueError:  # another drive
            below = ""
    if below in ("", ".") or below == ".." or below.startswith("../"):
        return lambda path: path
    return lambda path: path if os.path.isabs(path) else posixpath.normpath(f"{below}/{path}")
