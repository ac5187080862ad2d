"""The machine formats are valid: by our own schemas always, by the published ones where `NEWSLINT_SCHEMAS` has them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemas
from conftest import ROOT, Run
from hypothesis import given, settings
from reports import HOSTILE, one, report
from schemas import InvalidError, validate
from test_reports import CLEAN, ITEMS, TWICE

from newslint.reports.placed import Placed

MACHINE = ["json", "jsonl", "gitlab", "sarif", "junit", "checkstyle", "rdjson"]


@pytest.mark.parametrize("name", MACHINE)
def test_the_examples_give_a_valid_report(newslint: Run, name: str) -> None:
    run = newslint("check", str(ROOT / "examples"), "gone.md", "--select", "ALL", "--output-format", name)
    assert run.returncode == 2
    assert "NL002" in run.stdout
    validate(name, run.stdout)


@pytest.mark.parametrize("name", MACHINE)
def test_a_clean_run_gives_a_valid_report(newslint: Run, name: str) -> None:
    Path("a.md").write_text(CLEAN.format("Anna Lindqvist"), encoding="utf-8", newline="\n")
    validate(name, newslint("check", "--output-format", name).stdout)


@pytest.mark.parametrize("name", MACHINE)
@settings(max_examples=25)
@given(ITEMS)
def test_hostile_text_gives_a_valid_report(name: str, items: list[Placed]) -> None:
    if items:
        items.append(one("x", "".join(HOSTILE), "".join(HOSTILE), (0, 1), "".join(HOSTILE)))
    validate(name, report(name, items).text)


@pytest.mark.parametrize("name", ["json", "gitlab", "sarif", "rdjson"])
def test_a_report_without_one_of_its_properties_is_invalid(newslint: Run, name: str) -> None:
    Path("a.md").write_text(TWICE, encoding="utf-8", newline="\n")
    data = json.loads(newslint("check", "a.md", "gone.md", "--output-format", name).stdout)
    validate(name, json.dumps(data))
    optional = {
        "fixes",
        "suggestions",
        "related_locations",
        "relatedLocations",
        "toolExecutionNotifications",
        "uriBaseId",
    }
    for path in places(data):
        if path[-1] in optional or "properties" in path or "partialFingerprints" in path:
            continue
        without = copy.deepcopy(data)
        parent: Any = without
        for step in path[:-1]:
            parent = parent[step]
        del parent[path[-1]]
        with pytest.raises(InvalidError):
            validate(name, json.dumps(without))


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        if isinstance(data, dict):
            yield (*path, key)
        yield from places(value, (*path, key))


@pytest.mark.parametrize("gone", sorted(schemas.SUITE | {"classname", "message", "type"}))
def test_junit_without_one_of_its_attributes_is_invalid(gone: str) -> None:
    text = report("junit", [one("x", "a.md", "m", (0, 1), "")]).text
    validate("junit", text)
    with pytest.raises(InvalidError):
        validate("junit", text.replace(f' {gone}="', f' x{gone}="'))
