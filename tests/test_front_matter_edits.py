"""Edits of front matter: what they leave is what other parsers read, and nothing but one field is another."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.front_repair import find_repair
from newslint.fixing.edits import apply_edits
from newslint.fixing.front_matter import drop_items, item_spans, set_value

WORDS = st.one_of(
    st.sampled_from(
        ["bus", "Bus", "on", "no", "null", "12", "2025-07-09", "a: b", "a #b", "it's", 'say "a"', "[x]", "{x}"]
    ),
    st.sampled_from(
        ["*a", "&a", "- a", "? a", "@a", "`a`", "%a", "!a", "| a", "> a", "#a", "a,b", "é", "多字", "a\\b", "~", "x:"]
    ),
    st.text(st.sampled_from("ab 0:#-'\"[],{}&*!|>%@`~.?é\\\n\t"), min_size=1, max_size=8),
).filter(lambda word: word.strip() != "")
DATA = st.fixed_dictionaries(
    {
        "title": WORDS,
        "tags": st.lists(WORDS, min_size=1, max_size=5),
        "more": st.fixed_dictionaries({"tags": st.lists(WORDS)}),
    }
)


def as_yaml_block(data: dict[str, Any]) -> str:
    return f"---\n{yaml.safe_dump(data, allow_unicode=True, width=1000, sort_keys=False)}---\n\nText.\n"


def as_yaml_flow(data: dict[str, Any]) -> str:
    lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in data.items())
    return f"---\n{lines}---\n\nText.\n"


def as_toml(data: dict[str, Any]) -> str:
    tags = ",\n  ".join(json.dumps(tag) for tag in data["tags"])
    more = ", ".join(json.dumps(tag) for tag in data["more"]["tags"])
    title = json.dumps(data["title"])
    return f"+++\n# a note\ntitle = {title} # so\ntags = [\n  {tags},\n]\n[more]\ntags = [{more}]\n+++\n\nText.\n"


def as_json(data: dict[str, Any]) -> str:
    return json.dumps(data, indent=2) + "\n\nText.\n"


FORMS = {"yaml block": as_yaml_block, "yaml flow": as_yaml_flow, "toml": as_toml, "json": as_json}


def parsed(text: str) -> Any:
    # From fence to fence: a value may hold one, too.
    if text.startswith("---"):
        return yaml.load(re.split("^---\n", text, flags=re.M)[1], yaml.BaseLoader)
    return (
        tomllib.loads(re.split(r"^\+\+\+\n", text, flags=re.M)[1])
        if text.startswith("+++")
        else json.loads(text.split("\n\nText.")[0])
    )


def article_of(data: dict[str, Any], form: str) -> Article:
    article = Article(FORMS[form](data))
    assert article.front
    assert not article.front.problem
    return article


@pytest.mark.parametrize("form", FORMS)
@given(DATA, WORDS)
@example({"title": "bus", "tags": ["bus"], "more": {"tags": []}}, "0\t0")
def test_another_value_is_all_that_changes(form: str, data: dict[str, Any], value: str) -> None:
    article = article_of(data, form)
    edit = set_value(article, article.metadata["title"], value)
    if edit is None:
        assert "\n" in value or "\t" in value or form == "yaml block"
        return
    text = apply_edits(article.text, [edit])
    assert parsed(text) == {**parsed(article.text), "title": value}
    assert text.endswith("\n\nText.\n")


@pytest.mark.parametrize("form", FORMS)
@given(DATA, st.lists(WORDS, max_size=3))
def test_a_list_may_take_the_place_of_a_value(form: str, data: dict[str, Any], value: list[str]) -> None:
    article = article_of(data, form)
    edit = set_value(article, article.metadata["title"], value)
    if edit is not None:
        assert parsed(apply_edits(article.text, [edit])) == {**parsed(article.text), "title": value}


@pytest.mark.parametrize("form", FORMS)
@given(DATA, st.sets(st.integers(1, 4), min_size=1))
def test_items_go_and_the_others_stay(form: str, data: dict[str, Any], numbers: set[int]) -> None:
    numbers = {number for number in numbers if number < len(data["tags"])}
    article = article_of(data, form)
    edits = drop_items(article, article.metadata["tags"], numbers)
    if edits is None:
        assert not numbers or form == "yaml block"  # an item of several lines may not be one that can be cut
        return
    before = parsed(article.text)
    kept = [tag for number, tag in enumerate(before["tags"]) if number not in numbers]
    assert parsed(apply_edits(article.text, edits)) == {**before, "tags": kept}


@pytest.mark.parametrize("form", FORMS)
@given(DATA)
def test_items_stand_where_they_say(form: str, data: dict[str, Any]) -> None:
    article = article_of(data, form)
    for name in ("tags", "more.tags"):
        field = article.metadata[name]
        spans = item_spans(article, field)
        assert len(spans) == len(field.value) or form == "yaml block"
        if form == "yaml flow" or form == "json":
            assert [json.loads(article.text[start:end]) for start, end in spans] == field.value


@pytest.mark.parametrize(
    ("text", "numbers", "left"),
    [
        ("---\ntags: [a, b, a]\n---\n", {2}, "---\ntags: [a, b]\n---\n"),
        ("---\ntags: [a, a, b]\n---\n", {1}, "---\ntags: [a, b]\n---\n"),
        ("---\ntags:\n- a\n- a\nx: 1\n---\n", {1}, "---\ntags:\n- a\nx: 1\n---\n"),
        ("---\ntags:\n  - a\n  - 'a'\n---\n", {1}, "---\ntags:\n  - a\n---\n"),
        ("---\r\ntags:\r\n  - a\r\n  - a\r\n---\r\n", {1}, "---\r\ntags:\r\n  - a\r\n---\r\n"),
        ("---\ntags: [\n  a,\n  a,\n]\n---\n", {1}, "---\ntags: [\n  a,\n]\n---\n"),
        ('+++\ntags = ["a", "b", "a"]\n+++\n', {2}, '+++\ntags = ["a", "b"]\n+++\n'),
        ('+++\ntags = [\n  "a",\n  "a", # again\n]\n+++\n', {1}, '+++\ntags = [\n  "a", # again\n]\n+++\n'),
        ('{\n  "tags": ["a", "a"]\n}\n', {1}, '{\n  "tags": ["a"]\n}\n'),
        ('{"x": 1,\n "tags": [\n  "a",\n  "a"\n ]\n}\n', {1}, '{"x": 1,\n "tags": [\n  "a"\n ]\n}\n'),
        ("\ufeff---\ntags: [a, a]\n---\n", {1}, "\ufeff---\ntags: [a]\n---\n"),
    ],
)
def test_an_item_goes_with_its_comma_or_its_line(text: str, numbers: set[int], left: str) -> None:
    article = Article(text)
    edits = drop_items(article, article.metadata["tags"], numbers)
    assert edits is not None
    assert apply_edits(text, edits) == left


@pytest.mark.parametrize(
    "text",
    [
        "---\ntags:\n  - a\n  - a # the same\n---\n",
        '+++\ntags = [\n  "a", # once\n  "a"\n]\n+++\n',
        "---\ntags: &t [a, a]\nmore: *t\n---\n",
        "---\ntags: [z, &a z]\nmore: *a\n---\n",
    ],
    ids=["yaml comment", "toml comment", "alias of the list", "alias of the item"],
)
def test_where_something_else_would_change_no_item_goes(text: str) -> None:
    article = Article(text)
    assert drop_items(article, article.metadata["tags"], {1}) is None


REPAIRED = [
    ("title: Bus: who pays", {"title": "Bus: who pays"}),
    ("title: a: b\nauthor: c: d\ntags: [x]", {"title": "a: b", "author": "c: d", "tags": ["x"]}),
    ("title: Bus\ntags:\n\t- a\n\t- b", {"title": "Bus", "tags": ["a", "b"]}),
    ('title: "Bus\ndate: x', {"title": "Bus", "date": "x"}),
    ('title: "The "free" bus"', {"title": 'The "free" bus'}),
    ("title: 'It's a bus'", {"title": "It's a bus"}),
    ('title: "No" said the mayor', {"title": '"No" said the mayor'}),
    ("title: [Update] Bus", {"title": "[Update] Bus"}),
    ("author: @anna", {"author": "@anna"}),
    ("title: {{ title }}", {"title": "{{ title }}"}),
    ("title: {{ a }} b\ndate: {{ c }} d", {"title": "{{ a }} b", "date": "{{ c }} d"}),
    ("title:Bus\ndate: x", {"title": "Bus", "date": "x"}),
    ("title: Bus\n  date: x", {"title": "Bus", "date": "x"}),
    ("tags: [a, b\ndate: x", {"tags": ["a", "b"], "date": "x"}),
    ('path: "C:\\Users\\x"', {"path": "C:\\Users\\x"}),
    ("a: x\nb: y\na: x", {"a": "x", "b": "y"}),
    ("tags:\n  - @a\n  - b: c: d", {"tags": ["@a", {"b": "c: d"}]}),
]


@pytest.mark.parametrize(("source", "meant"), REPAIRED, ids=[source for source, _ in REPAIRED])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_repair_parses_and_says_what_the_line_says(source: str, meant: object, newline: str) -> None:
    text = f"---\n{source}\n---\n\nText: here.\n".replace("\n", newline)
    repair = find_repair(Article(text))
    assert repair is not None
    mended = apply_edits(text, repair.edits)
    assert yaml.load(mended.split(f"---{newline}")[1], yaml.BaseLoader) == meant
    assert mended.endswith(f"{newline}{newline}Text: here.{newline}")


@pytest.mark.parametrize(
    "source",
    [
        "a: !!python/object:os.system x",
        "a: x\na: y",
        "a: 1\nwords\nb: 2",
        "a: \x07",
        "a: [b,, c]",
        "a: *b",
        "a: " + "[" * 9999,
    ],
)
def test_what_was_meant_is_not_guessed(source: str) -> None:
    repair = find_repair(Article(f"---\n{source}\n---\n\nText.\n"))
    assert repair is None or source == "a: *b"


@given(st.text(st.sampled_from("ab 0:#-'\"[],{}&*!|>%@`~.?é\\\n\t"), max_size=40), st.sampled_from(["---", "+++"]))
def test_a_repair_parses_whatever_it_mends(source: str, fence: str) -> None:
    text = f"{fence}\ntitle: Bus\n{source}\n{fence}\n\nText.\n"
    repair = find_repair(Article(text))
    if repair is not None:
        mended = Article(apply_edits(text, repair.edits))
        assert mended.front
        assert not mended.front.problem
        assert mended.text.endswith("\n\nText.\n")
        assert repair.start <= repair.end <= len(text)
