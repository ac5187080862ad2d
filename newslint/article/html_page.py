"""An HTML file as a reader sees it: runs of text by the element they stand in, links, and what belongs to the page.

One pass over the tags, with a stack of open elements and no recursion. No tree is built: where an element ends
that was never closed, and which end tag belongs to nothing, follows the standard's rules as far as text needs them.
"""

from __future__ import annotations

from html import unescape

from newslint.article.block import Block, Link, Parsed
from newslint.article.html_tokens import RAW, Attribute, read_attributes, read_tokens
from newslint.article.opaque import find_opaque, find_template_code
from newslint.late import late
from newslint.positions import merged, overlaps, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.html_tokens import Token
    from newslint.positions import Span

VOID = frozenset("area base basefont br col embed frame hr img input link meta param source track wbr".split())
"""Elements that have no end tag."""

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# What text in them is called; else it is a paragraph.
_KINDS = {
    **dict.fromkeys(_HEADINGS, "heading"),
    **dict.fromkeys(("li", "dd", "dt", "summary"), "item"),
    "blockquote": "quote",
    **dict.fromkeys(("pre", "textarea", "xmp", "listing", "plaintext"), "code"),
    **dict.fromkeys(("td", "th", "caption"), "table"),
    "figcaption": "image",
}
_BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext
    pre section summary table tbody td tfoot th thead tr ul xmp""".split()
)
# An end tag closes nothing beyond these (13.2.4.2).
_SCOPES = frozenset(("table", "td", "th", "caption", "template", "object", "marquee", "html"))
# Which open elements a start tag ends, and at which it stops looking.
_ENDS = {
    **dict.fromkeys(("li",), (("li",), ("ul", "ol", "menu", "dir"))),
    **dict.fromkeys(("dd", "dt"), (("dd", "dt"), ("dl",))),
    **dict.fromkeys(("td", "th"), (("td", "th"), ("tr", "table"))),
    "tr": (("tr",), ("table", "tbody", "thead", "tfoot")),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (("tbody", "thead", "tfoot"), ("table",))),
}
_CODE = frozenset(("code", "kbd", "samp", "tt", "pre", "textarea", "xmp", "listing", "plaintext"))
# What belongs to the page and is no text of its article, or shows no text at all.
_SKIPPED = frozenset(
    """nav aside footer noscript template button select option datalist svg math canvas object audio video applet
    dialog label iframe noembed noframes script style title rp menu""".split()
)
_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alert alertdialog menu menubar toolbar tablist".split()
)
_INLINE = frozenset(("a", "span", "code", "kbd", "samp", "tt", "font", "time", "b", "i", "em", "strong", "small"))
_TRACKED = _BLOCKS | _SKIPPED | _CODE | frozenset(("a", "span", "time", "font"))
_LINKS = {"a": "href", "area": "href", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src",
          "embed": "src"}  # fmt: skip
_HIDDEN_STYLE = late(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
_HIDDEN_CLASS = late(
    r"(?i)(?:^|\s)(?:[\w-]*[-_])?icons?(?:[-_\s]|$)|(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|assistive-text|u-hidden|is-hidden)(?:\s|$)"
)
_PAGE_CLASS = late(
    r"""(?ix)(?:^|[\s_-])(?:comments?|comment-?list|disqus\w*|sidebar|related|recommend(?:ed|ations?)?|share|sharing|social
    |breadcrumbs?|newsletter|promos?|adverts?|advertisement|ads?|menu|nav|navbar|navigation|footer|cookies?|consent|popup|modal
    |subscribe|subscription|outbrain|taboola|widgets?|pagination|pager|paywall|toolbar|masthead|trending|most-?(?:read|popular)
    |popular|login|signup|search|teasers?)(?:[\s_-]|$)"""
)
_CAPTION_CLASS = late(r"(?i)(?:^|[\s_-])(?:captions?|credits?|byline|dateline|timestamp)(?:[\s_-]|$)")
_TEXT_CLASS = late(r"(?i)article|main|content|body|page|wrap|container|column|post|entry|story|text|layout|grid|row")
MAX_INLINE = 64
"""Open elements that are looked through for the one that an inline end tag closes."""


class Run:
    """A stretch of text that is one block to a reader: the spans of its text in the file, and where it stands.

    `pieces` are spans of text, code or not; a `<br>` is a piece of its own that holds no text. `element` is the
    span of the outermost element that holds it and nothing else; `start` to `end` is its text with the inline tags
    round it.
    """

    __slots__ = (
        "broken", "element", "end", "holder", "in_header", "kind", "level", "linked", "media", "name", "pieces",
        "region", "soft", "start",
    )  # fmt: skip

    def __init__(self, kind: str, level: int, name: str, region: int, start: int) -> None:
        self.start = self.end = start
        self.kind = kind
        self.level = level
        self.name = name
        self.region = region
        self.pieces: list[tuple[int, int, str]] = []
        """Start, end, and `text`, `code` or `br`."""
        self.holder = 0
        """Where the element opens that holds its own, or its text."""
        self.linked = 0
        self.media = False
        self.soft = self.in_header = False
        self.element: Span | None = None
        self.broken = False

    @property
    def size(self) -> int:
        """Characters of its text as written."""
        return sum(end - start for start, end, what in self.pieces if what != "br")


class Region:
    """An element that may hold the article: its rank (3 articleBody, 2 article, 1 main), the region round it."""

    __slots__ = ("parent", "rank", "size")

    def __init__(self, rank: int, parent: int) -> None:
        self.rank = rank
        self.parent = parent
        self.size = 0


class _Open:
    __slots__ = ("code", "header", "kind", "level", "link", "name", "region", "runs", "skip", "soft", "start")

    kind: str
    level: int
    skip: bool
    soft: bool
    header: bool
    code: bool
    link: bool
    region: int

    def __init__(self, name: str, start: int, above: _Open | None) -> None:
        self.name = name
        self.start = start
        self.kind = above.kind if above else ""
        self.level = above.level if above else 0
        self.skip = above.skip if above else False
        self.soft = above.soft if above else False
        self.header = above.header if above else False
        self.code = above.code if above else False
        self.link = above.link if above else False
        self.region = above.region if above else -1
        self.runs: list[Run | None] = []
        """The runs in it, two at most; None for something else that it shows."""


class Page:
    """What one pass over an HTML file finds, in order of place.

    `metas` are the start tags of head elements and of what may say something of the article, each with its
    attributes, and where what it holds begins and ends. `is_whole` is false for a fragment.
    """

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.links: list[Link] = []
        self.tags: list[Span] = []
        self.code: list[Span] = []
        self.hidden: list[Span] = []
        self.raw: list[tuple[str, int, int]] = []
        self.regions: list[Region] = []
        self.metas: list[tuple[str, Span, dict[str, Attribute], Span]] = []
        self.aside: set[int] = set()
        """Where pictures and frames stand that belong to the page and not to its text."""
        self.is_whole = self.has_script = False
        self.head_end = -1


MAX_TAGS = 60_000
"""Tags that are read: the largest of 372 pages from the web has 7,758. What follows them is taken for no text."""


def read_page(text: str, start: int) -> Page:
    """Read the HTML from an offset to the end of a text."""
    reader = _Reader(text, start)
    reader.read()
    return reader.page


class _Reader:
    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.at = start
        self.page = Page()
        self.open: list[_Open] = [_Open("", start, None)]
        self.counts: list[dict[str, int]] = [{}]
        self.run: Run | None = None
        self.inline_from = -1
        self.media = False
        self.scoped: dict[str, int] = {}
        self.open_link: Link | None = None
        self.hidden_from = self.code_from = -1
        self.open_metas: list[tuple[str, Token, dict[str, Attribute]]] = []

    def read(self) -> None:
        text, tags = self.text, self.page.tags
        for token in read_tokens(text, self.at, len(text)):
            if token.start > self.at:
                self._text(self.at, token.start)
            tags.append((token.start, token.end))
            self.at = token.end
            if len(tags) > MAX_TAGS:
                self.page.code.append((self.at, len(text)))
                self.at = len(text)
                break
            name = token.name
            if token.closes:
                self._end_tag(name, token)
            elif name:
                self._start_tag(name, token)
            elif not self.page.is_whole and text[token.start : token.start + 9].lower() == "<!doctype":
                self.page.is_whole = True
        if self.at < len(text):
            self._text(self.at, len(text))
        self._flush()
        self._pop_to(1, len(text), len(text))
        self._close_link(len(text), len(text))

    # Text

    def _text(self, start: int, end: int) -> None:
        top = self.open[-1]
        if top.skip:
            return
        run = self.run
        if run is None:
            if self.text[start:end].isspace():
                return
            blocks = [e for e in reversed(self.open[-MAX_INLINE:]) if e.name not in _INLINE][:2]
            holder = blocks[0] if blocks else top
            at = self.inline_from if self.inline_from >= 0 else start
            run = self.run = Run(top.kind or "paragraph", top.level, holder.name, top.region, at)
            run.holder = (blocks[-1] if holder.name == "p" and blocks else holder).start
            run.media = self.media
            run.soft, run.in_header = top.soft, top.header
            self._note(run)
        run.pieces.append((start, end, "code" if top.code else "text"))
        run.end = end
        if top.link:
            run.linked += len(self.text[start:end].strip())

    def _note(self, run: Run | None) -> None:
        """Note in the open elements that they show something; a second thing need not climb on."""
        for element in reversed(self.open):
            if len(element.runs) >= 2:
                break
            element.runs.append(run)

    def _flush(self) -> None:
        if self.run is not None:
            self.page.runs.append(self.run)
        self.run, self.inline_from, self.media = None, -1, False

    # Tags

    def _start_tag(self, name: str, token: Token) -> None:
        page, top = self.page, self.open[-1]
        if name in ("html", "head", "body"):
            page.is_whole = True
            if name != "head":
                self._flush()
            if name == "body":
                page.head_end = token.end
            return
        if name in _BLOCKS:
            self._flush()
            self._close_implied(name, token)
            top = self.open[-1]
        attributes = read_attributes(self.text, token.attributes) if token.attributes[0] < token.attributes[1] else {}
        if name in _LINKS and _LINKS[name] in attributes:
            self._link(name, token, attributes)
        if name not in _BLOCKS and name not in VOID and self.run is None and self.inline_from < 0:
            self.inline_from = token.start
        if name in VOID:
            self._void(name, token, attributes)
            return
        if token.raw_end >= 0:
            self._raw(name, token, attributes)
            return
        self._meta(name, token, attributes)
        if name not in _TRACKED:
            return
        if self.text.endswith("/>", token.start, token.end) and name in ("svg", "math"):
            return
        element = _Open(name, token.start, top)
        self._describe(element, attributes)
        self._push(element, token)

    def _describe(self, element: _Open, attributes: dict[str, Attribute]) -> None:
        name = element.name
        if name in _KINDS and not (element.kind in ("heading", "code") and name != "pre"):
            element.kind = _KINDS[name]
            element.level = _HEADINGS.get(name, 0)
        elif name in ("table", "ul", "ol", "dl"):
            element.kind, element.level = "", 0
        if name in _CODE:
            element.code = True
        if name == "a":
            element.link = True
        rank = {"article": 2, "main": 1}.get(name, 0)
        if attributes:
            role = attributes["role"].value.lower() if "role" in attributes else ""
            rank = max(rank, {"main": 1, "article": 2}.get(role, 0))
            prop = attributes["itemprop"].value.lower() if "itemprop" in attributes else ""
            if "articlebody" in prop:
                rank = 3
            if role in _ROLES and not rank:
                element.skip = True
            element.skip = element.skip or _is_hidden(attributes)
            if not rank and name in _BLOCKS:
                said = " ".join(attributes[key].value for key in ("class", "id") if key in attributes)
                if said and _CAPTION_CLASS.search(said):
                    element.kind, element.level = "image", 0
                if said and _PAGE_CLASS.search(said) and not _TEXT_CLASS.search(said):
                    element.soft = True
        if name in _SKIPPED:
            element.skip = True
        elif name == "header" and element.region < 0:
            element.header = True
        if rank:
            element.header = False
            self.page.regions.append(Region(rank, element.region))
            element.region = len(self.page.regions) - 1

    def _push(self, element: _Open, token: Token) -> None:
        above = self.open[-1]
        if element.skip and not above.skip:
            self.hidden_from = token.end
        if element.code and not above.code:
            self.code_from = token.end
        self.open.append(element)
        counts = self.counts[-1]
        counts[element.name] = counts.get(element.name, 0) + 1
        if element.name in _SCOPES:
            self.counts.append({})
            self.scoped[element.name] = self.scoped.get(element.name, 0) + 1

    def _void(self, name: str, token: Token, attributes: dict[str, Attribute]) -> None:
        if name == "br" and self.run is not None:
            self.run.pieces.append((token.start, token.end, "br"))
        elif name in ("img", "embed", "hr"):
            self.media = True
            if self.run is not None:
                self.run.media = True
                self.run.end = token.end
            elif self.inline_from < 0:
                self.inline_from = token.start
            if not self.open[-1].skip:
                self._note(None)
        elif name in ("meta", "link", "base"):
            self.page.metas.append((name, (token.start, token.end), attributes, (token.end, token.end)))

    def _raw(self, name: str, token: Token, attributes: dict[str, Attribute]) -> None:
        span = (token.end, token.raw_end)
        if name == "title":
            if not self.open[-1].skip:
                self.page.metas.append((name, (token.start, token.end), attributes, span))
        elif name == "script":
            if "ld+json" in (attributes["type"].value if "type" in attributes else ""):
                self.page.metas.append((name, (token.start, token.end), attributes, span))
            else:
                self.page.has_script = True
        elif name in ("iframe", "textarea"):
            self._note(None)
        self.page.raw.append((name, token.start, token.raw_end))
        if span[0] < span[1]:
            self.page.code.append(span)
        self.at = token.raw_end

    def _end_tag(self, name: str, token: Token) -> None:
        page = self.page
        if name == "head":
            page.head_end = token.end if page.head_end < 0 else page.head_end
            return
        if name == "a":
            self._close_link(token.start, token.end)
        if name not in _BLOCKS and self.run is not None:
            self.run.end = token.end
        if name in RAW or name not in _TRACKED or name in ("html", "body"):
            if name in _HTML_ENDS:
                self._flush()
            self._close_meta(name, token)
            return
        self._close_meta(name, token)
        if name in _BLOCKS:
            self._flush()
        if name in _HEADINGS:  # the end of any heading ends the one that is open
            name = next((h for h in _HEADINGS if self.counts[-1].get(h)), name)
        # What is not open in this scope closes nothing.
        if name in _SCOPES:
            if not self.scoped.get(name):
                return
        elif not self.counts[-1].get(name):
            return
        depth = self._find(name)
        if depth:
            self._pop_to(depth, token.start, token.end)

    def _find(self, name: str) -> int:
        """The depth of the open element that an end tag closes; 0 where blocks stand between."""
        if name in _BLOCKS or name in _SCOPES or name in _SKIPPED:
            return next(depth for depth in range(len(self.open) - 1, 0, -1) if self.open[depth].name == name)
        for depth in range(len(self.open) - 1, max(len(self.open) - 1 - MAX_INLINE, 0), -1):
            found = self.open[depth].name
            if found == name:
                return depth
            if found in _BLOCKS:
                return 0
        return 0

    def _close_implied(self, name: str, token: Token) -> None:
        """End what a start tag ends without saying so: a paragraph, the item before."""
        counts = self.counts[-1]
        if counts.get("p"):
            self._pop_to(self._find("p"), token.start, token.start)
        names, stops = _ENDS.get(name, ((), ()))
        if not names:
            return
        if name in ("td", "th", "tr", "tbody", "thead", "tfoot"):
            # A cell is a scope of its own: the row's count is below it.
            while self.open[-1].name != "table" and len(self.open) > 1:
                ended = next((d for d in range(len(self.open) - 1, 0, -1) if self.open[d].name in _TABLE), 0)
                if not ended or self.open[ended].name in stops:
                    return
                closing = self.open[ended].name
                self._pop_to(ended, token.start, token.start)
                if closing in names:
                    return
            return
        if not any(counts.get(n) for n in names):
            return
        for depth in range(len(self.open) - 1, max(len(self.open) - 1 - MAX_INLINE, 0), -1):
            found = self.open[depth].name
            if found in names:
                self._pop_to(depth, token.start, token.start)
                return
            if found in stops or found in _SCOPES:
                return

    def _pop_to(self, depth: int, content_end: int, end: int) -> None:
        """Close the open elements from a depth on; the lowest of them ends at `end`, what is in it before."""
        if depth < len(self.open) and any(e.name in _BLOCKS for e in self.open[depth:]):
            self._flush()
        while len(self.open) > depth:
            element = self.open.pop()
            if element.name in _SCOPES:
                self.counts.pop()
                self.scoped[element.name] -= 1
            counts = self.counts[-1]
            counts[element.name] = counts.get(element.name, 1) - 1
            last = len(self.open) == depth
            above = self.open[-1] if self.open else element
            if element.skip and not above.skip and self.hidden_from >= 0:
                self.page.hidden.append((self.hidden_from, content_end))
            if element.code and not above.code and self.code_from >= 0:
                self.page.code.append((self.code_from, content_end))
            if len(element.runs) == 1 and element.runs[0] is not None and element.name in _OWNERS:
                run = element.runs[0]
                if not run.broken:
                    run.element = (element.start, end if last else content_end)
            elif element.runs and element.name in _BLOCKS:
                for run_ in element.runs:
                    if run_ is not None:
                        run_.broken = True

    # Links

    def _link(self, name: str, token: Token, attributes: dict[str, Attribute]) -> None:
        target = attributes[_LINKS[name]].value.strip()
        tag = self.text[token.start : token.end]
        if name == "a":
            self._close_link(token.start, token.start)
            link = Link("html", target, False, token.start, token.end, token.end, token.end, tag)
            self.open_link = link
            return
        image = name == "img"
        self.page.links.append(Link("html", target, image, token.start, token.end, token.end, token.end, tag))
        if self.open[-1].skip or self.open[-1].soft:
            self.page.aside.add(token.start)

    def _close_link(self, text_end: int, end: int) -> None:
        link, self.open_link = self.open_link, None
        if link is not None:
            self.page.links.append(link._replace(text_end=max(text_end, link.text_start), end=max(end, link.end)))

    # What it says of itself

    def _meta(self, name: str, token: Token, attributes: dict[str, Attribute]) -> None:
        if name == "time" or "itemprop" in attributes or (name == "a" and "rel" in attributes):
            self.open_metas.append((name, token, attributes))

    def _close_meta(self, name: str, token: Token) -> None:
        if not self.open_metas:
            return
        for index in range(len(self.open_metas) - 1, max(len(self.open_metas) - 9, -1), -1):
            opened, start, attributes = self.open_metas[index]
            if opened == name:
                del self.open_metas[index:]
                self.page.metas.append((name, (start.start, start.end), attributes, (start.end, token.start)))
                return


_TABLE = frozenset(("td", "th", "tr", "tbody", "thead", "tfoot", "table", "caption"))
_OWNERS = frozenset(("p", "li", "blockquote", "div", "dd", "dt", *_HEADINGS))
_HTML_ENDS = frozenset(("html", "body"))


def _is_hidden(attributes: dict[str, Attribute]) -> bool:
    if "hidden" in attributes and attributes["hidden"].value.lower() != "until-found":
        return True
    if "aria-hidden" in attributes and attributes["aria-hidden"].value.lower() == "true":
        return True
    if "style" in attributes and _HIDDEN_STYLE.search(attributes["style"].value):
        return True
    return "class" in attributes and _HIDDEN_CLASS.search(attributes["class"].value) is not None


_TEMPLATE = late(r"\{%-?\s*\w|\{\{[^{}]|<\?(?:php|=)|<%[=@ ]|\$\{[a-z_.]+\}|<(?:th|v|ng|xsl|t):\w|\sv-(?:if|for|bind)")


def is_template(text: str, page: Page) -> bool:
    """Whether a file is filled in by a program, outside of its scripts and code: Jinja, Liquid, PHP, ERB, Vue."""
    apart = merged([*page.code, *((a, b) for a, b in page.tags if text.startswith("<!--", a))])
    return any(not overlaps(apart, *match.span()) for match in _TEMPLATE.finditer(text))


# The blocks, links and spans of the file


def parse_html(text: str, page: Page, runs: Sequence[Run], start: int) -> Parsed:
    """The article of an HTML file as its blocks, links and what is no prose; offsets are of the file.

    `runs` are those of the article. Of a whole page, links count that stand in one of them, pictures and frames
    between the first and the last.
    """
    blocks = []
    for run in runs:
        first, last = trimmed(text, (run.start, run.end))
        kind = "code" if all(what == "code" for *_, what in run.pieces) and run.kind != "heading" else run.kind
        if first < last:
            blocks.append(Block(kind, first, last, run.level))
    blocks += [Block("html", first, last) for name, first, last in page.raw if name in ("script", "style")]
    blocks.sort(key=lambda block: block.start)
    code = [*page.code, *find_template_code(text, start)]
    opaque = [*page.tags, *code, *page.hidden, *find_opaque(text, start)]
    links = sorted(page.links, key=lambda link: link.start)
    if page.is_whole:
        spans = [(run.start, run.end) for run in runs]
        whole = (spans[0][0], spans[-1][1]) if spans else (0, 0)
        links = [
            link
            for link in links
            if overlaps(spans, link.start, link.end)
            or (link.text_start == link.end and whole[0] <= link.start < whole[1] and link.start not in page.aside)
        ]
    return Parsed(tuple(blocks), tuple(links), merged(opaque), merged(code))


def plain_text(text: str, start: int, end: int) -> str:
    """What a stretch of HTML says: no tags, entities decoded, white space as single spaces."""
    pieces = []
    at = start
    for token in read_tokens(text, start, end):
        pieces.append(text[at : token.start])
        at = max(token.end, token.raw_end)
    pieces.append(text[at:end])
    return " ".join(unescape("".join(pieces)).split())
