"""Mojibake that has lost bytes: what is left of `â€™`, `ß` and their like, and what it was."""

from __future__ import annotations

from newslint.article.lost_letters import find_a_grave, read_letters
from newslint.article.lost_marks import closes, is_apostrophe, is_dash, is_possessive, opens
from newslint.article.mark_habits import habits_of
from newslint.article.mark_reading import read_marks
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.positions import Span


class Lossy(NamedTuple):
    """A piece of such junk and what it was, '' where the text does not say."""

    start: int
    end: int
    meant: str


_LOST = "[?\ufffd]"
# `â€` is E2 80: a mark from U+2000 on, its third byte gone. `â??` lost both, `â` alone was stripped of them.
_MARK = late(f"â€{_LOST}?|â{_LOST}{{1,2}}|â(?=(?:t|s|m|d|re|ve|ll)(?![^\\W\\d_]))")
# `Ã` is C3: a letter of Latin-1, its second byte gone.
_LETTER = late(f"Ã{_LOST}")

# A first byte, as Windows-1252 shows it, with or without a second and third, and the last one gone.
_TAIL_BYTE = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_CUT = late(f"(?:(?:[\xc2-\xdf]|[\xe0-\xef]{_TAIL_BYTE}?|[\xf0-\xf4]{_TAIL_BYTE}{{0,2}})\ufffd)+")

TRIGGERS = (
    "[\\x{c2}-\\x{f4}][\\x{80}-\\x{2122}]{0,2}\\x{fffd}",
    "\\x{e2}(?:\\x{20ac}|\\x{fffd}|\\?[?A-Za-z])",
    "[A-Za-z \\n]\\x{c3}[?\\x{fffd}]",
    "[a-z\\x{e0}-\\x{ff},;\\x{2013}] \\x{c3} [ a-z\\x{e0}-\\x{ff}]",
    "[ .,!A-Za-z]\\x{e2}\\?",
    "(?:[nN]|[iI][tT]?|[wW]e|[yY]ou|[tT]hey|[hH]e|[aA]t)\\x{e2}(?:t|s|m|re|ve|ll|d)[^a-z]",
)
"""RE2 patterns for what may be such junk."""


def find_lossy(text: str) -> Iterator[Lossy]:
    """Find the junk of a text, in order of place."""
    rated = [(match.span(), _rate(text, *match.span())) for match in _MARK.finditer(text)]
    letters = [match.span() for match in _LETTER.finditer(text)]
    if not letters and "Ã " not in text and not any(rate == _SURE for _, rate in rated):
        return
    habits = habits_of(text)
    found = [Lossy(*span, meant) for span, meant in read_letters(text, letters, habits.language)]
    found += [Lossy(*span, "à ") for span in find_a_grave(text, habits.language)]
    if found or any(rate == _SURE for _, rate in rated):
        spans = [span for span, rate in rated if rate]
        meant = read_marks(text, spans, habits)
        found += [_by_bytes(text, Lossy(*span, mark)) for span, mark in zip(spans, meant, strict=True)]
    yield from sorted(found)


def find_cut(text: str, misread: Sequence[Span]) -> list[Span]:
    """Characters of which only the first bytes are left, as misread as what stands beside them, in order of place.

    `misread` are the spans of whole mojibake. By itself such a piece counts where a capital cannot stand: inside
    a word.
    """
    if "\ufffd" not in text:
        return []
    borders = {offset for span in misread for offset in span}
    found = []
    for match in _CUT.finditer(text):
        start, end = match.span()
        inside = text[start].isupper() and text[start - 1 : start].islower() and text[end : end + 1].islower()
        if (inside or start in borders or end in borders) and not overlaps(misread, start, end):
            found.append((start, end))
    return found


_SURE, _DOUBTFUL, _NONE = 2, 1, 0


def _rate(text: str, start: int, end: int) -> int:
    """Whether it is such junk: surely, only beside sure junk, or not."""
    junk = text[start:end]
    if is_apostrophe(text, start, end) or (len(junk) > 1 and is_possessive(text, start, end)):
        return _SURE
    if len(junk) == 1 or (junk == "â€" and _tail_stays(text, end)):
        return _NONE
    if junk == "â€" or opens(text, start, end):
        return _SURE
    before = text[start - 1 : start]
    if closes(text, start, end):
        if junk[1] == "€" or before in ".,!" or (len(junk) == 3 and ("\ufffd" in junk or before > "\u024f")):
            return _SURE
        return _DOUBTFUL if len(junk) == 3 else _NONE  # `voilâ?`: a word of Turkish, a question
    if is_dash(text, start, end):
        return _NONE if junk == "â?" else _SURE  # `the letter â? Why`
    return _SURE if junk[1] == "€" or "\ufffd" in junk or len(junk) == 3 else _NONE


def _by_bytes(text: str, item: Lossy) -> Lossy:
    """What its bytes still say: of the closing marks only the third byte of `”` shows nothing in Windows-1252."""
    closing = item.meant in ("“", "”", "…") and not opens(text, item.start, item.end)
    return item._replace(meant="”") if closing and text[item.start : item.start + 2] == "â€" else item


_TAIL = frozenset("˜™šœžŸ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿“”•–—‘’‚„…†‡ˆ‰Š‹ŒŽ€ƒśžť")


def _tail_stays(text: str, end: int) -> bool:
    """Whether the third byte is there, so that it is whole mojibake, in any charset."""
    after = text[end : end + 1]
    return after in _TAIL or "\x80" <= after <= "\xbf"
