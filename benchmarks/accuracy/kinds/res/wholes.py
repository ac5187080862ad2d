"""What is wrong with an article as a whole: a bot's lead-in, a summary in the article's place, next to no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.res.planting import between, body, in_format, nothing

if TYPE_CHECKING:
    from random import Random

_OPENERS = (
    "Let's dive into the details: ", "Here's what you need to know: ", "Hier sind die Details: ",
    "Voici ce qu'il faut savoir : ",
    "Esto es lo que debes saber: ", "Вот что нужно знать: ", "以下是你需要知道的一切：",
)  # fmt: skip
_EXCERPT = re.compile(r'^excerpt: "(.*)"$', re.M)


def _opened(text: str, rng: Random) -> Damaged | None:
    at = body(text)[0][0]
    return changed(text, [(at, at, rng.choice(_OPENERS))]) if text[at].isupper() or not text[at].islower() else None


def _summary_only(text: str, rng: Random) -> Damaged | None:
    excerpt = _EXCERPT.search(text)
    if excerpt is None or len(excerpt[1].split()) >= 60:
        return None
    start, end = body(text)[0][0], body(text)[-1][1]
    return changed(text, [(start, end, excerpt[1])])


def _few_words(text: str, rng: Random) -> Damaged | None:
    start, end = body(text)[0]
    words = [match.end() for match in re.finditer(r"\S+", text[start:end])]
    if len(words) < 8:
        return None
    return changed(text, [(start, len(text), text[start : start + words[rng.randrange(2, 7)]] + "\n")])


def _caption(text: str, rng: Random) -> Damaged | None:
    names = [
        (at, match[0])
        for a, _ in body(text)[1:]
        for at in [a]
        for match in re.finditer(r"(?<=[a-zа-я,] )[A-ZА-Я][a-zа-я]{4,}(?= [a-zа-я])", text[a : text.find("\n", a)])
    ]
    if not names:
        return None
    at, name = rng.choice(names)
    return changed(text, [(at, at, f"Outside the hall of {name} on Monday\n\n")])


KINDS: tuple[Kind, ...] = (
    Kind("a bot's lead-in", ("RES508",), _opened, nothing),
    Kind("filler text", ("RES510",), between("Lorem ipsum dolor sit amet, consectetur adipiscing elit.")),
    Kind("a few words in the article's place", ("RES517",), _few_words),
    Kind("the excerpt in the article's place", ("RES519",), in_format(".md", _summary_only)),
    Kind("a caption without its picture", ("RES521",), _caption),
)  # fmt: skip
