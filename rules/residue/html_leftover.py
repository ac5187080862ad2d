"""RES507."""

from __future__ import annotations

import re

from newslint.article.code_talk import speaks_beside
from newslint.article.tags import ESCAPED, TAG, find_tags
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import block_lines, merged, whole_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.tags import Leftover
    from newslint.finding import Finding
    from newslint.positions import Span

_COMMENT = late(
    r"<!--\s*(?:/?wp:|StartFragment|EndFragment|\[if\b|\[endif\]|google_ad_section|google_ad|adsense|more-?link|td_"
    r"|/?ad\b|ads?[ _-]|end ads?\b"
    r"|(?:BEGIN|END|START)[ _:-](?:AD|ADVERT|WIDGET|SIDEBAR|SHARE|RELATED|FOOTER|HEADER|CONTENT)\b|\.?(?:post|entry"
    r"|article)-(?:content|body|meta)\b"
    r"|/?\.(?:post|entry|article|widget|sidebar)|relpost|AddThis|AddToAny|ShareThis|Quick Adsense|taboola|outbrain"
    r"|disqus).{0,500}?-->",
    re.I | re.S,
)
# What no one writes into an article: pieces of the programs that draw advertisements and counters, and of their styles.
_PROGRAM = late(
    r"^[^\n]{0,200}?(?:googletag\.(?:cmd|display|pubads|defineSlot)|\(adsbygoogle\s*=|window\.(?:_taboola|_gaq"
    r"|dataLayer|_sf_async_config|fbAsyncInit|__NEXT_DATA__)"
    r"|_taboola\.push|_gaq\.push|gtag\(['\"]|fbq\(['\"]|twttr\.widgets|document\.write\(|document\.getElementById\("
    r"|jQuery\(document\)|\$\(document\)\.ready"
    r"|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[|document\.createElement\(['\"]script)[^\n]*$",
    re.M,
)
_PROGRAM_SIGNS = (
    "googletag", "adsbygoogle", "_taboola", "_gaq", "gtag(", "fbq(", "twttr.", "document.", "(document)", "CDATA",
    "window._", "window.dataLayer", "window.fbAsync",
)  # fmt: skip
_STYLE_SIGNS = ("color:", "margin:", "padding:", "display:", "width:", "font-", "!important")
_STYLE = late(
    r"^[ \t]*(?:[#.][A-Za-z][\w-]*|@media[^{}\n]*|(?:div|span|body|table|img|p|a"
    r"|h[1-6])(?:[.#:][\w-]+)+)[^{}\n;]{0,120}\{[^{}\n]{0,300}(?:[a-z-]+\s*:[^{}\n;]+;?\s*)+\}[^\n]*$",
    re.M,
)


class HtmlLeftover(Rule):
    """HTML stands in the text where its page's words should: a tag, an escaped tag, a site's comment, a script.

    The extractor took the source for the text, or cut a page in the middle of a tag. Readers see `<strong>`, and
    programs count it as a word.

    In plain text and records any HTML tag counts. In Markdown, where HTML is legal, only tags escaped in pairs
    (`&lt;strong&gt;…&lt;/strong&gt;`), comments of a site's machinery (`<!-- wp:paragraph -->`,
    `<!--StartFragment-->`), and lines of the programs and styles that draw advertisements. One finding is all the
    tags of a line.

    Left alone: code; an article that speaks of programs or markup, where tags are examples; `<PBANSAL@skadden.com>`,
    `<3` and whatever else is no tag of HTML; comments of the author's own; front matter.

    The fix deletes the tags and what scripts and comments hold; a tag that parts blocks leaves a line end. It is
    unsafe: a link's target goes, and a table is a table no more.
    """

    code, name, severity = "RES507", "html-leftover", Severity.WARNING
    triggers = (
        "<[a-zA-Z/!]", "&lt;/?[A-Za-z]", "googletag", "adsbygoogle", r"window\._", r"window\.(?:dataLayer|fbAsync)",
        r"_taboola|_gaq|gtag\(|fbq\(|twttr\.",
        r"document\.(?:write|getEl|createEl)|\(document\)", r"<!\[CDATA", *map(re.escape, _STYLE_SIGNS),
    )  # fmt: skip

    def check(self, article: Article) -> Iterator[Finding]:
        taken: list[Span] = []
        for leftover in _tags(article):
            taken.append(leftover.span)
            yield self._found_tags(leftover)
        for span, what in _machinery(article):
            if not any(start <= span[0] < end for start, end in taken):
                doomed = _doomed(article.text, span)
                fix = edit_fix((Edit(*doomed, ""),), f"Delete the {what}", safe=False)
                yield self.finding(span, f"A {what} of the page stands in the text", fix=fix)

    def _found_tags(self, leftover: Leftover) -> Finding:
        names = list(dict.fromkeys(leftover.names))
        shown = ", ".join(name if len(name) <= 30 else name[:29] + "…" for name in names[:3])
        edits = tuple(Edit(start, end, new) for start, end, new in leftover.edits)
        many = len(leftover.names) > 1
        message = (
            f"{len(leftover.names)} HTML tags stand in the text: {shown}"
            if many
            else f"An HTML tag stands in the text: {shown}"
        )
        return self.finding(
            leftover.span, message, fix=edit_fix(edits, "Delete the tags" if many else "Delete the tag", safe=False)
        )


def _tags(article: Article) -> list[Leftover]:
    text, start = article.text, article.body_start
    if article.format == "plain":
        found = [*find_tags(text, start, TAG), *find_tags(text, start, ESCAPED)]
    elif "&lt;/" not in text:
        return []
    else:
        found = [item for item in find_tags(text, start, ESCAPED) if _is_pair(text, item)]
    if not found or speaks_beside(article, merged((start, end) for item in found for start, end, _ in item.edits)):
        return []
    return [item for item in found if not article.is_code(*item.span)]


def _is_pair(text: str, item: Leftover) -> bool:
    """Whether a line has an escaped tag and the one that closes it."""
    said = [text[start:end].lower() for start, end, _ in item.edits]
    return any(
        f"&lt;/{tag[4:].split('&')[0].split()[0]}" in " ".join(said) for tag in said if not tag.startswith("&lt;/")
    )


def _machinery(article: Article) -> Iterator[tuple[Span, str]]:
    text, start = article.text, article.body_start
    kinds = [(_COMMENT, "comment")] if article.format == "markdown" and "<!--" in text else []
    found = [(match.span(), what) for pattern, what in kinds for match in pattern.finditer(text, start)]
    lines = []
    if any(sign in text for sign in _PROGRAM_SIGNS):
        lines += [(match.span(), "script") for match in _PROGRAM.finditer(text, start)]
    if any(sign in text for sign in _STYLE_SIGNS):
        lines += [(match.span(), "style sheet") for match in _STYLE.finditer(text, start)]
    lines = [item for item in lines if not _in_html(article, *item[0])]
    if lines and not speaks_beside(article, merged(span for span, _ in lines)):
        found += lines
    for span, what in sorted(found):
        if not article.is_code(*span):
            yield span, what


def _in_html(article: Article, start: int, end: int) -> bool:
    """Whether a span stands in Markdown's own HTML, as the text of a <script> or <style> does."""
    blocks = article.blocks if article.format == "markdown" else ()
    return any(block.kind == "html" and block.start < end and start < block.end for block in blocks)


def _doomed(text: str, span: Span) -> Span:
    """What goes: the lines, where nothing else stands on them."""
    start, end = whole_lines(text, span)
    return block_lines(text, span) if text[start:end].strip() == text[slice(*span)].strip() else span
