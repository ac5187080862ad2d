"""Which charset of the Latin script bytes are in: their letters must be those of one language, each in its place."""

from __future__ import annotations

from collections import Counter

from newslint.late import late

CODECS = ("cp1252", "cp1250", "iso8859-2", "cp1254", "mac-roman")
"""Charsets that are tried; of two that read the same, the first."""

# Letters beyond ASCII of the languages that each charset was made for, loan words aside.
_PORTUGUESE = "áâãàçéêíóôúü"
_WESTERN = (
    "àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü", _PORTUGUESE, "àèéìíîòóùú", "áéëïóöüèêç", "æøåéüö", "äöåéü",
    "áðéíóúýþæö", "äõöüšž", "àçèéíïòóúü", "àèìòùáéíóú", "âêîôûïëäöéèáç", "àâçéèêëîïôùûüäö",
)  # fmt: skip
_CENTRAL = ("áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž")
_LANGUAGES = {
    "cp1252": _WESTERN,
    "mac-roman": _WESTERN,
    "cp1250": _CENTRAL,
    "iso8859-2": _CENTRAL,
    "cp1254": ("çğıöşüâîû",),
}
# Marks by the place that they stand in; others may stand anywhere.
_SIGNS = frozenset("\xa0\xad«»°©®™€£§¡¿ªº½¼¾²³±·×µ•…–—’‘“”„‚´")
_ODD = late(
    "[^\\W\\d_A-ZÀ-ÖØ-Þ][ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĂĄĆČĎĐĘĚŁĽŃŇŐŘŚŠŞŤŢŮŰŹŻŽĞİ]|[a-z][¡¿«“„‚°±£§©®µ½¼¾²³•×¶¸¨¯¬¦¤÷][a-z]"
    "|(?<![^\\W\\d_])[»”](?=[a-z])|[^\\W\\d_][±¶¿¡¼½¾]|¶[^\\W\\d_]"
)
_HIGH = late("[^\x00-\x7f]")
_FAR = late(rb"([\x00-\x7f]{2})[\x00-\x7f]+([\x00-\x7f]{2})")
_HIGH_BYTES = bytes(range(0x80, 0x100))
_LETTERS_OF_ONE = 3
GOOD = 0.97
"""Share of the characters beyond ASCII that a right reading explains; names from elsewhere make the rest."""
AHEAD = 0.1
"""By which another charset must explain more than Windows-1252, which browsers assume."""
FEWEST = 2
FEW = 8
FAR_AHEAD = 0.9
"""Of a few bytes: nothing in Windows-1252 is where it may stand, as in Mac Roman’s `donÕt`."""
SAMPLE = 20_000
"""Bytes that are judged."""


def detect_latin(data: bytes) -> str:
    """The charset of bytes in Latin script where it is not Windows-1252; '' where that reads as well, or none does."""
    scores: dict[str, float] = {}
    # Nothing is asked of ASCII but what stands beside a byte beyond it, in this charset as in that.
    sample = _FAR.sub(rb"\1\2", data[:SAMPLE])
    for codec in CODECS:
        # Five bytes of Windows-1252 mean nothing, and are there all the same where Latin-1's controls are meant.
        text = sample.decode(codec, "replace" if codec == "cp1252" else "ignore")
        scores[codec] = _best_share(text, _LANGUAGES[codec])
    best = max(scores, key=scores.__getitem__)
    high = len(sample) - len(sample.translate(None, _HIGH_BYTES))
    if high < FEWEST:
        return ""
    ahead = AHEAD if high >= FEW else FAR_AHEAD
    return best if best != "cp1252" and scores[best] >= max(GOOD, scores["cp1252"] + ahead) else ""


def _best_share(text: str, languages: tuple[str, ...]) -> float:
    """The share of a text's characters beyond ASCII that one language has; what stands oddly counts against it."""
    counts = Counter(_HIGH.findall(text.lower()))
    total = counts.total()
    signs = sum(n for char, n in counts.items() if char in _SIGNS) - len(_ODD.findall(text))
    return max(_letters(text, counts, language) + signs for language in languages) / total if total else 0.0


def _letters(text: str, counts: Counter[str], language: str) -> int:
    own = [n for char, n in counts.items() if char in language]
    # One letter thrice is a footnote's sign that another charset shows as a letter.
    if len(own) < _LETTERS_OF_ONE and language not in _WESTERN:
        return 0
    # `ações`, `põe`: nowhere else, as Hungarian’s `ő` would be.
    return sum(own) + (text.lower().count("õe") if language == _PORTUGUESE else 0)
