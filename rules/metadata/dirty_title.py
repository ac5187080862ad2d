"""MET413."""

from __future__ import annotations

import re

from newslint.article.doubts import MAX_TITLE
from newslint.article.site_suffix import find_suffix
from newslint.engine.rule import Rule
from newslint.finding import Fix, Severity, edit_fix, suggest
from newslint.fixing.front_matter import set_value
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.field import Field
    from newslint.finding import Finding

LONGEST = 1000
"""Code points; what is longer is a text and no title, and only said to be too long."""

_ENTITY = late(r"&(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});")
# By name they are meant: an invisible hyphen, a joiner.
_MEANT = late(r"&(?:shy|zwj|zwnj|lrm|rlm);")
_TAGS = "a|b|i|u|s|p|em|strong|br|hr|span|sup|sub|small|big|font|div|img|mark|cite|strike|center|wbr|h[1-6]|del|ins"
_TAG = late(rf"<(/?)({_TAGS})(\s[^<>]*)?(/?)>", re.I)
_CODE = late(r"(`+)[^`]*\1")
_SPACES = late(r"(?<=\S)(?:[ \t]{2,}|\t+[ \t]*)(?=\S)")
_WORD = late(r"[^\W\d_]+")


class DirtyTitle(Rule):
    """The title holds what is no part of it: an entity, a tag, a line end, the site's name, all capitals.

    A scraper took the page's `<title>` or its source for the headline. Lists, feeds and search results then show
    `&#8217;` or `<em>`, or every title ends with the same name; two spaces or a line end stop it from being found.

    A title of over 110 characters, which search engines cut, is an info.

    Left alone: the site's name in a page's own `<title>`, where it stands by custom (`og:title` and `headline` are to
    do without it); code between backticks, and entities in an article about them; `<b>` without its end, which an
    article about the tag may name; a last part behind a dash or bar that nothing says to be a site: it is one where
    it is a well-known outlet's name, where the article's URL or source bears it, or where its own heading does
    without it; capitals in a title of fewer than four words, in scripts without case, and in abbreviations.

    The fix is safe for entities: readers of HTML see the character, and nobody the code. An entity that would open a
    tag, or is escaped twice, and all else, is a suggestion.
    """

    code, name, severity = "MET413", "dirty-title", Severity.WARNING
    reads = "file"
    needs = "dirty_titles"

    def check(self, article: Article) -> Iterator[Finding]:
        seen: set[str] = set()
        for field in article.dirty_titles:
            title = str(field.value).strip()
            if title in seen:
                continue  # og:title and twitter:title of one page
            seen.add(title)
            span = (field.start, field.end)
            suffix = find_suffix(article, field) if len(title) <= LONGEST else None
            for message, clean, safe in self._dirt(article, field, title, suffix) if len(title) <= LONGEST else ():
                yield self.finding(span, message, fix=_fix(article, field, clean, safe=safe))
            headline = suffix[0] if suffix else title
            if len(headline) > MAX_TITLE:
                message = f"The title has {len(headline)} characters; search engines show {MAX_TITLE} at most"
                yield self.finding(span, message, severity=Severity.INFO)

    def _dirt(
        self, article: Article, field: Field, title: str, suffix: tuple[str, str] | None
    ) -> Iterator[tuple[str, str, bool]]:
        """What is wrong, the title without it, and whether that is sure."""
        bare = _CODE.sub("``", title)
        entities = [m.group() for m in _ENTITY.finditer(bare) if _is_entity(m.group())]
        if entities and "entit" not in article.body.casefold():
            clean = _ENTITY.sub(_meant, title)
            safe = not any("amp;" in e and e != "&amp;" for e in entities) and not _opens_tag(title, clean)
            yield f"The title holds the HTML entity {entities[0]}", clean, safe
        if _has_tags(bare):
            yield "The title holds HTML tags", " ".join(_TAG.sub(_without_tag, title).split()), False
        if _is_element(article, field):
            suffix = None
        elif "\n" in title or "\r" in title:
            yield "The title runs over several lines", " ".join(title.split()), False
        elif _SPACES.search(bare):
            yield "The title holds two spaces in a row", _SPACES.sub(" ", title), False
        if suffix:
            yield f"The title ends with the site's name: {suffix[1]}", suffix[0], False
        if _is_shouted(title):
            yield "The title is all in capitals", "", False


def _is_element(article: Article, field: Field) -> bool:
    """Whether it is the `<title>` of a page: by custom the site's name follows, and white space there is one space."""
    return article.format == "html" and article.front is None and field.name == "title"


def _is_entity(entity: str) -> bool:
    from html import unescape

    return not _MEANT.fullmatch(entity) and unescape(entity) != entity


def _meant(match: re.Match[str]) -> str:
    entity = match.group()
    if not _is_entity(entity):
        return entity
    while "&amp;" in entity and entity != "&amp;":
        entity = entity.replace("&amp;", "&")
    from html import unescape

    # No line may end in a title: what is white space is one space, but for the no-break space.
    meant = unescape(entity)
    return " " if meant.isspace() and meant != "\xa0" else meant


def _opens_tag(title: str, clean: str) -> bool:
    return clean.count("<") > title.count("<") or clean.count("&") > title.count("&")


def _has_tags(title: str) -> bool:
    """Whether it holds a tag that is closed, or stands alone by right, or has attributes."""
    tags = list(_TAG.finditer(title))
    closed = {tag[2].lower() for tag in tags if tag[1]}
    alone = ("br", "hr", "img", "wbr")
    return any(tag[2].lower() in closed or tag[2].lower() in alone or "=" in (tag[3] or "") for tag in tags)


def _without_tag(tag: re.Match[str]) -> str:
    return " " if tag[2].lower() in ("br", "hr", "p", "div", "img") else ""


def _is_shouted(title: str) -> bool:
    if not title.isupper():
        return False
    words = [word for word in _WORD.findall(title) if word.isupper() and word.lower() != word]
    # NASA ESA JAXA MOU: abbreviations are short.
    return len(words) >= 4 and len("".join(words)) >= 20 and sum(len(word) >= 5 for word in words) >= 2


def _fix(article: Article, field: Field, clean: str, *, safe: bool) -> Fix | None:
    if not clean:
        return suggest("Write it with small letters, as its language does")
    edit = set_value(article, field, clean)
    if edit is None:
        return suggest(f"Write: {clean[:120]}") if clean != str(field.value) else None
    return edit_fix((edit,), f"Write: {clean[:120]}", safe=True) if safe else suggest(f"Write: {clean[:120]}", edit)
