"""A file that is as it was is not checked again; one that is not, always is."""

from __future__ import annotations

import json
import os
import time

import pytest

from newslint.engine import cache, kept, many
from newslint.engine.many import check_files
from newslint.linter import Linter

FRONT = "---\ntitle: The ferry is back\ndate: {}\nauthor: Anna Lind\ntags: [sea]\nsource_url: https://ferry.invalid/x\n---\n\n"
CLEAN = FRONT.format("2025-03-01") + "It sails at nine.\n"
DAMAGED = CLEAN + "\nShe donâ€™t sail.\n"


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    # As if all files had been written long ago.
    monkeypatch.setattr(cache, "SETTLED", -(10**12))


def put(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text)


class Counting(Linter):
    """A linter that counts the articles it checks."""

    checked = 0

    def standing(self, article, but=frozenset()):
        Counting.checked += 1
        return super().standing(article, but)


def run(*names, config=None, today="", folder="cache"):
    """What is found by file, and how many files were checked for it."""
    Counting.checked = 0
    linter = Counting(config or {}, today=today)
    results = list(cache.check_cached(linter, [(name, name) for name in names], folder, jobs=1))
    assert [result.path for result in results] == list(names)
    return {r.path: [(p.finding, p.start, p.fingerprint) for p in r.placed] for r in results}, Counting.checked


def fresh(*names, config=None):
    results = check_files(Linter(config or {}), [(name, name) for name in names])
    return {r.path: [(p.finding, p.start, p.fingerprint) for p in r.placed] for r in results}


def test_the_second_run_says_the_same_and_checks_nothing():
    put("a.md", CLEAN)
    put("b.md", DAMAGED)
    put("c.md", "No metadata here.\n\nNo metadata here.\n")
    assert run("a.md", "b.md", "c.md") == (fresh("a.md", "b.md", "c.md"), 3)
    found, checked = run("a.md", "b.md", "c.md")
    assert (found, checked) == (fresh("a.md", "b.md", "c.md"), 0)
    assert [finding.code for finding, _, _ in found["b.md"]] == ["ENC201"]
    assert found["a.md"] == []


def test_a_file_that_is_as_it_was_is_not_even_read(monkeypatch):
    put("a.md", CLEAN)
    put("b.md", DAMAGED)
    found, _ = run("a.md", "b.md")
    monkeypatch.setattr(cache, "read_bytes", None)
    monkeypatch.setattr(many, "read_bytes", None)
    assert run("a.md", "b.md") == (found, 0)


def test_all_that_a_report_may_tell_of_a_finding_is_remembered():
    twice = "The ferry sails again on Monday after six weeks of repair.\n\n"
    put("a.md", DAMAGED.replace("sail.", "sail. It\u200b\u200bs late, and\x00 the \U0001f600 canâ€™t wait."))
    put("b.md", CLEAN + "\n" + twice + "It costs nine crowns.\n\n" + twice)
    put("c.md", "\ufeff" + DAMAGED.replace("\n", "\r\n"))
    files = [(name, name) for name in ("a.md", "b.md", "c.md")]
    run("a.md", "b.md", "c.md")
    again = cache.check_cached(Linter(), files, "cache", jobs=1)
    assert [r.placed for r in again] == [r.placed for r in check_files(Linter(), files)]


def test_what_a_baseline_knows_is_left_out_of_what_is_remembered():
    put("a.md", CLEAN + "\nShe donâ€™t sail. He donâ€™t.\n")
    said = [item.content for item in next(check_files(Linter(), [("a.md", "a.md")])).placed]
    assert len(said) == 2
    entry = {"path": "a.md", "code": "ENC201", "hash": said[0], "count": 1}
    put("known.jsonl", '{"newslint-baseline": 1}\n' + json.dumps(entry) + "\n")
    run("a.md")
    config = {"baseline": "known.jsonl"}
    wanted = fresh("a.md", config=config)
    assert len(wanted["a.md"]) == 1
    assert run("a.md", config=config)[0] == run("a.md", config=config)[0] == wanted


def test_author_data_that_come_are_asked_for_anew():
    put("_config.yml", "title: x\n")
    put("a.md", CLEAN.replace("Anna Lind", "badger77"))
    assert [f.code for f, _, _ in run("a.md")[0]["a.md"]] == ["MET404"]
    assert run("a.md")[1] == 0
    put("_data/authors.yml", "badger77: {name: Anna Lind}\n")
    assert run("a.md") == ({"a.md": []}, 1)


def test_phrases_of_ones_own_that_change_are_looked_for_anew():
    put("a.md", CLEAN + "\nGive this page a star\n")
    found = []
    for phrase in ("{n} stars", "give this page a star", "{n} stars"):
        put("own/a.yaml", f'language: "en"\nshare-subscribe:\n  alone: ["{phrase}"]\n')
        found.append([f.code for f, _, _ in run("a.md", config={"packs": ["own"]})[0]["a.md"]])
    assert found == [[], ["RES502"], []]
    assert run("a.md", config={"packs": ["own"]})[1] == 0


def test_a_changed_file_is_checked_again_though_its_time_stamp_was_put_back():
    put("a.md", CLEAN)
    run("a.md")
    stat = os.stat("a.md")
    put("a.md", CLEAN.replace("It sails at nine.", "It donâ€™t sail."))
    os.utime("a.md", ns=(stat.st_atime_ns, stat.st_mtime_ns))
    found, checked = run("a.md")
    assert checked == 1
    assert [finding.code for finding, _, _ in found["a.md"]] == ["ENC201"]


def test_a_checkout_that_gives_all_files_new_time_stamps_costs_no_check():
    put("a.md", CLEAN)
    put("b.md", DAMAGED)
    run("a.md", "b.md")
    for name in ("a.md", "b.md"):
        os.rename(name, "old")
        with open("old", encoding="utf-8") as file:
            put(name, file.read())
    assert run("a.md", "b.md") == (fresh("a.md", "b.md"), 0)


def test_a_young_file_is_read_since_it_may_change_within_one_time_stamp(monkeypatch):
    monkeypatch.setattr(cache, "SETTLED", 2 * 10**9)
    put("a.md", CLEAN)
    run("a.md")
    name = next(name for name in os.listdir("cache") if name.endswith(".json"))
    with open(os.path.join("cache", name), encoding="utf-8") as file:
        assert json.load(file)["a.md"][-1] == []
    assert run("a.md") == ({"a.md": []}, 0)


def test_another_config_asks_anew():
    put("a.md", DAMAGED)
    run("a.md")
    found, checked = run("a.md", config={"ignore": ["ENC201"]})
    assert (found, checked) == ({"a.md": []}, 1)
    found, checked = run("a.md", config={"severity": {"ENC201": "info"}})
    assert checked == 1
    assert found["a.md"][0][0].severity == "info"
    assert run("a.md")[1] == 0


def test_a_path_has_entries_of_its_own():
    put("2025-03-01-a.md", CLEAN.replace("date: 2025-03-01\n", ""))
    put("a.md", CLEAN.replace("date: 2025-03-01\n", ""))
    run("2025-03-01-a.md", "a.md")
    found, _ = run("2025-03-01-a.md", "a.md")
    assert found["2025-03-01-a.md"] == []
    assert [finding.code for finding, _, _ in found["a.md"]] == ["MET401"]


def test_what_rests_on_the_day_is_asked_again_on_another(monkeypatch):
    put("old.md", CLEAN)
    put("new.md", CLEAN.replace("2025-03-01", "2031-03-01"))
    monkeypatch.setattr(time, "strftime", lambda form: "2031-02-27")
    found, checked = run("old.md", "new.md")
    assert checked == 2
    assert [finding.code for finding, _, _ in found["new.md"]] == ["MET407"]
    monkeypatch.setattr(time, "strftime", lambda form: "2031-03-02")
    assert run("old.md", "new.md") == ({"old.md": [], "new.md": []}, 1)
    assert run("old.md", "new.md")[1] == 0
    assert run("old.md", "new.md", today="2031-02-01")[1] == 2


def test_what_rests_on_other_files_of_the_site_is_asked_again():
    put(".git/HEAD", "")
    put("_config.yml", "title: x\n")
    put("assets/pier.png", "")
    put("_posts/2025-03-01-a.md", CLEAN + "\n![The pier](/assets/ferry.png)\n")
    name = "_posts/2025-03-01-a.md"
    found, _ = run(name)
    assert [finding.code for finding, _, _ in found[name]] == ["LNK308"]
    assert run(name) == (found, 0)
    put("assets/ferry.png", "")
    assert run(name) == ({name: []}, 1)
    assert run(name)[1] == 0


def test_a_file_that_cannot_be_read_is_not_remembered():
    put("a.md", CLEAN)
    found, _ = run("a.md", "gone.md")
    assert [finding.code for finding, _, _ in found["gone.md"]] == ["NL002"]
    put("gone.md", CLEAN)
    assert run("a.md", "gone.md") == ({"a.md": [], "gone.md": []}, 1)
    os.remove("a.md")
    assert [finding.code for finding, _, _ in run("a.md")[0]["a.md"]] == ["NL002"]


@pytest.mark.parametrize(
    "broken", [b"", b"\xff", b"[1]", b"[" * 100_000, b'{"a.md": [1, 2]}', b'{"a.md": [1,2,3,4,5,6]}']
)
def test_a_cache_that_is_none_is_passed_over(broken):
    put("a.md", DAMAGED)
    run("a.md")
    for entry in os.scandir("cache"):
        if entry.name.endswith(".json"):
            with open(entry.path, "wb") as file:
                file.write(broken)
    assert run("a.md") == (fresh("a.md"), 1)
    assert run("a.md")[1] == 0


def test_where_no_cache_can_be_written_nothing_is_said(capfd):
    put("a.md", CLEAN)
    put("cache", "a file where the folder would be")
    assert run("a.md") == ({"a.md": []}, 1)
    assert run("a.md") == ({"a.md": []}, 1)
    assert capfd.readouterr() == ("", "")


def test_the_folder_keeps_itself_out_of_git_and_backups_and_holds_no_litter():
    put("a.md", CLEAN)
    run("a.md")
    names = os.listdir("cache")
    assert sorted(name for name in names if not name.endswith(".json")) == [".gitignore", "CACHEDIR.TAG"]
    assert len(names) == 3
    put("cache/old.json", "{}")
    put("cache/old.json.123", "{")
    for name in ("cache/old.json", "cache/old.json.123"):
        os.utime(name, (0, 0))
    put("a.md", DAMAGED)
    run("a.md")
    assert len(os.listdir("cache")) == 3


def test_the_cache_is_bounded(monkeypatch):
    monkeypatch.setattr(cache, "MAX_ENTRIES", 2)
    for name in ("a.md", "b.md", "c.md"):
        put(name, CLEAN)
    run("a.md", "b.md")
    run("c.md", "b.md")
    assert run("b.md", "c.md")[1] == 0
    assert run("a.md")[1] == 1


def test_several_processes_fill_one_cache(monkeypatch):
    names = []
    for number in range(120):
        names.append(f"{number:03}.md")
        put(names[-1], DAMAGED if number % 10 == 0 else CLEAN)
    files = [(name, name) for name in names]
    first = [(r.path, r.placed) for r in cache.check_cached(Linter(), files, "cache", jobs=2)]
    found, checked = run(*names)
    assert checked == 0
    assert [(r, [p.finding for p in placed]) for r, placed in first] == [
        (name, [finding for finding, _, _ in rows]) for name, rows in found.items()
    ]


@pytest.mark.parametrize(
    "found", [1, "rows", [[1]], [[["ENC201"]], [], []], [[], [1, 2, 3], []], [[[0] * 10], [], [1]]]
)
def test_findings_that_are_none_are_found_anew(found):
    put("a.md", DAMAGED)
    run("a.md")
    (path,) = [entry.path for entry in os.scandir("cache") if entry.name.endswith(".json")]
    with open(path, encoding="utf-8") as file:
        entries = json.load(file)
    entries["a.md"][kept.FOUND] = found
    put(path, json.dumps(entries))
    assert run("a.md")[0] == fresh("a.md")
