"""Suppressions that newslint writes: they cover what they should and change nothing that a reader sees."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.linter import Linter
from newslint.suppress.add import Added, add_suppressions
from newslint.suppress.rendering import shows_the_same

FRONT = "---\ntitle: The ferry\ndate: 2025-07-09\nauthor: Ann Lee\nsource_url: https://ferry.invalid/a\n---\n\n"
BAD = "The cafÃ© was open."
LINTER = Linter()


def add(text: str, *codes: str, name: str = "a.md", reason: str = "so it is") -> Added:
    return add_suppressions(
        LINTER.article(text, name), LINTER.check, lambda code: code in (codes or ("ENC201",)), reason
    )


NEXT = "<!-- newslint: disable-next-line=ENC201 -- so it is -->\n"
FROM = "<!-- newslint: disable=ENC201 -- so it is -->\n"
TO = "<!-- newslint: enable=ENC201 -->\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (f"{BAD}\n", f"{NEXT}{BAD}\n"),
        (f"One.\n\n# {BAD}\n\nTwo.\n", f"One.\n\n{NEXT}# {BAD}\n\nTwo.\n"),
        (f"One line\nand {BAD}\nand more.\n\nTwo.\n", f"{FROM}One line\nand {BAD}\nand more.\n\n{TO}Two.\n"),
        (f"One line\nand {BAD}\n", f"{FROM}One line\nand {BAD}\n"),
        (f"- one\n- {BAD}\n\nTwo.\n", f"{FROM}- one\n- {BAD}\n\n{TO}Two.\n"),
        (f"1. one\n\n   {BAD}\n\n2. two\n", f"1. one\n\n   {NEXT}   {BAD}\n\n2. two\n"),
        (f"| a |\n|---|\n| {BAD} |\n\nTwo.\n", f"{FROM}| a |\n|---|\n| {BAD} |\n\n{TO}Two.\n"),
        (f"> one\n> {BAD}\n", f"{FROM}> one\n> {BAD}\n"),
        (f"<!-- newslint: disable-next-line=LNK301 -- old -->\n[{BAD}](#)\n", f"<!-- newslint: disable-next-line=LNK301,ENC201 -- old -->\n[{BAD}](#)\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("front", [FRONT, ""], ids=["front matter", "no metadata"])
def test_a_comment_stands_above_the_line_or_around_the_block(text: str, after: str, front: str) -> None:
    added = add(front + text)
    assert added.text == front + after
    assert (set(added.covered), added.left) == ({"ENC201"}, ())
    assert add(added.text).text == added.text


def test_the_comment_ends_as_the_lines_do_and_stands_in_no_code() -> None:
    text = f"{FRONT}{BAD}\n\n```\nA wo\u200brd.\n\nA wo\u200brd.\n```\n\nTwo.\n".replace("\n", "\r\n")
    added = add(text, "ENC201", "ENC212")
    code = text[text.index("```") : text.index("Two.")]
    start, end = FROM.replace("201", "212"), TO.replace("201", "212")
    assert added.text == f"{FRONT}{NEXT}{BAD}\n\n{start}".replace("\n", "\r\n") + code + f"{end}Two.\n".replace(
        "\n", "\r\n"
    )
    assert added.covered == {"ENC201": 1, "ENC212": 2}


def test_what_stands_in_the_front_matter_is_suppressed_there() -> None:
    front = FRONT.replace("Ann Lee", "")
    added = add(front + "A text.\n", "MET402")
    assert added.text == front.replace("/a\n---", "/a\nnewslint: {ignore: [MET402]} # so it is\n---") + "A text.\n"
    more = add(added.text.replace("The ferry", "The cafÃ©"))
    assert "newslint: {ignore: [MET402, ENC201]} # so it is\n" in more.text


@pytest.mark.parametrize(
    ("key", "after"),
    [
        ("newslint:\n  ignore:\n    - LNK301\n", "newslint:\n  ignore:\n    - LNK301\n    - MET402\n"),
        ('newslint: {ignore: ["LNK301"]}\n', 'newslint: {ignore: ["LNK301", "MET402"]}\n'),
    ],
)
def test_a_list_that_is_there_grows_in_its_own_form(key: str, after: str) -> None:
    front = FRONT.replace("Ann Lee", "").replace("title", f"{key}title")
    text = front + "[A text](#).\n"
    assert add(text, "MET402").text == text.replace(key, after)


def test_toml_and_json_take_the_key_in_their_own_form() -> None:
    linter = Linter({"metadata": {"recommended": ["author"]}})

    def added(text: str) -> str:
        return add_suppressions(linter.article(text, "a.md"), linter.check, "MET402".__eq__, "so").text

    toml = '+++\ntitle = "A"\ndate = 2025-07-09\nauthor = ""\n[params]\nx = 1\n+++\n\nA text.\n'
    assert added(toml) == toml.replace("+++\n", '+++\nnewslint = { ignore = ["MET402"] } # so\n', 1)
    json = '{\n  "title": "A",\n  "date": "2025-07-09",\n  "author": ""\n}\n\nA text.\n'
    assert added(json) == json.replace("{", '{\n  "newslint": {"ignore": ["MET402"]},', 1)


def test_a_reason_cannot_end_its_comment_or_begin_another() -> None:
    text = add(f"{FRONT}{BAD}\n", reason="a --> b <!-- newslint: disable-file=ALL\nc --").text
    assert text == f"{FRONT}{NEXT.replace('so it is', 'a b newslint: disable-file=ALL c')}{BAD}\n"
    assert add(f"{FRONT}{BAD}\n", reason=" ").text == f"{FRONT}{NEXT.replace('-- so it is ', '')}{BAD}\n"


def test_where_nothing_can_stand_it_is_left() -> None:
    for text, name in ((BAD, "a.txt"), (f"---\ntitle: [ {BAD}\n---\nA.\n", "a.md")):
        added = add(text, name=name)
        assert (added.text, [f.code for f in added.left]) == (text, ["ENC201"])


PIECES = (
    BAD, "A text.", "- one\n- cafÃ©\n- three", "> said\n> cafÃ©", "```\ncafÃ©\n```", "| a | b |\n|---|---|\n| 1 | cafÃ© |",
    "## Heading cafÃ©", "Head cafÃ©\n======", "hard\nwrapped cafÃ©\ntext", "  - deep\n    cafÃ©\n\n    more", "<div>\ncafÃ©\n</div>",
    "1. one\n\n   cafÃ©", "<!-- newslint: disable-next-line=ENC201 -->\ncafÃ©", "[x](#) cafÃ©", "cafÃ©  \ncafÃ© [r]", "[r]: https://a.org/cafÃ©",
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(("\n", "\n\n"))), max_size=8),
    st.sampled_from(("", FRONT)),
)
def test_whatever_the_article_only_what_was_meant_is_suppressed_and_it_is_shown_as_it_was(
    pieces: list[tuple[str, str]], front: str
) -> None:
    text = front + "".join(piece + gap for piece, gap in pieces)
    before = LINTER.article(text, "a.md")
    added = add(text, "ENC201", "LNK301")
    after = LINTER.article(added.text, "a.md")
    assert shows_the_same(before, added.text)
    was, now = (Counter(f.code for f in LINTER.check(article)) for article in (before, after))
    assert was - now == added.covered
    assert not now - was
    assert now["ENC201"] + now["LNK301"] == len(added.left)


def test_the_command_writes_files_in_their_charset_and_prints_what_it_could_not(newslint: Run, tmp_path: Path) -> None:
    text = (FRONT + "Le cafÃ© d’été était fermé depuis l’année dernière, hélas.\n").encode("cp1252")
    Path("a.md").write_bytes(text)
    Path("b c.txt").write_text(FRONT.replace("title", "tilte") + BAD, encoding="utf-8")
    run = newslint("check", "--add-suppressions", "ENC201,MET401", "--reason", "as printed", ".")
    assert Path("a.md").read_bytes() == text.replace(
        b"Le caf", NEXT.replace("so it is", "as printed").encode() + b"Le caf"
    )
    assert run.returncode == 0, run.stdout
    assert run.stdout.splitlines()[0] == "a.md: ENC201"
    Path("d e.txt").write_text(BAD, encoding="utf-8")
    run = newslint("check", "--add-suppressions", "ENC201", ".")
    assert run.returncode == 1
    assert run.stdout.endswith('per-file-ignores:\n  "/d\\\\ e.txt": [ENC201]\n')
    Path("newslint.yaml").write_text("".join(run.stdout.partition("per-file")[1:]), encoding="utf-8")
    assert "ENC201" not in newslint("check").stdout


@pytest.mark.parametrize(
    "args",
    [
        ["--add-suppressions", "ENC999"],
        ["--add-suppressions", "ENC201", "--fix"],
        ["--add-suppressions", "ENC201", "--output-format", "json"],
        ["--add-suppressions", "ENC201", "-"],
        ["--reason", "so"],
    ],
)
def test_what_does_not_go_together_is_refused(newslint: Run, args: list[str]) -> None:
    run = newslint("check", *args)
    assert (run.returncode, run.stdout) == (2, "")
    assert "newslint: " in run.stderr
