"""ENC207 to ENC210: text that is still in the clothes of a transport: HTML, MIME, JSON, URLs."""

from __future__ import annotations

import html
import json
import quopri
import re
from html.entities import codepoint2name
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from accuracy import spots
from accuracy.kind import Change, Damaged, Kind, Span, changed
from accuracy.kinds.enc.codec import as_text
from accuracy.kinds.enc.lossy import each

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_AMPERSAND = re.compile("&")
_NAMED = re.compile("[" + "".join(re.escape(chr(c)) for c in codepoint2name if c >= 0x80) + "]")
_LETTER = re.compile(r"[^\W\d_a-zA-Z]")


def _find(pattern: re.Pattern[str]) -> Callable[[str], list[Span]]:
    return lambda text: [m.span() for m in pattern.finditer(text)]


def _named_letters(text: str) -> list[Span]:
    return [m.span() for m in _NAMED.finditer(text) if m.group().isalpha()]


def _high_characters(text: str) -> list[Span]:
    return [(at, at + 1) for at, char in enumerate(text) if char > "\x7f"]


def _named(char: str) -> str:
    return f"&{codepoint2name[ord(char)]};"


def _cp1252_number(mark: str) -> str:
    return f"&#{mark.encode('cp1252')[0]};"


def _double(mark: str) -> str:
    return f"&amp;#{ord(mark)};"


def _unescape(piece: str | bytes) -> str:
    return html.unescape(as_text(piece))


def _unescape_twice(piece: str | bytes) -> str:
    return html.unescape(_unescape(piece))


ENTITIES = (
    Kind("marks as decimal entities", ("ENC207",), each(spots.marks, lambda c: f"&#{ord(c)};"), _unescape),
    Kind("one mark as a decimal entity", ("ENC207",), each(spots.marks, lambda c: f"&#{ord(c)};", 1), _unescape),
    Kind("marks as hex entities", ("ENC207",), each(spots.marks, lambda c: f"&#x{ord(c):X};"), _unescape),
    Kind("marks as named entities", ("ENC207",), each(spots.marks, _named), _unescape),
    Kind("marks as cp1252 numbers", ("ENC207",), each(spots.marks, _cp1252_number), _unescape),
    Kind("& as &amp;", ("ENC207",), each(_find(_AMPERSAND), lambda _: "&amp;"), _unescape),
    Kind("no-break spaces as &nbsp;", ("ENC207",), each(_find(re.compile("\xa0")), lambda _: "&nbsp;"), _unescape),
    Kind("letters as named entities", ("ENC207",), each(_named_letters, _named), _unescape),
    Kind("letters as decimal entities", ("ENC207",), each(_find(_LETTER), lambda c: f"&#{ord(c)};"), _unescape),
    Kind("marks escaped twice", ("ENC207",), each(spots.marks, _double), _unescape_twice),
    Kind(
        "named marks escaped twice", ("ENC207",), each(spots.marks, lambda c: "&amp;" + _named(c)[1:]), _unescape_twice
    ),
)


def _printable(text: str) -> str:
    return "".join(char if char < "\x80" and char != "=" else _hex(char.encode()) for char in text)


def _hex(data: bytes) -> str:
    return "".join(f"={byte:02X}" for byte in data)


def _from_printable(piece: str | bytes) -> str:
    return quopri.decodestring(as_text(piece).encode()).decode()


def _mail(text: str, rng: Random) -> Damaged | None:
    """The whole text as a mailer writes it, lines cut at 76."""
    if text.isascii():
        return None
    return changed(text, [(0, len(text), quopri.encodestring(text.encode()).decode())])


def _printable_paragraph(text: str, rng: Random) -> Damaged | None:
    found = [runs for p in spots.paragraphs(text) if len(runs := spots.high_runs(text, p)) >= 2]
    return changed(text, [(a, b, _printable(text[a:b])) for a, b in rng.choice(found)]) if found else None


def _two_or_more(
    find: Callable[[str], list[Span]], new: Callable[[str], str]
) -> Callable[[str, Random], Damaged | None]:
    """As `each`, where there are two places: one alone is no sign of quoted-printable."""
    inner = each(find, new)
    return lambda text, rng: inner(text, rng) if len(find(text)) >= 2 else None


QUOTED = (
    Kind("whole text, lines cut at 76", ("ENC208",), _mail, _from_printable),
    Kind("whole text", ("ENC208",), _two_or_more(spots.high_runs, _printable), _from_printable),
    Kind("one paragraph", ("ENC208",), _printable_paragraph, _from_printable),
    Kind("marks only", ("ENC208",), _two_or_more(spots.marks, _printable), _from_printable),
    Kind(
        "marks only, cp1252 (=92)",
        ("ENC208",),
        _two_or_more(spots.marks, lambda c: _hex(c.encode("cp1252"))),
        lambda piece: quopri.decodestring(as_text(piece).encode()).decode("cp1252"),
    ),
)


def _json(piece: str) -> str:
    return json.dumps(piece)[1:-1]


def _from_json(piece: str | bytes) -> str:
    return str(json.loads(f'"{as_text(piece)}"'))


def _python(piece: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in piece.encode())


def _from_python(piece: str | bytes) -> str:
    return as_text(piece).encode().decode("unicode_escape").encode("latin-1").decode()


def _breaks(text: str) -> list[Span]:
    return [m.span() for m in re.finditer(r"\n+(?=\S)", text)]


def _line_break(text: str, rng: Random) -> Damaged | None:
    changes: list[Change] = [(a, b, "\\n" * (b - a)) for a, b in spots.some(_breaks(text), rng, 1)]
    return changed(text, changes)


ESCAPES = (
    Kind("marks as \\u2019", ("ENC209",), each(spots.marks, _json), _from_json),
    Kind("one mark as \\u2019", ("ENC209",), each(spots.marks, _json, 1), _from_json),
    Kind("all beyond ASCII as \\u00e9", ("ENC209",), each(_high_characters, _json), _from_json),
    Kind("one word as \\u00e9", ("ENC209",), each(spots.high_words, _json, 1), _from_json),
    Kind("marks as \\xe2\\x80\\x99", ("ENC209",), each(spots.marks, _python), _from_python),
    Kind("all line breaks as \\n", ("ENC209",), each(_breaks, lambda c: "\\n" * len(c)), _from_json),
    Kind("one break as \\n\\n", ("ENC209",), _line_break, _from_json),
    Kind("marks as %E2%80%99", ("ENC210",), each(spots.marks, quote), lambda piece: unquote(as_text(piece))),
    Kind("one mark as %E2%80%99", ("ENC210",), each(spots.marks, quote, 1), lambda piece: unquote(as_text(piece))),
    Kind("one word as %C3%A9", ("ENC210",), each(spots.high_words, quote, 1), lambda piece: unquote(as_text(piece))),
    Kind(
        "one paragraph, spaces too",
        ("ENC210",),
        each(lambda text: [p for p in spots.paragraphs(text) if not text[p[0] : p[1]].isascii()], quote, 1),
        lambda piece: unquote(as_text(piece)),
    ),
)

KINDS = (*ENTITIES, *QUOTED, *ESCAPES)
