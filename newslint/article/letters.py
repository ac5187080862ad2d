"""A body's letters and digits, without all that copies of one text may differ in: case, marks, white space."""

from __future__ import annotations

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

LINE = b"\n"
STOP = b" "
"""What stands for the end of a line and of a sentence among the letters; all else that is no letter is left out.
Both are white space, at which bytes are split soonest."""

UNSPACED_UNIT = 1.5
"""Bytes of Chinese, Japanese or Thai that say what a Latin letter says: two letters of three bytes say a short word."""

MARKED = 1.07
"""Bytes a character above which what is not ASCII is no few accents and quotation marks, which may be left out."""


def _by_first_byte(signs: str) -> Sequence[tuple[int, str]]:
    firsts = dict.fromkeys(sign.encode()[0] for sign in signs)
    return [(first, "".join(sign for sign in signs if sign.encode()[0] == first)) for first in firsts]


# No text has the signs of all scripts: most are passed over by the byte that they begin with.
_MARKS = _by_first_byte("’‘“”„‚–—…«»‹›「」『』《》（）״׳־\xa0\u2009\u200e\u200f\u202f")
_STOPS = _by_first_byte("。！？，、；：।؟،؛۔။၊።")
# First bytes of combining marks, and of the letters of Greek, Cyrillic, Hebrew, Arabic, of India and of Asia.
_OTHER_SCRIPTS = (0xCC, 0xCE, 0xCF, *range(0xD0, 0xDC), 0xE0, 0xE1, *range(0xE3, 0xEE))

_KEPT = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\n\r.!?:"
FOLDED = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ\r.!?:", b"abcdefghijklmnopqrstuvwxyz\n    ")
"""Capitals as small letters, a line's end as LINE, stops as STOP."""

_SIGNS = bytes(set(range(128)) - set(_KEPT))
_SIGNS_BUT_SPACES = _SIGNS.replace(b" ", b"")
_ELLIPSIS = "…".encode()
# Letters of Latin with marks are left out, of other scripts one byte is kept that stands for no letter.
_OTHER = 0
_LATIN = FOLDED.translate(bytes.maketrans(bytes(_OTHER_SCRIPTS), bytes([_OTHER]) * len(_OTHER_SCRIPTS)))
_ALL_BUT_LATIN = _SIGNS + bytes(set(range(128, 256)).difference(_OTHER_SCRIPTS))

# Whether text has a byte is asked by its number: asked by bytes, Python takes them for a number first, and fails.
_SLASH, _BRACKET = b"/]"
# `re` leaps to small letters; blind to case it tries every place.
_ADDRESS, _ANY_ADDRESS = late(rb"https?://[^\s)>\"]+"), late(rb"(?i)https?://[^\s)>\"]+")
_TARGET = late(rb"\]\([^)\s]*")


class Letters:
    """Letters and digits in small, with LINE and STOP; `unit` is how many bytes say what a letter of English says.

    `utf8` is what they were read from, `pieces` what stands between stops.
    """

    __slots__ = ("pieces", "said", "unit", "utf8")

    def __init__(self, said: bytes, unit: float, utf8: bytes) -> None:
        self.said, self.unit, self.utf8 = said, unit, utf8
        self.pieces = said.split()


def read_letters(body: str) -> Letters:
    """Read the letters of a text; addresses of links are left out, whose dots end no sentence."""
    return letters_of(body, 0, body.encode("utf-8", "surrogatepass"))


def letters_of(text: str, start: int, utf8: bytes) -> Letters:
    """The same of a body that begins at `start`, whose bytes are at hand."""
    if "…" in text:
        utf8 = utf8.replace(_ELLIPSIS, b".")
    if len(utf8) > MARKED * (len(text) - start):
        return _read_others(text[start:], utf8)
    said = _without_addresses(utf8).translate(_LATIN, _ALL_BUT_LATIN)
    return _read_others(text[start:], utf8) if _OTHER in said else Letters(said, 1.0, utf8)


def _read_others(body: str, source: bytes) -> Letters:
    """The letters of a body in another script, or in Latin with many accents."""
    small = body.replace("…", ".").replace("İ", "i").lower().replace("ı", "i")
    for signs, said in (_MARKS, ""), (_STOPS, "."):
        for first, some in signs:
            if first in source:
                for sign in some:
                    small = small.replace(sign, said)
    utf8 = small.encode("utf-8", "surrogatepass")
    unit = len(utf8) / max(len(small), 1)
    utf8 = _without_addresses(utf8)
    if small.count(" ") * 10 < len(small):  # a space ends a sentence of Thai
        return Letters(utf8.translate(FOLDED, _SIGNS_BUT_SPACES), UNSPACED_UNIT, source)
    return Letters(utf8.translate(FOLDED, _SIGNS), unit, source)


def without_matches(utf8: bytes, address: re.Pattern[bytes], any_case: re.Pattern[bytes]) -> bytes:
    """A text without addresses, by a pattern of small letters and the same that is blind to case, which few need."""
    utf8 = address.sub(b"", utf8)
    return any_case.sub(b"", utf8) if b"://" in utf8 else utf8


def _without_addresses(utf8: bytes) -> bytes:
    # One sign is looked for in a twentieth of the time that three take; two of it leave nothing between them.
    if _SLASH in utf8 and b"" in utf8.split(b"/") and b"://" in utf8:
        utf8 = without_matches(utf8, _ADDRESS, _ANY_ADDRESS)
    return _TARGET.sub(b"]", utf8) if _BRACKET in utf8 and b"](" in utf8 else utf8
