"""The clean texts: the benchmark's own as plain text and as posts with front matter; and what looks like residue."""

from __future__ import annotations

import re
from pathlib import Path

from accuracy.clean import Document, own_documents

_LOOK_ALIKES = Path(__file__).with_name("look_alikes.txt")
_BEFORE = (
    "The town of Aldhaven lies where the river meets the sea. It has a mill, a school and a pier, and nine hundred "
    "people live there, most of whom fish or mend what those who fish have broken.\n\n"
)
"""Stands before each look-alike, so that none is too short for an article."""
_PART = re.compile(r"^=== (?P<name>[\w-]+\.(?:md|txt))\n", re.M)


def documents() -> list[Document]:
    """Every text twice: plain, and as a post whose excerpt is its first sentence."""
    made = []
    for document in own_documents():
        first = document.text.split("\n", 1)[0]
        excerpt = re.split(r"(?<=[.!?…।؟]) |(?<=。)", first)[0].replace('"', "'")
        front = f'---\ntitle: A\ndate: 2025-03-01T10:00:00Z\nauthor: Ann Bell\nexcerpt: "{excerpt}"\n---\n\n'
        made.append(document)
        text = front + document.text
        made.append(Document(f"2025-03-01-{document.name[:-4]}.md", text, text))
    return made


def look_alikes() -> list[Document]:
    """Texts with words and forms that residue has, where they are the article's own."""
    pieces = _PART.split(_LOOK_ALIKES.read_text(encoding="utf-8"))[1:]
    return [
        Document(name, _BEFORE + text.strip("\n") + "\n", text)
        for name, text in zip(pieces[::2], pieces[1::2], strict=True)
    ]
