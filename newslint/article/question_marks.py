"""Question marks that stand for a lost apostrophe or quotation mark: `don?t`, `?We start on Friday,? she said`."""

from __future__ import annotations

import re
from functools import cache

from newslint.article.encoding_talk import token_around
from newslint.article.lost_marks import is_apostrophe, is_possessive
from newslint.article.mark_habits import language_quotes, own_quotes
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newslint.positions import Span


class LostMarks(NamedTuple):
    """One or two places of question marks (a pair is a quotation), and the marks that belong there."""

    places: tuple[int, ...]
    marks: tuple[str, ...]


TRIGGERS = (
    '(?:n\\?t|[a-z]\\?(?:s|re|ve|ll|d)|I\\?m)(?:[ .,;:!?)"\\n]|\\z)',
    '[ ("\\n](?:[lLdDjJnNsScCmMtT]|[qQ]u|[uU]n|[aA]ll|[dDnN]ell)\\?[a-zA-Z\\x{c8}-\\x{ff}]',
    "(?:\\A|[ \\n])(?:[lLdDjJnNsScC]|[qQ]u)\\?[a-z\\x{e0}-\\x{ff}]",
    "[aA]ujourd\\?hui|[OD]\\?[A-Z][a-z]|t\\?ann[io]",
    "[бпвмфр]\\?[яюєї]",
    # A Turkish name; its capital, asked here, would double what an automaton has to tell apart.
    "[a-z\\x{df}-\\x{17f}]\\?(?:[ntdylk][a-z\\x{df}-\\x{17f}]|[aeiu\\x{fc}\\x{131}][ ,.])",
    "[\\x{ac00}-\\x{d7a3}]\\?[\\x{ac00}-\\x{d7a3}]",
    "(?:\\A|[ (\\n])\\?[A-Za-z\\x{c0}-\\x{17f}]",
)
"""RE2 patterns for what may be one."""

# What stands before it is asked behind it: `re` leaps from one question mark to the next.
_INSIDE = late(r"\?(?<=[^\W\d_]\?)(?=[^\W\d_])")
_OPENING = late(r"\?(?<![^\s(\[]\?)(?![imsx]\))(?=[^\W_])")
_CLOSING = late(r"(?<=[\w.,!…])\?(?=[\s,.;:)\]]|\Z)")
_PATTERN_SIGNS = late(r"[/=&\\^$*+|<>{}@_]|\.\w+\?|\?\w*\.\w")
_SPANISH = late(r"¿|ñ|\b(?:qué|cómo|cuándo|dónde|quién|cuál|los|las|el|pero|más|del)\b", re.I)

LONGEST = 400
"""Code points. A quotation that is longer is no sure pair."""


def find_lost_marks(text: str, start: int) -> Iterator[LostMarks]:
    """Find apostrophes in the whole text, front matter too, then quotations from an offset on."""
    for match in _INSIDE.finditer(text):
        at = match.start()
        if not (is_apostrophe(text, at, at + 1) or _is_sure_possessive(text, at) or _closes_korean(text, at)):
            continue
        if not _PATTERN_SIGNS.search(token_around(text, at, at + 1).strip("*_|<>")):
            yield LostMarks((at,), ("’",))
    done = start
    # `?Dónde está?, dijo` has lost the `¿` of a question.
    is_spanish = cache(lambda: len(_SPANISH.findall(text, start, start + 4000)) >= 2)
    pairs = []
    for match in _OPENING.finditer(text, start):
        if match.start() >= done and (pair := _pair(text, match.start(), is_spanish)):
            done = pair[1]
            pairs.append(pair)
    if pairs:
        own, usual = own_quotes(text), language_quotes(text) or ("“", "”")
        by_line: dict[int, tuple[str, str]] = {}
        for opened, closed in pairs:
            line = text.rfind("\n", 0, opened) + 1
            if line not in by_line:
                by_line[line] = own or language_quotes(text[line : line + LONGEST].partition("\n")[0]) or usual
            yield LostMarks((opened, closed), by_line[line])


_KOREAN_TITLE = late("‘[^‘’\r\n?]{1,100}(\\?)(?=[\uac00-\ud7a3])[^‘’\r\n]*(?:[‘\r\n]|\\Z)")


def _closes_korean(text: str, at: int) -> bool:
    """Whether a single quotation is open before it, and a particle follows: `‘등대의 여름?이라는`."""
    opened = text.rfind("‘", max(at - 100, 0), at)
    return opened >= 0 and (match := _KOREAN_TITLE.match(text, opened)) is not None and match.start(1) == at


def _is_sure_possessive(text: str, at: int) -> bool:
    # `s` may only end the word: `file?s.txt` is a pattern.
    return is_possessive(text, at, at + 1) and not text[at + 2 : at + 3].isdigit()


def _pair(text: str, opened: int, is_spanish: Callable[[], bool]) -> Span | None:
    """The quotation that a question mark before a word opens, where its end can be told from a question's."""
    near = text[opened : opened + LONGEST]
    line_end = opened + min((at for c in "\r\n" if (at := near.find(c)) >= 0), default=len(near))
    close = _CLOSING.search(text, opened + 2, line_end)
    if close is None or _OPENING.search(text, opened + 1, close.start()):
        return None
    at = close.start()
    rest = text[at + 1 : at + 3]
    goes_on = rest[:1] in tuple(",.;") or (rest[:1] == " " and rest[1:2].islower())
    # At a line's start the mark may be any junk, and the second one a question's.
    within = text[opened - 1 : opened] == " " and at - opened <= LONGEST // 2
    if text[at - 1] not in ".," and (not (goes_on or within) or is_spanish()):
        return None
    if _PATTERN_SIGNS.search(token_around(text, opened, opened + 1)):
        return None
    return opened, at
