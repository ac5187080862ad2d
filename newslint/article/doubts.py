"""What in an article's metadata may be odd: one pass over its fields, before any rule asks about one of them.

A doubt is the name of a question that is then asked in earnest. Without it the answer is sure to be "nothing": a test
holds the views of metadata to that. Most articles give no doubt or one, and no rule reads their fields once more.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from newslint.article.field import repeated_items
from newslint.article.placeholder_values import ENGINES, may_hold_placeholder, subject
from newslint.article.profile import canonical_names
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslint.article.field import Field

EVERY = frozenset(("empty", "placeholder", "type", "title", "author", "list", "date", "day", "excerpt"))
"""All doubts: a field with nothing in it, a placeholder, a value of the wrong kind, a title that is not plain, an
author of one word, a list that names a thing twice, a date that is not plainly one, a day that the article may not be
of, an excerpt that may be cut."""

MAX_TITLE = 110
"""Code points that search engines show of a headline at most (Google's structured data for articles, to 2022)."""

MIN_EXCERPT = 40
"""Code points; what is shorter was not cut by a program."""

PAST = "2025-12-31"
"""The last day of the year before newslint was made: past whatever the day, so that no clock is asked."""

# What parts a prefix or a site's name from a headline, and what is no part of any.
_TITLE_MARKS = re.compile(r"[&<\n\t:：|｜\]】_]| [-–—·•»/ ]")
_LIST_MARKS = late(r"[\[,;，、|]")
_HAS_YEAR = late(r"[/_-](?:19|20)\d\d")
# A day of the calendar, if need be with a time and its offset: every reader of dates takes it for the same.
_DATE = re.compile(
    r"((?:19|20)\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31))"
    r"(?:[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z| ?[+-]\d\d:?\d\d))?"
)


def _is_odd_title(title: str) -> bool:
    return len(title) > MAX_TITLE or title.isupper() or bool(_TITLE_MARKS.search(title))


def _is_token(author: str) -> bool:
    return " " not in author and author == author.lower()


def _has_bracket(text: str) -> bool:
    return "[" in text


def _may_be_cut(excerpt: str) -> bool:
    return len(excerpt) >= MIN_EXCERPT and (excerpt[-1].isalpha() or excerpt.endswith(("...", "…")))


def _has_list_mark(text: str) -> bool:
    return _LIST_MARKS.search(text) is not None


_TESTS: Mapping[str, tuple[tuple[str, Callable[[str], object]], ...]] = {
    "title": (("title", _is_odd_title),),
    "author": (("author", _is_token), ("type", _has_bracket)),
    "authors": (("author", _is_token), ("type", _has_bracket)),
    "tags": (("type", _has_list_mark),),
    "categories": (("type", _has_list_mark),),
    "excerpt": (("excerpt", _may_be_cut),),
}
"""By canonical name what a text in a field may be, and how to tell."""

_AUTHORS = ("author", "authors")
_LISTS = frozenset(("tags", "categories", "authors", "author"))
_DATES = ("date", "modified")
_ROLES = frozenset((*_TESTS, *_DATES, "source_url"))


def find_doubts(metadata: Mapping[str, Field], file_date: str, past: str) -> frozenset[str]:
    """The doubts about the fields of front matter or a record.

    `file_date` is the day that the article's name gives, or ''; what is not after the day `past` is past.
    """
    doubts: set[str] = set()
    texts: list[str] = []
    places: dict[str, list[str]] = {"date": [], "modified": [], "source_url": []}
    for field, (role, is_read) in zip(metadata.values(), _roles(tuple(metadata)), strict=True):
        value = field.value
        if isinstance(value, str):
            said = value.strip()
            if not said:
                doubts.add("empty")
                continue
            if is_read:
                texts.append(said)
            if role in places:
                places[role].append(said)
            elif role:
                for doubt, test in _TESTS[role]:
                    if test(said):
                        doubts.add(doubt)
        elif isinstance(value, list):
            doubts.update(_of_list(role, value))
            texts += [item.strip() for item in value if isinstance(item, str)]
        elif value is None:
            doubts.add("empty")
        elif role or value == {}:
            doubts.update(_of_other(role))
    if may_hold_placeholder(texts):
        doubts.add("placeholder")
    if places["date"] or places["modified"]:
        doubts.update(_of_days([*places["date"], *places["modified"]], file_date, places["source_url"], past))
    return frozenset(doubts)


@lru_cache(maxsize=1024)
def _roles(names: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """What each field is, by its canonical name where it matters, and whether readers see what it says.

    The posts of a site have the same few sets of names.
    """
    meant = {name: key for key, known in canonical_names(names).items() for name in known if key in _ROLES}
    return tuple((meant.get(name, ""), subject(name) not in ENGINES) for name in names)


def _of_list(role: str, values: Sequence[object]) -> Sequence[str]:
    texts = [item.strip() for item in values if isinstance(item, str)]
    doubts = [] if values and len(texts) == len(values) and all(texts) else ["empty", "type"]
    if role and role not in _LISTS:
        doubts += _of_other(role)
    if role and len(texts) > 1 and repeated_items(texts):
        doubts.append("list")
    if role in _AUTHORS and len(texts) == 1 and _is_token(texts[0]):
        doubts.append("author")
    return doubts


def _of_other(role: str) -> Sequence[str]:
    """Those about a value that is neither a text nor a list."""
    return ("empty", "type", "date", "day") if role in _DATES else ("empty", "type")


def _of_days(dates: Sequence[str], file_date: str, urls: Sequence[str], past: str) -> Sequence[str]:
    read = [_DATE.fullmatch(date) for date in dates]
    days = [match[1] for match in read if match]
    if len(days) < len(dates):
        return ("date", "day")
    day = days[0]
    if day < "1971" or days[-1] > past or file_date not in ("", day):
        return ("day",)
    if len(days) > 1 and not all(one < other for one, other in itertools.pairwise(days)):
        return ("day",)
    for url in urls:
        # As addresses write it: what agrees needs no calendar.
        if _HAS_YEAR.search(url) and day not in url and day.replace("-", "/") not in url:
            return ("day",)
    return ()
