"""Escape sequences of terminals: colours and cursor moves, whole or without their escape character."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.positions import Span


class Sequences(NamedTuple):
    """The sequences of one line; `whole`: whether each has its escape character."""

    spans: tuple[Span, ...]
    whole: bool


TRIGGERS = ("\\x1b", "(?:\\^\\[|[\\x{241b}\\x{fffd}])\\[[0-9;]*m", "\\[[0-9][0-9;]*m")
"""RE2 patterns; the last is for a colour and its end."""

# ECMA-48: control sequences, operating system commands, and the two- and three-character ones.
WHOLE = late(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\r\n]{0,200}(?:\x07|\x1b\\)|[()*+#%][0-9A-Za-z]|[78=>cDEHMNOZ])"
)
_SHOWN = late(r"(?:\^\[|[\u241b\ufffd])\[[0-9;]*[mKJH]")
_CODE = r"\[(?:0|1|2|3|4|7|9|3[0-7]|4[0-7]|9[0-7]|38;5;\d{1,3}|01)(?:;\d{1,3})*m"
_PAIR = late(rf"(?P<on>{_CODE})(?=[^\[\]\r\n]*[^\s\[])[^\[\]\r\n]{{1,300}}(?P<off>\[(?:0?0|39|49|22|0;0)?m)")
_NAMED = late(r"(?:\\(?:033|e|x1b|u001b|27)|ESC ?|\^\[)\Z", re.I)
_LINE_END = late(r"[\r\n]")


def find_sequences(text: str, start: int) -> Iterator[Sequences]:
    """Find the sequences of a text, line by line; those without their escape character from `start` on."""
    whole = [match.span() for match in WHOLE.finditer(text)] if "\x1b" in text else []
    yield from _by_line(text, whole, True)
    broken = [match.span() for match in _SHOWN.finditer(text, start)]
    for match in _PAIR.finditer(text, start):
        if text[match.start() - 1 : match.start()] in ("\x1b", "\u241b", "\ufffd") and match.start():
            continue
        if not _NAMED.search(text, max(match.start() - 6, 0), match.start()):
            broken += [match.span("on"), match.span("off")]
    yield from _by_line(text, sorted(set(broken)), False)


def _by_line(text: str, spans: list[Span], whole: bool) -> Iterator[Sequences]:
    line: list[Span] = []
    for span in spans:
        if line and _LINE_END.search(text, line[-1][1], span[0]):
            yield Sequences(tuple(line), whole)
            line = []
        line.append(span)
    if line:
        yield Sequences(tuple(line), whole)
