"""What lines say, each read once: the posts of a site share most lines of their front matter."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

MAX_KNOWN = 2048
"""Lines that are remembered; of more, all are forgotten at once."""

MAX_LENGTH = 80
"""Code points of a line that is remembered: longer ones are titles and excerpts, which no other article has."""


class KnownLines(dict[str, "Any"]):
    """What is read of lines, by line. What `read` gives for one must rest on nothing else, and is not to be changed."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[str], object]) -> None:
        super().__init__()
        self.read = read

    def __missing__(self, line: str) -> object:
        said = self.read(line)
        if len(line) <= MAX_LENGTH:
            if len(self) >= MAX_KNOWN:
                self.clear()
            self[line] = said
        return said


def lines_of(source: str) -> list[str]:
    """Cut a block into its lines. A carriage return before a line end becomes a space, so that offsets hold."""
    return (source.replace("\r\n", " \n") if "\r" in source else source).split("\n")
