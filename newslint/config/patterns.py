"""Patterns of paths, as in .gitignore, by pathspec."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from pathspec import GitIgnoreSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def matcher(patterns: Sequence[str], root: str) -> Callable[[str, bool], bool]:
    """What tells whether a path matches: takes the path and whether it is a folder.

    Patterns are relative to `root`; a path outside it matches none. Raises ValueError for what is no pattern.
    """
    for pattern in patterns:
        try:
            read = GitIgnoreSpec.from_lines([pattern]).patterns
        except (ValueError, re.error) as error:
            raise ValueError(f"`{pattern}` is no pattern of paths, as in .gitignore: {error}") from error
        if any(one.include is None for one in read) and not _says_nothing(pattern):
            raise ValueError(f"`{pattern}` is no pattern of paths, as in .gitignore: it matches none")
    spec = GitIgnoreSpec.from_lines(patterns)
    base = os.path.realpath(root)

    def matches(path: str, folder: bool) -> bool:
        real = os.path.join(
            os.path.realpath(os.path.dirname(os.path.abspath(path))), os.path.basename(os.path.abspath(path))
        )
        relative = os.path.relpath(real, base).replace(os.sep, "/")
        if relative.startswith("../"):
            return False
        return spec.match_file(relative + "/" if folder else relative)

    return matches


def _says_nothing(pattern: str) -> bool:
    """Whether a pattern is blank or a comment, as a line of .gitignore may be."""
    return not pattern.strip() or pattern.startswith("#")
