"""Addresses of an article that lead to files and pages of its own site."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article

TRIGGERS = (
    r"\]\([ \t]*<?(?:/[^/\s)]|\.\.?/|[\w%-][\w%. -]*(?:/|\.\w+[)#?\s\"]))",
    r"(?i)(?:src|href|poster|srcset)\s*=\s*[\"']?(?:/[^/\s]|\.\.?/|[\w%-][\w%. -]*(?:/|\.\w+[\"'#?\s>]))",
    r"(?m)^\[[^\]\n]+\]:[ \t]*<?(?:/[^/\s]|\.\.?/|[\w%-][\w%.-]*(?:/|\.\w+$))",
    r"(?i)(?:image|img|thumb|thumbnail|cover|banner|photo|picture|hero|teaser|card|poster|src)"
    r"[\w-]*\"?[ \t]*[:=]",
    r"\{\{-?\s*(?:site\.(?:base)?url|[\"'][^\"'\n]*[\"']\s*\|\s*(?:relative|absolute|prepend))",
    r"\{\{[<%]\s*(?:figure|ref|relref)\s",
)
"""What an article that names a file of its site has, as RE2 patterns."""

_SCHEME = late(r"[a-z][a-z0-9+.-]*:|//|[#?]", re.I)
_FIELD = late(
    r"(?:\A|[._-])(?:image|images|img|thumb|thumbnail|cover|banner|photo|picture|hero|teaser|card|poster|src)(?:\Z|[._-])"
)
_PICTURE = late(r"[^\s{}<>|*]+(?: [^\s{}<>|*]+)*\.(?:png|jpe?g|gif|webp|svg|avif)", re.I)
_BASE = late(r"\{\{-?\s*site\.(?:base)?url\s*-?\}\}")
_FILTERED = late(
    r"""\{\{-?\s*["'](?P<path>[^"']*)["']\s*\|\s*(?:(?:relative|absolute)_url|prepend:\s*site\.(?:base)?url)(?:\s*\|\s*prepend:\s*site\.url)?\s*-?\}\}"""
)
_TEMPLATE = late(r"\{\{|\{%|\$\{|<%|\{[a-z_]|\*\|", re.I)
_FIGURE = late(r"""\{\{[<%]\s*figure\s[^>}]*?\bsrc\s*=\s*["']?(?P<target>[^"'\s>]+)[^>}]*>?\}\}""")
_REF = late(r"""\{\{[<%]\s*(?:rel)?ref\s+["'](?P<target>[^"'#\s][^"'#]*)[^"']*["']\s*[>%]\}\}""")
# Targets as they may stand, for a first look without a parser; it may see more than there are. Each pattern begins
# with letters of its own: `re` leaps to those.
_ROUGH = (
    late(r"\]\([ \t\r\n]*<?(?P<target>[^)\s>]*[^)\n>]*)"),
    late(r"\]:[ \t]*(?:\r?\n[ \t]*)?<?(?P<target>[^\s>]+)"),
    late(r"<[^<>]*?\s(?:src|href|poster|srcset)\s*=\s*(?P<target>\"[^\"]*\"|'[^']*'|[^\s\"'>]+)[^<>]*", re.I),
)


class Missing(NamedTuple):
    """An address that leads to no file of the site: its place and what it says."""

    start: int
    end: int
    target: str
    image: bool


def find_missing(article: Article) -> Iterator[Missing]:
    """Every link, image, figure and picture in the front matter whose file the article's site does not have."""
    site = article.site
    if site is None:
        return
    for field in article.metadata.values():
        if field.start and _FIELD.search(field.name.lower()):
            for value in field.texts:
                if _PICTURE.fullmatch(value) and not _SCHEME.match(value) and site.lacks(value, article.name):
                    yield Missing(field.start, field.end, value, True)
    if not _may_lack(article):
        return
    for link in (*article.links, *article.loose_links):
        target = local_target(link.target)
        if target and site.lacks(target, article.name) and not (link.form == "loose" and target == link.target):
            yield Missing(link.start, link.end, target, link.image)
    if site.kind == "hugo":
        yield from _shortcodes(article)


def local_target(target: str) -> str:
    """The path of a target on the article's own site, Jekyll's filters resolved; '' for any other target."""
    target = target.strip()
    if "{" in target:
        target = _BASE.sub("", _FILTERED.sub(lambda match: "/" + match["path"].lstrip("/"), target))
    return "" if _SCHEME.match(target) or _TEMPLATE.search(target) else target


def _may_lack(article: Article) -> bool:
    """Whether anything that looks like a target is missing: most articles need no parser to say no."""
    site = article.site
    assert site is not None
    text = article.text
    if site.kind == "hugo" and (_FIGURE.search(text) or _REF.search(text)):
        return True
    for pattern in _ROUGH:
        for match in pattern.finditer(text, article.body_start):
            raw = match["target"].strip("\"'")
            words = raw.split()
            several = pattern is _ROUGH[2] and match.group().count("=") > 1
            if not words or (_SCHEME.match(words[0]) and not several):
                continue
            if several or "{" in raw or "&" in raw or "\\" in raw:
                return True  # what needs a parser to read
            if any(site.lacks(form, article.name) for form in {words[0], raw}):
                return True
    return False


def _shortcodes(article: Article) -> Iterator[Missing]:
    site = article.site
    assert site is not None
    for pattern in (_FIGURE, _REF):
        for match in pattern.finditer(article.text, article.body_start):
            target = match["target"]
            if overlaps(article.code, *match.span()) or _SCHEME.match(target):
                continue
            if pattern is _REF and not target.endswith(".md"):
                continue  # a page by its name alone: its engine knows
            if site.lacks(target, article.name):
                yield Missing(*match.span(), target, pattern is _FIGURE)
