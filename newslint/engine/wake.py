"""Which rules have anything to look at: a scan of the article by RE2 sets of all triggers."""

from __future__ import annotations

import os

from newslint.engine.openings import NEEDS, Openings
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article import Article
    from newslint.engine.registry import Entry

MAX_MEMORY = 64 << 20
"""Bytes for the set's automaton; RE2's own default, 8 MiB, is left by a few thousand phrases."""


# What multiplies the states of an automaton that looks for many things at once: a counted run, and a run of
# anything but a sign in addresses, which are long. Each kind has a set of its own.
COUNTED = late(r"\{\d+,(?:\d{2,})?\}")
_RUN = late(r"\[\^[^\]]*\][*+]")


def has_long_run(trigger: str) -> bool:
    """Whether a trigger runs through an address, and so needs a `/`, which most news has none of."""
    return ("://" in trigger or trigger.endswith("</a")) and _RUN.search(trigger) is not None


def _kind(trigger: str) -> bytes:
    """What every text has that a trigger of newslint's finds; a test sees that none of them counts."""
    return b"/" if has_long_run(trigger) else b""


def _kind_of_own(trigger: str) -> bytes | None:
    """The same for a user's: nothing is known of it; None for one that counts."""
    return None if COUNTED.search(trigger) else b""


class Wake:
    """The compiled triggers of some rules."""

    def __init__(self, rules: Sequence[Entry]) -> None:
        self.rules = tuple(rules)
        groups: dict[bytes | None, dict[str, list[int]]] = {b"": {}}
        for number, rule in enumerate(self.rules):
            kind = _kind_of_own if os.path.isabs(rule.module) else _kind
            for trigger in rule.triggers:
                groups.setdefault(kind(trigger), {}).setdefault(trigger, []).append(number)
        self.sets = tuple(_Set(group, sign or b"") for sign, group in groups.items() if group)
        self.quiet = tuple(n for n, rule in enumerate(self.rules) if not rule.triggers and rule.needs != NEEDS)
        packs = {rule.code: n for n, rule in enumerate(self.rules) if rule.needs == NEEDS}
        own = [(rule.code, pack.openings) for rule in self.rules for pack in rule.packs]
        self.openings = Openings(packs, own) if packs else None

    def scan(self, utf8: bytes) -> set[int]:
        """Numbers of the rules that a text's triggers wake; all of them when the scan gave up."""
        found: set[int] = set()
        for part in self.sets:
            if part.sign not in utf8:
                continue
            numbers = part.scan(utf8)
            if numbers is None:
                return set(range(len(self.rules)))
            found |= numbers
        return found

    def woken(self, article: Article) -> list[Entry]:
        """The rules that an article wakes, in the order given; views that they need are not asked yet."""
        numbers = self.scan(article.utf8) | self.opened(article)
        numbers.update(self.quiet)
        return [self.rules[number] for number in sorted(numbers)]

    def opened(self, article: Article) -> set[int]:
        """Numbers of the rules of packs that have a phrase which begins as a line or a last sentence does."""
        return self.openings.scan(article) if self.openings is not None else set()


class _Set:
    """Triggers that are scanned for together, each with the numbers of its rules.

    `sign` is what every text has that has one of them.
    """

    def __init__(self, triggers: dict[str, list[int]], sign: bytes) -> None:
        import re2

        self.sign = sign
        options = re2.Options()
        options.max_mem = MAX_MEMORY
        options.log_errors = False
        self.owners: tuple[list[int], ...] = ([], *triggers.values())
        self.set = re2.Set.SearchSet(options)
        # The canary matches any text: a result without it means the automaton ran out of memory.
        self.set.Add("")
        for trigger in triggers:
            self.set.Add(trigger)
        try:
            self.set.Compile()
            self.compiled = True
        except re2.error:  # no memory left for so many triggers
            self.compiled = False

    def scan(self, utf8: bytes) -> set[int] | None:
        """Numbers of the rules whose triggers a text has; None when the scan gave up."""
        matches = self.set.Match(utf8) if self.compiled else ()
        if 0 not in matches:
            return None
        return {number for match in matches for number in self.owners[match]}
