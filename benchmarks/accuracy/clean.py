"""Clean documents: the benchmark's own, and those of folders it is given."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import NamedTuple

from newslint.article.decoding import decode

OWN = Path(__file__).with_name("clean")
ENDINGS = (".txt", ".md")
LONGEST = 6000
"""Characters of a document that are damaged: enough for every kind, and a long one costs no more."""

_NOT_PROSE = re.compile(r"[\[\]<>{}`|\\=&%_~^]|https?:|www\.")
_NOT_PARAGRAPH = re.compile(r"[#>*+\-:!]|\d+[.)]|\s")


class Document(NamedTuple):
    """A clean file: the name it goes by, its text, and that part of it which is damaged."""

    name: str
    text: str
    prose: str


def own_documents() -> list[Document]:
    """The benchmark's own texts, one a language."""
    return [read(path, path.name) for path in sorted(OWN.glob("*.txt"))]


def folder_documents(folder: Path, limit: int, seed: int) -> list[Document]:
    """Up to `limit` files of a folder, sampled by the seed; those that are no UTF-8 are left out."""
    paths = sorted(p for p in folder.rglob("*") if p.suffix in ENDINGS and p.is_file())
    if len(paths) > limit:
        paths = sorted(Random(seed).sample(paths, limit))
    documents = []
    for path in paths:
        try:
            documents.append(read(path, path.relative_to(folder).as_posix()))
        except UnicodeDecodeError:
            continue
    return documents


def read(path: Path, name: str) -> Document:
    """Read a UTF-8 file. Raises UnicodeDecodeError."""
    data = path.read_bytes()
    data.decode("utf-8")
    text = decode(data).text
    return Document(name, text, prose_of(text, name))


def prose_of(text: str, name: str) -> str:
    """What is damaged: of Markdown the paragraphs without any syntax, since code and links keep rules away."""
    if not name.endswith(".md"):
        kept = text[:LONGEST]
        return kept if len(kept) == len(text) else kept[: kept.rfind(" ") + 1] or kept
    blocks = [block for block in re.split(r"\n{2,}", text.replace("\r\n", "\n")) if _is_prose(block)]
    pieces, size = [], 0
    for block in blocks:
        size += len(block)
        if size > LONGEST:
            break
        pieces.append(block)
    return "\n\n".join(pieces) + "\n" if pieces else ""


def _is_prose(block: str) -> bool:
    return len(block) >= 40 and not _NOT_PROSE.search(block) and not _NOT_PARAGRAPH.match(block)
