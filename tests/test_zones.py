"""Clock times in two zones: right conversions are silent, wrong ones are found."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.clock import AMERICAN, AUSTRALIA, read_times, write_clock
from newslint.article.season import months_named, named_days, other_season
from newslint.article.zones import SEASONAL, SIBLING, ZONES, holds, readings
from newslint.engine.one import Runner
from newslint.engine.registry import entries

SURE = sorted(label for label, meant in ZONES.items() if len(meant) == 1)
"""Abbreviations that mean one zone."""

RUNNER = Runner([entry for entry in entries() if entry.code == "TXT603"])


def clock(minute: int, form: str) -> str:
    hour, rest = divmod(minute % 1440, 60)
    if form == "24":
        return f"{hour:02}:{rest:02}"
    if form == "military":
        return f"{hour:02}{rest:02}"
    return f"{hour % 12 or 12}:{rest:02} {'p.m.' if hour >= 12 else 'a.m.'}"


def is_ambiguous(minute: int) -> bool:
    return minute % 1440 // 60 in (10, 11, 12)


pairs = st.lists(st.sampled_from(SURE), min_size=2, max_size=2, unique=True)
forms = st.sampled_from(("24", "12", "military"))


def found(text: str) -> list[str]:
    return [finding.message for finding in RUNNER.run(Article(text, "a.txt"))]


@given(pairs, st.integers(0, 1439), forms, forms, st.sampled_from((" ({})", "/{}", " [{}]", " = {}", ", or {},")))
def test_right_conversion_is_silent(zones: list[str], minute: int, one: str, other: str, joiner: str) -> None:
    first, second = zones
    there = minute - readings(first)[0].offset + readings(second)[0].offset
    joined = joiner.format(f"{clock(there, other)} {second}")
    assert found(f"The doors open at {clock(minute, one)} {first}{joined} today.\n") == []


@given(pairs, st.integers(0, 1439), st.integers(1, 1439), forms, forms)
def test_wrong_conversion_is_found_and_named(zones: list[str], minute: int, slip: int, one: str, other: str) -> None:
    first, second = zones
    right = minute - readings(first)[0].offset + readings(second)[0].offset
    wrong = clock(right + slip, other)
    # "10:00" may be evening.
    assume(not (one == "24" and is_ambiguous(minute)) and not (other == "24" and is_ambiguous(right + slip)))
    # The same hour in two American zones is television's way to say "wherever you are".
    assume((right + slip - minute) % 1440)
    messages = found(f"The doors open at {clock(minute, one)} {first} ({wrong} {second}) today.\n")
    assert len(messages) == 1
    assert re.search(rf"is {re.escape(clock(right, other))} {second}, not {re.escape(wrong)}", messages[0])


@given(st.sampled_from(sorted(ZONES)), st.sampled_from(sorted(ZONES)), st.integers(0, 1439), st.data())
def test_any_reading_that_agrees_is_silent(first: str, second: str, minute: int, data: st.DataObject) -> None:
    one, other = (data.draw(st.sampled_from(readings(label))) for label in (first, second))
    mixed = (one.offset >= AUSTRALIA) != (other.offset >= AUSTRALIA) and {first, second} <= AMERICAN
    assume(not mixed)
    if "" in (one.season, other.season) or one.season == other.season:
        there = clock(minute - one.offset + other.offset, "24")
        assert found(f"The doors open at {clock(minute, '24')} {first} ({there} {second}) today.\n") == []


@given(st.integers(0, 1439), forms)
def test_a_time_is_written_as_it_is_read(minute: int, form: str) -> None:
    (time,) = read_times(f"at {clock(minute, form)} GMT", 0)
    assert minute in time.minutes
    assert write_clock(minute, time).lstrip("0") == clock(minute, form).lstrip("0")


@given(st.text(alphabet="0123456789:.apmESTGMU+-()/= \n", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert isinstance(found(text), list)


@pytest.mark.parametrize("label", sorted(SEASONAL))
def test_every_zone_of_a_season_has_its_sibling_and_holds_half_the_year(label: str) -> None:
    season = SEASONAL[label]
    assert readings(SIBLING[label])
    assert any(reading.offset == season.offset for reading in readings(label))
    days = [date(2023, month, 15) for month in range(1, 13)]
    assert 3 <= sum(holds(season, day, 0) for day in days) <= 9


def test_the_margin_reaches_over_the_change_of_clocks() -> None:
    assert not holds(SEASONAL["EST"], date(2025, 10, 20), 1)
    assert holds(SEASONAL["EST"], date(2025, 10, 20), 30)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("on 12 August and in März", {8, 3}),
        ("from 2-3pm, 24/7, half of 5.12", set()),
        ("2025-11-03 or 11/03/2025", {11, 3}),
        ("2025年11月3日", {11}),
    ],
)
def test_months_that_a_passage_names(text: str, months: set[int]) -> None:
    assert months_named(text) == months


def test_a_day_with_no_year_is_the_nearest() -> None:
    assert named_days("on January 5 at noon", date(2024, 12, 20)) == [date(2025, 1, 5)]
    assert named_days("on February 31", date(2024, 12, 20)) == []


@pytest.mark.parametrize(
    ("written", "label", "other"),
    [
        ("EST", "EDT", "EDT"),
        ("Eastern Daylight Time", "EST", "Eastern Standard Time"),
        ("pacific standard", "PDT", "pacific daylight"),
    ],
)
def test_the_other_season_is_written_alike(written: str, label: str, other: str) -> None:
    assert other_season(written, label) == other
