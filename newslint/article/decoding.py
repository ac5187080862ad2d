"""Bytes to text: which charset a file is in, strictly, and back."""

from __future__ import annotations

import codecs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_OF_BOMS = frozenset(bom[:1] for bom, _ in _BOMS)


class Decoded:
    """A file's text, the charset it was read in, and its byte order mark, which is no part of the text."""

    __slots__ = ("bom", "encoding", "text")

    def __init__(self, text: str, encoding: str, bom: bytes = b"") -> None:
        self.text = text
        self.encoding = encoding
        self.bom = bom


class UndecodableError(ValueError):
    """The bytes are no text in any charset that newslint knows."""


def decode(data: bytes, *, html: bool = False) -> Decoded:
    """Decode a file's bytes: by its byte order mark, as UTF-8, else by the charset that fits.

    In HTML the one that its head names goes first, where the bytes allow it.

    Raises UndecodableError for bytes that are no text.
    """
    for bom, encoding in _BOMS if data[:1] in _FIRST_OF_BOMS else ():
        if data.startswith(bom):
            try:
                return Decoded(data[len(bom) :].decode(encoding), encoding, bom)
            except UnicodeDecodeError as error:
                if encoding != "utf-8":
                    raise UndecodableError(f"the byte order mark says {encoding}, the bytes do not") from error
                break
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return (_as_declared(data) if html else None) or _legacy(data)
    # Only text in UTF-16 holds NUL in number; where its letters are below U+0080 or so, it is UTF-8 too.
    return (_wide(data) if 0 in data else None) or Decoded(text, "utf-8")


def _as_declared(data: bytes) -> Decoded | None:
    from newslint.article.declared import SEARCHED, declared_charset

    declared = declared_charset(data[:SEARCHED].decode("latin-1"))
    if declared is None or declared.codec in ("", "utf-8"):
        return None
    try:
        return Decoded(data.decode(declared.codec), declared.codec)
    except UnicodeDecodeError:
        return None


def encode(text: str, like: Decoded) -> bytes:
    """Encode a text the way its file was encoded, byte order mark included.

    Raises UnicodeEncodeError where the charset has no such character.
    """
    return like.bom + text.encode(like.encoding)


def _legacy(data: bytes) -> Decoded:
    sample = data[:65536]
    if 0 in sample:
        if wide := _wide(data):
            return wide
        raise UndecodableError("the bytes are no text: binary data, or a charset newslint does not know")
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > len(sample) * 0.02:
        raise UndecodableError("the bytes are no text: binary data, or a charset newslint does not know")
    for encoding in _candidates(data):
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    return Decoded(data.decode("latin-1"), "latin-1")


def _wide(data: bytes) -> Decoded | None:
    from newslint.article.wide import read_wide

    found = read_wide(data)
    return Decoded(*found) if found else None


_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f\x1a\x1b")

# The bytes that Western European text in cp1252 uses: letters, and the marks of typography.
_WESTERN = "’‘“”–—…•´`«»°©®™£€§¡¿ªº½¼¾±·\xa0\xadäöüßéèêëàâáãçñîïíìôóòõùúûýÿœæøåÄÖÜÉÈÊÀÂÁÃÇÑÎÍÔÓÕÚÛŒÆØÅ"


_FEW = 8
"""Bytes beyond ASCII; fewer say nothing of a charset, and cp1252 is the one that browsers assume."""


def _candidates(data: bytes) -> Iterator[str]:
    """Charsets to be tried, the likeliest first; each costs more to name than the one before."""
    high = bytes(sorted(b for b in set(data) if b >= 0x80))
    counts = {byte: data.count(byte) for byte in high}
    total = sum(counts.values())
    western = sum(n for byte, n in counts.items() if bytes((byte,)).decode("cp1252", "replace") in _WESTERN)
    letters = sum(data.count(b) for b in b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    # In Latin text the accented letters and marks are few among plain ones; in a Cyrillic or Asian charset
    # nearly every letter is a high byte.
    if total <= letters * 0.35:
        from newslint.article.latin import detect_latin

        if codec := detect_latin(data):
            yield codec
            yield "cp1252"
            return
        if western >= total * 0.9 or total < _FEW:
            yield "cp1252"
            return
    from newslint.article.charsets import mend_utf8

    if mend_utf8(data.decode("latin-1"), "latin-1"):  # UTF-8 but for a few bytes: no other charset is worth a search
        yield "cp1252"
        return
    yield from _probable(data)
    yield from _detected(data)
    yield "cp1252"


def _probable(data: bytes) -> tuple[str, ...]:
    """The foreign charset in which the lines that are not ASCII make probable text, where one does clearly."""
    from newslint.article.charsets import SAMPLE, detect

    lines: list[bytes] = []
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line)
            if sum(map(len, lines)) > SAMPLE:
                break
    codec = detect(lines)
    return (codec,) if codec else ()


def _detected(data: bytes) -> tuple[str, ...]:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return () if best is None or best.encoding in ("ascii", "utf_8") else (best.encoding.replace("_", "-"),)
