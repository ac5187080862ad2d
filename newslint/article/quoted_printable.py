"""Quoted-printable, the form in which mail carries text (RFC 2045, 6.7): `=E2=80=99`, `=3D`, soft line ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.positions import line_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Run(NamedTuple):
    """A run of escaped bytes or a soft line end, and the text it means; `weight` is how sure it is by itself."""

    start: int
    end: int
    meant: str
    weight: int


SURE = 2
"""The weight from which a text is quoted-printable: two valid runs, or one of three bytes that are UTF-8."""

TRIGGERS = (
    "=[C-F][0-9A-F]=[89AB][0-9A-F]",
    "=3D[\"'a-zA-Z0-9]",
    "[a-z]=(?:E[0-9A-F]|9[1-7]|F[1-9A-C])[ a-z.,]",
    "[a-z.,;:] ?=\\r?\\n[^\\r\\n=]",
)
"""RE2 patterns for what may be such a run."""

_BYTES = re.compile(r"(?:=[0-9A-F]{2}(?:=\r?\n(?==[89AB][0-9A-F]))?)+")
_SOFT = re.compile(r"(?<![=\s])(?P<space> {0,3})=(?P<end>\r?\n)(?=[^\r\n=]|=[0-9A-F]{2})")
_HEX = re.compile(r"=([0-9A-F]{2})")

_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ’‘“”–—ÄÖÜÉ\xa0")

WIDEST = 76
"""Characters in a line of quoted-printable, its `=` included (RFC 2045, 6.7, rule 5)."""

_NARROWEST = 60


def find_runs(text: str, start: int) -> Iterator[Run]:
    """Find the runs from an offset on, bytes first, soft line ends after them."""
    inside: set[int] = set()
    for match in _BYTES.finditer(text, start):
        if run := _read(text, *match.span()):
            yield run
            inside.update(at for at in range(run.start, run.end) if text[at] == "\n")
    for match in _SOFT.finditer(text, start):
        if match.end() - 1 in inside:
            continue  # between two bytes of one character
        line = match.start("end") - line_start(text, match.start())
        yield Run(match.start("end") - 1, match.end(), "", int(_NARROWEST <= line <= WIDEST))


def _read(text: str, start: int, end: int) -> Run | None:
    data = bytes(int(pair, 16) for pair in _HEX.findall(text[start:end]))
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "=" or (after == "=" and text[end + 1 : end + 2] not in ("\n", "\r")):
        return None
    try:
        meant = data.decode("utf-8")
    except UnicodeDecodeError:
        # One byte of Windows-1252; in the middle of a word it is no value of a setting.
        meant = data.decode("cp1252", "ignore")
        if len(data) > 1 or meant not in _WESTERN or not before.isalpha() or after.isdigit() or after.isupper():
            return None
        return Run(start, end, meant, int(before.islower() and after.islower()))
    if any(c < " " and c not in "\t\r\n" for c in meant):
        return None
    if not meant.isascii():
        return Run(start, end, meant, SURE if len(data) >= 3 else 1)
    if meant == "=":
        return Run(start, end, meant, 1 if after in ('"', "'") else 0)
    return Run(start, end, meant, 0)
