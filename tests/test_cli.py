"""The command line: outputs, exit statuses, bad input."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st

CLEAN = (
    "---\nlayout: post\ntitle: County pays for rural bus\ndate: 2025-07-09\nauthor: Anna Lindqvist\ncategories: [news]\n---\n\n"
    "The council voted on Tuesday to pay for the line.\n"
)
TWICE = CLEAN + "\nThe line runs from the first of May.\n\nThe line runs from the first of May.\n"
WARNS = CLEAN.replace("author: Anna Lindqvist", "author:")


def put(path: str, text: str | bytes) -> Path:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_a_clean_article_exits_0(newslint: Run) -> None:
    put("a.md", CLEAN)
    run = newslint("check")
    assert (run.returncode, run.stdout, run.stderr) == (0, "1 file checked, nothing found.\n", "")


def test_a_finding_is_shown_with_its_line_its_rule_and_its_fix(newslint: Run) -> None:
    put("a.md", TWICE)
    run = newslint("check", "a.md")
    assert run.returncode == 1
    assert run.stdout == (
        "a.md:13:1: error REP102 adjacent-duplicate: This paragraph says again what the one above says\n"
        "13 | The line runs from the first of May.\n"
        "   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "   | The first of the two: line 11\n"
        "   | Fix (--fix): Delete the second paragraph\n"
        "\n"
        "1 finding in 1 of 1 file (1 error).\n"
        "1 can be fixed with --fix.\n"
    )


def test_colour_is_for_terminals_and_who_asks_for_it(newslint: Run) -> None:
    put("a.md", TWICE)
    assert "\x1b" not in newslint("check").stdout
    assert "\x1b[31m" in newslint("check", "--color", "always").stdout
    assert "\x1b" not in newslint("check", "--color", "never", env={"FORCE_COLOR": "1"}).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pty")
@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_a_terminal_gets_colour_unless_it_says_no(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, env: dict[str, str], coloured: bool
) -> None:
    import pty

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    put("a.md", TWICE)
    seen = bytearray()

    def read(handle: int) -> bytes:
        data = os.read(handle, 4096)
        seen.extend(data)
        return data

    with open(os.devnull, "rb") as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        pty.spawn([sys.executable, "-m", "newslint", "check", "a.md"], read, lambda _: b"")
    assert (b"\x1b[31m" in seen) == coloured
    assert b"REP102" in seen


def test_json_has_the_contracts_shape(newslint: Run) -> None:
    put("news/a.md", TWICE)
    run = newslint("check", "--output-format", "json")
    (finding,) = json.loads(run.stdout)
    assert finding["code"] == "REP102"
    assert finding["path"] == "news/a.md"
    assert finding["record"] is None
    assert finding["start"] == {"line": 13, "column": 1, "offset": TWICE.rindex("The line")}
    assert finding["end"] == {"line": 13, "column": 37, "offset": len(TWICE) - 1}
    assert finding["related"][0]["start"]["line"] == 11
    assert finding["fix"]["applicability"] == "safe"
    (edit,) = finding["fix"]["edits"]
    assert edit["content"] == ""
    assert re.fullmatch(r"[0-9a-f]{32}", finding["fingerprint"])
    assert finding["url"].endswith("/REP102.md")


def test_json_of_a_clean_run_is_an_empty_array(newslint: Run) -> None:
    put("a.md", CLEAN)
    assert json.loads(newslint("check", "--output-format", "json").stdout) == []
    assert newslint("check", "--output-format", "jsonl").stdout == ""


def test_the_fingerprint_survives_moved_lines(newslint: Run) -> None:
    put("a.md", TWICE)
    before = json.loads(newslint("check", "--output-format", "json").stdout)
    put("a.md", TWICE.replace("The council", "One more paragraph that is new.\n\nThe council"))
    after = json.loads(newslint("check", "--output-format", "json").stdout)
    assert before[0]["fingerprint"] == after[0]["fingerprint"]
    assert before[0]["start"] != after[0]["start"]


def test_severity_and_fail_on_choose_what_is_reported_and_what_fails(newslint: Run) -> None:
    put("a.md", WARNS)
    assert newslint("check").returncode == 1
    assert newslint("check", "--fail-on", "error").returncode == 0
    run = newslint("check", "--severity", "error", "--output-format", "concise", "-q")
    assert (run.returncode, run.stdout) == (1, "")
    run = newslint("check", "--severity", "error")
    assert run.stdout == "1 file checked, nothing of this severity found.\n1 finding below --severity not shown.\n"
    assert newslint("check", "--exit-zero").returncode == 0


def test_select_and_ignore_take_codes_and_families(newslint: Run) -> None:
    put("a.md", TWICE.replace("author: Anna Lindqvist", "author:"))

    def codes(*args: str) -> list[str]:
        return [f["code"] for f in json.loads(newslint("check", "--output-format", "json", *args).stdout)]

    assert codes() == ["MET402", "REP102"]
    assert codes("--select", "REP") == ["REP110", "REP102"]  # a family that is named is on as a whole
    assert codes("--ignore", "REP,MET") == []
    assert codes("--ignore", "REP", "--select", "REP102") == ["REP102"]
    assert codes("--select", "ALL", "--ignore", "MET402,REP110,RES,TXT") == ["REP102"]
    assert codes("--select", "LNK", "--extend-select", "MET402") == ["MET402"]


def test_an_unknown_code_names_the_nearest(newslint: Run) -> None:
    put("a.md", CLEAN)
    run = newslint("check", "--select", "REP999")
    assert run.returncode == 2
    assert run.stderr.startswith("newslint: --select: no rule has the code `REP999`; did you mean `REP")
    assert "`REP`" in newslint("check", "--ignore", "rep").stderr


def test_a_missing_path_is_said_and_the_rest_is_checked(newslint: Run) -> None:
    put("a.md", TWICE)
    run = newslint("check", "a.md", "gone.md", "--output-format", "concise")
    assert run.returncode == 2
    assert "a.md:13:1: error REP102" in run.stdout
    assert "gone.md:1:1: error NL002 unreadable-file: There is no such file or folder" in run.stdout


def test_a_path_that_is_named_twice_is_told_of_once(newslint: Run) -> None:
    run = newslint("check", "gone.md", "./gone.md", "--output-format", "json")
    assert [found["path"] for found in json.loads(run.stdout)] == ["gone.md"]
    put("news/old/a.md", TWICE)
    run = newslint("check", "news", "news/old", "--output-format", "json")
    assert [found["path"] for found in json.loads(run.stdout)] == ["news/old/a.md"]
    assert run.stderr == "", "a folder that was walked before is not empty"


def test_an_unreadable_file_exits_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from newslint.cli import main

    def refuse(path: str, flags: int) -> int:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.chdir(tmp_path)
    put("a.md", CLEAN)
    monkeypatch.setattr("newslint.engine.read.os.open", refuse)  # root reads every file
    assert main(["check", "a.md"]) == 2
    assert "NL002 unreadable-file: The file cannot be read: Permission denied" in capsys.readouterr().out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_a_file_does_not_hang(newslint: Run) -> None:
    os.mkfifo("a.md")
    run = newslint("check", "a.md")
    assert run.returncode == 2
    assert "This is no regular file" in run.stdout


def test_a_folder_without_articles_is_said(newslint: Run) -> None:
    put("src/main.c", "int main;")
    run = newslint("check", "src")
    assert run.returncode == 0
    assert "no articles in src" in run.stderr


def test_broken_front_matter_names_line_and_reason(newslint: Run) -> None:
    put("a.md", "---\ntitle: Bus: who pays\n---\n\nText.\n")
    run = newslint("check", "a.md")
    assert run.returncode == 1
    assert run.stdout.startswith("a.md:2:8: error MET409 broken-front-matter: The front matter cannot be read: ")


def test_an_empty_file_is_said_to_be_empty(newslint: Run) -> None:
    put("a.md", "")
    run = newslint("check", "a.md")
    assert run.returncode == 1
    assert "The file is empty" in run.stdout


def test_a_file_of_50_mb_is_refused_in_words(newslint: Run) -> None:
    put("a.txt", b"word and word\n" * 3_700_000)
    run = newslint("check", "a.txt")
    assert run.returncode == 2
    assert "The file has 49 MiB; an article has 32 at most. Split it, or leave it out with `exclude`" in run.stdout


def test_random_bytes_are_no_text(newslint: Run) -> None:
    put("a.txt", bytes((n * 7919 + n // 256) % 256 for n in range(5000)))
    run = newslint("check", "a.txt")
    assert run.returncode == 2
    assert "NL002 unreadable-file: The file cannot be checked: the bytes are no text" in run.stdout


def test_a_format_that_is_not_read_yet_is_said(newslint: Run) -> None:
    put("a.jsonl", '{"text": "Text"}\n')
    run = newslint("check", "a.jsonl")
    assert run.returncode == 2
    assert ".jsonl are not read yet" in run.stdout


def test_a_file_that_is_named_is_checked_whatever_its_name(newslint: Run) -> None:
    put("README.md", TWICE)
    put("notes.article", TWICE)
    assert newslint("check", ".").returncode == 0
    assert newslint("check", "README.md").returncode == 1
    assert newslint("check", "notes.article").returncode == 1
    assert newslint("check", "README.md", "--exclude", "README.md").returncode == 0


def test_what_is_no_article_is_not_walked(newslint: Run) -> None:
    for name in (
        "LICENSE.txt",
        "requirements-dev.txt",
        "robots.txt",
        "_layouts/a.md",
        "node_modules/x/a.md",
        ".hid/a.md",
    ):
        put(name, TWICE)
    assert newslint("check").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a path has 260 characters there")
def test_folders_may_lie_deeper_than_python_calls(newslint: Run) -> None:
    here = Path.cwd()
    for _ in range(1200):
        Path("a").mkdir()
        os.chdir("a")
    inmost = os.open(".", os.O_RDONLY)
    put("x.md", TWICE)
    os.chdir(here)
    try:
        run = newslint("check", "--output-format", "json")
    finally:  # shutil.rmtree calls itself for each
        os.chdir(inmost)
        os.close(inmost)
        Path("x.md").unlink()
        for _ in range(1200):
            os.chdir("..")
            Path("a").rmdir()
    assert (run.returncode, run.stderr) == (1, "")
    assert [found["path"] for found in json.loads(run.stdout)] == ["a/" * 1200 + "x.md"]


def test_what_git_ignores_is_not_walked(newslint: Run) -> None:
    import subprocess

    subprocess.run(["git", "init", "-q"], check=True)
    put(".gitignore", "drafts/\n*.tmp.md\n")
    put("drafts/a.md", TWICE)
    put("b.tmp.md", TWICE)
    put("c.md", CLEAN)
    assert newslint("check").returncode == 0
    assert newslint("check", "--no-respect-gitignore").returncode == 1
    for hook in ({"GIT_DIR": ".git"}, {"GIT_DIR": "/nowhere"}, {"GIT_INDEX_FILE": "none"}):
        run = newslint("check", ".", "drafts/..", env=hook)
        assert (run.returncode, run.stderr) == (0, ""), "as run by a hook of git's"
    put("news/.gitignore", "old/\n")
    put("news/old/a.md", TWICE)
    assert newslint("check", "news", env={"GIT_DIR": ".git"}).returncode == 0


def test_without_git_all_is_checked_and_that_is_said(newslint: Run) -> None:
    put(".git/HEAD", "no repository")
    put("a.md", CLEAN)
    run = newslint("check")
    assert run.returncode == 0
    assert run.stderr.startswith("newslint: git could not say what is ignored below . (fatal: ")
    run = newslint("check", env={"PATH": ""})
    assert run.stderr.startswith("newslint: git could not say what is ignored below . (")
    assert run.stderr.endswith("); all of it is checked\n")
    assert "Errno" not in run.stderr


def test_stdin_goes_by_the_name_it_is_given(newslint: Run) -> None:
    run = newslint("check", "-", "--stdin-filename", "a/b.md", "--output-format", "concise", stdin=TWICE.encode())
    assert run.returncode == 1
    assert run.stdout.startswith("a/b.md:13:1: error REP102")
    name = str(Path.cwd() / "a" / "b.md")  # as an editor says it
    again = newslint("check", "-", "--stdin-filename", name, "--output-format", "concise", stdin=TWICE.encode())
    assert again.stdout == run.stdout


def test_stdin_is_fixed_onto_stdout(newslint: Run) -> None:
    run = newslint("check", "-", "--fix", "--stdin-filename", "a.md", stdin=TWICE.encode())
    assert run.stdout == CLEAN + "\nThe line runs from the first of May.\n"
    assert "Fixed 1 finding" in run.stderr
    assert run.returncode == 0


def test_fix_writes_and_diff_does_not(newslint: Run) -> None:
    file = put("a.md", TWICE)
    file.chmod(0o640)
    run = newslint("check", "--diff")
    assert run.returncode == 1
    assert "\n-The line runs from the first of May.\n" in run.stdout
    assert run.stdout.startswith("--- a/a.md\n+++ b/a.md\n@@ ")
    assert "Would fix 1 finding: REP102." in run.stderr
    assert file.read_text() == TWICE
    run = newslint("check", "--fix")
    assert (run.returncode, run.stdout) == (0, "")
    assert run.stderr == "Fixed 1 finding: REP102.\n1 file checked, nothing left.\n"
    assert file.read_text() == CLEAN + "\nThe line runs from the first of May.\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert newslint("check", "--diff").returncode == 0


def test_git_applies_the_diff(newslint: Run) -> None:
    import subprocess

    put("a.md", TWICE.replace("\n", "\r\n")[:-2])
    patch = newslint("check", "--diff").stdout
    put("p.patch", patch.encode())
    subprocess.run(["git", "apply", "--whitespace=nowarn", "p.patch"], check=True)
    assert (
        Path("a.md").read_bytes() == (CLEAN + "\nThe line runs from the first of May.").replace("\n", "\r\n").encode()
    )


@pytest.mark.skipif(sys.platform == "win32", reason="links are for the privileged there")
def test_a_link_is_checked_and_neither_fixed_nor_patched(newslint: Run) -> None:
    put("a.md", TWICE)
    Path("link.md").symlink_to("a.md")
    assert "link.md:13:1: error REP102" in newslint("check", "link.md").stdout
    for option in ("--fix", "--diff"):
        run = newslint("check", option, "link.md")
        assert run.returncode == 2
        assert "newslint: link.md: This is a link or no regular file; it is not fixed" in run.stderr
        assert "+++" not in run.stdout
    assert Path("link.md").is_symlink()
    assert Path("a.md").read_text() == TWICE


@pytest.mark.skipif(sys.platform == "win32", reason="links are for the privileged there")
def test_no_link_leads_a_fix_out_of_the_tree(newslint: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "a.md").write_text(TWICE, encoding="utf-8")
    put("in/a.md", TWICE)
    Path("out").symlink_to(other)
    Path("alias").symlink_to("in")
    for option in ("--fix", "--diff"):
        run = newslint("check", option, "out")
        assert run.returncode == 2
        assert "out/a.md: A link leads to this file, out of the working directory" in run.stderr
    assert (other / "a.md").read_text(encoding="utf-8") == TWICE
    assert newslint("check", "--fix", "alias", str(other)).returncode == 0
    assert (other / "a.md").read_text(encoding="utf-8") != TWICE
    assert Path("in/a.md").read_text() != TWICE


def test_exit_non_zero_on_fix(newslint: Run) -> None:
    put("a.md", TWICE)
    assert newslint("check", "--fix", "--exit-non-zero-on-fix").returncode == 1
    assert newslint("check", "--fix", "--exit-non-zero-on-fix").returncode == 0


def test_statistics_count_by_rule(newslint: Run) -> None:
    put("a.md", TWICE)
    put("b.md", TWICE)
    assert newslint("check", "--statistics", "-q").stdout == "     2  REP102  adjacent-duplicate\n"


def test_output_goes_to_a_file(newslint: Run) -> None:
    put("a.md", TWICE)
    run = newslint("check", "--output-format", "json", "--output-file", "out.json")
    assert run.stdout == ""
    assert json.loads(Path("out.json").read_text())[0]["code"] == "REP102"
    assert newslint("check", "--output-file", "no/such/folder/x").returncode == 2


def test_hostile_text_does_not_reach_the_terminal(newslint: Run) -> None:
    hostile = "Evil \x1b[31mred\u202e line of the article here.\n"
    put("a.txt", hostile + hostile)
    run = newslint("check", "--select", "REP", "--color", "never")
    assert "\x1b" not in run.stdout
    assert "\u202e" not in run.stdout
    assert "\\x1b[31m" in run.stdout


def test_explain_prints_a_page_by_code_or_name(newslint: Run) -> None:
    page = newslint("explain", "REP101")
    assert page.returncode == 0
    assert page.stdout.startswith("# REP101: repeated-block\n\nSeverity: error · on by default\n")
    assert "`min-length` (80)" in page.stdout
    assert newslint("explain", "repeated-block").stdout == page.stdout
    assert newslint("explain", "NL003").returncode == 0
    wrong = newslint("explain", "REPO101")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "did you mean `REP101`?" in wrong.stderr


def test_rules_lists_what_is_on(newslint: Run) -> None:
    rows = json.loads(newslint("rules", "--output-format", "json").stdout)
    assert {key: row[key] for row in rows if row["code"] == "REP102" for key in ("code", "on")} == {
        "code": "REP102",
        "on": True,
    }
    put("newslint.yaml", "ignore: [REP]\n")
    assert re.search(r"REP102  adjacent-duplicate +error +off", newslint("rules").stdout)


def test_the_linters_own_findings_are_listed_as_they_are_selected(newslint: Run) -> None:
    def own() -> dict[str, str]:
        return dict(re.findall(r"^(NL00\d)  .*? (on |off)  ", newslint("rules").stdout, re.M))

    assert own() == {"NL001": "on ", "NL002": "on ", "NL003": "on ", "NL005": "on "}
    put("newslint.yaml", "ignore: [NL]\n")
    assert own() == {"NL001": "off", "NL002": "on ", "NL003": "on ", "NL005": "off"}
    put("a.md", CLEAN.replace("The council", "<!-- newslint: disable=REP999 -->\nThe council"))
    run = newslint("check", "--isolated", "--select", "NL", "--output-format", "concise", "-q")
    assert (run.returncode, run.stderr) == (1, "")
    assert "NL005 invalid-suppression" in run.stdout


def test_wrong_usage_exits_2(newslint: Run) -> None:
    assert newslint().returncode == 2
    assert newslint("chekc").returncode == 2
    assert newslint("check", "--no-such-option").returncode == 2
    assert newslint("check", "--output-format", "xml").returncode == 2
    assert newslint("rules", "REP101").returncode == 2


def test_what_is_said_of_wrong_usage_is_short_and_names_the_near_option(newslint: Run) -> None:
    assert newslint("check", "--selct", "REP").stderr == (
        "newslint: `check` has no option `--selct`; did you mean `--select`?\n"
    )
    assert newslint("rules", "REP101").stderr == "newslint: `rules` takes no further argument: `REP101`\n"
    assert newslint("check", "--path").stderr.endswith("has no option `--path`; `newslint check --help` lists them\n")
    assert newslint("rules", "--config", "").stderr == "newslint: --config is empty; is a variable not set?\n"
    for option, value, said in (("--output-format", "jsn", "jsn"), ("--jobs", "0", "`0` is no whole number from 1")):
        usage, error = newslint("check", option, value).stderr.splitlines()
        assert usage == "usage: newslint check [OPTION ...] [PATH ...]"
        assert said in error


def test_paths_stand_anywhere_among_the_options(newslint: Run) -> None:
    for name in ("a.md", "b.md", "-c.md"):
        put(name, TWICE)

    def paths(*args: str) -> list[str]:
        return [found["path"] for found in json.loads(newslint("check", "--output-format", "json", *args).stdout)]

    assert paths("a.md", "--select", "REP102", "b.md", "--no-cache") == ["a.md", "b.md"]
    assert paths("--select", "REP102", "--", "-c.md", "a.md") == ["-c.md", "a.md"]
    assert paths("a.md", "--select", "REP102", "b.md", "--", "-c.md") == ["-c.md", "a.md", "b.md"]
    assert paths("--select", "REP102") == ["-c.md", "a.md", "b.md"]
    assert (
        newslint("check", "-c.md").stderr == "newslint: `check` has no option `-c.md`; for the file write `-- -c.md`\n"
    )
    assert "no option `--no-such`" in newslint("check", "a.md", "--no-such", "b.md").stderr
    assert newslint("baseline", "a.md", "--isolated", "b.md").stdout.startswith(".newslint-baseline.jsonl: 2 findings")


def test_an_empty_folder_is_told_what_was_looked_for(newslint: Run) -> None:
    assert "(looked for .txt, .text, .md, .markdown, .html, " in newslint("check").stderr


def test_the_same_input_gives_the_same_bytes(newslint: Run) -> None:
    for name in ("b/a.md", "a.md", "b.md"):
        put(name, TWICE)
    first = newslint("check", "--output-format", "json")
    assert first.stdout == newslint("check", "b", "b.md", "a.md", "--output-format", "json").stdout
    assert [f["path"] for f in json.loads(first.stdout)] == ["a.md", "b.md", "b/a.md"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["a.md", "-"], "name no other path"),
        (["--stdin-filename", "b.md"], "goes with the path `-`"),
        ([""], "a path is empty"),
        (["--isolated", "--config", "c.yaml"], "exclude each other"),
        (["--diff", "--output-format", "json"], "--diff prints a patch"),
        (["--diff", "--statistics"], "exclude each other"),
        (["--statistics", "--output-format", "jsonl"], "--statistics is text"),
        (["--select", ""], "--select names no code"),
        (["--add-suppressions", ""], "--add-suppressions names no code"),
        (["--config", ""], "--config is empty; is a variable not set?"),
        (["--output-file", ""], "--output-file is empty"),
        (["--cache-dir="], "--cache-dir is empty"),
        (["--exclude", "[z-a]"], "--exclude: `[z-a]` is no pattern"),
        (["--select", "\x1b[31m"], "`\\x1b[31m`"),
    ],
)
def test_what_would_be_passed_over_is_refused(newslint: Run, args: list[str], said: str) -> None:
    put("a.md", TWICE)
    run = newslint("check", *args)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr
    assert "\x1b" not in run.stderr


def test_no_rule_on_is_said(newslint: Run) -> None:
    put("a.md", TWICE)
    assert "no rule is on" in newslint("check", "--ignore", "ALL").stderr


def test_the_output_file_is_never_an_article(newslint: Run) -> None:
    put("a.md", TWICE)
    run = newslint("check", "a.md", "--output-file", "a.md")
    assert run.returncode == 2
    assert "is itself to be checked" in run.stderr
    assert Path("a.md").read_text() == TWICE
    for _ in range(2):  # the second time it stands among the files
        assert newslint("check", "--output-file", "out.txt").stderr.startswith("1 finding in 1 of 1 file ")


def test_a_patch_has_stdout_for_itself(newslint: Run) -> None:
    put("a.md", TWICE)
    run = newslint("check", "--diff", "a.md", "gone.md")
    assert run.returncode == 2
    assert run.stdout.startswith("--- a/a.md")
    assert "NL002" not in run.stdout
    assert "gone.md:1:1: error NL002" in run.stderr
    patch = run.stdout
    run = newslint("check", "--diff", "--output-file", "fixes.patch", "a.md", "gone.md")
    assert (run.stdout, Path("fixes.patch").read_text()) == ("", patch)
    assert "gone.md:1:1: error NL002" in run.stderr
    put("b.md", WARNS)
    assert newslint("check", "--diff", "b.md").stderr == "Nothing to fix in 1 file; 1 finding left.\n"


def test_stdin_by_an_excluded_or_unread_name(newslint: Run) -> None:
    data = TWICE.encode()
    run = newslint("check", "-", "--stdin-filename", "old/a.md", "--exclude", "old", stdin=data)
    assert (run.returncode, run.stdout) == (0, "1 file checked, nothing found.\n")
    run = newslint("check", "-", "--stdin-filename", "old/a.md", "--exclude", "old", "--fix", stdin=data)
    assert run.stdout == TWICE
    assert ".jsonl are not read yet" in newslint("check", "-", "--stdin-filename", "a.jsonl", stdin=data).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's redirections")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("check >&-", 1, ""),
        ("rules >&-", 0, ""),
        ("check - <&-", 2, "stdin is closed"),
        ("check 2>&-", 1, ""),
        ("check > /dev/full", 2, "the output cannot be written: No space left on device"),
        ("explain REP101 > /dev/full", 2, "the output cannot be written"),
        ("check --output-file /dev/full", 2, "the output cannot be written"),
        ("check | head -1 > /dev/null; exit ${PIPESTATUS[0]}", 1, ""),
    ],
)
def test_streams_that_are_closed_or_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, status: int, said: str
) -> None:
    import subprocess

    if "/dev/full" in command and not os.path.exists("/dev/full"):
        return
    monkeypatch.chdir(tmp_path)
    put("a.md", TWICE)
    run = subprocess.run(["bash", "-c", f'"$0" -m newslint {command}', sys.executable], capture_output=True, text=True)
    assert run.returncode == status
    assert said in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that is somebody's working directory")
def test_a_working_directory_that_is_gone(tmp_path: Path) -> None:
    import subprocess

    gone = tmp_path / "gone"
    gone.mkdir()
    run = subprocess.run(
        ["bash", "-c", 'cd "$1"; rmdir "$1"; "$0" -m newslint check', sys.executable, str(gone)],
        capture_output=True, text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert run.returncode == 2
    assert run.stderr == "newslint: the working directory is gone; change to one that exists\n"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_name_that_is_no_utf8(newslint: Run) -> None:
    Path(os.fsdecode(b"\xff.md")).write_text(TWICE)
    (finding,) = json.loads(newslint("check", "--output-format", "json").stdout)
    assert finding["path"] == "\ufffd.md"
    assert newslint("check", "--output-format", "concise").stdout.startswith("\\udcff.md:13:1: error")


def test_an_article_on_one_long_line_is_reported_in_little_time_and_room() -> None:
    from newslint.article import Article
    from newslint.finding import Finding, Severity
    from newslint.reports.placed import place
    from newslint.reports.style import Style
    from newslint.reports.text_report import full_text

    text = "word \x1b " * 100_000
    findings = [Finding("X", "x", Severity.ERROR, "m", n * 7, n * 7 + 4) for n in range(5000)]
    placed = place(Article(text, "a.txt"), "a.txt", findings)
    assert len({id(item.source) for item in placed}) == 1
    for item in placed:
        source, mark = full_text(item, Style()).splitlines()[1:3]
        assert source[mark.index("^") :].startswith("word")
        assert len(source) <= 104


def test_a_line_that_is_cut_has_one_mark_of_it_at_each_end() -> None:
    from newslint.article import Article
    from newslint.finding import Finding, Severity
    from newslint.reports.placed import place
    from newslint.reports.style import Style
    from newslint.reports.text_report import full_text

    text = "one two three four five " * 20
    at = text.index("three", 200)
    (item,) = place(Article(text, "a.txt"), "a.txt", [Finding("X", "x", Severity.ERROR, "m", at, at + 5)])
    source, mark = full_text(item, Style(columns=60)).splitlines()[1:3]
    assert source.count("…") == 2
    assert source[mark.index("^") : mark.rindex("^") + 1] == "three"


def test_a_command_line_of_paths_alone_means_what_the_parser_says() -> None:
    from newslint.cli import DEFAULTS, build_parser

    parsed = vars(build_parser().parse_args(["check"]))
    assert parsed == {**DEFAULTS, "paths": ["."]}


WORDS = [
    "a.md",
    "b c.txt",
    "",
    "-",
    "--",
    "-q",
    "--fix",
    "--no-cache",
    "--quiet",
    "--no_cache",
    "--fi",
    "--jobs",
    "2",
    "--diff",
    "--help=x",
]


@given(st.lists(st.sampled_from(WORDS), max_size=5))
def test_what_is_read_without_the_parser_means_what_the_parser_says(words: list[str]) -> None:
    from newslint.cli import build_parser, plain_check

    quick = plain_check(["check", *words])
    if quick is not None:
        parsed, unknown = build_parser().parse_known_args(["check", *words])
        assert (vars(quick), []) == (vars(parsed), unknown)


def test_paths_and_switches_need_no_parser() -> None:
    from newslint.cli import plain_check

    for words in ([], ["a.md", "b.md"], ["--fix", "a.md"], ["a.md", "--no-cache", "--quiet"]):
        assert plain_check(["check", *words]) is not None
    for words in (["a.md", "--fix", "b.md"], ["--jobs", "2"], ["-q"], ["-"], ["--no_cache"]):
        assert plain_check(["check", *words]) is None


def test_all_is_written_before_the_process_ends(tmp_path: Path) -> None:
    text = "It\u200bs late.\n\n" * 20_000
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "check", "--isolated", "--output-format", "concise", "a.txt"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, encoding="utf-8")
    assert run.returncode == 1
    assert run.stdout.count("ENC212") >= 1
    assert run.stdout.endswith("\n")


def test_timing_tells_of_each_part_and_each_rule_that_woke(newslint: Run) -> None:
    put("a.md", CLEAN)
    put("b.html", "<p>She said itâ€™s late, and the ferry sailed without her.</p>")
    put("c.txt", "It\u200bs late.\n")
    run = newslint("check", "--timing", "--quiet", ".")
    table = run.stderr.splitlines()
    assert table[0].split() == ["µs", "an", "article", "woke", "found", "of", "3", "articles,", "in", "one", "process"]
    assert [line.split(None, 1)[1] for line in table[1:5]] == ["reading", "decoding", "front matter", "wake scan"]
    told = {line.split()[3]: line.split()[:3] for line in table[5:-1]}
    assert told["ENC201"][1:] == ["1", "1"]
    assert told["ENC212"][1:] == ["1", "1"]
    assert "ENC220" not in told
    assert all(float(line.split()[0]) >= 0 for line in table[1:])
    assert table[-1].endswith("in all")
    assert newslint("check", "--quiet", ".").stdout == run.stdout
    assert newslint("check", "--timing", "-").returncode == 2
