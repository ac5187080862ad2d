"""Doubts about metadata: what none is told of, no view of metadata finds; a plain article gives none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.doubts import EVERY
from newslint.article.field import Field
from newslint.engine.registry import entries

VIEWS = tuple(entry.needs for entry in entries() if entry.code.startswith("MET"))

NAMES = st.sampled_from(
    "title headline date published lastmod modified author authors byline tags keywords categories category section "
    "url source_url link image cover excerpt description layout draft params.author params.title author.name "
    "extra.date weight slug".split()
)
DATES = st.sampled_from(
    [
        "2025-07-09",
        "2025-07-09T10:00:00Z",
        "2025-07-09 10:00:00 -0400",
        "2025-07-09T10:00:00",
        "2024-02-29",
        "2025-02-29",
        "2025-02-30",
        "2025-06-31",
        "2025-7-9",
        "20250709",
        "1970-01-01",
        "1969-12-31",
        "2024-01-01",
        "2026-01-01",
        "2031-01-01",
        "2025-07-09T25:00:00Z",
        "9 July 2025",
        "July 9",
        "now",
        "",
        "2025-07-09 10:00Z",
    ]
)
TEXTS = st.sampled_from(
    [
        "Council pays for bus",
        "Council pays for bus - BBC News",
        "Update: bus",
        "[New] Bus",
        "A &amp; B",
        "BUS LINE",
        "Untitled",
        " TBD ",
        "tbd\n",
        "admin",
        "Anna Lind",
        "anna",
        "anna@news.invalid",
        "a b",
        "['Anna', 'Berit']",
        "bus, rail",
        "Bus",
        "",
        " ",
        "\u3000",
        "{{ title }}",
        "<b>x</b>",
        "images/a.jpg",
        "images/default.jpg",
        "https://news.invalid/no-image.png?w=1",
        "https://example.com/a",
        "https://www.example.org",
        "https://news.invalid/2025/07/09/bus",
        "https://news.invalid/2024/07/09/bus",
        "https://placehold.co/600",
        "https://your-site.com/",
        "http://",
        "#",
        "Lorem ipsum dolor",
        "insert text here",
        "enter title",
        "__title__",
        "The council voted for the new line of buses to the coa",
        "The council voted for the new line of buses to…",
        "The council voted for the new line of buses.",
        "Two  spaces",
        "Bus: who pays",
        "A_b",
        "Ｂｕｓ｜局",
        "x" * 111,
        "DE\u0308SPA\u0130R NOW",
        "ſtring",
        "a\nb",
        "\u0130",
        "Bus\t2",
        "- -",
    ]
)
ITEMS = st.one_of(TEXTS, st.sampled_from([None, True, 3, ["a"], {"a b": "c"}, {"Name": "x"}]))
VALUES = st.one_of(
    TEXTS,
    DATES,
    st.lists(ITEMS, max_size=3),
    st.sampled_from([None, True, False, 0, 3, 20250709, 1.5, {}, {"a": "b"}, {"created": "2025-07-09"}]),
)
PATHS = st.sampled_from(["a.md", "_posts/2025-07-09-bus.md", "2024-07-01-bus.md", "content/2025-07-09/index.md"])


@given(st.dictionaries(NAMES, VALUES, max_size=5), PATHS, st.sampled_from(["", "2025-08-01", "2024-12-31"]))
@settings(max_examples=400)
def test_what_is_not_in_doubt_nothing_is_found_in(metadata: dict[str, object], path: str, today: str) -> None:
    record = {name: Field(name, value, 0, 0, 0) for name, value in metadata.items()}
    quick, slow = (Article("Text.\n", path, record=record, today=today) for _ in range(2))
    slow.__dict__["doubts"] = EVERY
    assert [view for view in VIEWS if getattr(quick, view)] == [view for view in VIEWS if getattr(slow, view)]


@pytest.mark.parametrize(
    "front",
    [
        'title: "Council pays for bus"\ndate: 2025-07-09 10:00:00 -0400\nauthor: Anna Lind\ntags: [bus, rural]',
        "title: Council pays for bus\ndate: 2025-07-09\nauthors:\n  - Anna Lind\nsource_url: https://news.invalid/bus",
        "title: How buses run\nsidebar_position: 3\ndescription: What to know before the first ride.",
    ],
)
def test_plain_metadata_gives_no_doubt(front: str) -> None:
    assert Article(f"---\n{front}\n---\n\nText.\n", "2025-07-09-bus.md").doubts == frozenset()
