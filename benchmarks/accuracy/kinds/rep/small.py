"""Titles, leads, sentences and words that stand again: REP104, REP105, REP107, REP108, REP110."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy.kind import Kind
from accuracy.kinds.rep.copying import Copy, gone, with_copies
from accuracy.kinds.rep.layout import is_wide, joiner, read_layout, sentences

if TYPE_CHECKING:
    from random import Random

    from accuracy.kind import Damage, Damaged, Span

SENTENCE = ("REP107", "REP103", "REP109", "REP101")
"""A sentence may be all of its paragraph or of the text; quoted speech holds three, a Thai one as many phrases."""

_TITLE = re.compile(r'(?:---\ntitle: "(?P<front>[^"\n]+)"|# (?P<top>[^\n]+)|(?P<line>[^\n.。]{12,90}))\n')
_WORDS = "und von les los och og и на że și ve and of the"
FUNCTION_WORDS = frozenset(_WORDS.split())
"""Words that are never doubled by right in any of the languages where they are words."""


def title_of(text: str) -> tuple[str, int] | None:
    """The title, and where the text after its own line begins."""
    match = _TITLE.match(text)
    # The first line of a wrapped paragraph is no title: more of it stands right below.
    if match is None or (match["line"] and "\n\n" in text and not text.startswith("\n", match.end())):
        return None
    title = match["front"] or match["top"] or match["line"]
    return (title, read_layout(text).body if match["front"] else match.end())


def title_again(*, times: int, markdown_heading: bool) -> Damage:
    """The title as lines of their own on top of the body."""

    def damage(text: str, rng: Random) -> Damaged | None:
        found = title_of(text)
        if found is None or len(found[0]) < 8 or "Carrow Courier" in found[0]:
            return None
        title, at = found
        at += len(text[at:]) - len(text[at:].lstrip("\n"))
        if markdown_heading and not text.startswith(("---", "#")):
            return None
        line = ("## " if markdown_heading else "") + title
        # What is in front matter alone stands once in the body by right.
        once = f"# {title}\n\n" if text.startswith("---") else ""
        source = (at, at + len(once)) if once else (text.index(title), text.index(title) + len(title))
        clean = text[:at] + once + text[at:]
        gap = "\n\n" if "\n\n" in text else "\n"
        return with_copies(clean, [Copy(at + len(once), line + gap, source)] * times)

    return damage


def sentence_again(where: str) -> Damage:
    """A sentence of eight words or more, right after itself, or again at the end of its paragraph or the next."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        candidates: list[tuple[Span, int]] = []
        for number, paragraph in enumerate(layout.paragraphs):
            parts = sentences(text, paragraph)
            for index, part in enumerate(parts):
                if not _counts(text[slice(*part)]):
                    continue
                if where == "directly":
                    candidates.append((part, part[1]))
                elif where == "later" and index < len(parts) - 1:
                    candidates.append((part, paragraph[1]))
                elif where == "neighbour" and number + 1 < len(layout.paragraphs) and "\n" in layout.gap:
                    candidates.append((part, layout.paragraphs[number + 1][1]))
        if not candidates:
            return None
        part, at = rng.choice(candidates)
        return with_copies(text, [Copy(at, joiner(text) + text[slice(*part)], part)])

    return damage


def _counts(sentence: str) -> bool:
    return len(sentence) >= 24 if is_wide(sentence) else len(sentence.split()) >= 8


def word_again(text: str, rng: Random) -> Damaged | None:
    """A function word twice."""
    layout = read_layout(text)
    spans = [
        m.span()
        for a, b in layout.paragraphs
        for m in re.finditer(r"(?<= )[^\W\d_]+(?= [^\W\d_])", text[:b])
        if m.start() > a and m.group() in FUNCTION_WORDS
    ]
    if not spans:
        return None
    start, end = rng.choice(spans)
    return with_copies(text, [Copy(end, " " + text[start:end], (start, end))])


def lead_as_description(text: str, rng: Random) -> Damaged | None:
    """The first paragraph is the front matter's description."""
    layout = read_layout(text)
    if not text.startswith("---\n"):
        return None
    start, end = layout.paragraphs[0]
    quoted = text[start:end].replace("'", "''")
    at = text.index("\n---\n", 4) + 1
    return with_copies(text, [Copy(at, f"description: '{quoted}'\n", (start, end))])


def over_and_over(text: str, rng: Random) -> Damaged | None:
    """One sentence again and again, in a paragraph each, to the length of the text."""
    layout = read_layout(text)
    candidates = [part for span in layout.paragraphs for part in sentences(text, span) if _counts(text[slice(*part)])]
    if not candidates or "\n" not in layout.gap:
        return None
    part = rng.choice(candidates)
    piece = layout.gap + text[slice(*part)].replace("\n", joiner(text))
    times = max(len(text) // len(piece), 8)
    return with_copies(text, [Copy(layout.paragraphs[-1][1], piece * times, part)])


KINDS = (
    Kind("the title once more below it", ("REP104",), title_again(times=1, markdown_heading=False), gone),
    Kind("the title once more as a lower heading", ("REP104",), title_again(times=1, markdown_heading=True), gone),
    Kind("the title twice more below it", ("REP104",), title_again(times=2, markdown_heading=False), gone),
    Kind("the first paragraph is the description", ("REP105",), lead_as_description),
    Kind("a sentence directly after itself", SENTENCE, sentence_again("directly"), gone),
    Kind("a sentence again at its paragraph's end", SENTENCE, sentence_again("later"), gone),
    Kind("a sentence again at the next paragraph's end", SENTENCE, sentence_again("neighbour"), gone),
    Kind("a function word twice", ("REP108",), word_again),
    Kind("one sentence over and over", ("REP110",), over_and_over),
)
