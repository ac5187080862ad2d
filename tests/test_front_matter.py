"""Front matter: YAML, TOML, JSON; the quick reading equals PyYAML's; every value knows its place."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article.front_matter import read_front_matter
from newslint.article.simple_toml import read_simple_toml
from newslint.article.simple_yaml import read_simple_yaml
from newslint.article.toml_block import read_toml
from newslint.article.yaml_block import load_yaml, read_yaml

KEYS = st.sampled_from(["title", "date", "tags", "yes", "on", "a_b", "x-1", "Null", "2nd", "true"])
VALUES = st.one_of(
    st.sampled_from(
        [
            "",
            " ",
            "plain words",
            '"quoted: text"',
            "'single'",
            "[]",
            "[a, b]",
            "[a,b]",
            "[ News ]",
            "[one two, c++, x_1, a&b]",
            "[½, a]",
            "[1a, b]",
            "[é  b, _c]",
            "[yes, no]",
            "null",
            "~",
            "yes",
            "No",
            "true",
            "TRUE",
            "2025-07-09",
            "2025-07-09T10:00:00Z",
            "2025-07-09 10:00:00 -0400",
            "12",
            "007",
            "0x1f",
            "1_000",
            "1:30",
            "3.5",
            ".5",
            "a: b",
            "a #b",
            "a#b",
            "it's",
            '"a\\nb"',
            "'it''s'",
            "> folded",
            "|",
            "&a x",
            "*a",
            "!!str 1",
            "@x",
            "`x`",
            "- a",
            "? a",
            "a:",
            ": a",
            "# only",
            '"a" # b',
            "x # y",
            "é ü",
            "多 字",
            "a\tb",
            "=",
            "<<",
            '"',
            "'",
            "[a",
            "{a: b}",
            "{}",
            "e5",
            "nan",
            ".nan",
            "http://x.invalid/a:b",
            "a,b",
            "[a, 'b']",
            "y",
            "n",
            "a\u00a0b",
            "a\u200bb",
            "a\x85b",
            "a\u2028b",
            "don’t “do” it",
            "1e3",
            "+1",
            "-1",
            "12e03",
            "0",
            "0o7",
            "a  b  ",
            "/a/b.png",
            "./a b",
            "../a",
            "(a) b",
            "“a” b",
            "5-tips",
            "18f",
            "1e5 g",
            "0b1 w",
            "1\u0663",
            "2025-0\u0663-09",
            "2025-1--02",
            "2025-07-09 9:00:40 -0400",
            '["a", "b, c"]',
            "['a','b: c',]",
            '[ "a" ]',
            '["a", b]',
            '["a" "b"]',
            '["a": b]',
            '["", "y"]',
            "[模型, ü b]",
            "[a_b, c-d, e/f]",
        ]
    ),
    st.text(st.sampled_from("ab 0:#-'\"[],{}&*!|>%@`~.?é\\"), max_size=8),
)
LINES = st.one_of(
    st.builds("{}: {}".format, KEYS, VALUES),
    st.builds("{}:{}".format, KEYS, VALUES),
    st.builds("  - {}".format, VALUES),
    st.builds("- {}".format, VALUES),
    st.builds("-{}".format, VALUES),
    st.builds("  {}: {}".format, KEYS, VALUES),
    st.builds("    {}: {}".format, KEYS, VALUES),
    st.sampled_from(["", "  ", "# a comment", "  # a comment", "  more words", "...", "key : x"]),
)


# What posts look like, so that the quick reading takes many of them, with one odd line now and then.
USUAL = st.one_of(
    st.builds(
        "{}: {}".format,
        st.sampled_from(["title", "date", "tags", "author", "layout", "weight", "a", "b", "c", "d"]),
        st.sampled_from(
            [
                "",
                "Plain words, and more",
                '"a: b"',
                "'x'",
                "[]",
                "[a, b]",
                "2025-07-09",
                "12",
                "true",
                "a#b",
                "no way",
                "é  ü ",
            ]
        ),
    ),
    st.sampled_from(["  - item", "  - 'b'", "- item", "", "# note", "image:", "  # note"]),
    st.builds("  {}: {}".format, st.sampled_from(["uid", "alt", "b", "c"]), VALUES),
    st.builds("{}: {}".format, st.sampled_from(["e", "f", "g"]), VALUES),
)
POSTS = st.lists(st.one_of(USUAL, USUAL, USUAL, USUAL, USUAL, LINES), min_size=1, max_size=5)


@given(st.one_of(POSTS, st.lists(LINES, min_size=1, max_size=4)), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=400)
def test_the_quick_reading_equals_the_yaml_parsers(lines: list[str], newline: str) -> None:
    source = newline.join(lines) + newline
    rows = read_simple_yaml(source, 0)
    if rows is None:
        return
    quick = rows.fields()
    slow = read_yaml(source, 0, 0, len(source))
    assert slow is not None
    assert not slow.problem
    assert {name: field.value for name, field in quick.items() if "." not in name} == load_yaml(source)
    assert {n: (f.value, f.key_start, f.start, f.end) for n, f in quick.items()} == {
        n: (f.value, f.key_start, f.start, f.end) for n, f in slow.fields.items()
    }
    assert list(quick) == list(slow.fields)


TOML_KEYS = st.sampled_from(["title", "date", "tags", "draft", "a_b", "x-1", "1", "params", "é", '"q"', "a.b"])
TOML_VALUES = st.one_of(
    st.sampled_from(
        [
            '"Plain words, and more"',
            "'single'",
            '""',
            '"é 多"',
            '"it\'s"',
            '"a\\nb"',
            '"""x"""',
            "'''x'''",
            "true",
            "false",
            "True",
            "12",
            "0",
            "007",
            "-1",
            "1_000",
            "3.5",
            "2025-07-09",
            "2025-02-29",
            "2025-13-01",
            "2025-07-09T10:00:00Z",
            "2025-07-09 10:00:00+02:00",
            "2025-07-09T10:00:00",
            "2025-07-09T24:00:00",
            "2025-07-09T10:00:00+25:00",
            "10:00:00",
            "[]",
            "[ ]",
            "[\"a\", 'b']",
            '["a, b" , "c",]',
            '[ "a" "b" ]',
            "[1, 2]",
            '[["a"]]',
            '{ a = "b" }',
            '"a" # b',
            '"a"  ',
            "a",
            "",
            '"',
            '"a" "b"',
            "[",
            '["a",,"b"]',
            "'a\u00a0b'",
            "'a\u2028b'",
            "'a\x7fb'",
            "'a\tb'",
        ]
    ),
    st.text(st.sampled_from("ab 0:#-'\"[],{}.=é\\"), max_size=8),
)
TOML_LINES = st.one_of(
    st.builds("{} = {}".format, TOML_KEYS, TOML_VALUES),
    st.builds("{}={}".format, TOML_KEYS, TOML_VALUES),
    st.builds("  {} = {}".format, TOML_KEYS, TOML_VALUES),
    st.builds("[{}]".format, TOML_KEYS),
    st.sampled_from(
        ["", "  ", "# a comment", "  # a comment", "[[a]]", " [ params ] ", "[params.x]", "[a] # b", "[a]]"]
    ),
)


@given(st.lists(TOML_LINES, max_size=6), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=400)
def test_the_quick_reading_equals_the_toml_parsers(lines: list[str], newline: str) -> None:
    source = newline.join([*lines, ""])
    rows = read_simple_toml(source, 0)
    if rows is None:
        return
    quick = rows.fields()
    slow = read_toml(source, 0, 0, len(source), len(source))
    assert not slow.problem
    assert {n: (f.value, f.key_start, f.start, f.end) for n, f in quick.items()} == {
        n: (f.value, f.key_start, f.start, f.end) for n, f in slow.fields.items()
    }
    assert list(quick) == list(slow.fields)


def test_values_stand_where_they_say() -> None:
    text = '---\ntitle: "Bus: who pays"\ntags:\n- a\n- b\n---\n\nText.\n'
    front = read_front_matter(text, markdown=True)
    assert front is not None
    assert text[front.fields["title"].start : front.fields["title"].end] == '"Bus: who pays"'
    assert front.fields["tags"].value == ["a", "b"]
    assert text[front.end :] == "\nText.\n"


def test_nested_values_go_by_dotted_names() -> None:
    text = "---\nauthor:\n  name: Anna\n  mail: a@news.invalid\n---\n"
    front = read_front_matter(text, markdown=True)
    assert front is not None
    field = front.fields["author.name"]
    assert (field.value, text[field.start : field.end]) == ("Anna", "Anna")


def test_toml_values_and_places() -> None:
    text = '+++\ntitle = "Bus"\ndate = 2025-07-09T10:00:00Z\n[params]\nauthor = "Anna"\n+++\nText.\n'
    front = read_front_matter(text, markdown=True)
    assert front is not None
    assert front.fields["date"].value == "2025-07-09T10:00:00Z"
    field = front.fields["params.author"]
    assert text[field.start : field.end] == '"Anna"'


def test_json_values_and_places() -> None:
    text = '{\n  "title": "Bus",\n  "tags": ["a"]\n}\n\nText.\n'
    front = read_front_matter(text, markdown=True)
    assert front is not None
    field = front.fields["tags"]
    assert (field.value, text[field.start : field.end]) == (["a"], '["a"]')
    assert text[front.end :] == "\nText.\n"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("title: a: b", "quotes"),
        ("title: 'a", "never closed"),
        ("title: *a", "quotes"),
        ("a: 1\na: 2", "twice"),
        ("title: !!python/object:os.system x", "tag"),
        ("tags: [a, b", "not closed"),
    ],
)
def test_a_front_matter_that_does_not_parse_says_why(source: str, words: str) -> None:
    front = read_front_matter(f"---\n{source}\n---\n\nText.\n", markdown=True)
    assert front is not None
    assert words in front.problem
    assert not front.fields


@pytest.mark.parametrize(
    "source",
    [
        "a: " + "[" * 20_000,
        "a: &a [x]\n"
        + "\n".join(f"b{n}: &b{n} [{','.join(['*a' if n == 0 else f'*b{n - 1}'] * 9)}]" for n in range(9)),
        "x: '" + "é" * 1_200_000 + "'",
        "a: " + "9" * 5000,
        "a: \x07",
        "a: " + "{a: " * 50_000,
        "\n".join(" " * n + "a:" for n in range(300)),
        "a: &a [*a]",
        "title: \ud800",
        "a: !!bool x",
        "a: !!timestamp x",
        "a: 0x_",
    ],
    ids=[
        "deep",
        "aliases",
        "huge",
        "digits",
        "control",
        "deep map",
        "deep block",
        "loop",
        "half",
        "bool",
        "time",
        "hex",
    ],
)
def test_hostile_yaml_is_refused_in_words(source: str) -> None:
    front = read_front_matter(f"---\n{source}\n---\n\nText.\n", markdown=True)
    assert front is not None
    assert front.problem


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' * 100_000,
        '{"a": ' + "[" * 100_000,
        "+++\na = " + "[" * 50_000 + "\n+++\n",
        "+++\n" + ".".join("a" * 20_000) + " = 1\n+++\n",
        "+++\n[" + ".".join("a" * 20_000) + "]\n+++\n",
    ],
    ids=["json objects", "json lists", "toml lists", "toml key", "toml table"],
)
def test_hostile_toml_and_json_are_refused_in_words_and_soon(text: str) -> None:
    front = read_front_matter(text, markdown=True)
    assert front is not None
    assert front.problem == "it is nested too deep to be read"


def test_many_tables_take_no_time_that_grows_with_their_square() -> None:
    import time

    text = "+++\n" + "".join(f"[t{n}]\na = 1\n" for n in range(5_000)) + "+++\n"
    start = time.perf_counter()
    front = read_front_matter(text, markdown=True)
    assert front is not None
    assert text[front.fields["t4999.a"].start :].startswith("1\n+++")
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff---\ntitle: a\n---\nText.\n",
        "---\rtitle: a\r---\rText.\r",
        "---\rtitle: a\rtags:\r  - b\n---\rText.\n",
    ],
)
def test_a_mark_or_old_line_ends_hide_no_front_matter(text: str) -> None:
    front = read_front_matter(text, markdown=True)
    assert front is not None
    field = front.fields["title"]
    assert (field.value, text[field.start : field.end], text[front.end :].strip()) == ("a", "a", "Text.")


BELOW = st.lists(
    st.sampled_from(["---", "--- ", "---\t", "----", "...", "... ", "....", "x---", "- -", "+++", "b: c", ""])
)


@pytest.mark.parametrize(("fence", "line"), [("---", "a: b"), ("+++", 'a = "b"')])
@given(BELOW, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_a_block_ends_with_the_first_line_that_is_a_fence(
    fence: str, line: str, below: list[str], newline: str, ends: bool
) -> None:
    text = newline.join([fence, line, *below]) + newline * ends
    closers = (fence, "...") if fence == "---" else (fence,)
    place = next((n for n, said in enumerate(below) if said.rstrip(" \t") in closers), None)
    front = read_front_matter(text, markdown=True)
    assert front is not None
    if place is None:
        assert "never closed" in front.problem
    else:
        assert text[front.end :] == newline.join([*below[place + 1 :], *[""] * ends])


def test_text_between_two_rules_is_no_front_matter() -> None:
    assert read_front_matter("---\nJust words here.\n---\nMore.\n", markdown=True) is None
    assert read_front_matter("---\n\nWords.\n", markdown=True) is None


def test_plain_text_has_front_matter_only_where_it_parses() -> None:
    assert read_front_matter("---\ntitle: a\n---\nText.\n", markdown=False) is not None
    assert read_front_matter("---\ntitle: a: b\n---\nText.\n", markdown=False) is None


def test_digits_of_other_scripts_make_no_number() -> None:
    block = read_front_matter("---\ncount: 1\u0663\nwhen: 2025-0\u0663-09\n---\nText.\n", markdown=True)
    assert block is not None
    assert [field.value for field in block.fields.values()] == ["1\u0663", "2025-0\u0663-09"]


def test_the_loader_leaves_dates_as_written() -> None:
    assert load_yaml("a: 2025-02-30") == {"a": "2025-02-30"}
    with pytest.raises(yaml.YAMLError):
        load_yaml("a: !!python/name:os.system x")


def test_what_one_article_says_changes_nothing_of_what_another_does() -> None:
    yaml_block, toml_block = "---\na:\n- x\nb: [x]\n---\n", '+++\nb = ["x"]\n[a]\nc = "x"\n+++\n'
    for block in (yaml_block, toml_block):
        first, second, moved = (
            read_front_matter(text, markdown=True) for text in (block, block, block.replace("b", "# note\nb"))
        )
        assert first is not None
        assert second is not None
        assert moved is not None
        assert first.fields["a"].value is not second.fields["a"].value
        assert [f.value for f in first.fields.values()] == [f.value for f in moved.fields.values()]
        assert moved.fields["b"].start == first.fields["b"].start + len("# note\n")
