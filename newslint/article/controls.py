"""C1 controls and what they were: bytes of Windows-1252, or of Mac Roman, shown as Latin-1."""

from __future__ import annotations

import re
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Control(NamedTuple):
    """A run of neighbouring controls, what it meant ('' where nothing), in which charset, and whether that is sure."""

    start: int
    end: int
    meant: str
    charset: str
    sure: bool


# U+0085 before a line's end is a line end itself.
_RUN = re.compile("(?:[\x80-\x84\x86-\x9f]|\x85(?![ \t]*(?:[\r\n]|\\Z)))+")
_HIGH_RUN = re.compile("[\x80-\xff]{4,}")
_LINE = re.compile("[^\r\n]+")
_WORD_BEFORE = re.compile("[^\\W\\d_]*\\Z")
_WORD_AFTER = re.compile("[^\\W\\d_]*")
_ELISION = re.compile("(?:ll|qu|un|rd|st|gl|nt)\\Z", re.I)

DENSE = 0.35
"""Share of high letters from which a line is no Western text: French and Portuguese have 0.04 to 0.06."""


def read_controls(text: str) -> Iterator[Control]:
    """Read the runs of C1 controls of a text, but for those of a text in quite another charset."""
    foreign = [(m.start(), m.end()) for m in _LINE.finditer(text) if _is_foreign(m.group())]
    runs = [m.span() for m in _RUN.finditer(text) if not any(a <= m.start() < b for a, b in foreign)]
    if not runs:
        return
    codec, charset = _charset(text, runs)
    found = [Control(a, b, _shown(text[a:b], codec), charset, codec == "cp1252") for a, b in runs]
    # One letter-like misfit makes the charset doubtful, and with it every other mark.
    doubtful = any(c.meant and not _fits(text, *c[:3]) for c in found)
    for control in found:
        yield control._replace(sure=control.sure and not doubtful and len(control.meant) == control.end - control.start)


def _is_foreign(line: str) -> bool:
    """Whether a line is in Cyrillic, Greek or an Asian charset shown as Latin-1."""
    if line.isascii():
        return False
    controls = len(_CONTROL.findall(line))
    if not controls:
        return False
    for match in _HIGH_RUN.finditer(line):
        run = match.group()
        if sum(1 for c in run if c >= "\xc0") >= 2 and len(_CONTROL.findall(run)) < len(run):
            return True
    solid = sum(1 for c in line if not c.isspace())
    high = sum(1 for c in line if "\x80" <= c <= "\xff")
    if high >= 8 and high > solid * DENSE and controls < high * 0.9:
        return True
    # Shift-JIS: half of its second bytes are ASCII. Quotation marks and dashes are not counted.
    leads = len(_NO_MARK.findall(line))
    return leads >= 4 and leads > solid * 0.15


_CONTROL = re.compile("[\x80-\x9f]")
_NO_MARK = re.compile("[\x80-\x84\x86-\x90\x98-\x9f]")


def _charset(text: str, runs: list[tuple[int, int]]) -> tuple[str, str]:
    """Windows-1252, unless a control inside a word has no sense there and Mac Roman's letters do."""
    inside = [(a, b) for a, b in runs if _inside_word(text, a, b)]
    if all(_makes_sense(text, a, b, _shown(text[a:b], "cp1252")) for a, b in inside):
        return "cp1252", "Windows-1252"
    for codec, charset in (("mac-roman", "Mac Roman"), ("cp850", "code page 850")):
        if all(_shown(text[a:b], codec).isalpha() for a, b in inside):
            return codec, charset
    return "cp1252", "Windows-1252"


def _shown(controls: str, codec: str) -> str:
    return controls.encode("latin-1").decode(codec, "ignore")


def _inside_word(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].islower() and text[end : end + 1].islower()


def _makes_sense(text: str, start: int, end: int, meant: str) -> bool:
    """Whether marks can stand between two small letters."""
    if len(meant) != end - start:
        return False
    return all(c in "’–—…-" or (c.isalpha() and c.islower() and c not in "ƒˆ") for c in meant)


def _fits(text: str, start: int, end: int, meant: str) -> bool:
    """Whether what Windows-1252 has is what a writer would put there."""
    if meant[0].isupper() and text[start - 1 : start].islower():
        return False
    if not _inside_word(text, start, end):
        return True
    if not _makes_sense(text, start, end, meant):
        return False
    if meant != "’":
        return True
    # An apostrophe stands near a word's end or start: `don’t`, `l’été`, `quest’anno`.
    before = _WORD_BEFORE.search(text, max(start - 30, 0), start)
    after = _WORD_AFTER.match(text, end, end + 30)
    left, right = before.group() if before else "", after.group() if after else ""
    return len(left) <= 2 or len(right) <= 2 or bool(_ELISION.search(left))
