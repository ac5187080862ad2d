r"""Escapes of programming languages that stand in prose: `\u2019`, `\xe2\x80\x99`, `\n`."""

from __future__ import annotations

from newslint.article.lost_marks import c1_as_marks
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


class Escape(NamedTuple):
    """A run of neighbouring escapes and the text they mean; `breaks`: they are line ends and tabs."""

    start: int
    end: int
    meant: str
    breaks: bool


TRIGGERS = (
    r"\\u(?:00[0-9a-fA-F]|1e|1E|[23][0-9a-fA-F]|0[0-9a-fA-F])",
    r"\\u(?:[4-9a-fA-F][0-9a-fA-F]|\{[0-9a-fA-F])|\\U000[0-9a-fA-F]",
    r"\\x(?:[c-fC-F89aA][0-9a-fA-F])|\\[2-3][0-7][0-7]\\[2][0-7][0-7]",
    r"\\n(?:[A-Z0-9 \"'(\n\\*\-]|[^\x00-\x7f]|\z)|\\r\\n",
)
"""RE2 patterns for what may be one."""

_UNICODE = late(r"(?<!\\)(?:\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{2,6}\}|\\U000[0-9a-fA-F]{5})+")
_ONE = late(r"\\u\{?((?<=\{)[0-9a-fA-F]{2,6}|[0-9a-fA-F]{4})\}?|\\U([0-9a-fA-F]{8})")
_BYTES = late(r"(?<!\\)(?:\\x[0-9a-fA-F]{2})+")
_OCTAL = late(r"(?<!\\)(?:\\[2-3][0-7]{2})+")
_BREAKS = late(r"(?<!\\)(?:\\r)?\\n(?:(?:\\r)?\\n|\\t)*(?![{}])")
_TEX = late(r"\\(?:begin|end|frac|text|sum|alpha|beta|mathbb|cite|ref|left|right|nabla|newcommand)\b|\$\$")
_TEX_COMMAND = late(r"\\n(?:Left|Right|left|right|Vdash|VDash)")
_PATH = late(r"(?:\b[A-Za-z]:|\\\\[\w.-]+|%\w+%|(?<!\S)\.\.?)(?:\\[^\\/:*?\"<>|\r\n]*)*\Z")
# What a line of a program, of JSON or of a pattern has, and prose has not: each by a sign that it does not do without.
_COMMAND = late(r"\b(?:echo|printf|print|grep|sed|awk|tr)(?: -\w+)* [\"'/]|\breturn [\"']")
_CODE = (
    ("\\", late(r"\\(?:[wdsSWDb](?![a-z]{2})|u[0-9a-fA-F]{4}-\\u)")),
    (":", late(r"(?:[\"'”]|&#8221;|&quot;)\s*:\s*(?:[\"'“\[{\d]|&#8220;|&quot;)|[{,]\s*[\"']\w+[\"']\s*:")),
    ("(", late(r"(?<=\w)\(\s*[frbu]?[\"']|\b(?:const|let|var|def) \w+ ?\(")),
    (")", late(r"\);|[\"']\s*\)\s*;?\s*\Z")),
    ("=", late(r"\w\s*\+?=\s*[frbu]?[\"']|\b(?:const|let|var|def) \w+ ?=|=>")),
    ("[", late(r"\[\^?\\")),
    ("b'", late(r"(?<![\w'])b'")),
    ("</", late(r"</?\w+>.*</")),
    (' "', _COMMAND),
    (" '", _COMMAND),
    (" /", _COMMAND),
    ("&&", late("&&")),
    ("HTTP/", late(r"\bHTTP/\d")),
    ("||", late(r"\|\|")),
)


def find_escapes(text: str, start: int) -> Iterator[Escape]:
    """Find the escapes from an offset on, where their line is no code; in any order."""
    yield from _characters(text, start)
    if "\\n" not in text:
        return
    if not _TEX.search(text):
        found = [e for m in _BREAKS.finditer(text, start) if (e := _break(text, m))]
        before_capital = [e for e in found if not _is_before_small(text, e)]
        several, many = len(before_capital) >= 2, sum(1 for e in before_capital if _is_sure_break(text, e)) >= 3
        yield from found if many else (e for e in before_capital if several or _is_sure_break(text, e))


def _characters(text: str, start: int) -> Iterator[Escape]:
    for signs, pattern, read in _FORMS:
        for match in pattern.finditer(text, start) if any(sign in text for sign in signs) else ():
            meant = read(match.group())
            if not meant or not _is_text(meant) or is_code(text, match.start(), match.end()):
                continue
            if pattern is not _UNICODE and not _in_words(text, match.start(), match.end(), meant):
                continue
            yield Escape(match.start(), match.end(), meant, False)


def _from_unicode(escapes: str) -> str:
    units = [int(m[1] or m[2], 16) for m in _ONE.finditer(escapes)]
    if any(unit > 0x10FFFF for unit in units):
        return ""
    meant = "".join(map(chr, units))
    return c1_as_marks(meant.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore"))


def _from_bytes(escapes: str) -> str:
    return _decoded(bytes(int(pair, 16) for pair in escapes.split("\\x")[1:]))


def _from_octal(escapes: str) -> str:
    data = bytes(int(digits, 8) for digits in escapes.split("\\")[1:])
    return _decoded(data) if len(data) > 1 else ""


def _decoded(data: bytes) -> str:
    try:
        return c1_as_marks(data.decode("utf-8"))
    except UnicodeDecodeError:
        return data.decode("cp1252", "ignore") if len(data) == 1 else ""


def _is_text(meant: str) -> bool:
    """Whether it is what prose holds: printable, not a lone letter or digit of ASCII."""
    if not all(c.isprintable() or c in "\xa0\xad\u200b\u2028\u2009\u202f\ufeff\n\r\t" for c in meant):
        return False
    return not (meant.isascii() and meant.isalnum())


_FORMS = (
    (("\\u", "\\U"), _UNICODE, _from_unicode),
    (("\\x",), _BYTES, _from_bytes),
    (("\\2", "\\3"), _OCTAL, _from_octal),
)


def _in_words(text: str, start: int, end: int, meant: str) -> bool:
    """Whether bytes stand where a word or a stop is beside them; one byte needs a letter."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if meant == "\xa0" or len(meant.encode()) >= 3 or (end - start) > 4:
        return not meant.isascii() and (before != "" or after != "")
    return not meant.isascii() and before.isalpha() and (not after or after.islower() or after in " .,;:!?")


def _line(text: str, start: int, end: int) -> str:
    first = max(text.rfind("\n", max(start - 600, 0), start) + 1, start - 600)
    last = text.find("\n", end, end + 600)
    return text[first : last if last >= 0 else end + 600]


def is_code(text: str, start: int, end: int) -> bool:
    """Whether a span stands in a path, a pattern, JSON or a program's line."""
    if _PATH.search(text, max(start - 120, 0), start):
        return True
    line = _line(text, start, end)
    # A whole text that is a string of Python: `b'The cook\xe2\x80\x99s …'`.
    whole = text.lstrip()[:2] in ("b'", 'b"') and line.lstrip()[:2] == text.lstrip()[:2]
    line = line[2:] if whole else line
    return any(sign in line and pattern.search(line) for sign, pattern in _CODE)


def _break(text: str, match: re.Match[str]) -> Escape | None:
    start, end = match.span()
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if _TEX_COMMAND.match(text, start) or is_code(text, start, end):
        return None
    quoted = before != "" and before in "\"'`[(/\\*“‘«" and (not after or after in "\"'`])/\\*”’»,")
    if quoted and not (start > 1 and text[start - 2] in ".,!?…"):
        return None
    # The end of a string: `Hello\n"`.
    if after and after in "\"'`" and not text[end + 1 : end + 2].isalnum():
        return None
    meant = match.group().replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\r", "").replace("\\t", "\t")
    return Escape(start, end, meant, True)


def _is_before_small(text: str, escape: Escape) -> bool:
    r"""Whether a small letter follows, as in `\nabla` and `src\new`."""
    after = text[escape.end : escape.end + 1]
    return after.isascii() and after.islower()


def _is_sure_break(text: str, escape: Escape) -> bool:
    r"""Whether one break by itself is no path (`src\nNetwork`) and no word (`a \n here`)."""
    found = text[escape.start : escape.end]
    if found != "\\n":
        return True
    before, after = text[escape.start - 1 : escape.start], text[escape.end : escape.end + 1]
    if before.isspace() and (not after or after.isspace()):
        return False
    return (before != "" and before in ".!?…:;,)\"'”’»。！？」 ") or after > "\x7f"
