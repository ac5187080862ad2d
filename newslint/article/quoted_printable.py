"""Quoted-printable, the form in which mail carries text (RFC 2045, 6.7): `=E2=80=99`, `=3D`, soft line ends."""

from __future__ import annotations

from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import line_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Run(NamedTuple):
    """A run of escaped bytes or a soft line end, and the text it means; `weight` is how sure it is by itself."""

    start: int
    end: int
    meant: str
    weight: int


SURE = 2
"""The weight from which a text is quoted-printable: two valid runs, or one of three bytes that are UTF-8."""

TRIGGERS = (
    "=[C-F][0-9A-F]=[89AB][0-9A-F]",
    "=3D[\"'a-zA-Z0-9]",
    "[a-z]=(?:E[0-9A-F]|F[1-9A-C])[ a-z.,]",
    "=(?:8[245]|9[1-7])",
    "[a-z.,;:] ?=\\r?\\n[^\\r\\n=]",
)
"""RE2 patterns for what may be such a run."""

_BYTES = late(r"(?:=[0-9A-F]{2}(?:=\r?\n(?==[89AB][0-9A-F]))?)+")
_SOFT = late(r"(?<![=\s])(?P<space> {0,3})=(?P<end>\r?\n)(?=[^\r\n=]|=[0-9A-F]{2})")
_HEX = late(r"=([0-9A-F]{2})")

_LETTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÄÖÜÉ\xa0")
_MARKS = frozenset("‘’‚“”„–—…•")

WIDEST = 76
"""Characters in a line of quoted-printable, its `=` included (RFC 2045, 6.7, rule 5)."""

_NARROWEST = 60


def find_runs(text: str, start: int) -> Iterator[Run]:
    """Find the runs from an offset on, bytes first, soft line ends after them."""
    inside: set[int] = set()
    for match in _BYTES.finditer(text, start):
        if run := _read(text, *match.span()):
            yield run
            inside.update(at for at in range(run.start, run.end) if text[at] == "\n")
    for match in _SOFT.finditer(text, start):
        if match.end() - 1 in inside:
            continue  # between two bytes of one character
        line = match.start("end") - line_start(text, match.start())
        yield Run(match.start("end") - 1, match.end(), "", int(_NARROWEST <= line <= WIDEST))


def _read(text: str, start: int, end: int) -> Run | None:
    data = bytes(int(pair, 16) for pair in _HEX.findall(text[start:end]))
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "=" or (after == "=" and text[end + 1 : end + 2] not in ("\n", "\r")):
        return None
    try:
        meant = data.decode("utf-8")
    except UnicodeDecodeError:
        return _read_western(text, start, end, data.decode("cp1252", "replace"))
    if any(c < " " and c not in "\t\r\n" for c in meant):
        return None
    if not meant.isascii():
        return Run(start, end, meant, SURE if len(data) >= 3 else 1)
    if meant == "=":
        return Run(start, end, meant, 1 if after in ('"', "'") else 0)
    return Run(start, end, meant, 0)


def _read_western(text: str, start: int, end: int, meant: str) -> Run | None:
    """Bytes of Windows-1252, where they stand in or beside a word as no value of a setting does."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if meant in _LETTERS and before.isalpha() and not after.isdigit() and not after.isupper():
        return Run(start, end, meant, int(before.islower() and after.islower()))
    if not _MARKS.issuperset(meant) or after.isdigit():
        return None
    return Run(start, end, meant, _mark_weight(text, start, end, meant))


_MEASURE = late(
    r"(?:[pP][xt]|r?em|[cdkmµ]?[mgsl]|ms|ns|v[hw]|dpi|fps|[kKMGT]?i?[bB]|[kMG]?Hz|[kM]?W|[Cc]|[Ff]|[Kk])(?!\w)"
)
_WORD = late(r"[^\W\d_]+(?!\w)")


def _mark_weight(text: str, start: int, end: int, meant: str) -> int:
    """How sure a mark of Windows-1252 is: 1 where a value of two digits, as in `width=92`, cannot stand."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isspace() and after.isspace():
        # `accuracy =96 and` is told from a dash by what else the text holds.
        return int(meant in ("–", "—") and text[: start - 1][-1:] in (*",.!?:;”»)",))
    if _is_word(after):
        if _MEASURE.match(text, end) or (after < "\x7f" and not _WORD.match(text, end)):
            return 0
        if _is_word(before):
            return int(meant in ("’", "–", "—") and not after.isupper())
        return int(before not in tuple("=?&;:\"'/#"))
    if before in tuple(",.!?…。，！？、"):
        return 1
    if meant not in _OPENING:
        return 0
    opened = text.rfind(_OPENING[meant], max(text.rfind("\n", 0, start), 0), start)
    return int(opened >= 0 and _is_word(text[opened + 3 : opened + 4]))


def proven_together(text: str, runs: Sequence[Run]) -> list[Run]:
    """The runs, with a weight for one spaced dash and one ellipsis at the end of a line of prose.

    `accuracy =96 and` may be a value; hardly so in a text that has another mark of Windows-1252 too.
    """
    dash = next((run for run in runs if not run.weight and run.meant in ("–", "—")), None)
    ellipsis = next((run for run in runs if run.meant == "…" and _ends_prose(text, run)), None)
    doubtful = [run for run in (dash, ellipsis) if run and not run.weight]
    if len(doubtful) < 2 and not any(run.weight and _MARKS.issuperset(run.meant) for run in runs):
        return list(runs)
    return [run._replace(weight=1) if run in doubtful else run for run in runs]


def _ends_prose(text: str, run: Run) -> bool:
    """Whether a run ends a line of six words or more with no other sign of equality."""
    if text[run.end : run.end + 1] not in ("\n", "\r", "") or not _is_word(text[run.start - 1 : run.start]):
        return False
    line = text[text.rfind("\n", 0, run.start) + 1 : run.start]
    return "=" not in line and len(line.split()) >= _PROSE_WORDS


_PROSE_WORDS = 6
_OPENING = {"’": "=91", "‘": "=82", "”": "=93", "“": "=84", "—": "=97", "–": "=96"}


def _is_word(char: str) -> bool:
    """Whether a character is a letter, a digit or a vowel sign."""
    return char.isalnum() or (char > "\u02ff" and not char.isspace() and char not in "。，！？、；：「」『』")
