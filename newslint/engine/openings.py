"""Which rules of packs have anything to look at: how lines, and their last sentences, begin.

The first letters are looked up by hash, which takes as long with ten thousand phrases as with ten. In an RE2 set the
beginnings of all phrases take 40 ms to compile at every start, and the more the longer they are.
"""

from __future__ import annotations

import os
from functools import lru_cache

from newslint.engine.opening_letters import known_places
from newslint.engine.opening_table import Known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslint.article import Article

NEEDS = "openings"
"""What a rule of packs says that it needs: see `Entry.needs`."""

TABLE = "openings.txt"
"""What wakes the rules of packs: `newslint.engine.opening_keys.make_table`, made from the packs by `make table`. Read
whole and cut into lines it costs a fifth of the same as Python."""

Keys = tuple[tuple[str, tuple[str, ...]], ...]
"""Keys of a user's own phrases by the rule that looks for them."""


@lru_cache(maxsize=1)
def known_openings() -> Known:
    """The keys of newslint's own packs."""
    return Known(_table())


def _table() -> bytes:
    from newslint.engine.registry import rules_folder

    with open(os.path.join(rules_folder(), TABLE), "rb") as file:
        return file.read()


@lru_cache(maxsize=8)
def _known_with(more: Keys) -> Known:
    """The same with a user's."""
    from newslint.engine.opening_keys import join_tables, make_table

    return Known(join_tables(_table(), make_table(more)))


@lru_cache(maxsize=2)
def openings(article: Article, more: Keys) -> tuple[tuple[int, set[str]], ...]:
    """Where lines and their last sentences begin as a phrase does, and the codes of rules that have such a phrase.

    An offset may lie before marks that stand before the words.
    """
    return tuple(known_places(article, _known_with(more) if more else known_openings()))


class Openings:
    """The openings of some rules' phrases: of newslint's own, and of a user's."""

    def __init__(self, rules: Mapping[str, int], more: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self.rules = rules
        self.more = tuple(more)

    def scan(self, article: Article) -> set[int]:
        """Numbers of the rules that have a phrase which begins as a line of an article, or its last sentence, does."""
        found = openings(article, self.more)
        return {self.rules[code] for _, codes in found for code in codes if code in self.rules} if found else set()
