"""What in an article's metadata may be odd: one pass over its fields, before any rule asks about one of them.

A doubt is the name of a question that is then asked in earnest. Without it the answer is sure to be "nothing": a test
holds the views that hang on doubts to that. Most articles give no doubt or one, and no rule reads their fields once
more. What was found of a value is remembered: the posts of a site share most of theirs.
"""

from __future__ import annotations

import itertools
from functools import lru_cache

from newslint.article.date_form import is_date
from newslint.article.field import repeated_items
from newslint.article.placeholder_values import ENGINES, may_hold_placeholder, subject
from newslint.article.profile import canonical_names
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

EVERY = frozenset("broken missing empty placeholder type title author list date day excerpt summary".split())
"""All doubts: front matter that does not parse, a field that is not there, one with nothing in it, a placeholder, a
value of the wrong kind, a title that is not plain, an author of one word, a list that names a thing twice, a date that
is not plainly one, a day that the article may not be of, an excerpt that may be cut, one that the body may be."""

MAX_TITLE = 110
"""Code points that search engines show of a headline at most (Google's structured data for articles, to 2022)."""

MIN_EXCERPT = 40
"""Code points; what is shorter was not cut by a program."""

PAST = "2025-12-31"
"""The last day of the year before newslint was made: past whatever the day, so that no clock is asked."""

# What parts a prefix or a site's name from a headline, and what is no part of any.
_TITLE_MARKS = frozenset("&<\n\t:：|｜]】_")
_SPACED_MARKS = tuple(" " + mark for mark in "-–—·•»/ ")
_PLAIN = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,.'\"?!()$%"
"""What most titles are written in, with none of those: to leave it out takes a fifth of the time that they take."""
_LIST_MARKS = late(r"[\[,;，、|]")
_CENTURIES = ("19", "20")
_YEAR_BEGINS = tuple(mark + century for mark in "/_-" for century in _CENTURIES)
_HAS_YEAR = late(r"[/_-](?:19|20)\d\d")
_LAST_DAYS = dict(zip(map("{:02}".format, range(1, 13)), "31 28 31 30 31 30 31 31 30 31 30 31".split(), strict=True))


def _is_odd_title(title: str) -> bool:
    if len(title) > MAX_TITLE or title.isupper():
        return True
    if not title.encode("utf-8", "surrogatepass").translate(None, _PLAIN):
        return "  " in title
    return not _TITLE_MARKS.isdisjoint(title) or any(mark in title for mark in _SPACED_MARKS)


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
_UNREAD = "-"

MAX_DATE = 40
"""Code points; nothing longer is plainly a date."""

MAX_KNOWN = 2048
"""Values of which the doubts are remembered; of more, all are forgotten at once."""

MAX_LENGTH = 200
"""Code points of a value that is remembered: longer ones are excerpts, which no other article has."""

_KNOWN: dict[tuple[object, ...], tuple[str, ...]] = {}
"""The doubts about a text or a list, by what the field is."""


def find_doubts(names: tuple[str, ...], values: Sequence[object], file_date: Callable[[], str], past: str) -> set[str]:
    """The doubts about the values of front matter's fields, or of a record's.

    `file_date` gives the day that the article's name says, or ''; what is not after the day `past` is past.
    """
    doubts: set[str] = set()
    key: tuple[object, ...]
    roles, dated, linked = _plan(names)
    for role, value in zip(roles, values, strict=True):
        if isinstance(value, str):
            if role in _DATES and len(value) <= MAX_DATE and _day(value):
                continue
            key = role, value
        elif isinstance(value, list):
            key = role, True, *value
        else:
            doubts.update(_of_other(role, value))
            continue
        try:
            known = _KNOWN.get(key)
        except TypeError:  # a list that holds lists or mappings
            key, known = (), None
        if known is None:
            known = _learn(key, role, value)
        if known:
            doubts.update(known)
    if dates := _texts(values, dated):
        doubts.update(_of_days(dates, file_date(), _texts(values, linked) if linked else (), past))
    return doubts


def has_excerpt(names: tuple[str, ...]) -> bool:
    """Whether one of an article's fields is an excerpt."""
    return "excerpt" in _plan(names)[0]


@lru_cache(maxsize=1024)
def _plan(names: tuple[str, ...]) -> tuple[tuple[str, ...], Sequence[int], Sequence[int]]:
    """What each field is: its canonical name where that matters, `-` where readers do not see what it says, else ''.

    Then the numbers of the dates, those of the first day before the others, and of the addresses. The posts of a site
    have the same few sets of names.
    """
    meant = {name: key for key, known in canonical_names(names).items() for name in known if key in _ROLES}
    roles = tuple(meant.get(name) or (_UNREAD if subject(name) in ENGINES else "") for name in names)
    places = {key: [number for number, role in enumerate(roles) if role == key] for key in (*_DATES, "source_url")}
    return roles, [*places["date"], *places["modified"]], places["source_url"]


def _texts(values: Sequence[object], places: Sequence[int]) -> list[str]:
    return [said for place in places if isinstance(value := values[place], str) and (said := value.strip())]


def _learn(key: tuple[object, ...], role: str, value: str | list[object]) -> tuple[str, ...]:
    """The doubts about a text or a list, which are remembered by a key, where there is one."""
    texts: Sequence[str]
    if isinstance(value, str):
        said = value.strip()
        doubts = [doubt for doubt, test in _TESTS.get(role, ()) if test(said)] if said else ["empty"]
        texts = () if role == _UNREAD else (said,)
    else:
        texts = [item.strip() for item in value if isinstance(item, str)]
        doubts = _of_list(role, value, texts)
    if texts and may_hold_placeholder(texts):
        doubts.append("placeholder")
    if key and len(key) + sum(map(len, texts)) <= MAX_LENGTH:
        if len(_KNOWN) >= MAX_KNOWN:
            _KNOWN.clear()
        _KNOWN[key] = tuple(doubts)
    return tuple(doubts)


def _of_list(role: str, values: Sequence[object], texts: Sequence[str]) -> list[str]:
    """Those about a list; `texts` are the texts in it, white space at their ends aside."""
    doubts = [] if values and len(texts) == len(values) and all(texts) else ["empty", "type"]
    if role not in ("", _UNREAD):
        if role not in _LISTS:
            doubts += _of_other(role, values)
        if len(texts) > 1 and repeated_items(texts):
            doubts.append("list")
        if role in _AUTHORS and len(texts) == 1 and _is_token(texts[0]):
            doubts.append("author")
    return doubts


def _of_other(role: str, value: object) -> Sequence[str]:
    """Those about a value that is no text."""
    if value is None:
        return ("empty",)
    if role in _DATES:
        return ("empty", "type", "date", "day")
    return ("empty", "type") if value == {} or role not in ("", _UNREAD) else ()


@lru_cache(maxsize=1024)
def _day(date: str) -> str:
    """The day of what is plainly a date, else ''.

    It is one of the calendar, if need be with a time and its offset: every reader of dates takes it for the same.
    """
    day, time = date[:10], date[10:]
    if not (is_date(date) and day[:2] in _CENTURIES and "01" <= day[8:] <= _LAST_DAYS.get(day[5:7], "")):
        return ""
    # T23:59:59Z
    return day if not time or (time[1:3] <= "23" and time[4] <= "5" and time[7] <= "5") else ""


def _has_year(url: str) -> bool:
    return any(begin in url for begin in _YEAR_BEGINS) and _HAS_YEAR.search(url) is not None


def _of_days(dates: Sequence[str], file_date: str, urls: Sequence[str], past: str) -> Sequence[str]:
    days = [_day(date) if len(date) <= MAX_DATE else "" for date in dates]
    if not all(days):
        return ("date", "day")
    day = days[0]
    if day < "1971" or days[-1] > past or file_date not in ("", day):
        return ("day",)
    if len(days) > 1 and not all(one < other for one, other in itertools.pairwise(days)):
        return ("day",)
    for url in urls:
        # As addresses write it: what agrees needs no calendar.
        if day not in url and day.replace("-", "/") not in url and _has_year(url):
            return ("day",)
    return ()
