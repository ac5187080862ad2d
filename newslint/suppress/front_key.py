"""The front matter's `newslint:` key: what the whole file is not checked for."""

from __future__ import annotations

import re

from newslint.article.field import OWN_KEY
from newslint.suppress.suppression import MOST_CODES, FrontKey, Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article import Article

SHAPE = "It is written `newslint: {ignore: [REP101]}`"


def read_front_key(article: Article) -> FrontKey | None:
    """The key, in front matter of any kind that parses; None where it is not there."""
    front = article.front
    field = front.fields.get(OWN_KEY) if front else None
    if front is None or field is None:
        return None
    key_start, start, end = field.key_start, field.start, field.end
    nested = front.fields.get(f"{OWN_KEY}.ignore")
    if end <= start:
        # A TOML table, whose place is not known: the codes stand somewhere below its name.
        key_start = start = article.text.find(OWN_KEY, front.start)
        end = front.end
    elif nested is not None and nested.start > start:
        end = max(end, nested.end)
    value = field.value
    codes = value.get("ignore") if isinstance(value, dict) and set(value) == {"ignore"} else None
    codes = [codes] if isinstance(codes, str) else codes
    if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
        return FrontKey((), key_start, start, end, SHAPE)
    if len(codes) > MOST_CODES:
        return FrontKey((), key_start, start, end, f"It names over {MOST_CODES} codes: name families, or ALL")
    return FrontKey(tuple(_items(article.text, codes, start, end)), key_start, start, end)


def _items(text: str, codes: list[str], start: int, end: int) -> list[Item]:
    """Each code with its place; one that is written in a way of its own has the key's."""
    items, at = [], start
    for code in codes:
        match = re.compile(rf"(?<![\w.-]){re.escape(code)}(?![\w-])").search(text, at, end) if code else None
        items.append(Item(code, *match.span()) if match else Item(code, start, end))
        at = match.end() if match else at
    return items
