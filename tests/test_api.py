"""From Python."""

from __future__ import annotations

import pickle
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


def test_a_records_values_may_be_those_of_a_table() -> None:
    import datetime

    record = {"title": "A bus", "text": "It runs.", "author": ("A B",), "url": "https://news.invalid"}
    for day in (datetime.date(2025, 7, 9), datetime.datetime(2025, 7, 9, 17, 30, tzinfo=datetime.UTC)):
        assert newslint.check_record({**record, "date": day}) == []
    naive = newslint.check_record({**record, "date": datetime.datetime(2025, 7, 9, 17, 30)})
    assert [f.code for f in naive] == ["MET406"]
    (late,) = newslint.check_record({**record, "date": datetime.date(2999, 1, 1)})
    assert (late.code, "2999-01-01" in late.message) == ("MET407", True)
    (empty,) = newslint.check_record({**record, "date": float("nan")})
    assert (empty.code, empty.message) == ("MET402", "The field `date` is empty")


def test_a_record_whose_text_is_not_where_it_is_said_to_be_is_refused() -> None:
    with pytest.raises(ValueError, match="the record has no field `bdy`, which is to be its text; it has title, body"):
        newslint.check_record({"title": "x", "body": "Words."}, fields={"text": "bdy"})
    with pytest.raises(ValueError, match="the record's `body` is no text but NoneType"):
        newslint.check_record({"title": "x", "body": None})


def test_a_file_of_records_is_refused_as_on_the_command_line(tmp_path: Path) -> None:
    from newslint.engine.read import UnreadableError

    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "Words."}\n', encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"\.jsonl are not read yet"):
        newslint.check_file(file)


def test_a_config_is_refused_in_words() -> None:
    from newslint.config.errors import ConfigError

    for config in ("newslint.yaml", ["REP"]):
        with pytest.raises(ConfigError, match="a config is a mapping with the keys of a config file, not "):
            newslint.check_text("x", config=config)  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match=r"^config: unknown key `selct`; did you mean `select`"):
        newslint.check_text("x", config={"selct": ["REP"]})
    with pytest.raises(ConfigError, match=r"^today tomorrow: is no date"):
        newslint.Linter(today="tomorrow")
    assert newslint.check_text("The cafÃ©.", config={"select": ("REP",)}) == []


def test_a_linter_is_compiled_once_and_used_often() -> None:
    linter = newslint.Linter({"ignore": ["MET"]})
    assert [len(linter.check_text("The cafÃ©.")) for _ in range(3)] == [1, 1, 1]


def test_a_linter_goes_to_another_process_with_its_config_and_its_day() -> None:
    linter = newslint.Linter({"select": ["MET407"]}, today="2020-01-01")
    sent = pickle.loads(pickle.dumps(linter))
    assert [f.code for f in linter.check_text(POST)] == ["MET407"]
    assert sent.check_text(POST) == linter.check_text(POST)


def test_no_other_name_is_public() -> None:
    with pytest.raises(AttributeError):
        newslint.nothing  # noqa: B018


def test_odd_text_and_odd_records_are_checked_like_any() -> None:
    codes = {finding.code for finding in newslint.check_text("---\ntitle: \ud800\n---\nx\n")}
    assert "MET409" in codes
    assert "NL003" not in codes
    assert newslint.check_record({1: 2, "title": "A bus", "text": "It runs.", "date": "2025-07-09"})  # type: ignore[dict-item]
