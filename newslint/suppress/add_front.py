"""Writing codes into the front matter's `newslint:` key."""

from __future__ import annotations

import json
import re

from newslint.article.field import OWN_KEY
from newslint.finding import Edit
from newslint.fixing.edits import apply_edits
from newslint.positions import usual_newline
from newslint.suppress.front_key import read_front_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article import Article
    from newslint.suppress.suppression import FrontKey


def with_ignored(article: Article, codes: Sequence[str], reason: str) -> str | None:
    """The text with codes in the list of that key, its other fields as they were; None where there is no sure way."""
    front, key = article.front, read_front_key(article)
    if front is None or front.problem or (key is not None and (key.problem or not key.items)):
        return None
    had = [item.code for item in key.items] if key else []
    new = [code for code in codes if code not in had]
    for edit in _into_list(article, key, new) if key else _new_key(article, new, reason):
        text = apply_edits(article.text, [edit])
        after = article.with_text(text)
        now = read_front_key(after)
        if now and [item.code for item in now.items] == [*had, *new] and _others(after) == _others(article):
            return text
    return None


def _others(article: Article) -> tuple[str, dict[str, object]]:
    """What stands beside the key: the body and the other fields."""
    fields = article.front.fields if article.front else {}
    return article.body, {name: f.value for name, f in fields.items() if name.split(".")[0] != OWN_KEY}


def _into_list(article: Article, key: FrontKey, codes: Sequence[str]) -> Iterator[Edit]:
    text, last = article.text, key.items[-1]
    quote = text[last.start - 1] if text[last.start - 1] in "\"'" else ""
    at = last.end + len(quote)
    written = [f"{quote}{code}{quote}" for code in codes]
    yield Edit(at, at, "".join(f", {code}" for code in written))
    item = re.compile(r"^[ \t]*-[ \t]+", re.M).search(
        text, article.lines.start(article.lines.locate(last.start)[0]), at
    )
    if item:
        newline = usual_newline(text)
        yield Edit(at, at, "".join(f"{newline}{item.group()}{code}" for code in written))


def _new_key(article: Article, codes: Sequence[str], reason: str) -> Iterator[Edit]:
    front, text, newline = article.front, article.text, usual_newline(article.text)
    assert front is not None
    note = f" # {reason}" if reason else ""
    if front.kind == "json":
        at = text.index("{", front.start) + 1
        yield Edit(at, at, f'{newline}  "{OWN_KEY}": {json.dumps({"ignore": list(codes)})},')
    elif front.kind == "toml":
        at = article.lines.end(article.lines.locate(front.start)[0])
        yield Edit(at, at, f"{OWN_KEY} = {{ ignore = {json.dumps(list(codes))} }}{note}{newline}")
    else:
        fence = len(text[front.start : front.end].rstrip()) + front.start
        at = article.lines.start(article.lines.locate(fence - 1)[0])
        yield Edit(at, at, f"{OWN_KEY}: {{ignore: [{', '.join(codes)}]}}{note}{newline}")
