"""Targets that stand where a link's address was to come: `TODO`, `YOUR-LINK`, `%s`, `{{ url }}`."""

from __future__ import annotations

import re

from newslint.article.placeholders import is_program, link_label
from newslint.article.unquoted import unquoted
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.block import Link

_WORDS = (
    r"todo|tbd|tba|tbc|tk|tktk|fixme|xxx+|undefined|null|nil|none|nan|url|uri|href|link|src|hyperlink|placeholder"
    r"|(?:your|my|the|some|article|page|post|image|img|source|video|insert|add|put|paste|enter|replace|real|actual|full)"
    r"[-_ ]?(?:your[-_ ]|the[-_ ]|a[-_ ])?(?:link|url|uri|href|src|address)"
    r"(?:[-_ ](?:goes[-_ ])?here|[-_ ]to[-_ ]come)?"
    r"|(?:link|url)[-_ ](?:goes[-_ ]here|here|to[-_ ]come|tbd|missing|needed|placeholder)"
)
TRIGGERS = (
    rf"(?i)(?:\]\(|(?:href|src)\s*=\s*[\"']?|\]:[ \t]*)<?\s*(?:https?://|[#/.]*)(?:{_WORDS})\b",
    r"(?i)(?:\]\(|(?:href|src)\s*=\s*[\"']?|\]:[ \t]*)<?\s*"
    r"(?:[%$\[…]|\*\||__[a-z]|\{[a-z_]|\.\.\.\)|path/to/|/path/to/|link-to-|todo)",
    r"\{\{-?[ \t]*\w+[ \t]*-?\}\}",
    r"(?i)%7B%7B(?:%20)*\w+(?:%20)*%7D%7D",
    r"(?i)[\[B]object(?: |%20)Object(?:\]|%5D)",
)
"""What a text has that may hold such a target, as RE2 patterns."""

_WORD = late(rf"(?:https?://(?:www\.)?|[#/]|\./)?(?:{_WORDS})[/.:!?]?", re.I)
# A page or a place may well be called so.
_NAMED = late(r"(?:/|\./)(?:url|uri|href|link|src|hyperlink|placeholder|none|nil|nan|xxx+)/?", re.I)
_NOTE = late(
    r"(?:todo|fixme|tbd)\b[\s:,–—-].{0,80}|(?:add|insert|put|paste|need|find|get)\b.{0,30}\b(?:links?|urls?|address)\b.{0,30}"
    r"|(?:links?|urls?)\b (?:here|goes here|to come|to follow|tbd|todo|missing|needed|coming soon).{0,20}",
    re.I,
)
_BLANK = late(
    r"""%(?:\d\$)?[sd] | %%?[a-z_]+%?% | \$[a-z_]+ | \$?\{[a-z_][\w.]*\} | \*\|[A-Z_:]+\|\*
      | \[\[[a-z_ ]+\]\] | (?-i:__[A-Z_]+__)
      | @@[a-z_]+@@ | \.\.\. | … | \[?object\ object\]? | (?:\.?/)?path/to/\S*
      | link-to-[\w-]+ | \[(?:your|insert|add|url|link)\b[^\]]*\]?
    """,
    re.I | re.X,
)
_BROKEN_OBJECT = late(r"\[object Object\]")
_FILLED_FROM = late(r"\$\{[a-z_][\w.]*\}(?=/)", re.I)
# Not `{{ page.url }}`, `{{ "/x" | relative_url }}` or `{{ url | escape }}`, which an engine fills.
_BARE_NAME = late(r"\{\{-?\s*(?P<name>[^\W\d]\w*)\s*-?\}\}")
# A sentence about Markdown: `[text](url)`.
_SYNTAX = late(
    r"(?:link |anchor |the |your |some |alt |image )?"
    r"(?:text|label|title|name|alt|link|description|caption|image|texte|文本|文字|链接文字)",
    re.I,
)


def find_unfilled(article: Article) -> Iterator[tuple[Link, str]]:
    """Links and images whose target was never filled in, each with that target.

    Left out: program text, a sample of Markdown's syntax, names that the article or its front matter defines.
    """
    for link in (*article.links, *article.loose_links):
        target = " ".join(unquoted(link.target).split())
        if link.form == "autolink" or not is_unfilled(target, loose=link.form == "loose"):
            continue
        if target.startswith("#") and _is_place(article.text, target[1:]):
            continue
        name = _BARE_NAME.search(target)
        if name and article.format == "html" and "<script" in article.text:
            continue  # the page's own script fills it
        if name and (name["name"] in article.metadata or _is_defined(article.text, name["name"])):
            continue
        label = link_label(article.text, link)
        if link.form == "html" or not (_SYNTAX.fullmatch(label) or is_program(article.text, link, label)):
            yield link, target


def is_unfilled(target: str, *, loose: bool = False) -> bool:
    """Whether a target, percent codes decoded, was to be filled in; a loose one may be a note to oneself."""
    if _NAMED.fullmatch(target):
        return False
    if _WORD.fullmatch(target) or _BLANK.fullmatch(target) or _BROKEN_OBJECT.search(target):
        return True
    if loose and _NOTE.fullmatch(target):
        return True
    return bool(_FILLED_FROM.match(target) or _BARE_NAME.search(target))


def _is_place(text: str, name: str) -> bool:
    """Whether the page has a heading or an id of that name."""
    return (
        re.search(rf"(?:\bid\s*=\s*[\"']?|\bname\s*=\s*[\"']?|^#+[ \t]*|\{{#){re.escape(name)}\b", text, re.M | re.I)
        is not None
    )


def _is_defined(text: str, name: str) -> bool:
    """Whether a template in the text gives a name its value."""
    return re.search(rf"\{{%-?\s*(?:assign|capture|set|for)\s+{name}\b", text) is not None
