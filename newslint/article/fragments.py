"""Links to a place in the page, and the places there are: headings by every engine's rule, ids, names."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from html import unescape

from newslint.article.placeholders import is_driven
from newslint.article.unquoted import unquoted
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.block import Block, Link

TRIGGERS = (
    r"\]\([ \t]*<?#[^)!/?:\s>]",
    r"(?i)href\s*=\s*[\"']?#[^\"'!/?:\s>]",
    r"\]:[ \t]*<?#[^)!/?:\s>]",
)
"""What a text that links to a place in itself has, as RE2 patterns."""

_ID = late(r"""\b(?:id|name|anchor)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>{}]+))""", re.I)
# kramdown's `{: #id}`, Goldmark's, Pandoc's and markdown-it's `{#id .class}`, Docusaurus' `{/* #id */}`.
_BRACED = late(r"\{(?::|/\*)?[^{}\n]*?#([^\s{}*]+)[^{}\n]*\}")
_FOOTNOTE = late(r"(?:user-content-)?fn(?:ref)?[:_-]?[\w:.-]*", re.I)
# Templates that bring no text of their own along.
_PLAIN_TAG = r"(?:end\w+|comment|raw|assign|capture|post_url|link|highlight|if|unless|else|elsif|for|case|when|break)\b"
_TEMPLATE = late(
    rf"\{{%-?+\s*+(?!{_PLAIN_TAG})|\{{\{{[<%]\s*+(?!(?:rel)?ref\b|highlight\b|figure\b|/)"
    r"|<%|^(?:import|export) |<[A-Z]\w+[\s/>]",
    re.M,
)

# What themes give their pages, and browsers know.
_OF_THE_PAGE = frozenset(
    """
    top page page-top back-to-top backtotop to-top totop main content main-content maincontent primary secondary
    site-content site-navigation nav navigation navbar menu sidebar header masthead footer colophon wrapper container
    comments comment respond disqus_thread disqus discuss discussion giscus utterances reply leave-a-reply commentform
    newsletter subscribe subscription signup sign-up contact contact-form search share sharing related related-posts
    related-articles toc table-of-contents contents ez-toc author about-the-author references footnotes notes
    bibliography article post body start end bottom skip
    """.split()
)

_SYNTAX = late(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|"
    r"!\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])|\]\((?:[^()]|\([^()]*\))*\)|\]\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*#[^{}]*\}|[`*\[\]~]"
    r"|\{\{[^{}]*\}\}"
)
_DIGITS = late(r"\d+")
_NO_WORD = late(r"[^\w\- ]")
_EMOJI_NAME = late(r":[a-z0-9_+-]+:")


MAX_SOUGHT, MAX_PLACES = 20, 2000
"""Fragments of a page for which the nearest place is sought, and places among which it is."""


class Broken(NamedTuple):
    """A link to a place that the page does not have, and the place that may be meant, or ''."""

    link: Link
    fragment: str
    near: str


def find_broken_fragments(article: Article) -> Iterator[Broken]:
    """Every link of an article to a heading or an id of its own that is not there.

    Where a template may bring ids along, only those that are nearly the name of one that there is.
    """
    wanted = [link for link in article.links if not link.image and len(link.target) > 1 and link.target[0] == "#"]
    wanted = [link for link in wanted if link.target[1] not in "!/?:" and not _is_of_the_page(link.target)]
    if not wanted:
        return
    places = page_places(article)
    folded = {place.casefold() for place in places} if article.site is None or article.site.kind == "plain" else set()
    notes = "[^" in article.text
    scripted = "<script" in article.text
    nearest: dict[str, str] = {}
    templates = _TEMPLATE.search(article.text, article.body_start) is not None
    for link in wanted:
        raw = link.target[1:].partition(":~:")[0]
        fragment = unquoted(raw)
        if not raw or raw in places or fragment in places or (notes and _FOOTNOTE.fullmatch(fragment)):
            continue
        if fragment.casefold() in folded or "{" in fragment:
            continue
        if fragment not in nearest:
            nearest[fragment] = nearest_place(fragment, places) if len(nearest) < MAX_SOUGHT else ""
        near = nearest[fragment]
        if link.form == "html" and is_driven(link, scripted):
            continue
        if scripted and link.form == "html" and _letters(near) != _letters(fragment):
            continue
        if near or not templates:
            yield Broken(link, fragment, near)


def page_places(article: Article) -> frozenset[str]:
    """The places in a page that a link may lead to."""
    text = article.text
    places = {unescape(a or b or c).strip() for a, b, c in _ID.findall(text)}
    places.update(_BRACED.findall(text))
    if article.format != "html":
        seen: Counter[str] = Counter()
        for block in article.blocks:
            if block.kind == "heading" and not overlaps(article.code, block.start, block.start + 1):
                for slug in slugs(heading_text(text, block)):
                    places.update((slug, f"{slug}-{seen[slug]}", f"{slug}_{seen[slug]}"))
                    seen[slug] += 1
    return frozenset(places - {""})


def heading_text(text: str, block: Block) -> str:
    """What a heading says, without its marks, tags, link targets and attributes."""
    raw = text[block.start : block.end]
    if raw.startswith("#"):
        said = re.sub(r"[ \t]+#+[ \t]*\Z", "", raw.lstrip("#"))
    else:
        said = raw[: max(raw.rfind("\n"), raw.rfind("\r"), 0)] or raw
    return " ".join(unescape(_SYNTAX.sub(lambda match: match["escaped"] or "", said)).split())


def slugs(said: str) -> frozenset[str]:
    """The names that engines give a heading: GitHub's and Goldmark's, kramdown's, and others that drop more or less.

    https://github.com/gjtorikian/html-pipeline (TocFilter), https://kramdown.gettalong.org/converter/html.html#auto-ids,
    Hugo's `github`, `github-ascii` and `blackfriday`.
    """
    made: set[str] = set()
    for form in {said, _EMOJI_NAME.sub("", said), said.replace("_", "")}:
        github = _NO_WORD.sub("", form.strip().lower()).replace(" ", "-")
        dashed = re.sub(r"[\W_]+", "-", form.lower()).strip("-")
        plain = unicodedata.normalize("NFKD", form).encode("ascii", "ignore").decode().lower()
        ascii_only = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        kramdown = re.sub(r"[^a-z0-9 -]", "", re.sub(r"\A[^a-zA-Z]+", "", form).lower()).replace(" ", "-")
        pandoc = re.sub(r"\A[\W\d_]+", "", re.sub(r"[^\w\-. ]", "", form.lower())).replace(" ", "-")
        as_is = form.lower().replace(" ", "-")
        for slug in (
            github,
            pandoc,
            as_is,
            f"markdown-header-{github}",
            dashed,
            ascii_only,
            re.sub(r"\W+", "-", plain).strip("-"),
            kramdown,
        ):
            made.update((slug, slug.strip("-"), re.sub("-{2,}", "-", slug).strip("-"), slug.replace("-", "_")))
    made.add("section")
    return frozenset(made - {""})


def nearest_place(fragment: str, places: frozenset[str]) -> str:
    """The place that a fragment is a slip for: the same but for case and marks, or nearly so; else ''."""
    bare = _letters(fragment)
    same = sorted(place for place in places if bare and _letters(place) == bare)
    if same:
        return min(same, key=lambda place: (place.count("_"), -len(place)))
    if len(fragment) <= 3 or len(places) > MAX_PLACES:
        return ""
    near = difflib.get_close_matches(fragment.casefold(), sorted(places - {"section"}), n=1, cutoff=0.8)
    if not near or _DIGITS.sub("", near[0]) == _DIGITS.sub("", fragment.casefold()):
        return ""  # `part-3` is no slip for `part-2`
    return near[0]


def _letters(slug: str) -> str:
    return "".join(filter(str.isalnum, slug.casefold()))


def _is_of_the_page(target: str) -> bool:
    return target[1:].lower() in _OF_THE_PAGE
