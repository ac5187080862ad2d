"""The clean texts: the benchmark's own as Markdown, alone and with look-alikes below, and each look-alike by itself."""

from __future__ import annotations

import re
from pathlib import Path

from accuracy.clean import Document, own_documents

FOLDER = "benchmarks/accuracy/kinds/lnk/site/_posts"
"""Where the texts are said to stand: in a small Jekyll site. Found where the benchmark runs in its checkout's root."""

_LOOK_ALIKES = Path(__file__).with_name("look_alikes.txt")
_PART = re.compile(r"^=== (?P<name>[\w-]+\.(?:md|txt))(?P<alone> alone)?\n", re.M)


def documents() -> list[Document]:
    """Every text twice: as it is, and with three look-alikes below it, other ones for each.

    Look-alikes marked `alone` speak of hosts or parameters, which then are right in the whole article.
    """
    beside = [text for _, text, alone in _parts() if not alone]
    made = []
    for number, document in enumerate(own_documents()):
        name = f"{FOLDER}/2025-03-01-{document.name[:-4]}"
        more = "\n\n".join(beside[(3 * number + step) % len(beside)] for step in range(3))
        for path, text in ((f"{name}.md", document.text), (f"{name}-beside.md", f"{document.text}\n{more}\n")):
            made.append(Document(path, text, text))
    return made


def look_alikes() -> list[Document]:
    """What looks like a stray link and is right."""
    return [Document(f"{FOLDER}/2025-03-01-{name}", text + "\n", text) for name, text, _ in _parts()]


def _parts() -> list[tuple[str, str, bool]]:
    pieces = _PART.split(_LOOK_ALIKES.read_text(encoding="utf-8"))[1:]
    return [
        (name, text.strip("\n"), bool(alone))
        for name, alone, text in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    ]
