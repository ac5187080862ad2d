"""One suppression as it is written, in a comment or in the front matter. Values only."""

from __future__ import annotations

from newslint.light_tuple import NamedTuple

VERBS = ("disable", "enable", "disable-next-line", "disable-file")

MOST_CODES = 50
"""Codes in one suppression; who has more means a family."""


class Item(NamedTuple):
    """A code, a family or ALL, and where it is written."""

    code: str
    start: int
    end: int

    def names(self, code: str) -> bool:
        """Whether a rule's code is this one or of this family."""
        return self.code == "ALL" or code.startswith(self.code)


class Comment(NamedTuple):
    """A comment `<!-- newslint: disable=REP101 -- reason -->`.

    `verb` is one of VERBS, '' where `problem` says what is wrong. `start` to `end` is the comment; `first_line` and
    `last_line` are those it stands on, `next_line` the one that `disable-next-line` governs, all from 1.
    """

    verb: str
    items: tuple[Item, ...]
    start: int
    end: int
    first_line: int
    last_line: int
    next_line: int
    problem: str = ""


class FrontKey(NamedTuple):
    """The front matter's `newslint: {ignore: […]}`; `start` to `end` is its value, `key_start` where the key begins."""

    items: tuple[Item, ...]
    key_start: int
    start: int
    end: int
    problem: str = ""
