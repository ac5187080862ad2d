"""Which rules have anything to look at: a scan of the article by RE2 sets of all triggers."""

from __future__ import annotations

from newslint.engine.openings import NEEDS, Openings
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslint.article import Article
    from newslint.engine.registry import Entry

MAX_MEMORY = 64 << 20
"""Bytes for the set's automaton; RE2's own default, 8 MiB, is left by a few thousand phrases."""

COUNTED = late(r"\{\d+,(?:\d{2,})?\}")
"""A trigger of a user's that counts is scanned for apart: a counted run multiplies an automaton's states."""

FEW = 500
"""Texts. As many are scanned for parts of the triggers, one part after the other: what a new state of an automaton
costs grows with all that it looks for. Three articles of 4 KB take 9 ms where one set takes 12, a hundred 25 for 38,
five hundred 59 for 67, a thousand more."""

PARTS = 5
"""Of the triggers; their gates are one more."""

_ALL, _SLASH, _COUNTS = ".", "/", "{"

_NONE = [0]
"""What a set finds where none of its triggers matches: its canary."""


class Wake:
    """The compiled triggers of some rules. `sign` is one more that no rule has: whether it is there is told beside."""

    def __init__(self, rules: Sequence[Entry], sign: str = "") -> None:
        self.rules = tuple(rules)
        self.sign = len(self.rules)
        groups: dict[str, dict[str, list[int]]] = {_ALL: {}}
        for number, rule in enumerate(self.rules):
            for trigger, group in zip(rule.triggers, rule.groups or _groups_of_own(rule), strict=True):
                groups.setdefault(group, {}).setdefault(trigger, []).append(number)
        if sign:
            groups[_ALL].setdefault(sign, []).append(self.sign)
        self.groups = groups
        self.sets = self._sets(PARTS)
        """Triggers that are scanned for together, each after a byte that every text has that has one of them, or 0."""
        self.left = FEW
        self.quiet = tuple(n for n, rule in enumerate(self.rules) if not rule.triggers and rule.needs != NEEDS)
        packs = {rule.code: n for n, rule in enumerate(self.rules) if rule.needs == NEEDS}
        own = [(rule.code, pack.openings) for rule in self.rules for pack in rule.packs]
        self.openings = Openings(packs, own) if packs else None

    def _sets(self, parts: int) -> tuple[tuple[int, _Set], ...]:
        """The sets of all triggers; those that every text is scanned for in some parts."""
        from newslint.rules.table import GATES

        gated = {group: _Set(triggers) for group, triggers in self.groups.items() if group.isdigit()}
        always = [_Set(part) for part in _cut(self.groups[_ALL], parts)]
        if parts > 1:  # gates look at each sign of a text
            always.append(_Set({}))
        always[-1].gates = tuple((GATES[int(group)], behind) for group, behind in gated.items())
        apart = ((ord(g) if g == _SLASH else 0, g) for g in self.groups if g != _ALL and not g.isdigit())
        return (*((0, part) for part in always), *((sign, _Set(self.groups[group])) for sign, group in apart))

    def get_ready(self, texts: int) -> None:
        """Compile what every one of so many texts is scanned for: all at once where they are not few."""
        if texts > FEW and self.left >= 0:
            self.left = -1
            self.sets = self._sets(1)
        for sign, part in self.sets:
            if not sign:
                part.compile()

    def scan(self, utf8: bytes) -> set[int]:
        """Numbers of the rules that a text's triggers wake; all of them when the scan gave up."""
        return self.look(utf8)[0]

    def look(self, utf8: bytes) -> tuple[set[int], bool]:
        """The same, and whether the text may have the sign."""
        if self.left >= 0:
            self.left -= 1
            if self.left < 0:
                self.sets = self._sets(1)
        found: set[int] = set()
        for sign, part in self.sets:
            if sign and sign not in utf8:
                continue
            matches = part.match(utf8)
            if matches == _NONE:  # as in most texts
                continue
            numbers = part.owned(utf8, matches)
            if numbers is None:
                return set(range(len(self.rules))), True
            found |= numbers
        if self.sign not in found:
            return found, False
        found.remove(self.sign)
        return found, True

    def woken(self, article: Article) -> list[Entry]:
        """The rules that an article wakes, in the order given; views that they need are not asked yet."""
        numbers = self.scan(article.utf8) | self.opened(article)
        numbers.update(self.quiet)
        return [self.rules[number] for number in sorted(numbers)]

    def opened(self, article: Article) -> set[int]:
        """Numbers of the rules of packs that have a phrase which begins as a line or a last sentence does."""
        return self.openings.scan(article) if self.openings is not None else set()


def _cut(triggers: dict[str, list[int]], parts: int) -> list[dict[str, list[int]]]:
    """Triggers in some parts of the same length; those that begin alike, as at a line's begin, together."""
    most = sum(map(len, triggers)) / parts
    cut: list[dict[str, list[int]]] = [{}]
    length = 0
    for trigger, owners in sorted(triggers.items()):
        if length > most * len(cut):
            cut.append({})
        cut[-1][trigger] = owners
        length += len(trigger)
    return cut


def _groups_of_own(rule: Entry) -> str:
    """The groups of a user's triggers: nothing is known of them but whether they count."""
    return "".join(_COUNTS if COUNTED.search(trigger) else _ALL for trigger in rule.triggers)


class _Set:
    """Triggers that are scanned for together, each with the numbers of its rules. Compiled for the first text.

    `gates` are patterns that are scanned for with them, and the sets that are scanned for where they match.
    """

    def __init__(self, triggers: dict[str, list[int]]) -> None:
        self.triggers = triggers
        self.gates: tuple[tuple[str, _Set], ...] = ()
        self.match: Callable[[bytes], Sequence[int]] = self._first
        self.owners: tuple[list[int], ...] = ()
        self.behind: tuple[tuple[int, _Set], ...] = ()

    def compile(self) -> None:
        """Make the automaton."""
        import re2

        options = re2.Options()
        options.max_mem = MAX_MEMORY
        options.log_errors = False
        made = re2.Set.SearchSet(options)
        self.owners = ([], *self.triggers.values(), *([] for _ in self.gates))
        self.behind = tuple(enumerate((part for _, part in self.gates), len(self.triggers) + 1))
        # The canary matches the end of any text: a result without it means the automaton ran out of memory.
        # One that matches at each place costs 3 µs for 4 KB: what matches is noted at each.
        for pattern in (r"\z", *self.triggers, *(gate for gate, _ in self.gates)):
            made.Add(pattern)
        try:
            made.Compile()
            self.match = made.Match
        except re2.error:  # no memory left for so many triggers
            self.match = _gives_up

    def _first(self, utf8: bytes) -> Sequence[int]:
        self.compile()
        return self.match(utf8)

    def owned(self, utf8: bytes, matches: Sequence[int]) -> set[int] | None:
        """Numbers of the rules that what matches in a text wakes; None when the scan gave up."""
        if not matches or 0 not in matches:
            return None
        found = {number for match in matches for number in self.owners[match]}
        for gate, part in self.behind:
            if gate in matches:
                numbers = part.owned(utf8, part.match(utf8))
                if numbers is None:
                    return None
                found |= numbers
        return found


def _gives_up(_: bytes) -> Sequence[int]:
    return ()
