"""Packs: phrases as data, a file a language, for rules whose YAML names a `kind` and no patterns.

    language: de
    share-subscribe:
      alone: ["artikel teilen", "{n} Kommentare"]
      edge: ["folgen Sie uns auf {network} …", {say: "jetzt abonnieren …", not: [und, oder]}]

Under each kind stands where its phrases count:

    alone      it is the whole paragraph
    heading    so too, and a heading may be it
    item       so too, and an item of a list may be it
    tail       so too, and what a paragraph ends with, behind a full stop and with none of its own
    edge       it is a paragraph's first or last sentence
    start, end it is the first, or the last

A phrase is the whole sentence; with `…` at its end it begins the sentence. `(a|b)` is either, `(a|)` a or nothing;
A phrase all in capitals counts only so. `{n}` is a number, `{network}` the name of one. `not` are words that
must not follow, `has` such of which one must. How phrase and sentence are compared: `newslint.article.wording`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from newslint.article.edgeless import is_edgeless
from newslint.article.wording import wording
from newslint.engine.phrase_spec import re2_options
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, TypeAlias

PLACES = ("alone", "heading", "item", "tail", "edge", "start", "end")

WIDER = ("item", "tail", "end")
"""Places that a phrase has besides another one."""

CAPITALS = "^"
"""Marks the place of a phrase that counts in capitals only."""


Part: TypeAlias = "str | list[list[Part]]"
"""A text, or a choice between phrases."""


class PackError(ValueError):
    """A pack is wrong; the text says what and where."""


class Phrase(NamedTuple):
    """A phrase as a rule looks it up.

    `place` is where it counts, `^` after it for one in capitals; `goes_on` whether the sentence may go on;
    `firsts` are the words that it can begin with, `pattern` is RE2's for the sentence's wording, `barred` what
    must not follow, `has` of what one must follow somewhere. `openings` are the keys that wake its rule.
    """

    place: str
    goes_on: bool
    firsts: tuple[str, ...]
    pattern: str
    barred: tuple[str, ...]
    has: tuple[str, ...]
    openings: frozenset[str]


class Pack(NamedTuple):
    """The phrases of one kind: a row each, as plain text for a table, and the keys that wake their rule.

    What keys are: `newslint.engine.opening_keys`.
    """

    rows: tuple[str, ...]
    openings: tuple[str, ...]


def read_pack(data: object, source: str, kinds: Iterable[str]) -> dict[str, list[Phrase]]:
    """Phrases by kind.

    Raises PackError: no mapping, an unknown kind or place, what is no phrase.
    """
    if not isinstance(data, dict) or not isinstance(data.get("language"), str):
        raise PackError(f"{source}: a pack is a mapping with a `language` and phrases by kind")
    known = sorted(kinds)
    phrases: dict[str, list[Phrase]] = {}
    for kind, places in data.items():
        if kind == "language":
            continue
        if kind not in known:
            raise PackError(f"{source}: unknown kind `{kind}`{_near(kind, known, 'kinds')}")
        if not isinstance(places, dict):
            raise PackError(f"{source}: `{kind}` is a mapping of places ({', '.join(PLACES)}) to phrases")
        phrases[kind] = []
        for place, items in places.items():
            if place not in PLACES:
                raise PackError(f"{source}: unknown place `{place}` of `{kind}`{_near(place, PLACES, 'places')}")
            if not isinstance(items, list):
                raise PackError(f"{source}: `{kind}: {place}` is a list of phrases")
            for item in items:
                phrase = _read_phrase(item, place, f"{source}: `{kind}: {place}`")
                phrases[kind].append(phrase)
    return phrases


def make_pack(phrases: Iterable[Phrase]) -> Pack:
    """The compact form of a kind's phrases."""
    known = {(p.pattern, p.goes_on, p.place, p.barred, p.has): p for p in phrases}
    rows = sorted(
        "\t".join(
            (p.place, "…" if p.goes_on else "", " ".join(p.firsts), p.pattern, "|".join(p.barred), "|".join(p.has))
        )
        for p in known.values()
    )
    return Pack(tuple(rows), tuple(sorted(frozenset[str]().union(*(p.openings for p in known.values())))))


def _read_phrase(item: object, place: str, source: str) -> Phrase:
    from newslint.engine.opening_keys import is_enough, keys

    barred: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    if isinstance(item, dict):
        if "say" not in item or not set(item) <= {"say", "not", "has"}:
            raise PackError(f"{source}: a phrase is a text, or {{say: …, not: [words], has: [words]}}, not {item!r}")
        barred, has = (tuple(map(wording, _words(item.get(key, []), key, source))) for key in ("not", "has"))
        item = item["say"]
    if not isinstance(item, str) or not item.strip():
        raise PackError(f"{source}: a phrase is a text, not {item!r}")
    unknown = _filled(item).partition("{")
    if unknown[1]:
        name = unknown[2].partition("}")[0]
        raise PackError(
            f"{source}: {item!r} holds `{{{name}}}`, which stands for nothing; there are {{n}} and {{network}}"
        )
    goes_on = item.rstrip().endswith("…")
    whole = " ".join(item.split()).removesuffix("…").rstrip()
    try:
        parts = _parse(whole)
    except ValueError:
        raise PackError(f"{source}: {item!r} has brackets that do not match") from None
    heads = _heads(parts, is_enough)
    firsts = tuple(sorted({first_word(wording(_filled(head))) for head in heads}))
    if "" in firsts or firsts == ("#",) == tuple(map(wording, (_filled(whole),))):
        raise PackError(f"{source}: {item!r} can be nothing at all")
    openings = frozenset(key for head in heads for key in keys(head, goes_on))
    capitals = CAPITALS if whole.isupper() else ""
    return Phrase(place + capitals, goes_on, firsts, _pattern(parts), barred, has, openings)


def _words(value: object, key: str, source: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(word, str) and word for word in value):
        raise PackError(f"{source}: `{key}` is a list of words, not {value!r}")
    return value


def _filled(text: str) -> str:
    return text.replace("{n}", "0").replace("{network}", "facebook")


def first_word(said: str) -> str:
    """What a wording is looked up by: its first word, or its first character where words have no spaces."""
    word = said.partition(" ")[0]
    if word.isascii():
        return word
    return next((word[: at or 1] for at, sign in enumerate(word) if is_edgeless(sign)), word)


def _parse(text: str) -> list[Part]:
    """A phrase as texts and choices. Raises ValueError for brackets that do not match."""
    stack: list[list[list[Part]]] = [[[]]]
    for piece in re.split(r"([()|])", text):
        if piece == "(":
            stack.append([[]])
        elif piece == ")" and len(stack) > 1:
            choice = stack.pop()
            stack[-1][-1].append(choice)
        elif piece == "|" and len(stack) > 1:
            stack[-1].append([])
        elif piece in ("(", ")", "|"):
            raise ValueError(piece)
        elif piece:
            stack[-1][-1].append(piece)
    if len(stack) > 1:
        raise ValueError(text)
    return stack[0][0]


def _heads(parts: list[Part], is_enough: Callable[[str], bool], begun: Iterable[str] = ("",)) -> frozenset[str]:
    """All that a phrase can begin with, each grown until it is enough."""
    done: set[str] = set()
    open_: set[str] = set(begun)
    for part in parts:
        if not open_:
            break
        grown = {(head + part).lstrip() for head in open_} if isinstance(part, str) else set[str]()
        if not isinstance(part, str):
            for choice in part:
                grown |= _heads(choice, is_enough, open_)
        open_ = {head for head in grown if not is_enough(head)}
        done |= {head for head in grown if is_enough(head)}
    return frozenset(done | open_)


def _pattern(parts: list[Part]) -> str:
    """The RE2 pattern for a phrase's wording. A space may be missing, as beside a choice that is nothing."""
    found = []
    for part in parts:
        if isinstance(part, str):
            text = _filled(part)
            words = [word if word.isalnum() else re.escape(word).replace("\\#", "#") for word in wording(text).split()]
            before, after = (not _is_letter(sign) for sign in (text[0], text[-1]))
            found.append((" ?" if before else "") + " ?".join(words) + (" ?" if after and words else ""))
        else:
            found.append("(?:" + "|".join(map(_pattern, part)) + ")")
    return "".join(found)


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "*" or unicodedata.category(sign)[0] == "M"


def _near(word: object, known: Iterable[str], what: str) -> str:
    import difflib

    known = list(known)
    near = difflib.get_close_matches(str(word), known, 1)
    return f"; did you mean `{near[0]}`?" if near else f"; the {what} are {', '.join(known)}"


SOUGHT = 12
"""Words whose phrases are sought one after the other, 40 µs each; then a table is made of all in a millisecond."""


class Known(NamedTuple):
    """A phrase that a sentence is: where it counts, whether it is a label or needs a word far on, its length."""

    place: str
    is_long: bool
    length: int


class Book:
    """Phrases to be looked up by a sentence's wording: by its first word, then by the patterns that begin so.

    A pattern is compiled when a sentence first begins with its word.
    """

    def __init__(self, rows: Sequence[str]) -> None:
        self.rows = rows
        self.by_first: dict[str, list[str]] = {}
        self.patterns: dict[str, tuple[Any, list[tuple[_Late, list[str]]]]] = {}
        self.find = lru_cache(maxsize=256)(self._find_any)
        """The longest phrase that a wording is or begins with, if any; it may have a colon more.

        Remembered, for where one line stands a thousand times."""

    def may_find(self, said: str) -> bool:
        """Whether a wording, or what it begins with, may be a phrase: the cheap question."""
        any_of, _ = self._beginning(first_word(said))
        return any_of is not None and bool(
            any_of.match(said) or (" :" in said and any_of.match(said.replace(" :", "")))
        )

    def _find_any(self, said: str) -> Known | None:
        found = self._find(said)
        return self._find(said.replace(" :", "")) if found is None and " :" in said else found

    def _find(self, said: str) -> Known | None:
        best: Known | None = None
        any_of, patterns = self._beginning(first_word(said))
        if any_of is None or any_of.match(said) is None:
            return None
        for pattern, (place, goes_on, _, _, barred, has) in patterns:
            match = pattern.match(said)
            if match is None or (best and match.end() < best.length):
                continue
            if best and match.end() == best.length:
                if place in WIDER:
                    best = best._replace(place=f"{best.place} {place}")
                continue
            end, rest = match.end(), said[match.end() :]
            if goes_on:
                if rest and rest[0] != " " and not is_edgeless(rest[0]) and said[end - 1] not in ": ":
                    continue
                if barred and any(_begins(rest.lstrip(), word) for word in barred.split("|")):
                    continue
                if has and not any(word in rest for word in has.split("|")):
                    continue
            elif rest.strip(": "):
                continue
            best = Known(place, bool(has) or (bool(goes_on) and said[:end].rstrip().endswith(":")), end)
        return best

    def _beginning(self, word: str) -> tuple[Any, list[tuple[_Late, list[str]]]]:
        """The patterns of phrases that begin with a word, after one that is any of them."""
        found = self.patterns.get(word)
        if found is None:
            import re2

            options = re2_options(longest=True)
            fields = [row.split("\t") for row in self._rows(word)]
            any_of = re2.compile("|".join(f"(?:{row[3]})" for row in fields), options) if fields else None
            found = self.patterns[word] = any_of, [(_Late(row[3]), row) for row in fields]
        return found

    def _rows(self, word: str) -> Sequence[str]:
        """The rows of phrases that begin with a word. A start asks for a few, and needs no table of all."""
        if not self.by_first:
            if len(self.patterns) < SOUGHT:
                return [row for row in self.rows if word in row and word in _firsts(row)]
            for row in self.rows:
                for first in _firsts(row):
                    self.by_first.setdefault(first, []).append(row)
        return self.by_first.get(word, ())


def _firsts(row: str) -> list[str]:
    return row.split("\t", 3)[2].split(" ")


class _Late:
    """A pattern that is compiled when it is first asked."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.compiled: Any = None

    def match(self, text: str) -> Any:
        if self.compiled is None:
            import re2

            self.compiled = re2.compile(self.pattern, re2_options(longest=True))
        return self.compiled.match(text)


def _begins(rest: str, word: str) -> bool:
    return rest.startswith(word) and (len(rest) == len(word) or rest[len(word)] == " " or is_edgeless(word[-1]))


def kind_packs(packs: Iterable[Mapping[str, list[Phrase]]]) -> dict[str, Pack]:
    """The packs of all languages, by kind."""
    kinds: dict[str, list[Phrase]] = {}
    for pack in packs:
        for kind, phrases in pack.items():
            kinds.setdefault(kind, []).extend(phrases)
    return {kind: make_pack(phrases) for kind, phrases in sorted(kinds.items())}
