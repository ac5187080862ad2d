"""Which marks stood where junk stands: read line by line, with the quotations that are open at each place."""

from __future__ import annotations

from bisect import bisect_left

from newslint.article.lost_marks import is_apostrophe, is_possessive, word_after, word_before
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.mark_habits import Habits
    from newslint.positions import Span

_MARKS = late("[“”„‘’]")
_BLANK = frozenset(" \t\xa0\u202f\u3000")
_BRACKETS = frozenset("([{<—–“„‘«‹¿¡「『（*_")
_STOPS = frozenset(".,!?。，、！？।॥؟۔")
_CLITIC = late(r"[stn](?= [a-z])")
_DECADE = late(r"\d0s(?!\w)")


AHEAD = 30
"""Marks that are looked at behind one in its line."""


class _Spot(NamedTuple):
    """A mark or junk in a line with what stands beside the run of junk that it is part of, '' at the line's ends."""

    start: int
    end: int
    is_junk: bool
    before: str
    after: str
    follows: bool
    """Whether junk stands directly before it."""
    leads: bool
    """Whether junk stands directly behind it."""


def is_wide(sign: str) -> bool:
    """Whether a character's script has no spaces between words: a mark between two of its letters may be any."""
    return sign >= "\u0e00" and (
        sign <= "\u0eff"
        or "\u1000" <= sign <= "\u109f"
        or "\u1780" <= sign <= "\u17ff"
        or "\u3000" <= sign <= "\u30ff"
        or "\u3400" <= sign <= "\u9fff"
        or "\uff00" <= sign <= "\uffef"
    )


def read_marks(text: str, junk: Sequence[Span], habits: Habits) -> list[str]:
    """Tell what each piece of junk was, in order; '' where nothing decides."""
    meant: list[str] = []
    at = 0
    while at < len(junk):
        start, end = _line(text, junk[at][0])
        last = bisect_left(junk, (end, end), at)
        meant += _read_line(text, start, end, junk[at:last], habits)
        at = last
    return meant


def _line(text: str, at: int) -> Span:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    ends = [end for sign in "\r\n" if (end := text.find(sign, at)) >= 0]
    return start, min(ends, default=len(text))


def _spots(text: str, start: int, end: int, junk: Sequence[Span]) -> list[_Spot]:
    held = {at for a, b in junk for at in range(a, b)}
    marks = [m.span() for m in _MARKS.finditer(text, start, end) if m.start() not in held]
    runs: dict[int, Span] = {}  # of neighbouring junk, by the start of each piece
    for run in _runs(junk):
        runs.update((a, (run[0][0], run[-1][1])) for a, _ in run)
    spots = []
    for a, b in sorted([*marks, *junk]):
        left, right = runs.get(a, (a, b))
        before = text[left - 1] if left > start else ""
        after = text[right] if right < end else ""
        spots.append(_Spot(a, b, a in runs, before, after, left != a, right != b))
    return spots


def _runs(junk: Sequence[Span]) -> list[list[Span]]:
    runs: list[list[Span]] = []
    for span in junk:
        if runs and runs[-1][-1][1] == span[0]:
            runs[-1].append(span)
        else:
            runs.append([span])
    return runs


def _read_line(text: str, start: int, end: int, junk: Sequence[Span], habits: Habits) -> list[str]:
    spots = _spots(text, start, end, junk)
    awaited: list[str] = []  # the closing marks of the quotations that are open
    meant = []
    for number, spot in enumerate(spots):
        if spot.is_junk:
            mark = _read(text, spot, spots[number + 1 : number + 1 + AHEAD], awaited, habits)
            meant.append(mark)
        else:
            mark = text[spot.start]
        _follow(mark, spot, awaited, habits)
    return meant


def _follow(mark: str, spot: _Spot, awaited: list[str], habits: Habits) -> None:
    """Keep account of what is open after a mark."""
    if awaited and mark == awaited[-1] and not (mark == "’" and spot.after.isalpha() and not _is_close(spot)):
        awaited.pop()
    elif mark == "„":
        awaited.append(habits.quotes[1] if habits.quotes[0] == "„" else "”")
    elif mark == "“":
        awaited.append("”")
    elif mark == "‘":
        awaited.append("’")
    elif mark == "”" and habits.quotes == ("”", "”"):
        awaited.append("”")


def _read(text: str, spot: _Spot, later: Sequence[_Spot], awaited: Sequence[str], habits: Habits) -> str:
    start, end = spot.start, spot.end
    alone = not (spot.follows or spot.leads)
    if alone and (is_apostrophe(text, start, end) or is_possessive(text, start, end)):
        return "’"
    if is_wide(spot.before) or is_wide(spot.after):
        return _read_wide(spot, later, awaited, habits)
    if _is_inside(spot) and alone:
        return _read_inside(text, spot, awaited, habits)
    if spot.leads:
        # `water…” she said`: the last of two closes.
        return "…" if awaited and not spot.follows and (not spot.after or spot.after in _BLANK) else ""
    if spot.follows:
        return awaited[-1] if awaited and _is_close(spot) else ""
    if _is_open(spot):
        if _DECADE.match(text, end) or (habits.language == "nl" and _CLITIC.match(text, end)):
            return "’"
        if habits.language == "es" and habits.guillemets:
            return "—"  # the mark of a parenthesis
        return _partner(text, later, habits) or ("‘" if awaited and awaited[-1] == "”" else habits.quotes[0])
    if spot.before in _BLANK:
        return habits.dash if spot.after in _BLANK else "…" if not spot.after or spot.after in _STOPS else ""
    if not _is_close(spot):
        return ""
    return _read_closing(text, spot, later, awaited, habits)


def _partner(text: str, later: Sequence[_Spot], habits: Habits) -> str:
    """What the closing mark that still stands further on in the line was opened with, '' where none does."""
    other = next((other for other in later if _is_close(other) or _is_open(other)), None)
    if other is None or other.is_junk or not _is_close(other):
        return ""
    opened = {"“": "„", "”": habits.quotes[0] if habits.quotes[1] == "”" else "“"}
    return opened.get(text[other.start], "")


def _is_inside(spot: _Spot) -> bool:
    return spot.before.isalnum() and spot.after.isalnum()


def _is_open(spot: _Spot) -> bool:
    opened = spot.after.isalnum() or (spot.after != "" and spot.after in _BRACKETS)
    return opened and (spot.before == "" or spot.before in _BLANK or spot.before in _BRACKETS)


def _is_close(spot: _Spot) -> bool:
    return spot.before not in _BLANK and spot.before != "" and not spot.after.isalnum()


def _read_inside(text: str, spot: _Spot, awaited: Sequence[str], habits: Habits) -> str:
    """Between two letters or digits."""
    left, right = word_before(text, spot.start), word_after(text, spot.end)
    if not left and not right:
        return "–"  # `1990–95`
    if awaited and "\uac00" <= spot.after <= "\ud7a3":
        return awaited[-1]  # a particle follows what is quoted
    if habits.language == "en":
        return "—" if len(left) > 1 and len(right) > 1 else ""
    return "’" if right and right[0].islower() and habits.language in ("fr", "it", "tr", "uk", "nl") else ""


def _read_closing(text: str, spot: _Spot, later: Sequence[_Spot], awaited: Sequence[str], habits: Habits) -> str:
    """After a word or a stop, before space, a stop or a line's end."""
    stopped = spot.before in _STOPS
    if not awaited:
        if habits.language == "es" and habits.guillemets and not stopped and spot.after:
            return "—"
        if stopped:
            return habits.quotes[1]
        if habits.language == "en" and spot.before in "sS" and spot.after == " " and word_after(text, spot.end + 1):
            return "’"  # the friends’ house
        return "…"
    closers = (other for other in later if _is_close(other) and not _is_open(other))
    after = next(closers, None)
    opener = next((other for other in later if _is_open(other)), None)
    # Another mark closes the quotation further on.
    if not stopped and after and (opener is None or after.start < opener.start):
        return "…"
    return awaited[-1]


def _read_wide(spot: _Spot, later: Sequence[_Spot], awaited: Sequence[str], habits: Habits) -> str:
    """Where no space says which way a mark looks."""
    if (spot.follows or spot.leads) and ("\u3400" <= spot.before <= "\u9fff" or "\u3040" <= spot.before <= "\u30ff"):
        # Chinese and Japanese ellipses stand twice; behind them a quotation closes.
        return "" if spot.after and not _is_stop(spot.after) else "…"
    if spot.before in _BLANK and spot.after in _BLANK:
        return habits.dash
    if awaited:
        return awaited[-1]
    if spot.before and not spot.after:
        return "…" if not _is_stop(spot.before) else ""
    opens = spot.after != "" and not _is_stop(spot.after) and (bool(later) or spot.before in _BLANK or not spot.before)
    return habits.quotes[0] if opens else ""


def _is_stop(sign: str) -> bool:
    return sign in _STOPS or sign in "：；）」』】》"
