"""Front matter that was made to hurt gives findings, never a failed rule."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from hostile import SOURCES

from newslint.article import Article
from newslint.engine.one import Runner
from newslint.engine.registry import entries

RUNNER = Runner([entry for entry in entries() if entry.code.startswith("MET")])
READ = {
    "a key of 99 KB",
    "a value of 99 KB",
    "a block of 99 KB",
    "escapes",
    "many keys",
    "many anchors",
    "entities in a title",
}
READ |= {
    name
    for name in SOURCES
    if name.endswith("in a title") or name.startswith(("a long", "a date", "an author", "a URL"))
}


@pytest.mark.parametrize("name", SOURCES)
def test_hostile_front_matter_is_refused_in_words_or_read(name: str) -> None:
    findings = RUNNER.run(Article(f"---\n{SOURCES[name]}\n---\n\nThe council voted for a wording.\n"))
    assert not [finding for finding in findings if finding.code == "NL003"]
    assert ("MET409" in {finding.code for finding in findings}) == (name not in READ)
