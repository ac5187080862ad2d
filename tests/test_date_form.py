"""The form of dates in front matter and file names: what is told without a pattern equals what one says."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.date_form import is_date, is_day

DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
TIME = r"[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z| ?[+-][0-9]{2}:?[0-9]{2})"
NAME = rf"({DAY})(?:-[^/\\]*|\.[a-z]+)?\Z"

SIGNS = st.text(st.sampled_from("0179-:TZ+ .٣²\n"), max_size=3)


def near(pattern: str) -> st.SearchStrategy[str]:
    """Texts that a pattern matches, and those in which something else stands at one place."""
    return st.builds(
        lambda text, at, size, put: text[:at] + put + text[at + size :],
        st.from_regex(pattern, fullmatch=True),
        st.integers(0, 25),
        st.integers(0, 2),
        SIGNS,
    )


@given(near(DAY))
@example("2025-07-09")
@example("٢025-07-09")
@example("2025-07-09\n")
def test_a_day_is_told_by_its_form(text: str) -> None:
    assert is_day(text) == bool(re.fullmatch(DAY, text))


@given(near(f"{DAY}(?:{TIME})?"))
@example("2025-07-09T10:00:00Z")
@example("2025-07-09 10:00:00 -0400")
@example("2025-07-09T10:00:00")
def test_a_date_with_its_time_is_told_by_its_form(text: str) -> None:
    assert is_date(text) == bool(re.fullmatch(f"{DAY}(?:{TIME})?", text))


@given(st.builds("{}{}{}".format, near(DAY), st.sampled_from(["", "-", ".md", ".MD", ".m4", ". ", "-a.b", "x"]), SIGNS))
@example("2025-07-09.md")
@example("2025-07-09-story.md")
@example("2025-07-09")
def test_a_file_begins_with_a_day_or_does_not(name: str) -> None:
    match = re.match(NAME, name)
    assert Article("", f"news/{name}").file_date == (match[1] if match else "")
