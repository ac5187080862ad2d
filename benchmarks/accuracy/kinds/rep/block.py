"""Passages of whole paragraphs that stand again: REP101, REP103, REP102, REP109."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from accuracy.kind import Kind, Span
from accuracy.kinds.rep.copying import Copy, gone, with_copies
from accuracy.kinds.rep.forms import wrap
from accuracy.kinds.rep.layout import Layout, joiner, read_layout, sentences

if TYPE_CHECKING:
    from random import Random

    from accuracy.kind import Damage, Damaged

Render = Callable[[str, list[Span], Layout], str | None]
"""What the copy of some paragraphs looks like; None where it cannot look so."""

BLOCK = ("REP101", "REP109", "REP103")
SINGLE = ("REP103", "REP101", "REP107")
"""In a text without line breaks, a passage said again in the same paragraph is a sentence said again."""


def block_spans(text: str, layout: Layout, count: int, rng: Random, least: int = 60) -> list[Span] | None:
    """Some paragraphs in a row, the first of a least length and not the text's last; None where there are too few."""
    spans = layout.paragraphs
    least = least // 2 if joiner(text) == "" else least
    starts = [i for i in range(len(spans) - count) if spans[i][1] - spans[i][0] >= least]
    if not starts:
        return None
    start = rng.choice(starts)
    return list(spans[start : start + count])


def as_it_is(text: str, spans: list[Span], layout: Layout) -> str:
    """The passage with what stands between its paragraphs, headings and all."""
    return text[spans[0][0] : spans[-1][1]]


def joined(text: str, spans: list[Span], layout: Layout) -> str | None:
    """Its paragraphs in one."""
    return joiner(text).join(one_line(text, span) for span in spans) if "\n" in layout.gap else None


def split(text: str, spans: list[Span], layout: Layout) -> str | None:
    """A paragraph a sentence."""
    gap = layout.gap if "\n" in layout.gap else "\n\n"
    pieces = [text[a:b].strip() for span in spans for a, b in sentences(text, span)]
    return gap.join(pieces) if len(pieces) > len(spans) else None


def shifted(text: str, spans: list[Span], layout: Layout) -> str | None:
    """The first sentence of each paragraph ends the one before."""
    if "\n" not in layout.gap:
        return None
    paragraphs: list[list[str]] = [[]]
    for span in spans:
        first, *rest = [text[a:b] for a, b in sentences(text, span)]
        paragraphs[-1].append(first)
        paragraphs.append(rest)
    if not any(paragraphs[1:]) or len(paragraphs[0]) == len(spans):
        return None
    return layout.gap.join(joiner(text).join(paragraph) for paragraph in paragraphs if paragraph)


def rewrapped(width: int) -> Render:
    """In lines of another width."""

    def render(text: str, spans: list[Span], layout: Layout) -> str:
        gap = layout.gap if "\n" in layout.gap else "\n\n"
        return gap.join(wrap(one_line(text, span), width) for span in spans)

    return render


def unwrapped(text: str, spans: list[Span], layout: Layout) -> str | None:
    """Of hard-wrapped text, its paragraphs in a line each."""
    lines = [one_line(text, span) for span in spans]
    return layout.gap.join(lines) if any("\n" in text[a:b] for a, b in spans) else None


def one_line(text: str, span: Span) -> str:
    """A paragraph without its line breaks."""
    return joiner(text).join(text[slice(*span)].split("\n"))


def at_end(count: int, render: Render = as_it_is, times: int = 1) -> Damage:
    """Paragraphs that stand further up, again below the last."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        spans = block_spans(text, layout, count, rng)
        content = render(text, spans, layout) if spans else None
        if spans is None or content is None:
            return None
        gap = layout.gap if "\n" in layout.gap or "\n" not in content else "\n\n"
        end = layout.paragraphs[-1][1]
        return with_copies(text, [Copy(end, gap + content, (spans[0][0], spans[-1][1]))] * times)

    return damage


def further_on(count: int) -> Damage:
    """Paragraphs again further on, with others after them."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        shorter = layout._replace(paragraphs=layout.paragraphs[:-1])
        spans = block_spans(text, shorter, count, rng)
        if spans is None:
            return None
        after = [b for _, b in shorter.paragraphs if b > spans[-1][1]]
        content = layout.gap + as_it_is(text, spans, layout)
        return with_copies(text, [Copy(rng.choice(after), content, (spans[0][0], spans[-1][1]))])

    return damage


def in_front(count: int) -> Damage:
    """Paragraphs from further down, once more before the first."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        starts = range(1, len(layout.paragraphs) - count)
        if not starts:
            return None
        at = rng.choice(starts)
        spans = list(layout.paragraphs[at : at + count])
        content = as_it_is(text, spans, layout) + layout.gap
        return with_copies(text, [Copy(layout.paragraphs[0][0], content, (spans[0][0], spans[-1][1]))])

    return damage


def whole_body(gap: str = "") -> Damage:
    """All of the body after itself; `gap` where it is parted in another way than its paragraphs."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        end = layout.paragraphs[-1][1]
        content = (gap or layout.gap) + text[layout.body : end]
        return with_copies(text, [Copy(end, content, (layout.body, end))])

    return damage


def doubled(count: int | None) -> Damage:
    """p1 p1 p2 p2: some paragraphs in a row, or all, each after itself."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        spans = list(layout.paragraphs) if count is None else block_spans(text, layout, count, rng)
        if spans is None or "\n" not in layout.gap:
            return None
        return with_copies(text, [Copy(b, layout.gap + text[a:b], (a, b)) for a, b in spans if b - a >= 20])

    return damage


def behind_itself(count: int) -> Damage:
    """p1 p2 p1 p2: paragraphs in a row, directly again."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        spans = block_spans(text, layout, count, rng)
        if spans is None:
            return None
        content = layout.gap + as_it_is(text, spans, layout)
        return with_copies(text, [Copy(spans[-1][1], content, (spans[0][0], spans[-1][1]))])

    return damage


def other_line_ends(count: int) -> Damage:
    """A copy at the end with CRLF, in text that has LF."""

    def render(text: str, spans: list[Span], layout: Layout) -> str | None:
        content = as_it_is(text, spans, layout)
        return content.replace("\n", "\r\n") if "\n" in content else None

    return at_end(count, render)


KINDS = (
    *(Kind(f"{n} paragraphs again at the end", BLOCK, at_end(n), gone) for n in (2, 3, 6)),
    Kind("2 paragraphs twice again at the end", BLOCK, at_end(2, times=2), gone),
    Kind("2 paragraphs again further on", BLOCK, further_on(2), gone),
    Kind("2 paragraphs again, directly", BLOCK, behind_itself(2), gone),
    # Which of the two is the copy, the text alone does not tell.
    Kind("2 paragraphs from further down in front", BLOCK, in_front(2)),
    Kind("3 paragraphs again, joined", BLOCK, at_end(3, joined), gone),
    Kind("2 paragraphs again, split", BLOCK, at_end(2, split), gone),
    Kind("3 paragraphs again, borders shifted", BLOCK, at_end(3, shifted), gone),
    Kind("2 paragraphs again, in lines of 50", BLOCK, at_end(2, rewrapped(50)), gone),
    Kind("2 paragraphs again, no longer wrapped", BLOCK, at_end(2, unwrapped), gone),
    Kind("2 paragraphs again, with CRLF", BLOCK, other_line_ends(2), gone),
    Kind("1 paragraph again at the end", SINGLE, at_end(1), gone),
    Kind("1 paragraph again further on", SINGLE, further_on(1), gone),
    Kind("1 paragraph again, in lines of 50", SINGLE, at_end(1, rewrapped(50)), gone),
    Kind("1 paragraph again, split", SINGLE, at_end(1, split), gone),
    Kind("1 paragraph from further down in front", SINGLE, in_front(1)),
    Kind("a paragraph after itself", ("REP102",), doubled(1), gone),
    Kind("3 paragraphs, each after itself", ("REP102",), doubled(3), gone),
    Kind("every paragraph after itself", ("REP102",), doubled(None), gone),
    Kind("the whole body again", ("REP109",), whole_body(), gone),
    Kind("the whole body again after a blank line", ("REP109",), whole_body("\n\n"), gone),
)
