"""Which mark of typography stood where junk stands now: told by the letters on both sides, in several languages."""

from __future__ import annotations

from newslint.late import late

_LETTERS = late(r"[^\W\d_]*")

_NEGATED = frozenset(
    "don doesn didn isn aren wasn weren won wouldn couldn shouldn can hasn haven hadn ain mustn needn mightn shan "
    "daren oughtn".split()
)
_SHORTENED = {
    "t": _NEGATED,
    "re": frozenset("you we they who what there how where why these those".split()),
    "ve": frozenset("i you we they who would could should might must there".split()),
    "ll": frozenset("i you he she it we they who what that there this how".split()),
    "d": frozenset("i you he she it we they who that there".split()),
    "m": frozenset("i".split()),
    "s": frozenset("it he she that what let there here who how where this everyone someone anyone nobody".split()),
}
# French, Catalan, Occitan, Italian: what loses its last vowel before another vowel or a silent h.
_ELIDED = frozenset(
    "l d qu j n s c m t jusqu lorsqu puisqu quoiqu aujourd quelqu dell nell sull dall all un quest quell bell com dov "
    "anch senz tutt sant gl".split()
)
# Italian counts years so: diciott’anni, trent’anni.
_COUNTED_YEARS = late(r"(?:\w*ott|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)\Z")
# Ukrainian words that end in a letter for -ja: подвір’я, здоров’я, ім’я.
_IOTATED = ("ір", "ов", "ав", "ім", "ем", "еп")
_VOWEL = frozenset("aeiouyhàâäèéêëìîïòôöùûüœæ")
_ELIDED_ALONE = frozenset("a y à è ha ho".split())
_IRISH = late(r"[OD](?:\Z)")
# Turkish case endings stand apart from a name by an apostrophe.
_TURKISH = late(r"[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|y?l[ae]|[yn][aeıiuü]|l[ıiuü]|d[ae]ki|n?d[ae]n?")
_TURKISH_TEXT = late("[ğĞşŞıİ]")
_UKRAINIAN_TEXT = late("[іїєґІЇЄҐ]")


def word_before(text: str, at: int) -> str:
    """The letters directly before a place."""
    match = _LETTERS.match(text[max(at - 30, 0) : at][::-1])
    return match.group()[::-1] if match else ""


def word_after(text: str, at: int) -> str:
    """The letters directly after a place."""
    match = _LETTERS.match(text, at, at + 30)
    return match.group() if match else ""


def is_apostrophe(text: str, start: int, end: int) -> bool:
    """Whether the word round a span wants an apostrophe there, by words that are written with one.

    >>> is_apostrophe("They don?t know", 8, 9), is_apostrophe("Il n?est pas", 4, 5), is_apostrophe("So?what", 2, 3)
    (True, True, False)
    """
    left, right = word_before(text, start), word_after(text, end)
    if not left or not right or text[start - len(left) - 1 : start - len(left)].isdigit():
        return False  # `H2O?That`
    first, last = left.lower(), right.lower()
    if first in _SHORTENED.get(last, ()):
        return True
    if first in _ELIDED and (right.islower() or right[0].isupper()) and last[0] in _VOWEL:
        return len(right) > 1 or last in _ELIDED_ALONE
    if first == "aujourd":
        return last == "hui"
    if _IRISH.match(left) and len(right) >= 4 and right[0].isupper() and right[1:].islower():
        return left == "O" or right[0] in "AEIOU"
    if last in ("anni", "anno") and _COUNTED_YEARS.match(first):
        return True
    if last[0] in "яюєї" and first[-1] in "бпвмфр" and (len(last) > 1 or first.endswith(_IOTATED)):
        return bool(_UKRAINIAN_TEXT.search(text))
    return left[0].isupper() and len(left) > 2 and bool(_TURKISH.fullmatch(right) and _TURKISH_TEXT.search(text))


def is_possessive(text: str, start: int, end: int) -> bool:
    """Whether `s` alone stands after a word of English letters: `the town?s mayor`."""
    left = word_before(text, start)
    if not left or not left.isascii() or word_after(text, end) != "s":
        return False
    return len(left) > 2 or (left.isupper() and (len(left) > 1 or text[start - 2 : start - 1].isdigit()))


def opens(text: str, start: int, end: int) -> bool:
    """Whether a mark at a span has space before it and a word after it."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return (not before or before.isspace() or before in "([—–") and after.isalnum()


def closes(text: str, start: int, end: int) -> bool:
    """Whether a mark at a span has a word or a stop before it, and space, a stop or nothing after it."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return (before.isalnum() or (before != "" and before in ".,!?…")) and (
        not after or after.isspace() or after in ".,;:!?)]—–”’»\"'"
    )


def is_dash(text: str, start: int, end: int) -> bool:
    """Whether a span stands between two words with one space on each side."""
    return (
        text[start - 1 : start] == " "
        and text[end : end + 1] == " "
        and text[max(start - 2, 0) : start - 1].isalnum()
        and text[end + 1 : end + 2].isalnum()
    )


_C1 = late("[\x80-\x9f]")


def c1_as_marks(text: str) -> str:
    """Read C1 controls as browsers do, by Windows-1252: U+0096 is a dash."""
    return _C1.sub(lambda m: m.group().encode("latin-1").decode("cp1252", "ignore") or m.group(), text)


def mark_meant(text: str, start: int, end: int) -> str:
    """The mark that stood at a span, '' where its surroundings do not say."""
    if is_apostrophe(text, start, end) or is_possessive(text, start, end):
        return "’"
    if opens(text, start, end):
        return "“"
    if closes(text, start, end):
        return "”"
    return "–" if is_dash(text, start, end) else ""
