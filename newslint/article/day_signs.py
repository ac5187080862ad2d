"""Where a day of the week may stand beside a date, as RE2 finds it: some µs for 4 KB, in all languages at once."""

from __future__ import annotations

from functools import cache

from newslint.article.edgeless import by_script
from newslint.article.weekdays import ENGLISH, WEEKDAYS
from newslint.positions import from_utf8, merged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from newslint.positions import Span


def _either_case(names: Iterable[str]) -> str:
    """An RE2 alternation; each name in small letters or with a capital: quicker to load than `(?i)`."""
    pairs = sorted({(name[0], name[0].upper(), name[1:]) for name in names})
    return "|".join(f"{a}{rest}" if a == b else f"[{a}{b}]{rest}" for a, b, rest in pairs)


_NAMES = _either_case(name.replace("'", "['’]") for name in WEEKDAYS)
_LOUD = "|".join(name.upper() for name in ENGLISH)
_STEMS = _either_case(name[:3] for name in WEEKDAYS)
_MONTHS = _either_case(
    "jan feb mar apr may jun jul aug sep oct nov dec saus vas kov bal geg birž liep rug spal lapk gruo".split()
)
_LOUD_MONTHS = "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
_DIGIT = r"0-9\x{660}-\x{669}\x{966}-\x{96f}"
_ARTICLES = "the|den|der|el|le|il|dia|día|dnia|dne|dňa|ngày|pada|tanggal|ที่|on|die"


def _dated(names: str) -> str:
    # Behind a letter it is part of a word (salmon, Pokémon); before another word than a month's it has no date beside
    # it, nor before the time of day ("Friday, 6:30"), a year alone, a month without a day.
    return (
        rf"(?:^|[^A-Za-z])(?:{names})(?:ที่)?[.,،]?[ \x{{a0}}(]\(?(?:(?:{_ARTICLES}) )?"
        rf"(?:[{_DIGIT}][{_DIGIT}]?(?:[^{_DIGIT}:]|$)|[{_DIGIT}][{_DIGIT}][{_DIGIT}][{_DIGIT}]-"
        rf"|(?:{_MONTHS}|{_LOUD_MONTHS})[^\s0-9]*[\s\x{{a0}}\x{{2009}}\x{{202f}}][{_DIGIT}])"
    )


_LATIN, _FOREIGN = by_script(_NAMES)
_LATIN_STEMS, _FOREIGN_STEMS = by_script(_STEMS)
TRIGGERS = (
    _dated(f"{_LATIN}|{_LOUD}"),
    _dated(_FOREIGN),
    rf"[0-9](?:\.|st|nd|rd|th)?,? \((?:{_LATIN_STEMS})",
    rf"[0-9](?:\.|st|nd|rd|th)?,? \((?:{_FOREIGN_STEMS})",
    r"(?:cak|bat|art|san|yıs|ran|muz|tos|lül|kim|sım|lık|[0-9])[.,]? (?:[Pp]azar|[Ss]alı|[Çç]arşamba|[Pp]erşembe"
    r"|[Cc]uma|[Hh]étfő|[Kk]edd|[Ss]zerd|[Cc]sütört|[Pp]éntek|[Ss]zombat|[Vv]asárn)",
    r"[日일] ?(?:[(\x{ff08}]?(?:[一二三四五六月火水木金土日월화수목금토일]|星期|周|週)"
    r"|,? ?星期|,? ?[월화수목금토일]요)",
)
"""RE2 patterns, one of which stands in every date with its day of the week."""

BEFORE, BEHIND = 80, 200
"""Characters around a sign within which such a date begins and ends."""


@cache
def _signs() -> Any:
    import re2

    return re2.compile("|".join(f"(?:{trigger})" for trigger in TRIGGERS))


def day_windows(text: str, utf8: bytes, start: int) -> Sequence[Span]:
    """The stretches of a text, from an offset on, outside of which no date has a day of the week."""
    found = [match.start() for match in _signs().finditer(utf8)]
    places = from_utf8(utf8, found)
    spans = ((max(places[at] - BEFORE, start), min(places[at] + BEHIND, len(text))) for at in found)
    return merged(span for span in spans if span[0] < span[1])
