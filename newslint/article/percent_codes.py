"""Percent-encoding (RFC 3986, 2.1) that stands in prose: `The cook%E2%80%99s shop`, `don%u2019t`, `caf%E9`."""

from __future__ import annotations

import re

from newslint.article.encoding_talk import token_around
from newslint.article.lost_marks import c1_as_marks
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Encoded(NamedTuple):
    """A run of percent codes and the text that they mean."""

    start: int
    end: int
    meant: str


TRIGGERS = (
    "%[c-fC-F][0-9a-fA-F]%[89abAB][0-9a-fA-F]",
    "%u(?:20|00|0[34])[0-9a-fA-F][0-9a-fA-F]",
    "[a-z]%(?:[eE][0-9a-fA-F]|[fF][1-9a-cA-C]|9[1-7])(?:[ a-z.,]|\\z)",
    "[A-Za-z,.]%20[A-Za-z]",
)
"""RE2 patterns for what may be one."""

_RUN = late(r"(?:%[0-9a-fA-F]{2})+")
_WIDE = late(r"(?:%u[0-9a-fA-F]{4})+")
_WORDS = late(r"[^\W\d_](?:%20|%2[Cc]%20|\.%20)[^\W\d_]")
# What an address, a path, a query, a file's name or a format has, and words have not.
_ADDRESS = late(
    r"[/\\=&#@_+$<>{}|^~]|\w:\w|\.(?:[a-z]{2,4}|[A-Z]{3}|mp[34])(?![^\W_])(?!%)|%[a-zA-Z](?![0-9a-fA-F])|\w\.\w+\.\w|\?\w"
)

# A target with a space in it, which Markdown does not take for one: `](mailto:a@b.c?subject=On World%20War`.
_OPEN_TARGET = late(r"\]\([^()]*\Z|(?:://|mailto:)[^\s<>]*\?[^<>\")]*\Z|<[a-zA-Z][^<>]*\Z")


def find_encoded(text: str, start: int) -> Iterator[Encoded]:
    """Find the runs from an offset on, but for those in what looks like an address."""
    for match in _RUN.finditer(text, start):
        meant = _read(text, *match.span())
        if meant and not _is_address(text, match.start(), match.end()):
            yield Encoded(*match.span(), meant)
    for match in _WIDE.finditer(text, start):
        units = bytes(b for unit in match.group().split("%u")[1:] for b in (int(unit[2:], 16), int(unit[:2], 16)))
        meant = units.decode("utf-16-le", "ignore")
        if not meant.isascii() and meant.isprintable() and not _is_address(text, match.start(), match.end()):
            yield Encoded(*match.span(), meant)


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether the word round a run, or the words before it, look like an address that goes on here."""
    token = token_around(text, start, end)
    # Of a link in Markdown only what it shows.
    shown = token.split("](")[0].rsplit("[", 1)[-1]
    if text[start:end] in shown and "](" in token:
        token = shown
    if _ADDRESS.search(_WIDE.sub("", _RUN.sub("", token))) or text[start - 1 : start] == ":":
        return True
    line = text[max(text.rfind("\n", max(start - 300, 0), start) + 1, start - 300) : start]
    return bool(_OPEN_TARGET.search(line))


def _read(text: str, start: int, end: int) -> str:
    """What a run means, '' where it is no sure text."""
    data = bytes(int(pair, 16) for pair in text[start:end].split("%")[1:])
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    try:
        meant = c1_as_marks(data.decode("utf-8"))
    except UnicodeDecodeError:
        meant = data.decode("cp1252", "ignore") if len(data) == 1 and before.islower() else ""
        return meant if meant in _WESTERN and not after.isdigit() and not after.isupper() else ""
    if not all(c.isprintable() or c in "\xa0\u200b\u2009\u202f\xad" for c in meant):
        return ""
    if not meant.isascii():
        return "" if before.isdigit() and len(data) < 3 else meant
    if before.isdigit() or not (start and before != " "):
        return ""  # `100%20`: a share, and a number
    # Plain ASCII counts where words are strung together by it.
    return meant if len(_WORDS.findall(token_around(text, start, end))) >= 2 or _has_letters(text, start, end) else ""


_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ’‘“”–—")


def _has_letters(text: str, start: int, end: int) -> bool:
    """Whether the word holds a run of UTF-8 beyond ASCII too."""
    token = token_around(text, start, end)
    return bool(re.search("%[c-fC-F][0-9a-fA-F]%[89abAB][0-9a-fA-F]", token))
