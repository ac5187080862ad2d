"""A gate hides a trigger only from texts that the trigger does not match."""

from __future__ import annotations

import pytest
from cases import all_cases
from hypothesis import given
from hypothesis import strategies as st

from newslint.article.edgeless import by_script
from newslint.engine.gates import GATES, groups_of, implies
from newslint.engine.registry import Entry, entries
from newslint.engine.wake import Wake

GATED = Wake(entries())
PLAIN = Wake(
    [Entry(e.code, e.name, e.severity, e.default, e.module, e.triggers, e.needs, e.summary) for e in entries()]
)


@pytest.mark.parametrize(
    ("trigger", "gate"),
    [
        ("abc", "b"),
        ("(?i)abc", "(?i)B"),
        ("a(?:bc|dc)e?", "[bd]c"),
        ("a+b", "ab"),
        (r"\bx\s*=", "="),
        (r"[\x{400}-\x{4ff}]{3}", r"[^\x00-\x7f][^\x00-\x7f]"),
        ("(?:ab){2,}", "ba"),
        (r"(?m)^#\z", "#"),
    ],
)
def test_what_every_match_holds_is_seen(trigger: str, gate: str) -> None:
    assert implies(trigger, gate)


@pytest.mark.parametrize(
    ("trigger", "gate"),
    [
        ("abc", "d"),
        ("ab?c", "b"),
        ("(?i)abc", "b"),
        ("(?i)k", "[kK]"),  # the sign of Kelvin is one, too
        ("a(?:b|c)", "b"),
        ("a*", "a"),
        (".", "[^x]"),
        (r"[^\n]=", "[^x]="),
        ("(?:ab)+", "ba"),
        ("a{0,12}", "a"),
    ],
)
def test_what_one_match_may_lack_is_no_gate(trigger: str, gate: str) -> None:
    assert not implies(trigger, gate)


def test_most_triggers_of_newslint_go_behind_a_gate() -> None:
    """Of those that do not each costs every text a part of 80 ms in every process: see newslint/engine/gates.py."""
    groups = "".join(entry.groups for entry in entries())
    assert len(groups) == sum(len(entry.triggers) for entry in entries())
    assert groups.count(".") < len(groups) / 2
    assert set(groups) == {".", "/", *(str(number) for number in range(len(GATES)))}


def test_a_trigger_is_scanned_for_where_its_gate_says() -> None:
    assert groups_of(("plain words", r"\x{fffd}", "a=b", r"\]\( ", "and/or")) == ".012/"


def test_gates_hide_no_case_of_any_rule() -> None:
    for case in all_cases("bad") + all_cases("good"):
        text = case.article.utf8
        assert GATED.scan(text) == PLAIN.scan(text)


@given(
    st.text(
        st.sampled_from("aZ ?=&#;%\\]([:/{.<\n\u00c3\u00a9\u00e2\u20ac\u2019\u201c\u2014\u0416\u4e00\u200b\ufffd19x")
    )
)
def test_gates_hide_nothing_of_any_text(text: str) -> None:
    utf8 = text.encode("utf-8", "surrogatepass")
    assert GATED.scan(utf8) == PLAIN.scan(utf8)


def test_a_text_that_no_gate_matches_is_scanned_once() -> None:
    wake = Wake(entries())
    wake.scan("Plain words, “quoted”, in the café’s “maté”, sem ação — twice.".encode())
    behind = [part for _, first in wake.sets for _, part in first.behind]
    assert len(behind) == len(GATES)
    assert not any(part.owners for part in behind)


def test_words_of_other_scripts_are_told_from_those_of_latin() -> None:
    assert by_script("tags|filed (?:under|in)|теги|thẻ|étiquettes|标签") == (
        "tags|filed (?:under|in)|thẻ|étiquettes",
        "теги|标签",
    )
