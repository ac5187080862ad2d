"""The comments of a Markdown or HTML body that speak to newslint."""

from __future__ import annotations

import re
from itertools import islice

from newslint.late import late
from newslint.suppress.suppression import MOST_CODES, VERBS, Comment, Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article

MOST = 200
"""Comments in one article. Each that is of no use costs a rendering of the article, and an article may be hostile."""

_SIGN = late(r"<!--\s*newslint:")
_COMMENT = late(r"<!--(?P<inside>\s*newslint:(?P<said>.*?))-->", re.S)
_REASON = late(r"(?:^|(?<=[\s,]))--.*\Z", re.S)
_SAID = late(r"\s*(?P<verb>[\w-]*)\s*(?:=(?P<codes>.*))?\Z", re.S)
_CODE = late(r"[^\s,]+")


def read_comments(article: Article) -> tuple[Comment, ...]:
    """The comments in order of place; in plain text and inside code they are text."""
    if article.format == "plain":
        return ()
    spans = list(islice(_spans(article), MOST + 1))
    if not spans:
        return ()
    own = _own_lines(article, spans)
    comments = [_read(article, start, end, own) for start, end in spans]
    if len(comments) > MOST:
        problem = (
            f"There are over {MOST}, and no more are read: write `disable-file`, or `newslint:` in the front matter"
        )
        comments[MOST] = comments[MOST]._replace(verb="", items=(), problem=problem)
    return tuple(comments)


def _spans(article: Article) -> Iterator[tuple[int, int]]:
    """Where the comments stand. One that begins in another comment is that one's text."""
    text = article.text
    if not _SIGN.search(text, article.body_start):
        return
    at = text.find("<!--", article.body_start)
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            return
        after = at + 4
        if article.is_comment(at):
            after = end + 3
            if _COMMENT.fullmatch(text, at, after):
                yield at, after
        at = text.find("<!--", after)


def _own_lines(article: Article, spans: list[tuple[int, int]]) -> frozenset[int]:
    """The lines that hold nothing but such comments."""
    text, lines = article.text, article.lines
    own: set[int] = set()
    for start, end in spans:
        first, last = lines.locate(start)[0], lines.locate(end - 1)[0]
        if not (text[lines.start(first) : start] + text[end : lines.end(last)]).strip():
            own.update(range(first, last + 1))
    return frozenset(own)


def _read(article: Article, start: int, end: int, own: frozenset[int]) -> Comment:
    text, lines = article.text, article.lines
    match = _COMMENT.fullmatch(text, start, end)
    assert match is not None
    at = match.start("said")
    said = _SAID.match(_REASON.sub("", match["said"]))
    first, last = lines.locate(start)[0], lines.locate(end - 1)[0]
    below = _line_below(article, last, own)
    if said is None or said["verb"] not in VERBS:
        return Comment("", (), start, end, first, last, below, _problem(match["said"]))
    given = said["codes"] or ""
    base = at + (said.start("codes") if given else 0)
    found = islice(_CODE.finditer(given), MOST_CODES + 1)
    items = tuple(Item(m.group(), base + m.start(), base + m.end()) for m in found)
    if len(items) > MOST_CODES:
        problem = f"It names over {MOST_CODES} codes: name families, or ALL"
        return Comment("", (), start, end, first, last, below, problem)
    if not items and said["verb"] != "enable":
        problem = f"It names no rule: write `{said['verb']}=REP101`, or `{said['verb']}=ALL` for all of them"
        return Comment("", (), start, end, first, last, below, problem)
    return Comment(said["verb"], items, start, end, first, last, below)


def _line_below(article: Article, line: int, own: frozenset[int]) -> int:
    """The next line that is neither blank nor such a comment's."""
    text, lines = article.text, article.lines
    line += 1
    while line <= len(lines.starts) and (line in own or not text[lines.start(line) : lines.end(line)].strip()):
        line += 1
    return line


def _problem(said: str) -> str:
    word = said.split(None, 1)[0].split("=")[0] if said.split() else ""
    if word in VERBS:
        return f"Its codes come after an equals sign: `{word}=REP101,ENC201 -- reason`"
    from newslint.config.read import nearest

    return f"There is no `{word}`{nearest(word, VERBS)}" if word else f"It says nothing; it may say {', '.join(VERBS)}"
