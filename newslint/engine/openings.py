"""Which rules of packs have anything to look at: how lines, and their last sentences, begin.

The first two words are looked up by hash, which takes as long with ten thousand phrases as with ten. In an RE2 set the
beginnings of all phrases take 40 ms to compile at every start, and the more the longer they are.
"""

from __future__ import annotations

import os
from functools import lru_cache

from newslint.engine.opening_words import ANY, NETWORKS, has_opening, line_openings
from newslint.engine.rough_openings import Known, rough_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslint.article import Article

NEEDS = "openings"
"""What a rule of packs says that it needs: see `Entry.needs`."""

TABLE = "openings.txt"
"""What wakes the rules of packs: a line of a first word, then one of rules, each with the second words. Made from the
packs by `make table`. Read whole and cut into lines it costs a fifth of the same as Python."""


@lru_cache(maxsize=1)
def known_openings() -> Known:
    """What newslint's own packs know, by first word: the codes of rules, each with its second words.

    Where two words begin many a sentence the third stands behind the second: `the_full`.
    """
    from newslint.engine.registry import rules_folder

    with open(os.path.join(rules_folder(), TABLE), "rb") as file:
        lines = file.read().split(b"\n")
    rows = dict(zip(lines[::2], lines[1::2], strict=False))
    rows.update(dict.fromkeys([name.encode() for name in NETWORKS], rows[b"*"]))
    return Known(rows)


def seconds_of(code: str, first: str) -> str:
    """What newslint's own packs know for one rule to follow a first word: its second words, '' for none."""
    row = known_openings().rows.get(first.encode("utf-8", "surrogatepass"), b"").decode()
    return next((seconds for of, seconds in by_rule(row) if of == code), "")


def by_rule(row: str) -> list[tuple[str, str]]:
    """The codes of a row, each with its second words."""
    return [(part[:6], part[6:]) for part in row.split("\t")]


@lru_cache(maxsize=2)
def openings(article: Article, more: frozenset[str]) -> tuple[tuple[int, tuple[str, str, str]], ...]:
    """Where lines and their last sentences begin with words that a phrase begins with, and the words.

    `more` are first words of a user's phrases, whatever follows. An offset may lie before marks that stand before
    the words.
    """
    start = article.body_start
    known = _with_more(more) if more else known_openings()
    front = len(article.text[:start].encode("utf-8", "surrogatepass"))
    numbers = rough_lines(article.utf8[front:], known)
    if not numbers:
        return ()
    lines = article.text[start:].split("\n")
    lead = next((number for number, line in enumerate(lines) if line and not line.isspace()), -1)
    found: list[tuple[int, tuple[str, str, str]]] = []
    at, done = start, 0
    for number in numbers:
        at += sum(map(len, lines[done:number])) + number - done
        done = number
        for offset, words in line_openings(lines[number], is_lead=number == lead):
            if known.has(words):
                found.append((at + offset, words))
    return tuple(found)


@lru_cache(maxsize=8)
def _with_more(more: frozenset[str]) -> Known:
    """What is known, and first words that anything may follow."""
    rows = dict(known_openings().rows)
    for first in more:
        seconds = f"      \t      {ANY} ".encode()
        rows[first.encode()] = rows.get(first.encode(), b"") + seconds
    return Known(rows)


class Openings:
    """The openings of some rules' phrases: of newslint's own, and of a user's by rule and first word."""

    def __init__(self, rules: Mapping[str, int], more: Iterable[tuple[int, Mapping[str, str]]]) -> None:
        self.rules = rules
        self.more: dict[str, list[tuple[int, str]]] = {}
        for number, words in more:
            for first, seconds in words.items():
                self.more.setdefault(first, []).append((number, seconds))
        self.firsts = frozenset(self.more)

    def scan(self, article: Article) -> set[int]:
        """Numbers of the rules that have a phrase which begins as a line of an article, or its last sentence, does."""
        found: set[int] = set()
        for _, words in openings(article, self.firsts):
            for code, seconds in by_rule(
                known_openings().rows.get(words[0].encode("utf-8", "surrogatepass"), b"").decode()
            ):
                if code in self.rules and has_opening(seconds, words):
                    found.add(self.rules[code])
            for number, seconds in self.more.get(words[0], ()):
                if has_opening(seconds, words):
                    found.add(number)
        return found
