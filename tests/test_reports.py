"""The outputs: what each holds, that it reads back as what it was, and that hostile text does nothing in any."""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st
from reports import HOSTILE, LOG_COMMAND, OBEYED, as_json, github_command, one, report

from newslint.article import Article
from newslint.finding import Edit, Finding, Severity, edit_fix, suggest
from newslint.fixing.edits import apply_edits
from newslint.positions import Lines
from newslint.reports import safe
from newslint.reports.formats import FORMATS
from newslint.reports.github_report import MOST, step_summary
from newslint.reports.placed import Placed, place
from newslint.reports.safe import for_terminal, for_uri, path_for_terminal

PIECES = st.lists(st.sampled_from(HOSTILE) | st.integers(0, 0x10FFFF).map(chr), max_size=8).map("".join)
PATHS = PIECES.map(lambda path: path.replace("\0", "").strip("/") or "a.md")
HOSTILE_TEXT = "".join(HOSTILE)


@st.composite
def findings(draw: st.DrawFn) -> Placed:
    text = draw(PIECES)
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return one(
        text, draw(PATHS), draw(PIECES), (start, end), draw(PIECES), draw(st.sampled_from(["error", "warning", "info"]))
    )


ITEMS = st.lists(findings(), max_size=4)


def data_of(name: str, text: str) -> list[dict[str, Any]]:
    """The findings of a format that is JSON."""
    if name == "jsonl":
        return [json.loads(line) for line in text.splitlines()]
    data = json.loads(text)
    read: list[dict[str, Any]] = {
        "sarif": lambda: data["runs"][0]["results"],
        "rdjson": lambda: data["diagnostics"],
    }.get(name, lambda: data)()
    return read


# --- hostile text -----------------------------------------------------------------------------------------------


def test_no_character_that_a_terminal_obeys_passes_for_printable() -> None:
    # for_terminal asks Python first whether a text is printable, and looks no further where it is.
    assert [
        hex(code) for code in range(sys.maxunicode + 1) if safe._UNSAFE.match(chr(code)) and chr(code).isprintable()
    ] == []
    assert for_terminal("printable ##[error]x and ##vso[task]y") == r"printable #\x23[error]x and #\x23vso[task]y"


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=40)
@given(ITEMS)
def test_no_format_lets_hostile_text_do_anything(name: str, items: list[Placed]) -> None:
    text = report(name, items).text
    assert not OBEYED.search(text), text
    assert not LOG_COMMAND.search(text), text
    commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
    assert len(commands) == (len(items) if name == "github" else 0)
    text.encode("utf-8")


@pytest.mark.parametrize("path", [":", " :", "::", "::error::x"])
@pytest.mark.parametrize("name", ["text", "grouped", "concise"])
def test_no_name_of_a_file_begins_a_command(name: str, path: str) -> None:
    text = report(name, [one("x", path, "x", (0, 1), "y")]).text
    assert [line for line in text.split("\n") if line.lstrip().startswith("::")] == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_whole_arsenal_at_once(name: str) -> None:
    item = one(HOSTILE_TEXT, HOSTILE_TEXT.replace("\0", ""), HOSTILE_TEXT, (3, len(HOSTILE_TEXT)), HOSTILE_TEXT)
    text = report(name, [item]).text
    assert not OBEYED.search(text)
    assert not LOG_COMMAND.search(text)
    assert sum(line.lstrip().startswith("::") for line in text.split("\n")) == (name == "github")


@given(st.lists(findings(), min_size=1, max_size=4))
def test_github_commands_come_back_as_what_was_said_of_the_file(items: list[Placed]) -> None:
    commands = [github_command(line) for line in report("github", items).text.splitlines()]
    ranked = sorted(items, key=lambda item: -item.finding.severity.rank)
    for command, item in zip(commands, ranked, strict=True):
        assert command is not None
        name, properties, data = command
        assert name == {"error": "error", "warning": "warning", "info": "notice"}[item.finding.severity.value]
        assert properties["file"] == with_line_ends(item.path)
        assert int(properties["line"]) == item.start.line
        assert properties["title"] == "XXX101 forged"
        assert data == f"{with_line_ends(item.finding.message)}\nFix (--fix): {with_line_ends(item.finding.message)}"


def with_line_ends(text: str) -> str:
    # Piece by piece, as what a piece begins with depends on the one before: `#` and `#[` make a command.
    marked = text.replace("\r", "\ue000").replace("\n", "\ue001")
    return for_terminal(marked).replace("\ue000", "\r").replace("\ue001", "\n")


def test_github_escapes_what_its_commands_are_made_of() -> None:
    item = one("x", "a,b:c%\n.md", "50% of: a, b\r\n::error::c", (0, 1), "")
    text = report("github", [item]).text
    assert text == (
        "::error file=a%2Cb%3Ac%25%0A.md,line=1,endLine=1,col=1,endColumn=2,title=XXX101 forged"
        "::50%25 of: a, b%0D%0A::error::c%0AFix (--fix): 50%25 of: a, b%0D%0A::error::c\n"
    )


@given(ITEMS)
def test_json_comes_back_as_it_was(items: list[Placed]) -> None:
    for name in ("json", "jsonl"):
        text = report(name, items).text
        assert text.isascii()
        for data, item in zip(data_of(name, text), items, strict=True):
            assert data["path"] == as_json(item.path)
            assert data["message"] == as_json(item.finding.message)
            assert item.finding.fix is not None
            assert data["fix"]["edits"][0]["content"] == as_json(item.finding.fix.edits[0].content)


@given(ITEMS)
def test_xml_comes_back_as_a_terminal_would_show_it(items: list[Placed]) -> None:
    checkstyle = ET.fromstring(report("checkstyle", items).text.encode())
    told = [(file.get("name"), error.get("message")) for file in checkstyle for error in file]
    said = [". ".join(filter(None, (i.finding.message, "Fix (--fix): " + i.finding.message))) for i in items]
    shown = [(for_terminal(item.path), for_terminal(text)) for item, text in zip(items, said, strict=True)]
    assert told == shown
    junit = ET.fromstring(report("junit", items).text.encode())
    cases = [(case.get("classname"), case[0].get("message")) for case in junit.iter("testcase") if len(case)]
    assert cases == [(for_terminal(i.path), for_terminal(i.finding.message)) for i in items]


@given(ITEMS)
def test_sarif_comes_back_as_it_was(items: list[Placed]) -> None:
    for result, item in zip(data_of("sarif", report("sarif", items).text), items, strict=True):
        assert unescaped(result["message"]["text"], item.finding.message) == as_json(item.finding.message)
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(file:///[A-Za-z]:)?[A-Za-z0-9/._~%-]*", uri)
        if not uri.startswith("file:"):
            assert unquote_to_bytes(uri) == path_bytes(item.path)
            assert urlsplit(uri).scheme == ""


def path_bytes(path: str) -> bytes:
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")


def unescaped(said: str, meant: str) -> str:
    return re.sub(r"\\([\[\]\\])", r"\1", said) if "](" in meant else said


@given(ITEMS)
def test_text_formats_have_one_line_for_each_finding_that_begins_with_its_path(items: list[Placed]) -> None:
    rows = report("concise", items).text.split("\n")[:-1]
    assert len(rows) == len(items)
    for row, item in zip(rows, items, strict=True):
        assert row.startswith(f"{path_for_terminal(item.path)}:{item.start.line}:{item.start.column}: ")
        assert row.endswith(for_terminal(item.finding.message))


@given(PATHS)
def test_the_table_of_a_step_has_as_many_cells_as_columns(path: str) -> None:
    _, tally = report("github", [one("x", path, "m", (0, 1), "")])
    table = step_summary(tally, HOSTILE_TEXT).splitlines()
    assert not any(OBEYED.search(line) for line in table)
    (row,) = [line for line in table if line.startswith("| [")]
    assert row.count("|") == 7
    assert not re.search(r"[<`*_\[]", row.split("<code>")[1].replace("</code>", ""))


@pytest.mark.parametrize("name", FORMATS)
def test_an_article_and_a_file_name_cannot_forge_an_annotation(newslint: Run, name: str) -> None:
    line = "\x1b[2J ::error file=x::forged ##[error]forged \u202e line of the article, %0A::error::x\n"
    named = "a.txt" if sys.platform == "win32" else "::error file=x::forged\n::error::\x1b[31m.txt"
    Path(named).write_text(line * 2, encoding="utf-8", newline="\n")
    # A rule that quotes what it finds, as a user's own may.
    Path("lint").mkdir()
    Path("lint/own.yaml").write_text(
        "code: OWN101\nname: own\nseverity: error\npage: |\n  One.\n\n  Two.\npatterns: ['forged']\nmessage: 'Has ::error::x'\n"
        "bad: [{text: forged, found: ['1:1']}]\ngood: [{text: a, why: b}]\n"
    )
    Path("newslint.yaml").write_text("packs: [lint]\n", encoding="utf-8", newline="\n")
    run = newslint("check", "--output-format", name, "--fix", "--color", "never")
    assert run.returncode == 1, run.stderr
    both = (run.stdout + run.stderr).replace("\r\n", "\n")
    assert not OBEYED.search(both)
    assert not LOG_COMMAND.search(both)
    own = [line for line in both.split("\n") if line.lstrip().startswith("::")]
    assert all(re.match(r"::(error|warning|notice) file=[^:]*::", line) for line in own)
    assert bool(own) == (name == "github")


# --- positions --------------------------------------------------------------------------------------------------


@st.composite
def fixes(draw: st.DrawFn) -> tuple[str, Placed]:
    text = draw(st.text(st.sampled_from("ab\n\r é字😀"), max_size=40))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    edits = tuple(Edit(a, b, draw(st.text(st.sampled_from("xé😀\n"), max_size=3))) for a, b in pairs)
    finding = Finding("XXX101", "forged", Severity.ERROR, "m", cuts[0], cuts[-1], (), edit_fix(edits, "f", safe=True))
    return text, place(Article(text, "a.txt"), "a.txt", [finding])[0]


@given(fixes())
def test_the_suggestion_of_rdjson_is_the_fix(made: tuple[str, Placed]) -> None:
    text, item = made
    assert item.finding.fix is not None
    (diagnostic,) = data_of("rdjson", report("rdjson", [item]).text)
    (suggestion,) = diagnostic["suggestions"]
    span = [at_bytes(text, suggestion["range"][end]) for end in ("start", "end")]
    data = text.encode()
    after = data[: span[0]] + suggestion["text"].encode() + data[span[1] :]
    assert after.decode() == apply_edits(text, item.finding.fix.edits)


def at_bytes(text: str, position: dict[str, int]) -> int:
    return len(text[: Lines(text).start(position["line"])].encode()) + position["column"] - 1


@given(fixes())
def test_the_replacements_of_sarif_are_the_fix(made: tuple[str, Placed]) -> None:
    text, item = made
    assert item.finding.fix is not None
    (result,) = data_of("sarif", report("sarif", [item]).text)
    (change,) = result["fixes"][0]["artifactChanges"]
    edits = []
    for replacement in change["replacements"]:
        region, content = replacement["deletedRegion"], replacement.get("insertedContent", {"text": ""})["text"]
        start, end = (Lines(text).start(region[f"{e}Line"]) + region[f"{e}Column"] - 1 for e in ("start", "end"))
        edits.append(Edit(start, end, content))
    assert apply_edits(text, edits) == apply_edits(text, item.finding.fix.edits)


def test_columns_count_what_each_format_says() -> None:
    text = "a𐐀é b"
    (item,) = place(Article(text, "a.txt"), "a.txt", [Finding("XXX101", "n", Severity.ERROR, "m", 4, 5)])
    assert data_of("json", report("json", [item]).text)[0]["start"] == {"line": 1, "column": 5, "offset": 4}
    assert data_of("sarif", report("sarif", [item]).text)[0]["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1, "startColumn": 5, "endLine": 1, "endColumn": 6,
    }  # fmt: skip
    assert data_of("rdjson", report("rdjson", [item]).text)[0]["location"]["range"] == {
        "start": {"line": 1, "column": 9}, "end": {"line": 1, "column": 10},
    }  # fmt: skip


def test_a_path_is_a_relative_uri() -> None:
    assert for_uri("a b/ü#?%.md") == "a%20b/%C3%BC%23%3F%25.md"
    assert for_uri("a:b.md") == "a%3Ab.md"
    assert for_uri("\udcff.md") == "%FF.md"
    assert for_uri("../a.md") == "../a.md"
    assert for_uri("D:/x y.md") == "file:///D:/x%20y.md"


# --- what each format holds ---------------------------------------------------------------------------------------

CLEAN = "---\nlayout: post\ntitle: County pays for rural bus\ndate: 2025-07-09\nauthor: {}\ncategories: [news]\n---\n\nThe council voted.\n"
TWICE = CLEAN.format("Anna Lindqvist") + "\nThe line runs from the first of May.\n" * 2


def test_github_shows_the_worst_first_and_ten_of_a_kind_and_counts_the_rest() -> None:
    levels = ["info"] * 3 + ["warning"] * 14 + ["error"] * 11
    items = [one("x", f"{n:02}.md", "m", (0, 1), "", level) for n, level in enumerate(levels)]
    rows = report("github", items).text.splitlines()
    commands = [command for row in rows if (command := github_command(row))]
    assert [c.name for c in commands] == ["error"] * MOST + ["warning"] * MOST + ["notice"] * 3
    assert [c.properties["file"] for c in commands[:2]] == ["17.md", "18.md"]
    assert rows[-1] == "and 1 error, 4 warnings more: GitHub shows 10 of a kind; --output-format concise lists all"


def test_github_writes_the_table_of_the_step(newslint: Run) -> None:
    for name in ("a.md", "b|c.md" if Path("/").anchor == "/" else "bc.md"):
        Path(name).write_text(TWICE, encoding="utf-8", newline="\n")
    Path("summary.out").write_text("before\n", encoding="utf-8", newline="\n")
    run = newslint("check", "--output-format", "github", env={"GITHUB_STEP_SUMMARY": "summary.out"})
    assert run.returncode == 1
    assert "2 findings in 2 of 2 files (2 errors).\n" in run.stdout
    text = Path("summary.out").read_text(encoding="utf-8")
    assert text.startswith("before\n### newslint\n")
    assert "| error | 2 | 2 | <code>a&#46;md&#58;13</code> |" in text
    run = newslint("check", "--output-format", "github", env={"GITHUB_STEP_SUMMARY": "no/such/folder/x"})
    assert run.returncode == 1
    assert "GITHUB_STEP_SUMMARY no/such/folder/x: cannot be written" in run.stderr


def test_paths_are_told_from_the_root_of_the_checkout(
    newslint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("site").mkdir()
    Path("site/a.md").write_text(TWICE, encoding="utf-8", newline="\n")
    Path("b.md").write_text(TWICE, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path / "site")
    root = {"GITHUB_WORKSPACE": str(tmp_path), "CI_PROJECT_DIR": str(tmp_path)}
    assert "file=site/a.md," in newslint("check", "--output-format", "github", env=root).stdout
    assert "file=b.md," in newslint("check", "../b.md", "--output-format", "github", env=root).stdout
    assert '"path": "site/a.md"' in newslint("check", "--output-format", "gitlab", env=root).stdout
    assert '"uri": "site/a.md"' in newslint("check", "--output-format", "sarif", env=root).stdout
    assert '"path": "a.md"' in newslint("check", "--output-format", "json", env=root).stdout
    other = {"GITHUB_WORKSPACE": str(tmp_path / "elsewhere")}
    assert "file=a.md," in newslint("check", "--output-format", "github", env=other).stdout


def test_gitlab_has_a_fingerprint_for_each_file(newslint: Run) -> None:
    for name in ("a.md", "b.md"):
        Path(name).write_text(TWICE, encoding="utf-8", newline="\n")
    issues = json.loads(newslint("check", "--output-format", "gitlab").stdout)
    assert [issue["location"] for issue in issues] == [
        {"path": name, "lines": {"begin": 13, "end": 13}} for name in ("a.md", "b.md")
    ]
    assert len({issue["fingerprint"] for issue in issues}) == 2
    assert {issue["severity"] for issue in issues} == {"major"}
    assert issues[0]["check_name"] == "REP102"


def test_sarif_has_rules_with_help_and_stable_fingerprints(newslint: Run) -> None:
    Path("a b.md").write_text(TWICE, encoding="utf-8", newline="\n")
    run = json.loads(newslint("check", "--output-format", "sarif").stdout)["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], rule["defaultConfiguration"]["level"]) == ("REP102", "error")
    assert rule["help"]["markdown"].startswith("# REP102: adjacent-duplicate\n")
    assert rule["properties"]["problem.severity"] == "error"
    (result,) = run["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.md"
    assert run["invocations"] == [{"executionSuccessful": True}]
    Path("a b.md").write_text(
        TWICE.replace("The council", "More that is new.\n\nThe council"), encoding="utf-8", newline="\n"
    )
    moved = json.loads(newslint("check", "--output-format", "sarif").stdout)["runs"][0]["results"][0]
    assert moved["partialFingerprints"] == result["partialFingerprints"]
    assert moved["locations"] != result["locations"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_cannot_be_read_is_in_every_format_and_exits_2(newslint: Run, name: str) -> None:
    Path("a.md").write_text(TWICE, encoding="utf-8", newline="\n")
    run = newslint("check", "a.md", "gone.md", "--output-format", name)
    assert run.returncode == 2
    assert "gone.md" in run.stdout
    assert "There is no such file or folder" in run.stdout
    assert "REP102" in run.stdout


def test_sarif_and_junit_tell_failures_from_findings(newslint: Run) -> None:
    run = newslint("check", "gone.md", "--output-format", "sarif")
    (invocation,) = json.loads(run.stdout)["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["descriptor"] == {"id": "NL002"}
    suite = ET.fromstring(newslint("check", "gone.md", "--output-format", "junit").stdout)[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("1", "0", "1")
    assert suite.find("testcase/error") is not None


@pytest.mark.parametrize("name", FORMATS)
def test_exit_statuses_are_the_same_in_every_format(newslint: Run, name: str) -> None:
    Path("a.md").write_text(CLEAN.format("Anna Lindqvist"), encoding="utf-8", newline="\n")
    clean = newslint("check", "--output-format", name)
    assert (clean.returncode, clean.stderr) == (0, "")
    Path("a.md").write_text(TWICE, encoding="utf-8", newline="\n")
    assert newslint("check", "--output-format", name).returncode == 1
    assert newslint("check", "--output-format", name, "--exit-zero").returncode == 0
    assert newslint("check", "--output-format", name, "--severity", "info", "--fail-on", "info").returncode == 1


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_gets_the_same_bytes_as_stdout_and_stdout_stays_empty(newslint: Run, name: str) -> None:
    Path("a.md").write_text(TWICE, encoding="utf-8")
    shown = newslint("check", "--output-format", name, "--quiet").stdout.replace("\r\n", "\n")
    run = newslint("check", "--output-format", name, "--output-file", "out.report")
    assert run.stdout == ""
    assert Path("out.report").read_bytes() == shown.encode()


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "github"])  # the worst first, there
def test_findings_come_by_path_place_and_code(newslint: Run, name: str) -> None:
    for path in ("b.md", "a.md", "c/a.md"):
        Path(path).parent.mkdir(exist_ok=True)
        Path(path).write_text(TWICE.replace("author: Anna Lindqvist", "author:"), encoding="utf-8", newline="\n")
    text = newslint("check", "--output-format", name, "--quiet").stdout
    assert text == newslint("check", "c", "b.md", "a.md", "--output-format", name, "--quiet").stdout
    paths = [m.group(1) for m in re.finditer(r'(?:path"?: "|uri": "|^|name=")((?:c/)?[abc]\.md)', text, re.M)]
    assert list(dict.fromkeys(paths)) == ["a.md", "b.md", "c/a.md"]
    codes = re.findall("REP102|MET402", text)
    assert list(dict.fromkeys(codes)) == ["MET402", "REP102"]


def test_help_names_the_formats(newslint: Run) -> None:
    said = " ".join(newslint("check", "--help").stdout.split())
    assert ", ".join(FORMATS) in said


# --- what is the same in many files -----------------------------------------------------------------------------


def many(count: int, author: str = "mward") -> None:
    for n in range(count):
        Path(f"{n:02}.md").write_text(CLEAN.format(author), encoding="utf-8", newline="\n")


@pytest.mark.parametrize("name", ["text", "grouped"])
def test_a_value_that_every_article_has_is_told_once(newslint: Run, name: str) -> None:
    many(8)
    args = ("check", "--select", "MET404", "--output-format", name)
    text = newslint(*args).stdout
    assert text.count("MET404") == 1
    assert "he same in 7 other files" in text
    assert text.startswith("00.md:")
    assert "8 findings in 8 of 8 files" in text
    assert len(json.loads(newslint(*args[:-1], "json").stdout)) == 8
    assert newslint(*args[:-1], "concise").stdout.count("MET404") == 8


def test_what_few_files_have_or_what_differs_is_told_of_each(newslint: Run) -> None:
    many(4)
    args = ("check", "--select", "MET404", "--output-format", "text")
    assert newslint(*args).stdout.count("MET404") == 4
    for n in range(10, 20):
        Path(f"{n}.md").write_text(CLEAN.format(f"mward{n}"), encoding="utf-8", newline="\n")
    assert newslint(*args).stdout.count("MET404") == 14


def test_the_same_value_on_other_lines_is_told_of_each() -> None:
    lines = [f"Line {n} has \x93 in it.\n" for n in range(9)]
    items = [
        one(line, f"{n}.txt", "m", (line.index("\x93"), line.index("\x93") + 1), "") for n, line in enumerate(lines)
    ]
    assert report("text", items).text.count("XXX101") == 9
    alike = [one("Line has \x93 in it.\n", f"{n}.txt", "m", (9, 10), "") for n in range(9)]
    assert report("text", alike).text.count("XXX101") == 1


def test_folding_holds_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    from newslint.reports import fold

    monkeypatch.setattr(fold, "HELD", 10)
    items = [one("x", f"{n:03}.md", "m", (0, 1), "") for n in range(25)]
    told = [(item.path, more) for item, more in fold.folded(iter(items))]
    assert told == [("000.md", 9), ("010.md", 9), ("020.md", 4)]


# --- what was fixed ---------------------------------------------------------------------------------------------


def test_show_fixes_lists_what_was_fixed_by_file_and_rule(newslint: Run) -> None:
    for name in ("a.md", "b.md", "c.md"):
        Path(name).write_text(TWICE if name < "c" else CLEAN.format("Anna Lindqvist"), encoding="utf-8", newline="\n")
    listed = "- a.md:\n    1 × REP102 adjacent-duplicate\n- b.md:\n    1 × REP102 adjacent-duplicate\n"
    run = newslint("check", "--diff", "--show-fixes")
    assert run.stderr.startswith(f"Would fix 2 findings:\n{listed}")
    assert run.stdout.startswith("--- a/a.md")
    run = newslint("check", "--fix", "--show-fixes")
    assert run.stderr == f"Fixed 2 findings:\n{listed}Fixed 2 findings: REP102 (2).\n3 files checked, nothing left.\n"
    wrong = newslint("check", "--show-fixes")
    assert wrong.returncode == 2
    assert "--show-fixes goes with --fix or --diff" in wrong.stderr


def test_statistics_of_a_fixing_run_say_what_was_fixed_and_what_is_left(newslint: Run) -> None:
    Path("a.md").write_text(TWICE.replace("author: Anna Lindqvist", "author:"), encoding="utf-8", newline="\n")
    run = newslint("check", "--fix", "--statistics", "-q")
    assert (
        run.stdout
        == " fixed    left\n     0       1  MET402  empty-field\n     1       0  REP102  adjacent-duplicate\n"
    )


# --- one way ----------------------------------------------------------------------------------------------------


def test_nothing_escapes_or_converts_but_the_module_that_does() -> None:
    import newslint.reports

    for file in Path(next(iter(newslint.reports.__path__))).glob("*.py"):
        source = file.read_text(encoding="utf-8")
        if file.name != "safe.py":
            assert not re.search(r"json\.dumps|html\.escape|saxutils|urllib|%0A|&amp;|\\\\x", source), file.name
        assert not re.search(r"utf-?16|\.encode\(\"utf-8\"\)\)", source), file.name


@settings(max_examples=20)
@given(st.lists(findings(), min_size=1, max_size=3))
def test_a_report_comes_piece_by_piece(items: list[Placed]) -> None:
    from newslint.reports.formats import About, chunks
    from newslint.reports.tally import Tally

    for name in ("concise", "json", "jsonl", "gitlab", "sarif", "checkstyle", "rdjson", "junit"):
        taken = []

        def source(taken: list[Placed] = taken) -> Any:
            for item in items * 50:
                taken.append(item)
                yield item

        made = iter(chunks(name, source(), About((), Tally())))
        for _ in range(6):
            next(made, None)
        # A suite of JUnit needs its count first, so all of one file.
        assert len(taken) < 100 or name == "junit"


def test_a_suggestion_of_many_edits_is_one_edit_or_none() -> None:
    text = "[a](#) and " + "x" * 3000
    near = suggest("m", Edit(0, 1, ""), Edit(2, 6, ""))
    far = suggest("m", Edit(0, 1, ""), Edit(2900, 2901, ""))
    found = [Finding("XXX101", "n", Severity.ERROR, "m", 0, 6, (), fix) for fix in (near, far)]
    first, second = data_of("rdjson", report("rdjson", place(Article(text, "a.txt"), "a.txt", found)).text)
    assert [suggestion["text"] for suggestion in first["suggestions"]] == ["a"]
    assert "suggestions" not in second
