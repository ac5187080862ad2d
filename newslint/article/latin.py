"""Which charset of the Latin script bytes are in: their letters must be those of one language, each in its place."""

from __future__ import annotations

import re
from collections import Counter

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
_ODD = re.compile(
    "[^\\W\\d_A-ZÀ-ÖØ-Þ][ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĂĄĆČĎĐĘĚŁĽŃŇŐŘŚŠŞŤŢŮŰŹŻŽĞİ]|[a-z][¡¿«“„‚°±£§©®µ½¼¾²³•×¶¸¨¯¬¦¤÷][a-z]"
    "|(?<![^\\W\\d_])[»”](?=[a-z])|[^\\W\\d_][±¶¿¡¼½¾]|¶[^\\W\\d_]"
)
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
    for codec in CODECS:
        # Five bytes of Windows-1252 mean nothing, and are there all the same where Latin-1's controls are meant.
        text = data[:SAMPLE].decode(codec, "replace" if codec == "cp1252" else "ignore")
        scores[codec] = max(_share(text, language) for language in _LANGUAGES[codec])
    best = max(scores, key=scores.__getitem__)
    high = sum(1 for byte in data[:SAMPLE] if byte > 0x7F)
    if high < FEWEST:
        return ""
    ahead = AHEAD if high >= FEW else FAR_AHEAD
    return best if best != "cp1252" and scores[best] >= max(GOOD, scores["cp1252"] + ahead) else ""


def _share(text: str, language: str) -> float:
    """The share of a text's characters beyond ASCII that a language's text has; what stands oddly counts against it."""
    counts = Counter(char for char in text.lower() if char > "\x7f")
    total = counts.total()
    letters = sum(n for char, n in counts.items() if char in language)
    # One letter thrice is a footnote's sign that another charset shows as a letter.
    if letters and len([char for char in counts if char in language]) < _LETTERS_OF_ONE and language not in _WESTERN:
        return 0.0
    right = letters + sum(n for char, n in counts.items() if char in _SIGNS)
    if language == _PORTUGUESE:
        right += text.lower().count("õe")  # `ações`, `põe`: nowhere else, as Hungarian’s `ő` would be
    return (right - len(_ODD.findall(text))) / total if total else 0.0
