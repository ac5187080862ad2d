"""From Python."""

from __future__ import annotations

from pathlib import Path

import pytest

import newslint

POST = "---\ntitle: A bus\ndate: 2025-07-09\nauthor: Anna Lindqvist\nurl: https://news.invalid/a\n---\n\nThe café is open.\n"


def test_a_clean_text_has_no_findings() -> None:
    assert newslint.check_text(POST) == []


def test_findings_say_where() -> None:
    text = POST.replace("café", "cafÃ©")
    (finding,) = newslint.check_text(text)
    assert finding.code == "ENC201"
    assert text[finding.start : finding.end] == "Ã©"


def test_fix_text_gives_the_text_and_what_was_done() -> None:
    fixed = newslint.fix_text(POST.replace("café", "cafÃ©"))
    assert fixed.text == POST
    assert fixed.applied == {"ENC201": 1}
    assert fixed.remaining == ()


def test_a_file_is_read_by_its_ending(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(POST, encoding="utf-8")
    assert newslint.check_file(file) == []


def test_a_record_is_an_article_whose_fields_are_its_metadata() -> None:
    record = {
        "headline": "A bus",
        "body": "The cafÃ© is open.",
        "published": "2025-07-09",
        "link": "https://news.invalid",
        "by": "A B",
    }
    (finding,) = newslint.check_record(record)
    assert (finding.code, record["body"][finding.start : finding.end]) == ("ENC201", "Ã©")
    del record["body"]
    assert newslint.check_record({**record, "story": "The bar is open."}, fields={"text": "story"}) == []
    assert [f.code for f in newslint.check_record({"text": "Words."})] == ["MET401"] * 4
    with pytest.raises(ValueError, match="no field of the record is its text; it has title"):
        newslint.check_record({"title": "x"})


def test_a_linter_is_compiled_once_and_used_often() -> None:
    linter = newslint.Linter({"ignore": ["MET"]})
    assert [len(linter.check_text("The cafÃ©.")) for _ in range(3)] == [1, 1, 1]


def test_no_other_name_is_public() -> None:
    with pytest.raises(AttributeError):
        newslint.nothing  # noqa: B018


def test_odd_text_and_odd_records_are_checked_like_any() -> None:
    codes = {finding.code for finding in newslint.check_text("---\ntitle: \ud800\n---\nx\n")}
    assert "MET409" in codes
    assert "NL003" not in codes
    assert newslint.check_record({1: 2, "title": "A bus", "text": "It runs.", "date": "2025-07-09"})  # type: ignore[dict-item]
