"""Charsets as software reads them: a byte that a one-byte charset does not define shows as the control of its number.

So do browsers (WHATWG Encoding, index windows-1252), and so does ftfy.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

CHARSETS = {
    "Latin": ("cp1252", "latin-1", "mac-roman", "cp1250", "iso8859-2", "cp1254"),
    "Cyrillic": ("cp1251", "koi8-r", "koi8-u", "cp866", "iso8859-5"),
    "Greek": ("iso8859-7", "cp1253"),
    "Hebrew": ("iso8859-8", "cp1255"),
    "Arabic": ("iso8859-6", "cp1256"),
    "Thai": ("cp874",),
    "Japanese": ("shift_jis", "euc_jp"),
    "Chinese": ("gbk", "gb18030", "big5"),
    "Korean": ("euc_kr",),
}
"""Charsets by the script they were made for."""

UNICODE = ("utf-16", "utf-16-le", "utf-16-be")


@cache
def shown(codec: str) -> str:
    """How a one-byte charset shows the bytes 0 to 255."""
    decoded = [bytes((byte,)).decode(codec, "replace") for byte in range(256)]
    return "".join(chr(byte) if char == "\ufffd" else char for byte, char in enumerate(decoded))


@cache
def _bytes_of(codec: str) -> dict[int, int]:
    return {ord(char): byte for byte, char in reversed(list(enumerate(shown(codec))))}


def read(data: bytes, codec: str) -> str:
    """Bytes as a one-byte charset shows them."""
    return data.decode("latin-1").translate(dict(enumerate(shown(codec))))


def write(text: str, codec: str) -> bytes:
    """The way back. Raises KeyError for a character that the charset does not show."""
    table = _bytes_of(codec)
    return bytes(table[ord(char)] for char in text)


# What an author with an old charset would have typed for a mark that it lacks.
_PLAINER = str.maketrans(
    {
        **dict.fromkeys("“”„«»״", '"'),
        **dict.fromkeys("‘’‚‹›׳", "'"),
        "—": "-",
        "–": "-",
        "…": "...",
        "\xa0": " ",
        "\u202f": " ",
        "•": "*",
        "€": "EUR",
        "№": "N",
        "\u200c": "",
    }
)


def in_charset(text: str, codec: str) -> str | None:
    """The text as an author with that charset would have written it; None where its letters are not in it."""
    if _fits(text, codec):
        return text
    plain = "".join(char if _fits(char, codec) else char.translate(_PLAINER) for char in text)
    return plain if _fits(plain, codec) else None


def _fits(text: str, codec: str) -> bool:
    try:
        return codecs.decode(codecs.encode(text, codec), codec) == text
    except UnicodeError:
        return False


def high_share(text: str) -> float:
    """The share of letters that are not ASCII."""
    letters = [char for char in text if char.isalpha()]
    return sum(char > "\x7f" for char in letters) / len(letters) if letters else 0.0


_SCRIPTS = {
    "Latin": ("a-zA-Z\u00c0-\u024f\u1e00-\u1eff", 0.5),
    "Cyrillic": ("\u0400-\u04ff", 0.5),
    "Greek": ("\u0370-\u03ff", 0.5),
    "Hebrew": ("\u0590-\u05ff", 0.5),
    "Arabic": ("\u0600-\u06ff", 0.5),
    "Thai": ("\u0e00-\u0e7f", 0.5),
    "Japanese": ("\u3040-\u30ff", 0.2),
    "Chinese": ("\u4e00-\u9fff", 0.9),
    "Korean": ("\uac00-\ud7a3", 0.5),
}
"""Each script's letters, and the share of a text's letters from which the text is written in it."""


def is_in(text: str, script: str) -> bool:
    """Whether a text is written in a script, so that a charset made for it would have been used."""
    letters, least = _SCRIPTS[script]
    count = sum(char.isalpha() for char in text)
    return len(re.findall(f"[{letters}]", text)) >= max(1, least * count)


def as_text(content: str | bytes) -> str:
    """A piece of a text, for an inverse that is given text only."""
    assert isinstance(content, str)
    return content
