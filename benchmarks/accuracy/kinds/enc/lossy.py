"""ENC202 to ENC204: damage that lost a byte or the whole mark."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damage, Damaged, Kind, Span, changed

if TYPE_CHECKING:
    from random import Random

Find = Callable[[str], list[Span]]


def each(find: Find, new: Callable[[str], str], most: int = 1000) -> Damage:
    """Damage up to `most` of the places that `find` gives, each by what stands there."""

    def damage(text: str, rng: Random) -> Damaged | None:
        spans = spots.some(find(text), rng, most)
        return changed(text, [(a, b, new(text[a:b])) for a, b in spans])

    return damage


def _matches(pattern: str) -> Find:
    compiled = re.compile(pattern)
    return lambda text: [m.span() for m in compiled.finditer(text)]


def _curly_apostrophes(text: str) -> list[Span]:
    return [(a, b) for a, b in spots.apostrophes(text) if text[a] == "’"]


def _to(clean: str) -> Callable[[str | bytes], str]:
    return lambda piece: clean


def _straight(find: Find, new: str, most: int = 1000) -> Damage:
    """Damage of a text whose apostrophes and quotation marks are straight: the entities are of those."""
    inner = each(find, lambda _: new, most)

    def damage(text: str, rng: Random) -> Damaged | None:
        return inner(re.sub("[“”„]", '"', text.replace("’", "'")), rng)

    return damage


_CLOSING = _matches(r"(?<=\S)”")
_OPENING = _matches(r"“(?=\w)")
_LETTER = _matches("[à-öø-ÿ]")
_A_GRAVE = _matches("(?<=[a-z ])à(?= )")
_STRAIGHT_QUOTE = _matches('"')

LOSSY = ("ENC202", "ENC201", "ENC203")
KINDS = (
    Kind("apostrophes as â??", LOSSY, each(_curly_apostrophes, lambda _: "â??"), _to("’")),
    Kind("one apostrophe as â??", LOSSY, each(_curly_apostrophes, lambda _: "â??", 1), _to("’")),
    Kind("one apostrophe as â€", LOSSY, each(_curly_apostrophes, lambda _: "â€", 1), _to("’")),
    Kind("apostrophes as â and two U+FFFD", LOSSY, each(_curly_apostrophes, lambda _: "â\ufffd\ufffd"), _to("’")),
    Kind("closing quotes as â€, a byte lost", LOSSY, each(_CLOSING, lambda _: "â€"), _to("”")),
    Kind("closing quotes as â€?", LOSSY, each(_CLOSING, lambda _: "â€?"), _to("”")),
    Kind("closing quotes as â€ and U+FFFD", LOSSY, each(_CLOSING, lambda _: "â€\ufffd"), _to("”")),
    Kind("opening quotes as â??", LOSSY, each(_OPENING, lambda _: "â??"), _to("“")),
    Kind("all marks as â??", LOSSY, each(spots.marks, lambda _: "â??")),
    Kind("the word à as Ã, its second byte a space", ("ENC202", "ENC201"), each(_A_GRAVE, lambda _: "Ã "), _to("à")),
    Kind("accented letters as Ã?", LOSSY, each(_LETTER, lambda _: "Ã?")),
    # ENC203 only ever suggests: U+FFFD does not say what it was.
    Kind("apostrophes as U+FFFD", ("ENC203",), each(spots.apostrophes, lambda _: "\ufffd")),
    Kind("one letter as U+FFFD", ("ENC203",), each(spots.high_runs, lambda _: "\ufffd", 1)),
    Kind("all marks as U+FFFD", ("ENC203",), each(spots.marks, lambda _: "\ufffd")),
    Kind("apostrophes as ?", ("ENC204",), each(_curly_apostrophes, lambda _: "?"), _to("’")),
    Kind("one apostrophe as ?", ("ENC204",), each(_curly_apostrophes, lambda _: "?", 1), _to("’")),
    Kind("apostrophes as  #39;", ("ENC204",), _straight(spots.apostrophes, " #39;"), _to("'")),
    Kind("apostrophes as #39;", ("ENC204",), _straight(spots.apostrophes, "#39;"), _to("'")),
    Kind("apostrophes as #8217;", ("ENC204",), each(_curly_apostrophes, lambda _: "#8217;"), _to("’")),
    Kind("quotes as  quot;", ("ENC204",), _straight(_STRAIGHT_QUOTE, " quot;"), _to('"')),
    Kind("quotes as quot;", ("ENC204",), _straight(_STRAIGHT_QUOTE, "quot;"), _to('"')),
)
