"""Whether a body is its own excerpt and nothing more."""

from __future__ import annotations

import re

from newslint.article.normal import normal_form
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article

MOST_WORDS = 60
"""Words; a body that has as many is an article, if a short one."""

SHARE = 0.8
"""Of the longer one's characters; the excerpt may be cut off, and the body may say a word more."""

_WIDE = late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_CUT = late(r"\s*(?:\.{3}|…|\[\.{3}\]|\[…\])+\Z")
_SHOWS = late(r"!\[|<(?:img|video|audio|iframe|embed|object|picture|figure)\b|\{\{[<%]|\{%", re.I)


def count_words(text: str) -> int:
    """The words of a text; in scripts without spaces two characters count one."""
    if text.isascii():
        return len(text.split())
    return len(_WIDE.sub(" ", text).split()) + len(_WIDE.findall(text)) // 2


def is_summary_only(article: Article) -> bool:
    """Whether the body, a bot's lead-in aside, says what the excerpt says and nothing more."""
    excerpts = article.by_canonical.get("excerpt", ())
    if not excerpts or _SHOWS.search(article.body):
        return False
    opener = article.opener
    start = opener.end if opener else article.body_start
    body = article.text[start:]
    if not body.strip() or count_words(body) >= MOST_WORDS:
        return False
    said = _CUT.sub("", normal_form(body))
    return any(_are_one(said, _CUT.sub("", normal_form(field.text))) for field in excerpts)


def _are_one(said: str, excerpt: str) -> bool:
    if not excerpt or not said:
        return False
    short, long = sorted((said, excerpt), key=len)
    return long.startswith(short) and len(short) >= SHARE * len(long)
