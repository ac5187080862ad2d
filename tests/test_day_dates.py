"""Dates with a day of the week: by English names alone, and by those of all languages."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from newslint.article import day_dates

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "rules" / "consistency" / "day_date.yaml").read_text(encoding="utf-8")
)
TEXTS = [case["text"] for kind in ("bad", "good") for case in CASES[kind]]


def found_in(text: str) -> list[tuple[tuple[int, int], dict[str, str | None]]]:
    utf8 = text.encode()
    return [(match.span(), match.groupdict()) for match in day_dates.day_matches(text, utf8, 0)]


def test_a_text_is_english_where_no_other_name_of_a_day_stands() -> None:
    assert day_dates._names_only_english("On “Monday”, Sept. 4, the café opens…")
    assert not day_dates._names_only_english("On Monday, 4 September; lundi 4 septembre")
    assert not day_dates._names_only_english("Monday, 4 September. Quarta-feira, 6")
    assert not day_dates._names_only_english("Monday, 4 September; среда")


def test_some_cases_are_english_and_some_are_not() -> None:
    assert {day_dates._names_only_english(text) for text in TEXTS} == {False, True}


@pytest.mark.parametrize("text", TEXTS)
def test_english_names_find_what_all_names_find(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = found_in(text)
    monkeypatch.setattr(day_dates, "_names_only_english", lambda said: False)
    assert found_in(text) == found
