"""HTML entities that lost their `&`: `#39;`, ` quot;`, `rsquo;`, and the text they mean."""

from __future__ import annotations

import re
from html import unescape

from newslint.article.lost_marks import is_apostrophe
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class HalfEntity(NamedTuple):
    """What is left of an entity, with the spaces that came in for its `&`, and what belongs there."""

    start: int
    end: int
    shown: str
    meant: str


_NUMBERS = "34|0?39|x27|x22|x2019|145|146|147|148|150|151|133|160|8211|8212|8216|8217|8220|8221|8230"
TRIGGERS = (
    "(?:\\A|[^&;])#(?:34|0?39|[xX]2[27]|14[5-8]|15[01]|133|82(?:1[1267]|2[01]|30));",
    "(?:\\A|[^&;a-zA-Z])(?:quot|apos|[lr]squo|[lr]dquo|[nm]dash|hellip|amp);",
    "[a-z](?:[lr]squo|[lr]dquo|[nm]dash|hellip);|[A-Z] ?amp;[A-Z]",
)
"""RE2 patterns for what may be one."""

_HALF = late(
    rf"(?<![&;\w])(?P<lone>#(?:{_NUMBERS})|quot|apos|[lr]squo|[lr]dquo|[nm]dash|hellip|amp);"
    rf"|(?<=[^\W_])(?P<glued>#(?:{_NUMBERS})|(?<=[a-z])(?:[lr]squo|[lr]dquo|[nm]dash|hellip)"
    r"|(?<!ali)quot|(?<=[A-Z])amp(?=;[A-Z]));",
    re.I,
)
LONGEST_NAME = 6
"""Characters before the semicolon."""
_NUMBERED = late(r"(?<![&\w])#\d+(?![\d;])")
_TAIL = late(r"(?:s|t|re|ve|ll|d|m)(?!\w)", re.I)
_ANY = late(rf"(?<![&;])(?:#(?:{_NUMBERS})|quot|[lr]squo|[lr]dquo);")


def find_half_entities(text: str, start: int) -> Iterator[HalfEntity]:
    """Find them from an offset on, in order of place."""
    matches = list(_halves(text, start)) if _may_hold_half(text, start) else []
    if not matches:
        return
    several = len(_ANY.findall(text, start)) >= 2
    numbered = bool(_NUMBERED.search(text, start))
    quoted = text.count("quot;", start) >= 2
    # Where the `&` became a space, one stands before every mark that had none; where it went, none does.
    spaced = not any(m["glued"] for m in matches)
    surely = spaced and any(_stood_for_sign(text, *m.span()) for m in matches)
    opened = False
    for match in matches:
        name = match["lone"] or match["glued"]
        at, end = match.span()
        gap = at - len(text[:at].rstrip(" ")) if text[at - 1 : at] == " " else 0
        after = text[end : end + 1]
        if not _is_junk(text, at, end, name.lower(), gap, several and not numbered):
            continue
        if name.lower() == "quot" and match["glued"] and not quoted:
            continue
        meant = unescape(f"&{name};")
        if meant in "\"'":
            opened = not opened if meant == '"' else opened
        cut = 1 if surely and gap else _spaces_to_cut(text, at, end, meant, gap, opened, spaced)
        if not cut and not after:
            cut = gap
        yield HalfEntity(at - cut, end, match.group(), meant)


def _halves(text: str, start: int) -> Iterator[re.Match[str]]:
    """What may be one, looked for before each semicolon."""
    done, at = start, text.find(";", start)
    while at >= 0:
        match = _HALF.search(text, max(done, at - LONGEST_NAME), at + 2)
        if match:
            done = match.end()
            yield match
        at = text.find(";", at + 1)


def _may_hold_half(text: str, start: int) -> bool:
    """Whether a name or number of one stands before a semicolon: a hundredth of the time of the pattern."""
    *before, _ = text[start:].split(";")
    return any("#" in end or end.lower().endswith(_NAMES) for end in (piece[-6:] for piece in before))


_NAMES = ("quot", "apos", "squo", "dquo", "dash", "hellip", "amp")
_WIDE = ("\u0e00", "\u0eff"), ("\u3000", "\u30ff"), ("\u3400", "\u9fff"), ("\uff00", "\uffef")
"""As a class of `re` it takes 1.5 ms to compile."""


def _stood_for_sign(text: str, at: int, end: int) -> bool:
    """Whether the space before a piece is none of the text's own: one of two, in a word, in Chinese, before a close."""
    if text[at - 1 : at] != " " or at < 2:
        return False
    within = text[end : end + 1].isalpha() and is_apostrophe(text, at - 1, end)
    near = text[max(at - 100, 0) : at]
    closes = near.rfind("‘") > max(near.rfind("’"), near.rfind("\n"))
    return within or closes or text[at - 2] == " " or any(a <= text[at - 2] <= b for a, b in _WIDE)


def _is_junk(text: str, at: int, end: int, name: str, gap: int, several: bool) -> bool:
    """Whether it is no number of an issue (`#39;`) and no word (`the amp;`)."""
    before, after = text[at - gap - 1 : at - gap], text[end : end + 1]
    if name == "amp":
        upper = text[max(at - gap - 12, 0) : at - gap].split(" ")[-1][:1].isupper()
        return upper and (gap > 1 or after.isalnum()) and text[end : end + 2].strip()[:1].isalnum()
    if not name.startswith("#"):
        return True
    if text[at - 1 : at].isalnum() and at:
        return after.isalpha() or several or not after or after.isspace()
    if after.isalpha() and after > "\x7f":
        return True  # no number of an issue has a letter behind its semicolon
    if after.isalpha() and (gap or not before):
        return bool(_TAIL.match(text, end)) or several or gap > 1 or after.islower()
    return several or (name in ("#39", "#039") and gap == 1 and before == "s" and after == " ")


def _spaces_to_cut(text: str, at: int, end: int, meant: str, gap: int, opened: bool, spaced: bool) -> int:
    """How many of the spaces before it stood for the `&`: one or none."""
    if not gap or not spaced:
        return 0
    before, after = text[at - gap - 1 : at - gap] if at > gap else "", text[end : end + 1]
    if gap > 1 or not before or before in "([\n\r":
        return 1
    if meant in "'’‘":
        return 0 if after.isalpha() and not _TAIL.match(text, end) and len(before) and before not in "ODLd" else 1
    if meant in '"“”':
        return 0 if after.isalnum() and opened else 1
    return 1 if meant in "&–—" and after.isalnum() else 0
