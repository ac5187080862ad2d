"""Rows of a page's controls that a scraper took for text: share buttons, a player's, teasers of other articles."""

from __future__ import annotations

import re

from newslint.article.action_labels import is_action, is_network, lone_words
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block, Link

SHORTEST = 3
"""Lines of a row; two buttons may be two words of a text."""

LONGEST_LINE = 120
"""Code points of a line of networks."""

NETWORKS_ALONE = 4
"""Networks that are a row with no other button among them; three may be a list of three."""

PROSE_WORDS = 12
"""Words of a line that ends as a sentence does: what stands around a player's clock is then an article."""

_CLOCK = late(r"/?\s?\d{1,2}:\d\d(?:\s?/\s?\d{1,2}:\d\d)?|/|[0-3](?:[.,]\d+)?×")
_LONE = late(
    r"/?\s?0?0:00(?:\s?/\s?\d{1,2}:\d\d)?|play VIDEO|modal trigger|fullscreen|next slide|toggle (?:navigation|menu)"
    r"|skip to (?:main )?content",
    re.I,
)
_TIME = late(r"\d{1,2}:\d\d")
_PLAYER = late(
    r"(?:play|watch) video|fullscreen|full screen|(?:next|previous) slide|mute|unmute|loading…|\d+ (?:photos|shares?"
    r"|comments?)|\d+ of \d+",
    re.I,
)
_SIGNS = " \t*_|·•:>»"
_STOP = late(r"[.!?…。！？][\"'”’»)*_]*\Z")
_TARGET = late(r"\]\([^()\s]*\)")
_WIDE = late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SPLIT = late(r"[\s|·•,/]+")
_PLAYER_WORDS = frozenset(("fullscreen", "mute", "unmute"))
"""Those of the two patterns above that are one word."""


class Row(NamedTuple):
    """A row of controls: its span, and what it is."""

    start: int
    end: int
    what: str


def may_hold_rows(text: str, start: int) -> bool:
    """Whether short lines of a body may be controls enough for a row: asked before blocks are parsed."""
    controls = players = 0
    words = lone_words()
    for line in text[start:].split("\n"):
        said = line.strip(_SIGNS + "\r") if len(line) <= LONGEST_LINE else ""
        if not said or said.isspace() or (_is_word_but(said, words) and said.casefold() not in _PLAYER_WORDS):
            continue
        if _LONE.fullmatch(said):
            return True
        players += _PLAYER.fullmatch(said) is not None
        first = said.split(None, 1)[0]
        # What names networks and buttons alone begins with one.
        networks = 0 if _is_word_but(first, words) else _networks(_words(said))
        controls += networks or _is_control(said)
    return controls >= SHORTEST or players >= 2 or text.count("[![", start) >= 2


def _is_word_but(said: str, words: frozenset[str]) -> bool:
    """Whether some text is a word of plain letters, and none of some words."""
    return said.isascii() and said.isalpha() and said.casefold() not in words


def find_rows(article: Article) -> tuple[Row, ...]:
    """Rows of buttons, a player's clock or button that stands alone between paragraphs, teasers at the end."""
    if not may_hold_rows(article.text, article.body_start):
        return ()
    blocks = [block for block in article.paragraphs if not article.is_code(block.start, block.end)]
    rows = [*_button_rows(article.text, blocks), *_network_lines(article.text, blocks), *_clocks(article.text, blocks)]
    rows += _galleries(article.text, blocks)
    if article.format == "markdown":
        rows += _teasers(article)
    kept: list[Row] = []
    for row in sorted(rows, key=lambda row: (row.start, -row.end)):
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
    if len(group) < SHORTEST or len(different) < 2:
        return False
    if all(_CLOCK.fullmatch(label) for label in said):
        return any(label.startswith("/") or label.endswith("×") for label in said)  # else a timetable
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
        if block.kind != "paragraph" or len(said) > LONGEST_LINE or "," in said:
            continue
        if _networks(_words(said)) >= SHORTEST:
            yield Row(block.start, block.end, "buttons")


def _networks(words: Sequence[str]) -> int:
    """How many networks a line names that names nothing but networks and buttons."""
    if not all(is_network(word) or is_action(word) for word in words):
        return 0
    return sum(map(is_network, words))


def _words(line: str) -> list[str]:
    return [word for word in _SPLIT.split(line.replace("Google Plus", "Google+")) if word]


def _galleries(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    """Lines without an end mark, captions and a slide show's buttons mixed, from its first button to its last."""
    group: list[Block] = []
    for block in (*blocks, None):
        if block is not None and block.kind == "paragraph" and _is_gallery_line(_said(text, block)):
            group.append(block)
            continue
        buttons = [n for n, other in enumerate(group) if _PLAYER.fullmatch(_said(text, other))]
        lines = group[buttons[0] : buttons[-1] + 1] if len(buttons) >= 2 else []
        open_ended = sum(not _STOP.search(_said(text, line)) for line in lines)
        if len(lines) > SHORTEST and open_ended >= len(lines) * 0.8:
            yield Row(group[buttons[0]].start, group[buttons[-1]].end, "gallery")
        group = []


def _is_gallery_line(said: str) -> bool:
    return bool(said) and len(said.split()) <= (10 if _STOP.search(said) else 60)


def _clocks(text: str, blocks: Sequence[Block]) -> Iterator[Row]:
    for number in range(1, len(blocks) - 1):
        block = blocks[number]
        if block.kind == "paragraph" and _LONE.fullmatch(_said(text, block)):
            around = [*blocks[max(number - 2, 0) : number], *blocks[number + 1 : number + 3]]
            times = any(
                _TIME.match(said) and not _LONE.fullmatch(said) for said in (_said(text, other) for other in around)
            )
            if not times and any(_is_prose(text, other) for other in around):
                yield Row(block.start, block.end, "lone")


def _is_prose(text: str, block: Block) -> bool:
    said = _TARGET.sub("", text[block.start : block.end])
    return len(said.split()) >= PROSE_WORDS or len(_WIDE.findall(said)) >= 2 * PROSE_WORDS


def _teasers(article: Article) -> Iterator[Row]:
    """Linked pictures and the titles that link to the same places, two and more, behind the last paragraph."""
    text, blocks = article.text, article.blocks
    by_block = _links_by_block(article.links, blocks)
    start = len(blocks)
    while start and (
        _is_all(text, blocks[start - 1], by_block.get(start - 1, [])) or not _is_prose(text, blocks[start - 1])
    ):
        start -= 1
    run: list[int] = []
    for number in range(start, len(blocks) + 1):
        if number < len(blocks) and _is_all(text, blocks[number], by_block.get(number, [])):
            run.append(number)
            continue
        pictured = [n for n in run if any(link.image for link in by_block[n])]
        if (
            len(pictured) >= 2
            and all(_is_named(by_block, run, n) for n in pictured)
            and not _is_led(text, blocks, pictured[0])
        ):
            yield Row(blocks[pictured[0]].start, blocks[run[-1]].end, "teasers")
        run = []


def _is_named(links: dict[int, list[Link]], run: Sequence[int], number: int) -> bool:
    """Whether a linked picture's target is that of a line of text in the run."""
    targets = {link.target for link in links[number] if not link.image}
    return any(
        link.target in targets for n in run if n != number for link in links[n] if not any(k.image for k in links[n])
    )


def _is_led(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Whether a sentence before a block says what it is."""
    return number > 0 and text[blocks[number - 1].start : blocks[number - 1].end].rstrip("*_ ").endswith((":", "："))


def _links_by_block(links: Sequence[Link], blocks: Sequence[Block]) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = {}
    at = 0
    for link in links:
        while at < len(blocks) and blocks[at].end <= link.start:
            at += 1
        if at < len(blocks) and blocks[at].start <= link.start:
            found.setdefault(at, []).append(link)
    return found


def _is_all(text: str, block: Block, links: Sequence[Link]) -> bool:
    """Whether a block is nothing but links, marks, and a word or two such as "5 min read"."""
    if not any(not link.image for link in links) or block.kind in ("heading", "table", "code"):
        return False
    rest, at = "", block.start
    for link in links:
        rest += text[at : link.start]
        at = max(at, link.end)
    return len((rest + text[at : block.end]).strip("*_#> \t\r\n|·•-")) <= 14
