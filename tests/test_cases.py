"""Every rule proves itself by its own cases."""

from __future__ import annotations

import pytest
from cases import Case, all_cases, prove_bad, prove_good, read_cases

from newslint.engine.registry import Entry, entries
from newslint.linter import Linter


@pytest.mark.parametrize("case", all_cases("bad"), ids=lambda case: case.label)
def test_bad_case_is_found_and_fixed(case: Case) -> None:
    prove_bad(case)


@pytest.mark.parametrize("case", all_cases("good"), ids=lambda case: case.label)
def test_good_case_is_left_alone(case: Case) -> None:
    prove_good(case)


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.code)
def test_rule_has_three_cases_of_each_kind(entry: Entry) -> None:
    cases = read_cases(entry)
    assert len(cases["bad"]) >= 3, f"{entry.code} has {len(cases['bad'])} bad cases"
    assert len(cases["good"]) >= 3, f"{entry.code} has {len(cases['good'])} good cases"


@pytest.mark.parametrize("space", ["\u00a0", "\u3000", "\x0b", "\u200b"])
def test_no_rule_fails_beside_lines_of_other_spaces(space: str) -> None:
    linter = Linter({"select": ["ALL"]})
    for case in all_cases("bad"):
        text, name = case.data["text"], case.data.get("name", "article.md")
        parted = text.replace("</p>", f"</p><p>{space}</p>").replace("\n", f"\n\n{space}\n\n")
        failed = [f.message for f in linter.check_text(parted, name) if f.code == "NL003"]
        assert failed == [], case.label
