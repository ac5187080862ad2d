"""Doubts about metadata: what none is told of, no view that hangs on them finds; a plain article gives none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.doubts import EVERY
from newslint.article.field import Field
from newslint.engine.registry import entries

if TYPE_CHECKING:
    from collections.abc import Callable

NEEDS = {entry.needs for entry in entries()} | {"broken_front"}  # half of what `front_is_odd` is
VIEWS = tuple(sorted(view for view in NEEDS if getattr(getattr(Article, view, None), "doubt", "")))

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


BODIES = st.sampled_from(["Text.\n", "The council voted for the new line of buses to the coast.\n", "Text. " * 200])
DAYS = st.sampled_from(["", "2025-08-01", "2024-12-31"])


def in_doubt_or_not(article: Callable[[], Article]) -> tuple[list[str], list[str]]:
    """The views that hold anything in an article, and those that do where everything is in doubt."""
    quick, slow = article(), article()
    slow.__dict__["doubts"] = EVERY
    return [view for view in VIEWS if getattr(quick, view)], [view for view in VIEWS if getattr(slow, view)]


def test_the_views_of_metadata_hang_on_doubts() -> None:
    asked = {entry.needs for entry in entries() if entry.code.startswith("MET")}
    assert asked - set(VIEWS) == {
        "other_headline",
        "front_is_odd",
    }  # the one has a trigger, the other asks the text too
    assert {getattr(getattr(Article, view), "doubt", "") for view in VIEWS} == EVERY


@given(st.dictionaries(NAMES, VALUES, max_size=5), PATHS, DAYS, BODIES)
@settings(max_examples=600)
def test_what_is_not_in_doubt_nothing_is_found_in(
    metadata: dict[str, object], path: str, today: str, body: str
) -> None:
    record = {name: Field(name, value, 0, 0, 0) for name, value in metadata.items()}
    quick, slow = in_doubt_or_not(lambda: Article(body, path, record=record, today=today))
    assert quick == slow


LINES = st.builds("{}: {}".format, NAMES, st.one_of(TEXTS, DATES, st.sampled_from(["[bus, rail]", "[bus, Bus]", "{"])))
PARTS = st.lists(st.one_of(LINES, st.sampled_from(["  - bus", "  - Anna", "tags:", "---", "x"])), max_size=5)


@given(PARTS, PATHS, BODIES)
@settings(max_examples=400)
def test_nor_in_front_matter(lines: list[str], path: str, body: str) -> None:
    text = "\n".join(["---", *lines, "---", "", body])
    quick, slow = in_doubt_or_not(lambda: Article(text, path, today="2025-08-01"))
    assert quick == slow


@pytest.mark.parametrize(
    ("front", "doubts"),
    [
        (
            "layout: post\n"
            'title: "Council pays for bus"\ndate: 2025-07-09 10:00:00 -0400\nauthor: Anna Lind\ntags: [bus, rural]',
            set(),
        ),
        (
            "title: Council pays for bus\ndate: 2025-07-09\nauthors:\n  - Anna Lind\n"
            "source_url: https://news.invalid/bus",
            set(),
        ),
        ("title: How buses run\nsidebar_position: 3\ndescription: What to know before the first ride.", {"missing"}),
    ],
)
def test_plain_metadata_gives_no_doubt(front: str, doubts: set[str]) -> None:
    text = f"---\n{front}\n---\n\n{'Buses run again. ' * 80}\n"
    assert Article(text, "2025-07-09-bus.md").doubts == doubts


def test_a_short_body_under_an_excerpt_may_be_all_there_is() -> None:
    front = "---\ntitle: Buses run\nexcerpt: The county pays for them.\n---\n\n"
    assert "summary" in Article(f"{front}The county pays.\n").doubts
    assert "summary" not in Article(f"{front}{'Buses run again. ' * 80}\n").doubts


def test_what_is_remembered_of_a_value_holds_for_its_field_alone() -> None:
    def doubts(front: str) -> frozenset[str]:
        return Article(f"---\n{front}\n---\n\nText.\n", today="2025-08-01").doubts - {"missing"}

    for _ in range(2):
        assert doubts("tags: bus") == frozenset()
        assert doubts("author: bus") == {"author"}
        assert doubts("tags: [bus]") == frozenset()
        assert doubts("author: [bus]") == {"author"}
        assert doubts("layout: todo") == frozenset()
        assert doubts("title: todo") == {"placeholder"}
        assert doubts("date: bus") == {"date", "day"}
        assert doubts("modified: [bus]") == {"empty", "type", "date", "day"}
