"""A repository that adopts newslint with its junk: what stood is known, what comes is new."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.config.errors import ConfigError
from newslint.finding import Finding, Severity
from newslint.linter import Linter
from newslint.suppress.baseline import Baseline, Known, Paths, as_bytes, read_entries

FRONT = "---\ntitle: The ferry\ndate: 2025-07-09\nauthor: Ann Lee\nsource_url: https://ferry.invalid/a\n---\n\n"
BAD = "The cafÃ© was open.\n"
FILE = ".newslint-baseline.jsonl"

Put = Callable[[str, str], Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write


def adopted(newslint: Run, put: Put) -> None:
    put("newslint.yaml", f"baseline: {FILE}\n")
    put("old/a.md", FRONT + BAD + "\n[Plan](#) it.\n")
    put("old/b.md", FRONT + BAD + "\n" + BAD)
    put("c.md", FRONT + "A text.\n")
    assert newslint("baseline").returncode == 0


def rows(path: str = FILE) -> list[tuple[str, str, int]]:
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return [(row["path"], row["code"], row["count"]) for row in map(json.loads, lines[1:])]


def codes(run: Run, *args: str) -> list[str]:
    done = run("check", "--output-format", "json", *args)
    assert done.returncode in (0, 1), done.stderr
    return [f"{item['path']}:{item['start']['line']}:{item['code']}" for item in json.loads(done.stdout)]


def test_what_stands_is_written_once_a_kind_sorted_with_its_count(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    assert rows() == [("old/a.md", "ENC201", 1), ("old/a.md", "LNK301", 1), ("old/b.md", "ENC201", 2)]
    before = Path(FILE).read_bytes()
    assert before.startswith(b'{"newslint-baseline": 1}\n')
    run = newslint("baseline")
    assert "4 findings in 2 files, 0 new, 0 gone" in run.stdout
    assert Path(FILE).read_bytes() == before


def test_a_tree_with_its_baseline_passes_and_one_new_defect_fails(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    run = newslint("check")
    assert (run.returncode, run.stdout) == (0, "3 files checked, nothing found.\n")
    put("old/a.md", FRONT + "New above.\n\n" + BAD + "\nAnd another cafÃ©.\n\n[Plan](#) it.\n")
    assert codes(newslint) == ["old/a.md:12:ENC201"], "of those alike the last is new"
    assert newslint("check").returncode == 1
    assert len(codes(newslint, "--no-baseline")) == 5


def test_the_paths_are_those_of_the_baselines_folder_wherever_one_stands(
    newslint: Run, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    adopted(newslint, put)
    before = Path(FILE).read_bytes()
    monkeypatch.chdir("old")
    assert newslint("check").returncode == 0
    assert newslint("check", "../old/a.md", str(Path("b.md").absolute())).returncode == 0
    assert newslint("check", "--isolated", "--baseline", f"../{FILE}").returncode == 0
    assert newslint("baseline").returncode == 0
    assert Path(f"../{FILE}").read_bytes() == before
    assert newslint("check", "-", "--stdin-filename", "a.md", stdin=Path("a.md").read_bytes()).returncode == 0


def test_what_is_known_is_not_fixed(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    new = FRONT + BAD + "\nAnother cafÃ© and a wo\u200brd.\n\n[Plan](#) it.\n"
    file = put("old/a.md", new)
    assert newslint("check", "--fix", "--unsafe-fixes").returncode == 0
    assert file.read_text(encoding="utf-8") == new.replace("Another cafÃ©", "Another café").replace("\u200b", "")
    assert newslint("check", "--fix", "--no-baseline", "old/b.md").returncode == 0
    assert "Ã" not in Path("old/b.md").read_text(encoding="utf-8")


def test_prune_drops_what_is_gone_and_adds_nothing(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    put("old/a.md", FRONT + "[Plan](#) it.\n\nA wo\u200brd.\n")
    os.unlink("old/b.md")
    run = newslint("baseline", "--prune")
    assert "1 finding in 1 file, 0 new, 3 gone" in run.stdout
    assert rows() == [("old/a.md", "LNK301", 1)]
    assert codes(newslint) == ["old/a.md:10:ENC212"]


def test_a_run_over_some_files_leaves_what_is_said_of_the_others(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    put("c.md", FRONT + BAD)
    put("old/b.md", FRONT + "A text.\n")
    assert newslint("baseline", "c.md").returncode == 0
    assert rows() == [
        ("c.md", "ENC201", 1),
        ("old/a.md", "ENC201", 1),
        ("old/a.md", "LNK301", 1),
        ("old/b.md", "ENC201", 2),
    ]
    assert newslint("baseline", "old").returncode == 0
    assert rows() == [("c.md", "ENC201", 1), ("old/a.md", "ENC201", 1), ("old/a.md", "LNK301", 1)]


@pytest.mark.skipif(os.name == "nt", reason="any bytes are a text of some kind, but not where names are in UTF-16")
def test_of_a_file_that_cannot_be_read_all_stays(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    before = rows()
    Path("old/b.md").write_bytes(bytes(range(256)))
    run = newslint("baseline")
    assert run.returncode == 2
    assert "old/b.md: could not be checked whole" in run.stderr
    assert rows() == before


def test_without_a_config_it_says_how_it_is_read(newslint: Run, put: Put) -> None:
    put("a.md", FRONT + BAD)
    run = newslint("baseline")
    assert f"Add `baseline: {FILE}` to the config" in run.stdout
    assert newslint("check").returncode == 1, "none is read that nobody named"
    assert newslint("check", "--baseline", FILE).returncode == 0
    assert newslint("baseline", "--baseline", "known.jsonl").returncode == 0
    assert rows("known.jsonl") == rows()


@pytest.mark.parametrize(
    ("broken", "line", "said"),
    [
        ("{}\n", 1, "no baseline of newslint"),
        ("", 1, "is empty"),
        ('{"newslint-baseline": 2}\n', 1, "newer version"),
        ('{"newslint-baseline": 1}\n<<<<<<< HEAD\n', 2, "merge was not finished"),
        ('{"newslint-baseline": 1}\nnothing\n', 2, "no entry of a baseline; delete the line"),
        ('{"newslint-baseline": 1}\n{"path": "a", "code": "b", "hash": "c"}\n', 2, "no entry"),
        ('{"newslint-baseline": 1}\n{"path": "a", "code": "b", "hash": "c", "count": 0}\n', 2, "no entry"),
        ('{"newslint-baseline": 1}\n{"path": "a", "code": "b", "hash": "c", "count": true}\n', 2, "no entry"),
        ('{"newslint-baseline": 1}\n{"path": 1, "code": "b", "hash": "c", "count": 1}\n', 2, "no entry"),
        ('{"newslint-baseline": 1}\n[1, 2]\n', 2, "no entry"),
        ('{"newslint-baseline": 1}\n\n{"path": "a", "code": "b", "hash": "c", "count": 1}\n', 2, "no entry"),
    ],
)  # fmt: skip
def test_a_broken_baseline_says_which_line_and_what_to_do(put: Put, broken: str, line: int, said: str) -> None:
    path = put("known.jsonl", broken)
    with pytest.raises(ConfigError, match=f"known.jsonl:{line}: .*{said}"):
        read_entries(str(path))


def test_a_broken_baseline_ends_the_run_and_is_whole_again_once_written_anew(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    with open(FILE, "a", encoding="utf-8") as file:
        file.write("nothing\n")
    for args in (["check"], ["baseline", "--prune"], ["baseline", "old"]):
        run = newslint(*args)
        assert (run.returncode, run.stdout) == (2, "")
        assert f"newslint: {FILE}:5: this is no entry" in run.stderr
    assert newslint("baseline").returncode == 0
    assert newslint("check").returncode == 0


@pytest.mark.parametrize("args", [["--baseline", "b.md"], []], ids=["named", "by the config"])
def test_a_file_that_is_no_baseline_is_never_overwritten(newslint: Run, put: Put, args: list[str]) -> None:
    put("a.md", FRONT + BAD)
    article = put("b.md", FRONT + BAD)
    put("newslint.yaml", "" if args else "baseline: b.md\n")
    run = newslint("baseline", *args)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "newslint: b.md: this file is no baseline and is not overwritten; name another\n"
    assert article.read_text(encoding="utf-8") == FRONT + BAD


@pytest.mark.parametrize(
    "broken",
    ["", "\n", '<<<<<<< a\n{"newslint-baseline": 1}\n', '{"path": "a", "code": "b", "hash": "c", "count": 1}\n'],
)
def test_what_is_left_of_a_baseline_is_written_anew(newslint: Run, put: Put, broken: str) -> None:
    put("a.md", FRONT + BAD)
    put(FILE, broken)
    assert newslint("baseline").returncode == 0
    assert rows() == [("a.md", "ENC201", 1)]


def test_a_baseline_that_is_named_and_not_there_is_an_error(newslint: Run, put: Put) -> None:
    put("a.md", FRONT + BAD)
    run = newslint("check", "--baseline", "none.jsonl")
    assert (run.returncode, "`newslint baseline` writes one" in run.stderr) == (2, True)
    assert newslint("check", "--baseline", "none.jsonl", "--no-baseline").returncode == 2
    put("newslint.yaml", "baseline: []\n")
    assert "newslint.yaml:1" in newslint("check").stderr


def test_a_baseline_in_the_tree_is_no_article(newslint: Run, put: Put) -> None:
    put("a.md", FRONT + BAD)
    put("newslint.yaml", "baseline: known.txt\n")
    assert newslint("baseline").returncode == 0
    assert newslint("check").stdout == "1 file checked, nothing found.\n"


def test_entries_that_a_merge_doubled_count_once_with_the_larger_count(put: Put) -> None:
    entry = '{"path": "a", "code": "b", "hash": "c", "count": %d}\n'
    path = put("known.jsonl", '{"newslint-baseline": 1}\n' + entry % 2 + entry % 5 + entry % 1)
    assert read_entries(str(path)) == {"a": {Known("b", "c"): 5}}
    assert as_bytes(read_entries(str(path))) == b'{"newslint-baseline": 1}\n' + (entry % 5).encode()


NAMES = st.text(st.characters(codec=None, exclude_characters="\0"), min_size=1, max_size=9)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(NAMES, st.dictionaries(st.tuples(NAMES, NAMES), st.integers(1, 99), min_size=1), max_size=4))
def test_what_is_written_is_read_again_one_line_an_entry(tmp_path_factory: pytest.TempPathFactory, given: dict) -> None:  # type: ignore[type-arg]
    entries = {path: {Known(*known): count for known, count in counts.items()} for path, counts in given.items()}
    path = tmp_path_factory.getbasetemp() / "known.jsonl"
    path.write_bytes(as_bytes(entries))
    assert read_entries(str(path)) == entries
    assert path.read_bytes().count(b"\n") == 1 + sum(map(len, entries.values()))


@settings(max_examples=200, deadline=None)
@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_only_what_is_there_more_often_than_it_was_is_new(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str
) -> None:
    """Every `a` and `b` of a text is a finding: the new ones are those beyond the old text's count."""
    base = tmp_path_factory.getbasetemp()
    path = base / "counted.jsonl"
    article = Article(old, str(base / "x.txt"))
    counts: dict[Known, int] = {}
    for finding in _letters(old):
        from newslint.fingerprint import content_hash, found_text

        known = Known(finding.code, content_hash(finding.code, found_text(article.text, finding)))
        counts[known] = counts.get(known, 0) + 1
    path.write_bytes(as_bytes({Paths(str(path)).key(article.name): counts}))
    left = Baseline(str(path)).unknown(Article(new, article.name), _letters(new))
    said = [new[f.start] for f in left]
    assert {c: said.count(c) for c in "ab"} == {c: max(new.count(c) - old.count(c), 0) for c in "ab"}


def _letters(text: str) -> list[Finding]:
    return [Finding("ZZZ001", "z", Severity.ERROR, "z", at, at + 1) for at, c in enumerate(text) if c in "ab"]


def test_from_python_a_config_may_name_one(newslint: Run, put: Put) -> None:
    adopted(newslint, put)
    assert Linter({"baseline": FILE}).check_file("old/a.md") == []
    with pytest.raises(ConfigError, match="no such baseline"):
        Linter({"baseline": "none.jsonl"})
