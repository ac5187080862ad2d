"""The tree that is timed: Markdown articles made of the paragraphs of any folder of clean articles."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from accuracy.clean import Document, folder_documents, own_documents
from accuracy.kinds import damages_whole_files, families, kinds_of

from newslint.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from accuracy.kind import Kind

SIZE = 3800
"""Bytes an article, about: 10,000 of them are the 38 MB that the peers were measured on."""

DAMAGED = 0.05
A_FOLDER = 250
"""Articles a folder."""

_BLANK = re.compile(r"\n\s*\n")


class Made(NamedTuple):
    """What the tree holds: files, how many of them were damaged, bytes."""

    files: int
    damaged: int
    size: int


def make_tree(source: Path | None, target: Path, files: int, seed: int) -> Made:
    """Write `files` articles under `target`, from the documents of a folder or the benchmark's own texts.

    The same folder and seed give the same tree. Raises ValueError where the folder has no clean prose.
    """
    rng = Random(seed)
    documents = own_documents() if source is None else folder_documents(source, 2000, seed)
    bodies = [body for body in map(_paragraphs, _clean(documents)) if body]
    if not bodies:
        raise ValueError(f"no clean prose in {source}")
    kinds = [(kind, damages_whole_files(family)) for family in families() for kind in kinds_of(family)]
    damaged = size = 0
    for number, text in enumerate(_articles(bodies, files, rng)):
        data = _damaged(text, kinds, rng) if rng.random() < DAMAGED else None
        damaged += data is not None
        data = text.encode() if data is None else data
        size += len(data)
        folder = target / f"{number // A_FOLDER:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}-story-{number:06}.md").write_bytes(data)
    return Made(files, damaged, size)


def _clean(documents: Sequence[Document]) -> Iterator[Document]:
    """Those in which newslint finds nothing but what a front matter mends: damage is added on purpose only."""
    linter = Linter({"ignore": ["MET"]})
    for document in documents:
        if document.prose and not linter.check_text(document.prose, "article.md"):
            yield document


def _paragraphs(document: Document) -> list[str]:
    """Its paragraphs; a text with a paragraph a line is cut at its lines."""
    cut = _BLANK.split(document.prose) if _BLANK.search(document.prose) else document.prose.splitlines()
    return [paragraph.strip() for paragraph in cut if len(paragraph.strip()) >= 40]


def _articles(bodies: Sequence[Sequence[str]], files: int, rng: Random) -> Iterator[str]:
    """Articles of some SIZE: from a random paragraph of one document on, then of others. No paragraph twice in one."""
    for number in range(files):
        parts: list[str] = []
        size = 0
        while size < SIZE:
            body = rng.choice(bodies)
            for paragraph in body[rng.randrange(len(body)) :]:
                if size >= SIZE:
                    break
                if paragraph not in parts:
                    parts.append(paragraph)
                size += len(paragraph.encode())
        yield _front_matter(number, parts[0]) + "\n\n".join(parts) + "\n"


def _front_matter(number: int, lead: str) -> str:
    title = re.sub(r"[^\w ]", "", " ".join(lead.split()[:8]))
    day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (
        f'---\nlayout: post\ntitle: "{title} {number}"\ndate: {day}T10:00:00+00:00\nauthor: Anna Lindqvist\n'
        "categories: [News]\ntags:\n  - transport\n  - county\n---\n\n"
    )


def _damaged(text: str, kinds: Sequence[tuple[Kind, bool]], rng: Random) -> bytes | None:
    """The article damaged in one way, any that applies: its body, or all of it where the kind is of posts or bytes."""
    front, _, body = text.partition("---\n\n")
    for _ in range(20):
        kind, whole = rng.choice(kinds)
        result = kind.damage(text if whole else body, rng)
        if result is not None and not whole and isinstance(result.content, bytes):
            result = kind.damage(text, rng)
        elif result is not None and not whole:
            return f"{front}---\n\n{result.content}".encode("utf-8", "surrogatepass")
        if result is not None:
            content = result.content
            return content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return None
