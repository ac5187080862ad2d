"""Which rules have anything to look at: one scan of the article by one RE2 set of all triggers."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.engine.registry import Entry

MAX_MEMORY = 64 << 20
"""Bytes for the set's automaton; RE2's own default, 8 MiB, is left by a few thousand phrases."""


class Wake:
    """The compiled triggers of some rules."""

    def __init__(self, rules: Sequence[Entry]) -> None:
        import re2

        options = re2.Options()
        options.max_mem = MAX_MEMORY
        options.log_errors = False
        self.rules = tuple(rules)
        owners: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for trigger in rule.triggers:
                owners.setdefault(trigger, []).append(number)
        self.owners: tuple[list[int], ...] = ([], *owners.values())
        self.set = re2.Set.SearchSet(options)
        # The canary matches any text: a result without it means the automaton ran out of memory.
        self.set.Add("")
        for trigger in owners:
            self.set.Add(trigger)
        try:
            self.set.Compile()
            self.compiled = True
        except re2.error:  # no memory left for so many triggers
            self.compiled = False
        self.quiet = tuple(number for number, rule in enumerate(self.rules) if not rule.triggers)

    def scan(self, utf8: bytes) -> set[int]:
        """Numbers of the rules that a text's triggers wake; all of them when the scan gave up."""
        matches = self.set.Match(utf8) if self.compiled else ()
        if 0 not in matches:
            return set(range(len(self.rules)))
        return {number for match in matches for number in self.owners[match]}

    def woken(self, utf8: bytes) -> list[Entry]:
        """The rules that a text wakes, in the order given; views that they need are not asked yet."""
        numbers = self.scan(utf8)
        numbers.update(self.quiet)
        return [rule for number, rule in enumerate(self.rules) if number in numbers]
