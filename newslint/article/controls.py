"""C1 controls and what they were: bytes of Windows-1252, or of Mac Roman, shown as Latin-1."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import line_start, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.positions import Span


class Control(NamedTuple):
    """A run of neighbouring controls, what it meant ('' where nothing), in which charset, and whether that is sure."""

    start: int
    end: int
    meant: str
    charset: str
    sure: bool


# U+0085 at a line's end or beginning is a line end itself, as are two behind a sentence.
_RUN = late(
    "(?:[\x80-\x84\x86-\x9f]|(?<![\r\n\x85])(?<!\\A)(?!(?<=[.!?…。！？।؟”’»\u05f4])\x85\x85[^\\s\x85])"
    "\x85+(?!\x85|[ \t]*(?:[\r\n]|\\Z)))+"
)
_C0 = late("[\x00-\x08\x0b\x0e-\x1f]")
# Plainly Windows-1252: a mark opens a word, closes one before a mark, or is an English apostrophe. Mac Roman has
# letters for these, which begin or end no such word; for `\x92s` it has `país`, so that wants a longer word.
_PLAIN = late(
    "(?:\\A|[\\s(])[\x91\x93](?=[A-Za-z])|[a-z.,!?]\x94(?=[.,;:)]?(?:\\s|\\Z))|\\s[\x96\x97]\\s"
    "|n\x92t(?![^\\W_])|[^\\W\\d_]\x92(?:re|ve|ll)(?![^\\W_])|[^\\W\\d_]{5}\x92s(?![^\\W_])"
)
_SENTENCE_ENDS = frozenset(".!?:;\x85…。！？।؟")
_CLOSING = frozenset('\x92\x94”’“»"״」』)')
_OPENING = frozenset('\x91\x93\x84\x82“‘„«»"「『(¿¡')
_HIGH = late("[\x80-\xff]")
_HIGH_RUN = late("[\x80-\xff]{4,}")
_LINE = late("[^\r\n]+")
_WORD_BEFORE = late("[^\\W\\d_]*\\Z")
_WORD_AFTER = late("[^\\W\\d_]*")
_ELISION = late("(?:ll|qu|un|rd|st|gl|nt)\\Z", re.I)

DENSE = 0.35
"""Share of high letters from which a line is no Western text: French and Portuguese have 0.04 to 0.06."""


def read_controls(text: str, mojibake: Sequence[Span] = ()) -> Iterator[Control]:
    """Read the runs of C1 controls of a text, but for those of mojibake and of a text in quite another charset."""
    runs = [(a, b) for a, b in _not_foreign(text) if not overlaps(mojibake, a, b)]
    runs = [(a, b) for a, b in runs if len(_C0.findall(text, max(a - 30, 0), b + 30)) < 2]  # UTF-16 read as bytes
    if not runs or len(_C0.findall(text)) > max(4, len(text) * 0.01):
        return
    plain = bool(_PLAIN.search(text))
    codec, charset = ("cp1252", "Windows-1252") if plain else _charset(text, runs)
    found = [Control(a, b, _shown(text[a:b], codec), charset, codec == "cp1252") for a, b in runs]
    misfits = {c for c in found if c.meant and not _fits(text, *c[:3])}
    alone = all(c.meant.strip("…") == "" for c in found)
    for control in found:
        start, end = control.start, control.end
        # Where nothing is plain, one letter-like misfit makes the charset doubtful, and with it every other mark.
        doubtful = control in misfits or (bool(misfits) and not plain) or _may_end_line(text, start, end, alone)
        yield control._replace(sure=control.sure and not doubtful and len(control.meant) == end - start)


def _not_foreign(text: str) -> Iterator[Span]:
    """The runs of controls, but for those of lines in a foreign charset: only lines that have some are looked at."""
    done = line_ends = 0
    foreign = False
    for control in _CONTROL.finditer(text):
        start = control.start()
        if start < done or (run := _RUN.match(text, start)) is None:
            continue
        done = run.end()
        if start >= line_ends:
            line = _LINE.match(text, line_start(text, start))
            line_ends = line.end() if line else done
            foreign = line is not None and _is_foreign(line.group())
        if not foreign:
            yield start, done


def _may_end_line(text: str, start: int, end: int, alone: bool) -> bool:
    """Whether U+0085 in a run may be a line's end: after a sentence, or between words of a text with no other."""
    for at in range(start, end):
        if text[at] != "\x85":
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if before in _SENTENCE_ENDS or after == "\x85":
            return True
        if (alone or before in _CLOSING) and not before.isspace() and (after.isalnum() or after in _OPENING):
            return True
    return False


def _is_foreign(line: str) -> bool:
    """Whether a line is in Cyrillic, Greek or an Asian charset shown as Latin-1."""
    if line.isascii():
        return False
    controls = len(_CONTROL.findall(line))
    if not controls:
        return False
    for match in _HIGH_RUN.finditer(line):
        run = match.group()
        if sum(1 for c in run if c >= "\xc0") >= 2 and len(_CONTROL.findall(run)) < len(run):
            return True
    solid = len("".join(line.split()))
    high = len(_HIGH.findall(line))
    if high >= 8 and high > solid * DENSE and controls < high * 0.9:
        return True
    # Shift-JIS: half of its second bytes are ASCII. Quotation marks and dashes are not counted.
    leads = len(_NO_MARK.findall(line))
    return leads >= 4 and leads > solid * 0.15


_CONTROL = late("[\x80-\x9f]")
_NO_MARK = late("[\x80-\x84\x86-\x90\x98-\x9f]")


def _charset(text: str, runs: list[tuple[int, int]]) -> tuple[str, str]:
    """Windows-1252, unless a control inside a word has no sense there and Mac Roman's letters do."""
    inside = [(a, b) for a, b in runs if _inside_word(text, a, b)]
    if all(_makes_sense(text, a, b, _shown(text[a:b], "cp1252")) for a, b in inside):
        return "cp1252", "Windows-1252"
    for codec, charset in (("mac-roman", "Mac Roman"), ("cp850", "code page 850")):
        if all(_shown(text[a:b], codec).isalpha() for a, b in inside):
            return codec, charset
    return "cp1252", "Windows-1252"


def _shown(controls: str, codec: str) -> str:
    return controls.encode("latin-1").decode(codec, "ignore")


def _inside_word(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].islower() and text[end : end + 1].islower()


def _makes_sense(text: str, start: int, end: int, meant: str) -> bool:
    """Whether marks can stand between two small letters."""
    if len(meant) != end - start:
        return False
    return all(c in "’–—…-" or (c.isalpha() and c.islower() and c not in "ƒˆ") for c in meant)


def _fits(text: str, start: int, end: int, meant: str) -> bool:
    """Whether what Windows-1252 has is what a writer would put there."""
    if any(c in "ˆ˜" for c in meant) or (len(meant) > 1 and meant.isalpha()):
        return False
    if meant[0].isupper() and text[start - 1 : start].islower():
        return False
    if not _inside_word(text, start, end):
        return True
    if not _makes_sense(text, start, end, meant):
        return False
    if meant != "’":
        return True
    # An apostrophe stands near a word's end or start: `don’t`, `l’été`, `quest’anno`.
    before = _WORD_BEFORE.search(text, max(start - 30, 0), start)
    after = _WORD_AFTER.match(text, end, end + 30)
    left, right = before.group() if before else "", after.group() if after else ""
    return len(left) <= 2 or len(right) <= 2 or bool(_ELISION.search(left))
