"""The letters that phrases begin with: by them sentences are found that may be notices, before any is read.

A key is the words that a phrase begins with, as far as LETTERS go; numbers are left out. Behind it stands `.` where the
sentence ends there, `,` where a word does. The table of all keys is by their first letters, without the spaces.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import product

from newslint.article.edgeless import is_edgeless
from newslint.engine.opening_letters import UNSAID
from newslint.engine.opening_table import (
    END,
    LETTERS,
    LONGEST,
    STEM,
    WIDE_STEM,
    WORD,
    is_grown,
    is_whole,
    least,
    stem_of,
    whole,
)
from newslint.engine.opening_words import NETWORKS, small
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Set

WIDE = 2
"""How many letters a letter of a script without spaces counts."""

# What begins so many sentences that more letters of a key are taken.
_COMMON = frozenset(
    "unfortunatel thispostwaso learnmoreabo dontforgetto thisarticlei thisarticlee thisarticlew theinformati "
    "youwillalsob recommendedf registration signupforour thankyoufors ifyoufoundth youcanreadmo persapernedi "
    "pleasenoteth thecontentco thisfeaturei continuaaleg".split()
)

_PASSED_OVER = frozenset((0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xCA, 0xCB, 0xE2))
"""First bytes of letters and marks that are left out where a text has few of them: `Letters`."""

_NETWORK = late(rf"(?<![\w*])(?:{'|'.join(sorted(NETWORKS))})(?![\w*])")
_ACCENT = late("[\u0300-\u036f]")


def is_enough(head: str) -> bool:
    """Whether what a phrase begins with has a first word that is whole, and the letters of a key."""
    head = head.replace("{n}", "").replace("{network}", "x").lstrip()
    is_word = " " in head.rstrip() or is_edgeless(head.lstrip("「『【（")[:1] or " ")
    return is_word and _count(head) >= (LETTERS if not is_common(head) else LONGEST)


def is_common(text: str) -> bool:
    """Whether the first letters of a key begin many a sentence."""
    return _first(UNSAID.sub("", small(text)).replace(" ", ""), LETTERS) in _COMMON


def _count(text: str) -> int:
    return sum(map(_weight, filter(str.isalpha, text)))


def _weight(sign: str) -> int:
    return WIDE if is_edgeless(sign) else 1


def keys(head: str, goes_on: bool) -> set[str]:
    """The keys of what a phrase begins with, in all the ways in which pages write it, accents left out too.

    `goes_on` is whether the sentence may where a phrase is no longer than that.
    """
    ending = "" if is_enough(head) else WORD if goes_on else END
    head = head.replace("{n}", "0").replace("{network}", "facebook")
    forms = {head} if head.isascii() else {head, _plain(head), head.replace("ß", "ss")}
    named = [text for form in forms for text in _with_networks(small(form))]
    named += [text.encode("ascii", "ignore").decode() for text in named if _may_be_passed_over(text)]
    return {key for text in named if (key := _key(text, ending))}


def _may_be_passed_over(text: str) -> bool:
    return not text.isascii() and all(sign.isascii() or sign.encode()[0] in _PASSED_OVER for sign in text)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFD", text)))


def _with_networks(text: str) -> list[str]:
    """A text with each of the names in place of any of them."""
    first, *parts = _NETWORK.split(text)
    texts = [first]
    for part in parts:
        texts = [
            text + name + part
            for text in texts
            for name in (sorted(NETWORKS) if _count(text) < LETTERS else sorted(NETWORKS)[:1])
        ]
    return texts


def _key(text: str, ending: str) -> str:
    said, *label = re.split("[:：]", text, maxsplit=1)
    room, words = LONGEST if is_common(said) else LETTERS, list[str]()
    for word in filter(None, (UNSAID.sub("", spaced) for spaced in said.split())):
        kept = _first(word, room)
        room -= sum(map(_weight, kept))
        words += [kept] if kept else []
        if kept != word:
            return " ".join(words)
    return " ".join(words) + (END if label else ending) if words else ""


def make_table(keys_of: Iterable[tuple[str, Iterable[str]]]) -> bytes:
    """The table of some rules' keys, as `newslint.engine.opening_table.Known` reads it; a rule's code may come twice.

    All stems in ASCII, and what may stand for one that is cut short; the others; keys without a whole stem that go on:
    a line each. Then a line a stem, in order, with the rests of its keys by rule.
    """
    by_code: dict[str, set[str]] = {}
    for code, some in keys_of:
        by_code.setdefault(code, set()).update(some)
    rows: dict[bytes, list[bytes]] = {}
    shorter: set[bytes] = set()
    open_: set[bytes] = set()
    for code in sorted(by_code):
        shorter.update(text.encode() for key in by_code[code] for text in _shorter(key))
        groups: dict[bytes, set[bytes]] = {}
        for letters in _merged(key.replace(" ", "") for key in by_code[code]):
            said = letters.encode()
            stem = stem_of(said.rstrip(b".,"))
            groups.setdefault(stem, set()).add(said[len(whole(stem)) :])
            if not is_whole(stem) and letters.endswith(WORD):
                open_.add(stem)
        for stem, rests in groups.items():
            rows.setdefault(stem, []).append(code.encode() + b" ".join(least(rests)))
    return _written(rows, shorter, open_)


def join_tables(one: bytes, other: bytes) -> bytes:
    """One table of two."""
    rows: dict[bytes, list[bytes]] = {}
    stems: set[bytes] = set()
    open_: set[bytes] = set()
    for table in (one, other):
        some, wide, loose, *lines = table.splitlines()
        stems.update(some.split(), wide.split())
        open_.update(loose.split())
        for line in lines:
            label, *row = line.split(b"\t")
            rows.setdefault(label[:WIDE_STEM], []).extend(row)
    return _written(rows, stems, open_)


def _written(rows: Mapping[bytes, list[bytes]], shorter: Set[bytes], open_: Set[bytes]) -> bytes:
    lines = []
    stems = set(shorter)
    for stem in sorted(rows):
        label = stem
        if whole(stem) != stem:
            # Of a letter that is cut all of one: the file is text.
            label = whole(stem) + rows[stem][0][len("RES502") :].decode()[0].encode()
        stems.add(label)
        lines.append(b"\t".join((label, *rows[stem])))
    stems.update([key + more for key in open_ if is_grown(key) for more in _grown(STEM - len(key))])
    narrow = {stem for stem in stems if stem.isascii()}
    head = (b" ".join(sorted(some)) for some in (narrow, stems - narrow, open_))
    return b"".join(line + b"\n" for line in (*head, *lines))


def _grown(room: int) -> Iterator[bytes]:
    signs = [bytes((sign,)) for sign in b"abcdefghijklmnopqrstuvwxyz"]
    return (b"".join(more) for length in range(1, room + 1) for more in product(signs, repeat=length))


MERGED = ((10, 8), (9, 12))
"""Where of so many first letters so many keys stand, the letters stand for them: mostly networks and product names."""


def _merged(keys: Iterable[str]) -> set[str]:
    found = set(keys)
    for most, many in MERGED:
        by_start: dict[str, list[str]] = {}
        for key in found:
            start = _first(key, most)
            if start != key and not is_common(key) and is_whole(stem_of(start.encode())):
                by_start.setdefault(start, []).append(key)
        for start, some in by_start.items():
            if len(some) >= many and _count(start) >= most:
                found.difference_update(some)
                found.add(start)
    return found


def _first(text: str, room: int) -> str:
    """A text's first letters, no more than there is room for."""
    for at, sign in enumerate(text):
        if room <= 0:
            return text[:at]
        room -= _weight(sign)
    return text


def _shorter(key: str) -> set[str]:
    """What the first letters of a sentence may be where a stop cuts it off within a stem."""
    found: set[str] = set()
    said = ""
    for word in key.rstrip(END + WORD).split(" "):
        # Scripts without spaces have marks between any two letters.
        for part in word if is_edgeless(word[:1]) else (word,):
            said += part
            if is_whole(stem_of(said.encode())):
                return found
            found.add(said)
    return found
