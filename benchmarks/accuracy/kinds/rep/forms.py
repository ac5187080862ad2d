"""One clean text in six forms, as scrapers leave it."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import NamedTuple

from accuracy.clean import Document, own_documents, read
from accuracy.kinds.rep.layout import is_wide, joiner

LONG = Path(__file__).with_name("texts")
LOOK_ALIKES = Path(__file__).with_name("look_alikes")
WIDTH = 72
"""Columns of hard-wrapped text; a Chinese or Japanese letter takes two."""


class Story(NamedTuple):
    """A clean article before it has a form: title ('' for none), and blocks, of which headings begin with `## `."""

    name: str
    title: str
    blocks: tuple[str, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The blocks that are no headings."""
        return tuple(block for block in self.blocks if not block.startswith("#"))


def stories() -> list[Story]:
    """The benchmark's short texts, and the family's own longer ones, which have titles and headings."""
    short = [Story(doc.name[:-4], "", tuple(doc.text.strip().split("\n\n"))) for doc in own_documents()]
    return short + [_read(path) for path in sorted(LONG.glob("*.md"))]


def _read(path: Path) -> Story:
    title, *blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    return Story(f"{path.stem}-long", title.removeprefix("# "), tuple(blocks))


def documents() -> list[Document]:
    """Every story in every form, those of one form together."""
    return [_document(f"{s.name}.{form}", make(s)) for form, make in FORMS.items() for s in stories()]


def look_alikes() -> list[Document]:
    """Texts that say something twice by right: refrains, returning questions, clauses, parallel entries."""
    return [read(path, path.name) for path in sorted(LOOK_ALIKES.iterdir())]


def _document(name: str, text: str) -> Document:
    return Document(name, text, text)


def _front_and_headings(story: Story) -> str:
    title = story.title or f"Carrow Courier, {story.name}"
    blocks = story.blocks
    if blocks == story.paragraphs:
        blocks = tuple(part for n, p in enumerate(blocks) for part in ((f"## {n // 2 + 1}", p) if n % 2 else (p,)))
    front = f'---\ntitle: "{title}"\ndate: 2025-03-0{len(blocks) % 9 + 1}T08:30:00Z\nauthor: Nora Whitfield\n---\n'
    return "\n".join((front, *("\n\n".join(blocks), "")))


def _markdown(story: Story) -> str:
    return _with_title(story, f"# {story.title}\n\n", "\n\n".join(story.paragraphs))


def _blank_lines(story: Story) -> str:
    return _with_title(story, f"{story.title}\n\n", "\n\n".join(story.paragraphs))


def _one_a_line(story: Story) -> str:
    return _with_title(story, f"{story.title}\n", "\n".join(story.paragraphs))


def _wrapped(story: Story) -> str:
    return _with_title(story, f"{story.title}\n\n", "\n\n".join(wrap(block, WIDTH) for block in story.paragraphs))


def _one_line(story: Story) -> str:
    return joiner(story.paragraphs[0]).join(story.paragraphs) + "\n"


def _with_title(story: Story, title: str, body: str) -> str:
    return f"{title if story.title else ''}{body}\n"


FORMS = {
    "front.md": _front_and_headings,
    "plain.md": _markdown,
    "blank.txt": _blank_lines,
    "lines.txt": _one_a_line,
    "wrapped.txt": _wrapped,
    "one.txt": _one_line,
}


def wrap(paragraph: str, width: int) -> str:
    """The paragraph in lines of a width; a line break stands for a space, or for nothing in Chinese and Japanese."""
    if not is_wide(paragraph):
        return textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)
    lines, columns = [""], 0
    # No line begins with a mark that closes something, as typesetters have it, or within a Latin word or number.
    for piece in re.findall(r"[!-~]+[、。，！？：；」』”…）]*|.[、。，！？：；」』”…）]*", paragraph):
        taken = sum(1 if sign.isascii() else 2 for sign in piece.rstrip("、。，！？：；」』”…）"))
        if columns + taken > width:
            lines.append("")
            columns = 0
        lines[-1] += piece
        columns += taken
    return "\n".join(lines)
