"""What is made from the rules is as the rules are."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import ROOT

import newslint.engine.wake as wake_module
from newslint.engine import build_table, gates
from newslint.engine.registry import OWN, Entry, entries, rules_folder
from newslint.engine.wake import Wake

ROWS = build_table.rows(rules_folder())


def test_the_table_is_made_from_the_rules() -> None:
    table = (Path(rules_folder()) / "table.py").read_text(encoding="utf-8")
    assert table == build_table.source(ROWS), "run `make table`"


def test_phrases_and_openings_are_made_from_the_packs() -> None:
    found = build_table.notices(rules_folder())
    made = {"notices.py": build_table.notices_source(found), "openings.txt": build_table.openings_source(found)}
    for name, text in made.items():
        assert (Path(rules_folder()) / name).read_text(encoding="utf-8") == text, "run `make table`"


@pytest.mark.parametrize("name", build_table.pages(ROWS))
def test_the_manual_is_made_from_the_rules(name: str) -> None:
    page = ROOT / "docs" / "rules" / name
    assert page.exists(), "run `make table`"
    assert page.read_text(encoding="utf-8") == build_table.pages(ROWS)[name], "run `make table`"


def test_the_manual_has_no_page_of_a_rule_that_is_gone() -> None:
    assert {path.name for path in (ROOT / "docs" / "rules").iterdir()} == set(build_table.pages(ROWS))


def test_codes_and_names_are_unique_and_well_formed() -> None:
    import re

    known = (*entries(), *OWN)
    assert len({entry.code for entry in known}) == len({entry.name for entry in known}) == len(known)
    for entry in known:
        assert re.fullmatch(r"(REP|ENC|LNK|MET|RES|TXT|DUP|NL)\d{3}", entry.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.name)


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.code)
def test_a_page_says_what_and_why_in_sentences(entry) -> None:  # type: ignore[no-untyped-def]
    from newslint.engine.registry import page

    text = page(entry)
    assert entry.summary.endswith(".")
    assert len(text.split()) >= 30, "a page says what, why it harms, and what is left alone"
    assert "eft alone" in text, "a page says what the rule leaves alone"


@pytest.mark.parametrize("memory", [1 << bits for bits in range(10, 23, 2)])
def test_a_scan_without_memory_wakes_every_rule_and_never_too_few(monkeypatch: pytest.MonkeyPatch, memory: int) -> None:
    known = entries()
    text = 'Plain words with “curly” and "straight" marks, caf\u00c3\u00a9 and &#8217;.\n'.encode() * 20
    whole = Wake(known).scan(text)
    assert 0 < len(whole) < len(known)
    monkeypatch.setattr(wake_module, "MAX_MEMORY", memory)
    assert Wake(known).scan(text) in (whole, set(range(len(known))))


def test_too_little_memory_for_the_triggers_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wake_module, "MAX_MEMORY", 1 << 12)
    assert Wake(entries()).scan(b"plain words") == set(range(len(entries())))


LONG_RUNS = [trigger for entry in entries() for trigger in entry.triggers if gates.has_long_run(trigger)]


@pytest.mark.parametrize("trigger", LONG_RUNS)
def test_what_runs_through_an_address_needs_a_slash(trigger: str) -> None:
    from re import _parser  # type: ignore[attr-defined]

    parts = [(str(kind), value) for kind, value in _parser.parse(trigger)]
    assert ("LITERAL", ord("/")) in parts, "one that may do without is scanned for in every text"


def test_no_trigger_of_newslint_counts_a_long_way() -> None:
    """A counted run multiplies what an automaton has to tell apart: 308 µs for 4 KB instead of 59."""
    assert not [trigger for entry in entries() for trigger in entry.triggers if wake_module.COUNTED.search(trigger)]


def test_text_without_a_slash_is_scanned_once() -> None:
    wake = Wake(entries())
    wake.get_ready(wake_module.FEW + 1)
    assert [sign for sign, _ in wake.sets] == [0, ord("/")]
    assert wake.scan(b"plain words") < wake.scan(b"plain words, [x](https://bus..invalid/ a)")


def test_a_trigger_of_a_users_own_that_counts_is_scanned_for_apart() -> None:
    mine = Entry("XYZ101", "mine", "error", True, "/own/mine.yaml", ("a.{0,40}b", "https?://[^x]*y|c"), "", "Mine.")
    wake = Wake((*entries(), mine))
    wake.get_ready(wake_module.FEW + 1)
    assert [sign for sign, _ in wake.sets] == [0, ord("/"), 0]
    assert all(len(entries()) in wake.scan(text) for text in (b"a and b", b"c"))


def test_few_texts_are_scanned_in_parts_and_many_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wake_module, "FEW", 3)
    texts = [
        b"Subscribe to our newsletter",
        "She don\u00e2\u20ac\u2122t sail".encode(),
        b"[x](http://) and and",
        b"Tuesday, 9 July",
    ] * 2
    wake, at_once = Wake(entries()), Wake(entries())
    at_once.get_ready(4)
    found, parts = [], []
    for text in texts:
        parts.append(sum(not sign for sign, _ in wake.sets))
        found.append(wake.scan(text))
    assert parts == [wake_module.PARTS + 1] * 4 + [1] * 4
    assert found == [at_once.scan(text) for text in texts]
    assert sum(not sign for sign, _ in at_once.sets) == 1
