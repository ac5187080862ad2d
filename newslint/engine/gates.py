"""Gates: cheap patterns that stand before many dear ones. Used where the table is made, never in a run.

What a state of RE2's automaton costs grows with all the triggers that could begin at any place, so a set of all of
them is slow to compile and slow while it meets its first articles (80 ms). Most triggers ask for something that few
articles have. Where every match of a trigger holds a match of a gate, it is left out of the first set, which has the
gate in its place, and is looked for where the gate matched. That a match does hold one is proved, not believed: all
strings that the trigger matches are followed through both automata.
"""

from __future__ import annotations

import re
import sys
from collections import deque
from functools import cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SIGN = r"[^\x00-\x7f]"
_MARKS = r"\x{2010}-\x{201f}\x{2026}"
_USUAL_MARKS = r"\x{2010}-\x{2014}\x{2018}\x{2019}\x{201c}\x{201d}\x{2026}"
_SMALL = r"\x{e0}-\x{f6}\x{f8}-\x{fe}"
GATES = (
    # Signs beyond ASCII beside each other, but not two letters as in `ação` nor a letter and a mark as in `café’s`;
    # what misread text has besides; control characters; letters and signs that no Latin script has, but for those of
    # euros and trade marks.
    rf"[^\x00-\x7f{_MARKS}{_SMALL}][^\x00-\x7f{_USUAL_MARKS}]|[^\x00-\x7f{_MARKS}][^\x00-\x7f{_USUAL_MARKS}{_SMALL}]"
    rf"|{_SIGN}{_SIGN}{_SIGN}|[\x{{c2}}-\x{{c5}}\x{{102}}\x{{139}}]{_SIGN}|[\x{{c2}}\x{{c3}}] |[\x{{c2}}-\x{{f4}}]\?"
    r"|[\x{80}-\x{9f}\x{ad}\x{250}-\x{1dff}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{20ab}\x{20ad}-\x{2121}\x{2123}-\x{10ffff}]",
    # Question marks within words, and what is left of entities and escapes.
    r"\?[^\x00-@\[-`{-~\x{2010}-\x{201f}]|#[0-9xX]|(?:quot?|apos|dash|hellip|amp);|[=\\]|%[0-9a-fA-Fu]|\{\{",
    # What links are written with, of Markdown and of HTML, and addresses.
    r"\][(:\[]|=|//|(?i:\.[a-z]+[/?]|/track/|/wf/|http|(?:ly|ted|al)\.com|eat\.net)",
)
"""From the one that most articles lack to the one that fewest do; a trigger goes behind the first that it implies."""

_LAST = sys.maxunicode
_ANY = ((0, _LAST),)
_DIGIT, _SPACE, _WORD = ((48, 57),), ((9, 10), (12, 13), (32, 32)), ((48, 57), (65, 90), (95, 95), (97, 122))
_FEW = 8
"""Repeats that are written out; more are taken for any number, which only makes the proof ask for more."""

Ranges = tuple[tuple[int, int], ...]


def groups_of(triggers: Sequence[str]) -> str:
    """What each trigger is scanned for with: `.` all others, `/` those that need a slash, else its gate's number."""
    return "".join(map(_group, triggers))


@cache
def _group(trigger: str) -> str:
    if has_long_run(trigger):
        return "/"
    gates = (str(number) for number, gate in enumerate(GATES) if implies(trigger, gate))
    return next(gates, "/" if implies(trigger, "/") else ".")


def has_long_run(trigger: str) -> bool:
    """Whether a trigger runs through an address, which is long and multiplies an automaton's states.

    A run of anything but a sign; it needs a `/`, which most news has none of, and so has a set of its own.
    """
    return ("://" in trigger or trigger.endswith("</a")) and re.search(r"\[\^[^\]]*\][*+]", trigger) is not None


def implies(trigger: str, gate: str) -> bool:
    """Whether every text that a trigger matches has, within the match, a match of the gate.

    Both are RE2 patterns; the gate has no anchors. False where that is not proved.
    """
    asked, before = _automaton(trigger), _automaton(gate)
    bounds = sorted({bound for edges in before.edges for ranges, _ in edges for a, z in ranges for bound in (a, z + 1)})
    start = frozenset({before.start})
    seen = {(state, start) for state in asked.closed(asked.start)}
    todo = deque(seen)
    while todo:
        state, within = todo.popleft()
        if state == asked.end:
            return False
        for ranges, target in asked.edges[state]:
            for sign in _signs(ranges, bounds):
                after = _step(before, within, sign)
                if before.end in after:
                    continue
                for reached in asked.closed(target):
                    if (reached, after) not in seen:
                        seen.add((reached, after))
                        todo.append((reached, after))
    return True


class _Automaton:
    """States with edges on characters and free edges; the text is matched where the end is reached."""

    def __init__(self) -> None:
        self.edges: list[list[tuple[Ranges, int]]] = []
        self.free: list[list[int]] = []
        self.start = self.add()
        self.end = self.add()

    def add(self) -> int:
        self.edges.append([])
        self.free.append([])
        return len(self.edges) - 1

    def closed(self, state: int) -> set[int]:
        """What is reached from a state without a character."""
        reached, todo = {state}, [state]
        while todo:
            for target in self.free[todo.pop()]:
                if target not in reached:
                    reached.add(target)
                    todo.append(target)
        return reached


def _signs(ranges: Ranges, bounds: Sequence[int]) -> Iterator[int]:
    """One character of each part of a class that a gate tells from its other parts."""
    for first, last in ranges:
        yield first
        yield from (bound for bound in bounds if first < bound <= last)


def _step(before: _Automaton, within: frozenset[int], sign: int) -> frozenset[int]:
    """Where a gate's automaton is after a character; it may begin anywhere."""
    after = {before.start}
    for state in within:
        for reached in before.closed(state):
            for ranges, target in before.edges[reached]:
                if any(first <= sign <= last for first, last in ranges):
                    after |= before.closed(target)
    return frozenset(after)


@cache
def _automaton(pattern: str) -> _Automaton:
    flags = 0
    while leading := re.match(r"\(\?([ims]+)\)", pattern):
        flags |= re.IGNORECASE if "i" in leading[1] else 0
        pattern = pattern[leading.end() :]
    pattern = re.sub(r"\\x\{([0-9a-fA-F]+)\}", lambda found: f"\\U{int(found[1], 16):08x}", pattern)
    made = _Automaton()
    _sequence(made, parser.parse(pattern.replace(r"\z", r"\Z")), made.start, made.end, bool(flags))
    return made


def _sequence(made: _Automaton, parts: Iterable[Any], start: int, end: int, folded: bool) -> None:
    for part in parts:
        after = made.add()
        _part(made, part, start, after, folded)
        start = after
    made.free[start].append(end)


def _part(made: _Automaton, part: Any, start: int, end: int, folded: bool) -> None:
    kind, value = part
    if kind is sre.AT:
        made.free[start].append(end)
    elif kind is sre.BRANCH:
        for branch in value[1]:
            _sequence(made, branch, start, end, folded)
    elif kind is sre.SUBPATTERN:
        _sequence(made, value[3], start, end, folded or bool(value[1] & re.IGNORECASE))
    elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        least, most, inner = value
        _repeat(made, least, most, inner, start, end, folded)
    else:
        made.edges[start].append((_ranges(kind, value, folded), end))


def _repeat(made: _Automaton, least: int, most: Any, parts: Any, start: int, end: int, folded: bool) -> None:
    for _ in range(min(least, _FEW)):
        after = made.add()
        _sequence(made, parts, start, after, folded)
        start = after
    if most == sre.MAXREPEAT or most > _FEW:
        again = made.add()
        made.free[start].append(again)
        _sequence(made, parts, again, again, folded)
        made.free[again].append(end)
        return
    for _ in range(most - least):
        made.free[start].append(end)
        after = made.add()
        _sequence(made, parts, start, after, folded)
        start = after
    made.free[start].append(end)


def _ranges(kind: Any, value: Any, folded: bool) -> Ranges:
    """The characters of a class."""
    if kind is sre.ANY:
        return _ANY
    if kind is sre.NOT_LITERAL:
        return _but(_ranges(sre.LITERAL, value, folded))
    if kind is sre.LITERAL:
        return tuple((c, c) for c in _cases(value)) if folded else ((value, value),)
    if kind is sre.RANGE:
        first, last = value
        more = ((c, c) for sign in range(first, last + 1) for c in _cases(sign)) if folded else ()
        return ((first, last), *more)
    if kind is sre.CATEGORY:
        return {
            sre.CATEGORY_DIGIT: _DIGIT,
            sre.CATEGORY_SPACE: _SPACE,
            sre.CATEGORY_WORD: _WORD,
            sre.CATEGORY_NOT_DIGIT: _but(_DIGIT),
            sre.CATEGORY_NOT_SPACE: _but(_SPACE),
            sre.CATEGORY_NOT_WORD: _but(_WORD),
        }[value]
    if kind is not sre.IN:
        raise ValueError(f"RE2 has no {kind}")
    negated = value[0][0] is sre.NEGATE
    joined = tuple(r for inner, what in value[negated:] for r in _ranges(inner, what, folded))
    return _but(joined) if negated else joined


def _but(ranges: Ranges) -> Ranges:
    """All other characters."""
    left, at = [], 0
    for first, last in sorted(ranges):
        if first > at:
            left.append((at, first - 1))
        at = max(at, last + 1)
    return (*left, (at, _LAST)) if at <= _LAST else tuple(left)


@cache
def _families() -> dict[str, set[int]]:
    """Characters by what they are without case; more than RE2 takes for the same, which the proof can bear."""
    found: dict[str, set[int]] = {}
    for sign in range(_LAST + 1):
        for plain in {chr(sign).casefold(), chr(sign).lower(), chr(sign).upper().lower()}:
            found.setdefault(plain, set()).add(sign)
    return found


def _cases(sign: int) -> set[int]:
    return {sign} | _families()[chr(sign).casefold()] | _families()[chr(sign).lower()]
