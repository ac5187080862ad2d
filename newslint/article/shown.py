"""The text that an HTML page shows, as an article of its own, and the way back from it into the file.

Rules read prose: they know no tags, no entities, no menus. So they read what a reader sees, block by block, and
what they find is carried back to where it stands in the file. Metadata stands before the body, a field a line.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from html import escape, unescape

from newslint.article.block import Block, Parsed
from newslint.article.opaque import find_opaque, find_template_code
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import merged, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.field import Field
    from newslint.article.html_page import Page, Region, Run
    from newslint.positions import Lines, Span

_ODD_MARKS = r"&(?:#[xX]?[0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?)|[ \t\n\r\f]+"
_ODD = late(_ODD_MARKS)
# A whole page hyphenates for itself: its soft hyphens are no part of the words.
_ODD_OR_HYPHEN = late(f"{_ODD_MARKS}|\xad")
_LINE_END = late("[\t\n\r\f]")
# Where a writer lets a word break: not shown, and no part of it.
_QUIET = {"&shy": "", "&#173": "", "&#xad": ""}
PARTS = "\n\n"


class Piece(NamedTuple):
    """A stretch of shown text and where it stands in the file.

    Of equal length where `same`; else one is written for the other: an entity, white space.
    """

    shown: int
    start: int
    end: int
    same: bool


class ShownBlock(NamedTuple):
    """A block of the shown text, and what is to be deleted of the file with it, where that is one element."""

    start: int
    end: int
    element: Span | None
    media: bool


class Shown:
    """The shown text, its blocks, and the map into the file."""

    def __init__(self, source: str, *, hyphenated: bool = False) -> None:
        self.source = source
        self.odd = _ODD_OR_HYPHEN if hyphenated else _ODD
        self.written: list[str] = []
        self.size = 0
        self.pieces: list[Piece] = []
        self.ends: list[int] = []
        self.blocks: list[Block] = []
        self.shown_blocks: list[ShownBlock] = []
        self.code: list[Span] = []
        self.body_start = 0
        self.attributes: list[tuple[int, int, str]] = []
        """Parts that stand in attributes of the file, and the mark before each."""

    @cached_property
    def text(self) -> str:
        """All of the shown text, once it is complete."""
        return "".join(self.written)

    # Building

    def glue(self, text: str) -> None:
        """Add text that stands nowhere in the file."""
        self.written.append(text)
        self.size += len(text)

    def add(self, text: str, start: int, end: int) -> None:
        """Add text that the file has from `start` to `end`."""
        if text:
            self.pieces.append(Piece(self.size, start, end, len(text) == end - start))
            self.ends.append(self.size + len(text))
            self.glue(text)

    def add_source(self, start: int, end: int, *, spaced: bool) -> bool:
        """Add a stretch of the file's text: entities decoded, white space as one space, as none where `spaced`.

        Gives whether what was added last is white space.
        """
        source, at = self.source, start
        for match in self.odd.finditer(source, start, end):
            first, last = match.span()
            piece = match.group()
            if piece == "\xad":
                self.add(source[at:first], at, first)
                at, spaced = last, False
            elif piece[0] == "&":
                meant = _QUIET.get(piece.lower().rstrip(";"), unescape(piece))
                if meant == piece:
                    continue
                self.add(source[at:first], at, first)
                self.add(_LINE_END.sub(" ", meant), first, last)
                at, spaced = last, False
            elif piece != " " or (spaced and first == at):
                if at < first:
                    self.add(source[at:first], at, first)
                    spaced = False
                if not spaced:
                    self.add(" ", first, last)
                at, spaced = last, True
        if at < end:
            self.add(source[at:end], at, end)
            spaced = source[end - 1] == " "
        return spaced

    # The way back

    def span(self, start: int, end: int) -> Span:
        """Where a span of the shown text stands in the file; an empty one where the text before it ends."""
        if not self.pieces:
            return 0, 0
        first = self._start(start)
        if end <= start:
            return first, first
        last = self._end(end)
        return (first, last) if first < last else (first, first)

    def _start(self, offset: int) -> int:
        index = bisect_right(self.ends, offset)
        if index >= len(self.pieces):
            return self.pieces[-1].end
        piece = self.pieces[index]
        return piece.start + (max(offset - piece.shown, 0) if piece.same else 0)

    def _end(self, offset: int) -> int:
        index = min(bisect_right(self.ends, offset - 1), len(self.pieces) - 1)
        piece = self.pieces[index]
        if offset <= piece.shown:
            return self.pieces[index - 1].end if index else piece.start
        return min(piece.start + offset - piece.shown, piece.end) if piece.same else piece.end

    def edit(self, start: int, end: int, content: str) -> tuple[int, int, str] | None:
        """An edit of the shown text as one of the file; None where there is none that says the same.

        To delete whole blocks is to delete their elements. What is written is escaped.
        """
        if start == 0 and end == self.size:
            return None
        if not content and (blocks := self._whole_blocks(start, end)):
            elements = [block.element for block in blocks if block.element is not None and not block.media]
            if len(elements) < len(blocks):
                return None
            return (*_with_line(self.source, (elements[0][0], elements[-1][1])), "")
        if self._crosses(start, end):
            return None
        attribute = next((mark for a, b, mark in self.attributes if a <= start < b), "")
        if attribute == "=":
            return None  # a value without quotes, which a space or a quotation mark would end
        return (*self.span(start, end), escape(content, quote=bool(attribute)))

    def _crosses(self, start: int, end: int) -> bool:
        """Whether a span begins or ends outside of the block that it meets, or holds a line break."""
        if start < self.body_start:
            return "\n" in self.text[start:end]
        at = self._at(start)
        if at >= len(self.shown_blocks):
            return True
        block = self.shown_blocks[at]
        return not block.start <= start <= end <= block.end or "\n" in self.text[start:end]

    def _at(self, offset: int) -> int:
        return max(bisect_right(self.shown_blocks, offset, key=lambda block: block.start) - 1, 0)

    def _whole_blocks(self, start: int, end: int) -> list[ShownBlock]:
        """The blocks that a span covers, where it covers some and no part of another."""
        found: list[ShownBlock] = []
        for block in self.shown_blocks[self._at(start) :]:
            if block.start >= end:
                break
            if block.end <= start:
                continue
            if block.start < start or block.end > end:
                return []
            found.append(block)
        return found


_BLANK = late(r"[ \t]*(?:\r\n|\r|\n)?")


def _with_line(source: str, span: Span) -> Span:
    """An element with the rest of its line, where it stands alone there."""
    start, end = span
    line = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    rest = _BLANK.match(source, end)
    if rest is None or source[line:start].strip(" \t"):
        return span
    if rest.end() < len(source) and source[rest.end() - 1] not in "\r\n":
        return span
    return line, rest.end()


def element_removal(source: str, runs: Sequence[Run], block: Span) -> Span | None:
    """The element that holds a block and nothing else, with its line where it stands alone; None where none does."""
    for run in runs:
        if trimmed(source, (run.start, run.end)) == block:
            return _with_line(source, run.element) if run.element and not run.media else None
    return None


class ShownLines:
    """The file's lines, asked for by offsets of the shown text."""

    __slots__ = ("lines", "shown")

    def __init__(self, lines: Lines, shown: Shown) -> None:
        self.lines = lines
        self.shown = shown

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column in the file, from 1."""
        return self.lines.locate(self.shown.span(offset, offset + 1)[0])

    def named(self, span: Span) -> str:
        """The lines in the file of a span, in words."""
        return self.lines.named(self.shown.span(*span))


# Which of the page is the article

ENOUGH = 600
"""Characters of prose that make an article, whatever else is on the page."""

MIN_BARE = 8
"""Words of a sentence that stands in a `<div>` with no paragraph of its own; a page's labels and buttons have fewer."""

_SENTENCE_END = late(r"[.!?…。！？:：][\"'”’»)\]\s]*\Z")


def article_runs(text: str, page: Page) -> list[Run]:
    """The runs of a page that belong to its article, in order.

    Of a fragment all do. Of a whole page those in its article or main element, where one holds most of the
    text; without lists of links and what the page's classes call a sidebar, and, where the page brings its scripts,
    without labels that stand in no paragraph.
    """
    runs = page.runs
    if not page.is_whole:
        return runs
    hard = [run for run in runs if not run.soft]
    if _weight(hard) >= min(_weight(runs) / 2, ENOUGH):
        runs = hard
    region = _main_region(runs, page.regions)
    if region is not None:
        inside = _inside(page.regions, region)
        runs = [run for run in runs if run.region in inside]
        if page.regions[region].rank < 3:
            runs = _without_cards(runs, page.regions, region)
    else:
        runs = [run for run in runs if not run.in_header or run.level == 1]
    if page.has_script:
        runs = _densest(runs, region is not None)
    return [run for run in runs if not _is_furniture(text, run, page.has_script)]


def _densest(runs: list[Run], in_region: bool) -> list[Run]:
    """The stretch between the first and the last paragraph of the one element that holds most of the text.

    What a page sets round its article (appeals, teasers, comments) stands in others. The first top heading stays.
    """
    weights: dict[int, int] = {}
    for run in runs:
        weights[run.holder] = weights.get(run.holder, 0) + _weight([run])
    best = max(weights, key=lambda holder: weights[holder], default=0)
    second = max((weight for holder, weight in weights.items() if holder != best), default=0)
    most = weights.get(best, 0)
    if not most or (most * 2 < _weight(runs) and (most < ENOUGH or most < second * 2)):
        return runs if in_region else []  # a front page, a gallery: no element holds an article
    places = [at for at, run in enumerate(runs) if run.holder == best]
    top = next((run for run in runs[: places[0]] if run.level == 1), None)
    return ([top] if top else []) + runs[places[0] : places[-1] + 1]


def _weight(runs: Sequence[Run]) -> int:
    sizes = (run.size - run.linked for run in runs if run.kind in ("paragraph", "quote", "item"))
    return sum(size for size in sizes if size > 60)


def _main_region(runs: Sequence[Run], regions: Sequence[Region]) -> int | None:
    """The element that holds the article: the body that microdata names, an article that outweighs the others, main."""
    if not regions:
        return None
    for region in regions:
        region.size = 0
    for run in runs:
        if run.region >= 0:
            regions[run.region].size += _weight([run])
    for index in range(len(regions) - 1, -1, -1):
        if regions[index].parent >= 0:
            regions[regions[index].parent].size += regions[index].size
    total = _weight(runs) or 1
    for rank, share in ((3, 0.4), (2, 0.4), (1, 0.3)):
        ranked = [i for i, r in enumerate(regions) if r.rank == rank and not _has_parent(regions, i, rank)]
        if not ranked:
            continue
        best = max(ranked, key=lambda i: regions[i].size)
        others = sum(regions[i].size for i in ranked if i != best)
        if (regions[best].size >= total * share or (rank == 3 and regions[best].size >= ENOUGH)) and regions[
            best
        ].size >= others:
            return best
    return None


def _has_parent(regions: Sequence[Region], index: int, rank: int) -> bool:
    parent = regions[index].parent
    return parent >= 0 and regions[parent].rank == rank


def _inside(regions: Sequence[Region], region: int) -> set[int]:
    inside = {region}
    for index in range(region + 1, len(regions)):
        if regions[index].parent in inside:
            inside.add(index)
    return inside


def _without_cards(runs: list[Run], regions: Sequence[Region], region: int) -> list[Run]:
    """An article without the articles in it, which are teasers of others, or comments, where it has text of its own."""
    cards = {i for i in _inside(regions, region) if i != region and regions[i].rank == 2}
    if regions[region].rank == 1:
        return runs
    for index in sorted(_inside(regions, region)):
        if regions[index].parent in cards:
            cards.add(index)
    own = [run for run in runs if run.region not in cards]
    return own if _weight(own) * 2 >= _weight(runs) else runs


def _is_furniture(text: str, run: Run, has_script: bool) -> bool:
    size = run.size
    if run.kind in ("item", "table") and run.linked >= size * 0.8:
        return True
    if run.kind != "paragraph" or (not has_script and run.name == "p"):
        return False
    said = " ".join(text[start:end] for start, end, _ in run.pieces)
    words = len(said.split())
    if run.linked * 2 >= size or (words < MIN_BARE and said.isascii()):
        return not _SENTENCE_END.search(said)
    return run.name != "p" and words < 25 and not _SENTENCE_END.search(said)


def show(source: str, page: Page, runs: Sequence[Run], fields: Sequence[Field], front_end: int) -> tuple[Shown, Parsed]:
    """Make the shown text of an article's runs, the front matter and what metadata fields say before it.

    Blocks of code and captions show nothing that rules for prose should read.
    """
    shown = Shown(source, hyphenated=page.is_whole)
    if front_end:
        shown.add(source[:front_end], 0, front_end)
        shown.glue("\n")
    done: set[Span] = set()
    for field in fields:
        if isinstance(field.value, str) and field.value.strip() and not field.name.startswith("jsonld:"):
            span = (field.start, field.end)
            if span in done or source[field.start - 1 : field.start] == "<":
                continue
            done.add(span)
            at = shown.size
            shown.add_source(*span, spaced=True)
            mark = source[field.start - 1 : field.start]
            if mark in ("'", '"', "="):
                shown.attributes.append((at, shown.size, mark))
            shown.glue("\n")
    shown.body_start = shown.size
    for run in runs:
        if run.kind != "image" and (run.kind != "code" or any(what == "text" for *_, what in run.pieces)):
            _add_run(shown, run)
    text = shown.text
    opaque = [*find_opaque(text, shown.body_start), *shown.code, *find_template_code(text, shown.body_start)]
    return shown, Parsed(tuple(shown.blocks), (), merged(opaque), merged(shown.code))


def _add_run(shown: Shown, run: Run) -> None:
    """Add a run as a block; two line breaks in a row part it in two."""
    parts: list[list[tuple[int, int, str]]] = [[]]
    breaks = 0
    for piece in run.pieces:
        start, end, what = piece
        if what == "br":
            breaks += 1
            continue
        if shown.source[start:end].isspace() and breaks:
            continue
        if breaks >= 2 and parts[-1]:
            parts.append([])
        elif breaks == 1 and parts[-1]:
            parts[-1].append((start, start, "br"))
        breaks = 0
        parts[-1].append(piece)
    whole = len([part for part in parts if part]) == 1
    for part in parts:
        start, count = shown.size, len(shown.pieces)
        spaced = True
        for first, last, what in part:
            if what == "br":
                shown.glue("\n")
                spaced = True
                continue
            at = shown.size
            spaced = shown.add_source(first, last, spaced=spaced)
            if what == "code" and at < shown.size:
                shown.code.append((at, shown.size))
        end = shown.size
        if len(shown.pieces) == count:
            continue
        end -= spaced and shown.written[-1].endswith(" ")
        if end > start:
            shown.blocks.append(Block(run.kind, start, end, run.level))
            shown.shown_blocks.append(ShownBlock(start, end, run.element if whole else None, run.media))
        shown.glue(PARTS)
