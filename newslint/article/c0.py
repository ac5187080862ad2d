"""C0 controls: what a program did to the text that they stand in, and what belongs there."""

from __future__ import annotations

import re
import unicodedata

from newslint.article.lost_marks import closes, is_apostrophe, is_dash, is_possessive, opens
from newslint.article.terminal import WHOLE
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

TRIGGER = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f\\x7f]|\\x1b(?:[^\\[]|\\z)"


class Junk(NamedTuple):
    """A run of controls, what belongs there, and how it came: `why` ends a message; `sure` or a guess."""

    start: int
    end: int
    meant: str
    why: str
    sure: bool


DENSE = 0.03
"""Share of a text's characters from which on controls are no strays: they are bytes of something else. NUL for each
space, the most that real text has, comes to 0.15, and is told by its places."""

FEW = 20
"""Runs of controls below which nothing is said of their share."""

FEWEST = 6
"""Controls without which no text is held for UTF-16."""

_CONTROLS = bytes((*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F))
_RUN = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
_OVERSTRIKE = late("(?:([^\\s\x08])\x08\\1|_\x08[^\\s\x08])+")
_LITTLE = late("(?:[^\x00]\x00){6}")
_BIG = late("(?:\x00[^\x00]){6}")

# The low bytes of U+2013, 2014, 2018, 2019, 201C, 201D: what is left where UTF-16 was cut to a byte a character.
_CUT = {"\x13": "–", "\x14": "—", "\x18": "‘", "\x19": "’", "\x1c": "“", "\x1d": "”"}
_ONE_CUT = late("[\x13\x14\x18\x19\x1c\x1d]")
# TeX's fonts have ligatures there (OT1); a PDF's text keeps the numbers.
_NOT_TEX = late("[\x00-\x08\x10-\x1a\x1c-\x1f\x7f]")
_TEX = {"\x0b": "ff", "\x0c": "fi", "\x0e": "ffi", "\x0f": "ffl"}


def read_wide(text: str, utf8: bytes) -> str:
    """The text that UTF-16 holds whose bytes were each read as a character; '' where it is not so.

    In Latin script every second byte is NUL; in others it is the number of the script's block, mostly a control.
    `utf8` is the same text.
    """
    if len(utf8) - len(utf8.translate(None, _CONTROLS)) < FEWEST:
        return ""
    nuls = text.count("\x00")
    if nuls >= len(text) * 0.3 and (_LITTLE.search(text) or _BIG.search(text)):
        first = text.find("\x00")
        read = _as_utf16(text, "utf-16-le" if first % 2 else "utf-16-be")
        return read.lstrip("\ufeff") if read and "\x00" not in read else text.replace("\x00", "")
    if len(_RUN.findall(text)) < max(FEW, len(text) * DENSE):
        return ""
    for codec in ("utf-16-le", "utf-16-be"):
        read = _as_utf16(text, codec).lstrip("\ufeff")
        words = sum(1 for char in read if char.isalnum() or char.isspace() or unicodedata.category(char)[0] in "PM")
        if read and words >= len(read) * 0.98 and not _RUN.search(read):
            return read
    return ""


def _as_utf16(text: str, codec: str) -> str:
    try:
        data = b"".join(_byte(char) for char in text[: len(text) // 2 * 2])
        return data.decode(codec)
    except (UnicodeEncodeError, UnicodeDecodeError):
        return ""


def _byte(char: str) -> bytes:
    return char.encode("latin-1") if char < "\u0100" else char.encode("cp1252")


def find_controls(text: str) -> Iterator[Junk]:
    """Find the controls of a text but for those of terminal sequences, in order of place."""
    taken = [match.span() for match in WHOLE.finditer(text)] if "\x1b" in text else []
    struck = ", printed over the letter for bold or underline"
    matches = _OVERSTRIKE.finditer(text) if "\x08" in text else ()
    found = [Junk(*match.span(), match.group()[2::3], struck, True) for match in matches]
    # One alone may be chance: a stray control between two equal letters.
    found = [item._replace(sure=sum(len(other.meant) for other in found) > 1) for item in found]
    taken = sorted([*taken, *(item[:2] for item in found)])
    # A text whose controls are not all TeX's has got them from elsewhere.
    tex = not _NOT_TEX.search(text) and any(_is_ligature(text, m.start()) for m in re.finditer("[\x0e\x0f]", text))
    # Where one of them fits its place, none of them is to be deleted.
    cut = any(_fits(text, *m.span(), _CUT[m.group()]) for m in _ONE_CUT.finditer(text))
    runs = [match.span() for match in _RUN.finditer(text)]
    dense = len(runs) >= max(FEW, len(text) * DENSE)
    for start, end in runs:
        if not overlaps(taken, start, end):
            item = _read(text, start, end, tex, cut)
            found.append(item._replace(sure=False) if dense else item)
    yield from sorted(found)


def _is_ligature(text: str, at: int) -> bool:
    return text[at + 1 : at + 2].islower() and (text[at - 1 : at].isalpha() or text[at - 1 : at].isspace())


def _read(text: str, start: int, end: int, tex: bool, cut: bool) -> Junk:
    run = text[start:end]
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    between = before.isalnum() and after.isalnum()
    marks = "".join(_CUT.get(char, "") for char in run)
    if len(marks) == len(run) and (cut or _fits(text, start, end, marks)):
        sure = marks == "’" and is_apostrophe(text, start, end)
        return Junk(start, end, marks, f", all that is left of {marks}", sure)
    if len(run) == 1 and tex and run in _TEX and _is_ligature(text, start):
        return Junk(start, end, _TEX[run], f", the place of {_TEX[run]} in a font of TeX", False)
    if "\x00" in run:
        return Junk(start, end, " " if between else "", "", True)
    if "\x0b" in run or "\x0c" in run:
        inside = before not in ("", "\n", "\r") and after not in ("", "\n", "\r")
        return Junk(start, end, "\n" if inside else "", ", a line or page break", not inside)
    if run == "\x1e" and between:
        return Junk(start, end, "-", ", Word's hyphen that does not break", False)
    return Junk(start, end, "", "", True)


def _fits(text: str, start: int, end: int, mark: str) -> bool:
    if len(mark) > 1:
        return opens(text, start, end) or closes(text, start, end)
    if mark == "’":
        return is_apostrophe(text, start, end) or is_possessive(text, start, end) or closes(text, start, end)
    if mark in "“‘":
        return opens(text, start, end)
    if mark == "”":
        return closes(text, start, end)
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    between = before.isalnum() and after.isalnum()
    return between or is_dash(text, start, end) or ((not before or before.isspace()) and after == " ")
