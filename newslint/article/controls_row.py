"""Rows of a page's controls that a scraper took for text: share buttons, a player's, teasers of other articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslint.article.action_labels import is_action, is_network

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block, Link
    from newslint.positions import Span

SHORTEST = 3
"""Lines of a row; two buttons may be two words of a text."""

NETWORKS_ALONE = 4
"""Networks that are a row with no other button among them; three may be a list of three."""

PROSE_WORDS = 12
"""Words of a line that ends as a sentence does: what stands around a player's clock is then an article."""

_CLOCK = re.compile(r"/?\s?\d{1,2}:\d\d(?:\s?/\s?\d{1,2}:\d\d)?|/|[0-3](?:[.,]\d+)?×")
_ZERO = re.compile(r"/?\s?0?0:00(?:\s?/\s?\d{1,2}:\d\d)?")
_PLAYER = re.compile(r"(?:play|watch) video|fullscreen|full screen|(?:next|previous) slide|mute|unmute|loading…|\d+ (?:photos|shares?|comments?)|\d+ of \d+", re.I)
_SIGNS = " \t*_|·•:>»"
_STOP = re.compile(r"[.!?…。！？][\"'”’»)*_]*\Z")
_SPLIT = re.compile(r"[\s|·•,/]+")


class Row(NamedTuple):
    """A row of controls: its span, and what it is."""

    start: int
    end: int
    what: str


def find_rows(article: Article) -> tuple[Row, ...]:
    """Rows of buttons, a player's clock that stands alone between paragraphs, teasers at the end."""
    blocks = [block for block in article.paragraphs if not article.is_code(block.start, block.end)]
    rows = [*_button_rows(article.text, blocks), *_network_lines(article.text, blocks), *_clocks(article.text, blocks)]
    if article.format == "markdown":
        rows += _teasers(article)
    kept: list[Row] = []
    for row in sorted(rows):
        if not kept or row.start >= kept[-1].end:
            kept.append(row)
    return tuple(kept)


def _button_rows(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    group: list[Block] = []
    before: Block | None = None
    for block in (*blocks, None):
        if block is not None and block.kind == "paragraph" and _is_control(_said(text, block)):
            group.append(block)
            continue
        if group and _counts(text, group, before):
            yield Row(group[0].start, group[-1].end, "buttons")
        group, before = [], block


def _counts(text: str, group: Sequence[Block], before: Block | None) -> bool:
    """Whether lines that are buttons each are a row: enough of them, and not what a sentence before them lists."""
    said = [_said(text, block) for block in group]
    different = {label.casefold() for label in said}
    if len(group) < SHORTEST or len(different) < 2 or all(_CLOCK.fullmatch(label) for label in said):
        return False
    if before is not None and text[before.start : before.end].rstrip("*_ ").endswith((":", "：", ",")):
        return False
    networks = sum(is_network(label) for label in said)
    return networks < len(said) or networks >= NETWORKS_ALONE


def _said(text: str, block: Block) -> str:
    return text[block.start : block.end].strip(_SIGNS)


def _is_control(label: str) -> bool:
    if not label or len(label) > 40 or _STOP.search(label):
        return False
    return bool(_CLOCK.fullmatch(label) or _PLAYER.fullmatch(label)) or is_network(label) or is_action(label)


def _network_lines(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    """Lines of nothing but networks: "Facebook Twitter LinkedIn Reddit Email"."""
    for block in blocks:
        said = _said(text, block)
        if block.kind != "paragraph" or len(said) > 120 or "," in said:
            continue
        words = [word for word in _SPLIT.split(said.replace("Google Plus", "Google+")) if word]
        networks = sum(is_network(word) for word in words)
        if networks >= SHORTEST and all(is_network(word) or is_action(word) for word in words):
            yield Row(block.start, block.end, "buttons")


def _clocks(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    for number in range(1, len(blocks) - 1):
        block = blocks[number]
        if block.kind == "paragraph" and _ZERO.fullmatch(_said(text, block)):
            around = [blocks[number - 1], blocks[number + 1]]
            if any(_is_prose(text, other) for other in around) and not any(_CLOCK.match(_said(text, other)) for other in around):
                yield Row(block.start, block.end, "clock")


def _is_prose(text: str, block: Block) -> bool:
    said = text[block.start : block.end]
    return len(said.split()) >= PROSE_WORDS or (not said.isascii() and len(said) >= 3 * PROSE_WORDS)


def _teasers(article: Article) -> Iterator[Row]:
    """Pictures that link somewhere, each with a line behind it that links to the same place, two and more in a row."""
    blocks = list(article.blocks)
    by_block = _links_by_block(article.links, blocks)
    number, cards = 0, []
    cards_start = 0
    while number < len(blocks):
        size = _card(article.text, blocks, by_block, number)
        if size:
            cards_start = cards_start if cards else number
            cards.append(number)
            number += size
            continue
        if len(cards) >= 2 and not _goes_on(article.text, blocks, cards_start, number):
            yield Row(blocks[cards_start].start, blocks[number - 1].end, "teasers")
        cards, number = [], number + 1
    if len(cards) >= 2 and not _goes_on(article.text, blocks, cards_start, number):
        yield Row(blocks[cards_start].start, blocks[-1].end, "teasers")


def _goes_on(text: str, blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether the article goes on behind some blocks, or a sentence before them says what they are."""
    led = start > 0 and text[blocks[start - 1].start : blocks[start - 1].end].rstrip("*_ ").endswith((":", "："))
    return led or any(block.kind in ("paragraph", "quote", "item") and _is_prose(text, block) for block in blocks[end:])


def _links_by_block(links: Sequence[Link], blocks: Sequence[Block]) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = {}
    at = 0
    for link in links:
        while at < len(blocks) and blocks[at].end <= link.start:
            at += 1
        if at < len(blocks) and blocks[at].start <= link.start:
            found.setdefault(at, []).append(link)
    return found


def _card(text: str, blocks: Sequence[Block], links: dict[int, list[Link]], number: int) -> int:
    """How many blocks the teaser that begins at one has; 0 for none. A short line may follow its two."""
    picture = links.get(number, [])
    if len(picture) < 2 or not any(link.image for link in picture) or number + 1 >= len(blocks):
        return 0
    target = next((link.target for link in picture if not link.image), "")
    if not target or not _is_all(text, blocks[number], [link for link in picture if not link.image]):
        return 0
    title = [link for link in links.get(number + 1, []) if not link.image]
    if len(title) != 1 or title[0].target != target or not _is_all(text, blocks[number + 1], title):
        return 0
    if number + 2 < len(blocks):
        below, more = blocks[number + 2], links.get(number + 2, [])
        if below.kind == "paragraph" and more and not any(link.image for link in more) and len(text[below.start : below.end]) < 160 and more[0].start == below.start:
            rest = text[more[-1].end : below.end].strip()
            if len(rest) <= 20:
                return 3
    return 2


def _is_all(text: str, block: Block, links: Sequence[Link]) -> bool:
    """Whether a block is nothing but its links and marks."""
    rest, at = "", block.start
    for link in links:
        rest += text[at : link.start]
        at = max(at, link.end)
    return not (rest + text[at : block.end]).strip("*_#> \t\r\n|·•-")
