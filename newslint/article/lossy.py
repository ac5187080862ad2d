"""Mojibake that has lost bytes: what is left of `â€™`, `ß` and their like, and what it was."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.article.lost_marks import closes, is_apostrophe, is_dash, is_possessive, opens, word_after
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
_MARK = re.compile(f"â€{_LOST}?|â{_LOST}{{1,2}}|â(?=(?:t|s|m|d|re|ve|ll)(?![^\\W\\d_]))")
# `Ã` is C3: a letter of Latin-1, its second byte gone.
_LETTER = re.compile(f"Ã{_LOST}")

# A first byte, as Windows-1252 shows it, with or without a second and third, and the last one gone.
_TAIL_BYTE = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_CUT = re.compile(f"(?:(?:[\xc2-\xdf]|[\xe0-\xef]{_TAIL_BYTE}?|[\xf0-\xf4]{_TAIL_BYTE}{{0,2}})\ufffd)+")

TRIGGERS = (
    "[\\x{c2}-\\x{f4}][\\x{80}-\\x{2122}]{0,2}\\x{fffd}",
    "\\x{e2}(?:\\x{20ac}|\\x{fffd}|\\?[?A-Za-z])",
    "[a-z \\n]\\x{c3}[?\\x{fffd}]",
    "[ .,!A-Za-z]\\x{e2}\\?",
    "(?:[nN]|[iI][tT]?|[wW]e|[yY]ou|[tT]hey|[hH]e|[aA]t)\\x{e2}(?:t|s|m|re|ve|ll|d)[^a-z]",
)
"""RE2 patterns for what may be such junk."""

# What follows a lost capital, by language: German, French, Spanish, Nordic.
_CAPITALS = (
    ("Ü", ("ber", "bung", "brig", "bel")),
    ("Ö", ("sterreich", "ffn", "ffentlich", "kolog", "konom", "lpreis", "rebro", "stersund")),
    ("Ä", ("nder", "hnlich", "rzt", "rger", "lter", "gypt")),
    ("É", ("tat", "cole", "glise", "quip", "tude", "lys", "lection", "conom", "nergie", "milie", "tienne", "mile")),
    ("Ç", ("a ", "atalh", "elik")),
    ("Á", ("frica", "ngel", "rea", "lvarez", "rbol", "gua", "lvaro")),
    ("Ú", ("ltim", "nic", "rsula")),
    ("Î", ("le", "les")),
    ("Ø", ("rsted", "sterbro", "resund")),
    ("Å", ("rhus", "lesund", "lborg", "land", "ngström")),
)


def find_lossy(text: str) -> Iterator[Lossy]:
    """Find the junk of a text, in order of place."""
    found = [item for match in _MARK.finditer(text) if (item := _read_mark(text, *match.span()))]
    found += [item for match in _LETTER.finditer(text) if (item := _read_letter(text, *match.span()))]
    sure = [item for item in found if item.meant != "?"]
    if not sure:
        return
    for item in sorted(found):
        yield item if item.meant != "?" else item._replace(meant="”")


def find_cut(text: str, misread: Sequence[Span]) -> list[Span]:
    """Characters of which only the first bytes are left, as misread as what stands beside them, in order of place.

    `misread` are the spans of whole mojibake. By itself such a piece counts where a capital cannot stand: inside
    a word.
    """
    borders = {offset for span in misread for offset in span}
    found = []
    for match in _CUT.finditer(text):
        start, end = match.span()
        inside = text[start].isupper() and text[start - 1 : start].islower() and text[end : end + 1].islower()
        if (inside or start in borders or end in borders) and not overlaps(misread, start, end):
            found.append((start, end))
    return found


def _read_mark(text: str, start: int, end: int) -> Lossy | None:
    """A mark; `?` for what is one only where the text has others."""
    junk = text[start:end]
    meant = ""
    if is_apostrophe(text, start, end) or (len(junk) > 1 and is_possessive(text, start, end)):
        meant = "’"
    elif len(junk) == 1 or (junk == "â€" and _tail_stays(text, end)):
        return None
    elif junk == "â€":
        # In Windows-1252 only the third byte of `”` shows nothing; the others were lost some other way.
        meant = "“" if opens(text, start, end) else "”"
    elif opens(text, start, end):
        meant = "“"
    elif closes(text, start, end):
        before = text[start - 1 : start]
        if junk[1] == "€" or before in tuple(".,!") or (len(junk) == 3 and "\ufffd" in junk):
            meant = "”"
        else:
            return Lossy(start, end, "?") if len(junk) == 3 else None  # `voilâ?`: a word of Turkish, a question
    elif is_dash(text, start, end):
        if junk == "â?":
            return None  # `the letter â? Why`
        meant = "–"
    elif junk[1] != "€" and "\ufffd" not in junk and len(junk) < 3:
        return None
    return Lossy(start, end, meant)


_TAIL = frozenset("˜™šœžŸ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿“”•–—‘’‚„…†‡ˆ‰Š‹ŒŽ€ƒśžť")


def _tail_stays(text: str, end: int) -> bool:
    """Whether the third byte is there, so that it is whole mojibake, in any charset."""
    after = text[end : end + 1]
    return after in _TAIL or "\x80" <= after <= "\xbf"


def _read_letter(text: str, start: int, end: int) -> Lossy | None:
    before, after = text[start - 1 : start] if start else "", word_after(text, end)
    if before.islower() and after[:1].islower():
        return Lossy(start, end, "ß" if before in "aeiouyäöü" or before > "\x7f" else "")
    if before and (before.isalnum() or before in "_/%=&.-" or (before == "?" and text[start - 2 : start - 1] != "?")):
        return None  # `AMANHÃ?`, `irmÃ?`: a word that ends in the letter, and a question
    if not after[:1].islower():
        return None
    rest = after + text[end + len(after) : end + len(after) + 1]
    return Lossy(start, end, next((c for c, tails in _CAPITALS if rest.startswith(tails)), ""))
