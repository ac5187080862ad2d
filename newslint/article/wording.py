"""What a sentence says, in one form for all ways to write it: how phrases of packs and sentences are compared.

Case, accents, Turkish dotless i, ß, the variants of Arabic letters, full-width forms and half of punctuation differ
between pages that say the same. A number is `#`, a network's name `*`; a colon stays, since it makes a label.
"""

from __future__ import annotations

import unicodedata

from newslint.engine.opening_words import NETWORKS
from newslint.late import late

_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("يى", "ی"),
        "ك": "ک",
        "ة": "ه",
        **dict.fromkeys("।॥", " "),
    }
)
# Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, and what is not seen.
_UNSEEN = late(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+"
)
_NUMBER = late(r"\d+(?:[.,\s]\d+)*")
# Signs of Indian scripts, Thai and their neighbours are no letters to `re`.
_MARK = late(r"(?:[^\w#:*\u0900-\u109f\u1780-\u17ff]|_)+")
_PLAIN_MARK = {sign: " " for sign in range(128) if not chr(sign).isalnum() and sign not in b"#:*"}
_NETWORK = late(rf"(?<![\w*])(?:{'|'.join(sorted(NETWORKS))})(?![\w*])")
_EDGELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_GAP = late(f"(?<=[{_EDGELESS}]) | (?=[{_EDGELESS}])")


def wording(text: str) -> str:
    """Words in small letters with single spaces between them; no spaces where a script is written without."""
    text = text.replace("*", " ").casefold()
    if not text.isascii():
        # Most texts have no other sign beyond ASCII than these, and each is a mark.
        text = text.replace("’", "'").replace("“", "'").replace("”", "'").replace("–", "-").replace("—", "-")
    if text.isascii():
        text = " ".join(_NUMBER.sub("#", text).replace(":", " : ").translate(_PLAIN_MARK).split())
    else:
        text = unicodedata.normalize("NFKD", text.replace("№", " "))
        text = unicodedata.normalize("NFC", _UNSEEN.sub("", text).translate(_LETTERS))
        text = " ".join(_MARK.sub(" ", _NUMBER.sub("#", text).replace(":", " : ")).split())
        if not text.isascii():
            return _GAP.sub("", _NETWORK.sub("*", text))
    return text if NETWORKS.isdisjoint(text.replace("#", " ").split()) else _NETWORK.sub("*", text)
