"""Which marks an article writes: its quotation marks and its dash, by those that still stand, else by its language."""

from __future__ import annotations

from collections import Counter

from newslint.late import late
from newslint.light_tuple import NamedTuple

Pair = tuple[str, str]
"""An opening and a closing mark."""


class Habits(NamedTuple):
    """The curly marks of a quotation, the dash between spaces, and the language, '' where nothing tells.

    `guillemets`: whether the article quotes by « » or » «, so that a curly mark is rarer in it.
    """

    quotes: Pair
    dash: str
    language: str
    guillemets: bool


class _Language(NamedTuple):
    """A language and what tells it: words in small letters, or letters."""

    code: str
    signs: tuple[str, ...]
    by_words: bool
    quotes: Pair
    dash: str


def _by(code: str, letters: str, quotes: str, dash: str = "–") -> _Language:
    return _Language(code, tuple(letters), False, (quotes[0], quotes[1]), dash)


def _words(code: str, words: str, quotes: str, dash: str = "–") -> _Language:
    return _Language(code, tuple(words.split()), True, (quotes[0], quotes[1]), dash)


# Words that other languages do not have, or letters. Within a language whose outer marks are « », the curly ones are
# those within them. Sources: Unicode CLDR's delimiters; for dashes the languages' own orthographies.
_LANGUAGES = (
    _words("en", "the and of that with was is", "“”"),
    _words("de", "und der das nicht ist wir eine zu sagte mit", "„“"),
    _words("nl", "het een van niet zijn wordt ook maar", "‘’"),
    _words("sv", "och att är som för inte på till", "””"),
    _words("fi", "ja että ei oli joka mutta kun myös sanoo", "””"),
    _words("fr", "les des est dans une qui pour et", "“”"),
    _words("it", "il che di della gli è per sono", "“”"),
    _words("es", "el los que las una del con por", "“”", "—"),
    _words("pt", "não uma os do da em com são", "“”"),
    _words("pl", "się nie jest że przez oraz do", "„”"),
    _by("cs", "ěůřťďĺľŕ", "„“"),
    _by("hu", "őű", "„”"),
    _by("ro", "țșţă", "„”"),
    _by("hr", "ćđ", "„”"),
    _by("lt", "ėįų", "„“"),
    _by("is", "þð", "„“"),
    _by("vi", "ạảấầậắặẹẻếềệỉịọỏốồộơớờợưụủứừự", "“”"),
    _by("tr", "ğış", "“”"),
    _by("ru", "ыэё", "„“", "—"),
    _by("uk", "іїєґ", "„“", "—"),
    _by("bg", "ъ", "„“"),
)
_READ = 4000
"""Code points of an article that are read for its language."""

_WORD = late(r"\w+")
_HIGH = late("[^\x00-\x7f]")

_SPACED_DASH = late(r"[–—](?<=[ \xa0\u202f].)(?= )")
_LOW = late(r"„[^“”„\r\n]{1,400}([“”])")
# The mark comes first, and what stands before it is asked behind it: `re` leaps from one to the next.
_LOW_OPEN, _HIGH_OPEN = late(r"„(?=\w)"), late(r"“(?<![^\s(\[]“)(?=\w)")
_SWEDISH = late(r"”(?<![^\s(\[]”)(?=\w)")
_LEFT_SINGLE = late(r"‘(?<![^\s(\[]‘)(?=\w)[^‘\r\n]{1,400}[.,!?]’(?!\w)")
_GUILLEMET = late("[«»]")


def habits_of(text: str) -> Habits:
    """Read the habits of a text.

    >>> habits_of("Sie sagte: „Nein.“ Und er?").quotes, habits_of("”Nej”, sade hon och log.").quotes
    (('„', '“'), ('”', '”'))
    """
    language = _language(text)
    quotes = own_quotes(text) or (language.quotes if language else ("“", "”"))
    dashes = Counter(_SPACED_DASH.findall(text)).most_common(1)
    dash = dashes[0][0] if dashes else language.dash if language else "–"
    return Habits(quotes, dash, language.code if language else "", bool(_GUILLEMET.search(text)))


def own_quotes(text: str) -> Pair | None:
    """The curly marks of a quotation that a text uses."""
    closing = Counter(_LOW.findall(text)).most_common(1)
    if closing:
        return "„", closing[0][0]
    if _LOW_OPEN.search(text):
        return "„", "”" if "”" in text and "“" not in text else "“" if "“" in text else "”"
    if _HIGH_OPEN.search(text):
        return "“", "”"
    if _SWEDISH.search(text):
        return "”", "”"
    if "”" not in text and "“" not in text and _LEFT_SINGLE.search(text):
        return "‘", "’"
    return None


def language_quotes(text: str) -> Pair | None:
    """The marks of a quotation in the language of a text; None where nothing tells it."""
    language = _language(text)
    return language.quotes if language else None


def _language(text: str) -> _Language | None:
    head = text[:_READ]
    # Each word is read once for all languages, and each letter. İS is `is`, whichever way a program writes it small.
    words = Counter(_WORD.findall(head.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()))
    letters = Counter(_HIGH.findall(head))
    counted = ((words if known.by_words else letters, known) for known in _LANGUAGES)
    count, language = max(((sum([has[sign] for sign in known.signs]), known) for has, known in counted), key=_count)
    return language if count >= 3 else None


def _count(counted: tuple[int, _Language]) -> int:
    return counted[0]
