"""How Markdown is read: blocks, links and what is no prose, each at its place in the text."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.bare_markdown import parse_bare
from newslint.article.markdown import parse_markdown
from newslint.article.opaque import find_opaque
from newslint.positions import merged

if TYPE_CHECKING:
    from newslint.article.block import Parsed


def blocks(text: str, start: int = 0) -> list[tuple[str, str]]:
    return [(b.kind, text[b.start : b.end]) for b in parse_markdown(text, start).blocks]


def links(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (link.form, link.target, text[link.start : link.end], text[link.text_start : link.text_end])
        for link in parse_markdown(text, 0).links
    ]


def opaque(text: str) -> list[str]:
    return [text[a:b] for a, b in parse_markdown(text, 0).opaque]


def code(text: str) -> list[str]:
    return [text[a:b] for a, b in parse_markdown(text, 0).code]


# Blocks


def test_every_kind_of_block() -> None:
    text = (
        "# Head\n\nPara\nline two.\n\n- one\n- two\n\n> said\n\n```\ncode\n```\n\n| a |\n| - |\n| b |\n\n"
        "<div>\nx\n</div>\n\n![pic](p.png)\n\n---\n"
    )
    assert blocks(text) == [
        ("heading", "# Head"),
        ("paragraph", "Para\nline two."),
        ("item", "one"),
        ("item", "two"),
        ("quote", "said"),
        ("code", "```\ncode\n```"),
        ("table", "| a |\n| - |\n| b |"),
        ("html", "<div>\nx\n</div>"),
        ("image", "![pic](p.png)"),
        ("rule", "---"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a\n- b\n", ["a", "b"]),
        ("- a\n\n- b\n", ["a", "b"]),
        ("- a\n\n  b\n", ["a", "b"]),
        ("1. a\n   continued\n2. b\n", ["a\n   continued", "b"]),
        ("- a\nlazy\n- b\n", ["a\nlazy", "b"]),
        ("- a\n  - b\n    1. c\n- d\n", ["a", "b", "c", "d"]),
        ("- \\*a\n- *b* c\n- `d`\n- &amp; e\n", ["\\*a", "*b* c", "`d`", "&amp; e"]),
        ("- [a](b) c\n- c [a](b)\n", ["[a](b) c", "c [a](b)"]),
    ],
)
def test_an_item_stands_once_tight_or_loose(text: str, expected: list[str]) -> None:
    assert blocks(text) == [("item", content) for content in expected]


def test_what_stands_in_an_item_keeps_its_kind() -> None:
    text = "- # head\n- a\n  ```\n  code\n  ```\n  b\n- > said\n- <div>\n  x\n  </div>\n- ![p](q)\n"
    assert blocks(text) == [
        ("heading", "# head"),
        ("item", "a"),
        ("code", "```\n  code\n  ```"),
        ("item", "b"),
        ("quote", "said"),
        ("html", "<div>\n  x\n  </div>"),
        ("image", "![p](q)"),
    ]


def test_the_innermost_container_names_a_paragraph() -> None:
    assert blocks("> - a\n>\n> b\n\n- c\n\n  > d\n") == [("item", "a"), ("quote", "b"), ("item", "c"), ("quote", "d")]


def test_headings_by_hash_and_underline() -> None:
    text = "### Three ###\n\nTwo\nlines\n---\n\nOne\n===\n"
    assert [(b.level, text[b.start : b.end]) for b in parse_markdown(text, 0).blocks] == [
        (3, "### Three ###"),
        (2, "Two\nlines\n---"),
        (1, "One\n==="),
    ]


def test_a_footnote_is_an_item_and_its_label_no_prose() -> None:
    text = "Word[^n].\n\n[^n]: Note *one*.\n"
    assert blocks(text) == [("paragraph", "Word[^n]."), ("item", "Note *one*.")]
    assert opaque(text) == ["[^n]:"]
    assert links(text) == []


@pytest.mark.parametrize("text", ["![a](b)", "[![a](b)](c)", "![a](b) ![c](d)\n![e][f]\n\n[f]: g", "- ![a](b)"])
def test_a_block_that_shows_only_pictures_is_an_image(text: str) -> None:
    assert [kind for kind, _ in blocks(text)] == ["image"]


def test_a_caption_makes_it_a_paragraph() -> None:
    assert blocks("![a](b) The bridge.\n") == [("paragraph", "![a](b) The bridge.")]


def test_a_paragraph_of_tags_alone_is_html() -> None:
    assert blocks('<a name="x"></a>\n\n<b>word</b>\n') == [("html", '<a name="x"></a>'), ("paragraph", "<b>word</b>")]


@pytest.mark.parametrize(
    "text",
    ["```\n[x](#)", "~~~~\n[x](#)\n~~~\n", "    [x](#)\n", "\t[x](#)\n", "- a\n\n      [x](#)\n"],
)
def test_code_closed_or_not_holds_no_links_and_is_code(text: str) -> None:
    parsed = parse_markdown(text, 0)
    assert parsed.links == ()
    assert any(a <= text.index("[x]") < b for a, b in parsed.code)


def test_hard_breaks_stay_in_their_paragraph() -> None:
    assert blocks("one  \ntwo\\\nthree\n") == [("paragraph", "one  \ntwo\\\nthree")]


@pytest.mark.parametrize("text", ["", " ", "\n", " \n\t\n", "[a]: b\n", "\ufeff"])
def test_nothing_to_read_has_no_blocks(text: str) -> None:
    assert parse_markdown(text, 0).blocks == ()


# Line ends and odd characters

SAMPLE = (
    "# Head\n\nPara [x](#)\nline.\n\n- a\n- b\n\n  c\n\n```\ncode\n```\n\n| a | b |\n| - | - |\n| [c](d) | e |\n\n"
    "<div>\n<a href='#'>x</a>\n</div>\n\nUnder\n===\n\n[r]: #\n\n> said [r]\n> and so\n"
)


def test_windows_line_ends_change_nothing_else() -> None:
    assert_same_but_line_ends(SAMPLE, "\r\n")


def test_a_lone_cr_ends_a_line() -> None:
    assert_same_but_line_ends(SAMPLE, "\r")


def assert_same_but_line_ends(text: str, end: str) -> None:
    other = text.replace("\n", end)
    assert [(k, c.replace(end, "\n")) for k, c in blocks(other)] == blocks(text)
    assert [tuple(part.replace(end, "\n") for part in link) for link in links(other)] == links(text)
    assert [c.replace(end, "\n") for c in opaque(other)] == opaque(text)


@pytest.mark.parametrize(
    "before", ["Łódź ", "文章 ", "🙂 ", "e\u0301 ", "\x00 ", "\u200b", "\ud800 ", "&nbsp; ", "a\tb "]
)
def test_places_hold_after_any_character(before: str) -> None:
    text = f"{before}\n\n- {before}[é](#) {before}`ü`\n"
    assert links(text) == [("inline", "#", "[é](#)", "é")]
    assert opaque(text) == ["(#)", "`ü`"]


def test_the_body_may_begin_later() -> None:
    text = "---\ntitle: é\n---\n# Héad\n\n[ü](#)\n"
    parsed = parse_markdown(text, text.index("#"))
    assert [text[b.start : b.end] for b in parsed.blocks] == ["# Héad", "[ü](#)"]
    assert [text[link.start : link.end] for link in parsed.links] == ["[ü](#)"]


def test_a_byte_order_mark_is_no_part_of_the_heading() -> None:
    assert blocks("\ufeff# Head\n") == [("heading", "# Head")]


# Links


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](b)", [("inline", "b", "[a](b)", "a")]),
        ("[a](<b c> 't')", [("inline", "b c", "[a](<b c> 't')", "a")]),
        ("[a](b(c)d)", [("inline", "b(c)d", "[a](b(c)d)", "a")]),
        ("[a](<>)", [("inline", "", "[a](<>)", "a")]),
        ("[a]( )", [("inline", "", "[a]( )", "a")]),
        ("[a](\nb\n'c')", [("inline", "b", "[a](\nb\n'c')", "a")]),
        ("[a\nb](c)", [("inline", "c", "[a\nb](c)", "a\nb")]),
        ("[](a)", [("inline", "a", "[](a)", "")]),
        ("[a [b] `]` \\] *c*](d)", [("inline", "d", "[a [b] `]` \\] *c*](d)", "a [b] `]` \\] *c*")]),
        ("[a <b t=']'>](c)", [("inline", "c", "[a <b t=']'>](c)", "a <b t=']'>")]),
        ("![a](b)", [("inline", "b", "![a](b)", "a")]),
        ("[![a](b)](c)", [("inline", "c", "[![a](b)](c)", "![a](b)"), ("inline", "b", "![a](b)", "a")]),
        ("![a [b](c) d](e)", [("inline", "e", "![a [b](c) d](e)", "a [b](c) d")]),
        ("[a](http://b.c/?d=1&amp;e=2)", [("inline", "http://b.c/?d=1&e=2", "[a](http://b.c/?d=1&amp;e=2)", "a")]),
        ("<http://a.b>", [("autolink", "http://a.b", "<http://a.b>", "<http://a.b>")]),
        ("\\[a](b) [a]\\(b) [a] (b) [a]", []),
        ("`[a](b)`", []),
    ],
)
def test_links_and_what_they_show(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert links(text) == expected


@pytest.mark.parametrize(
    ("use", "shown"),
    [("[a][r]", "a"), ("[r][]", "r"), ("[r]", "r"), ("![a][r]", "a"), ("![r][]", "r")],
)
def test_reference_links_stand_whole_at_their_use(use: str, shown: str) -> None:
    text = f"See {use} there.\n\n[r]: <#> 'Title'\n"
    assert links(text) == [("reference", "#", use, shown)]
    assert "[r]: <#> 'Title'" in opaque(text)


def test_definitions_are_no_prose_each_of_them() -> None:
    text = "[//]: # (one)\n[//]: # (two)\n\nText [x]: y.\n\n[x]: a\n[x]: b\n"
    assert opaque(text) == ["[//]: # (one)\n[//]: # (two)", "[x]: a\n[x]: b"]


def test_links_in_headings_tables_quotes_and_footnotes() -> None:
    text = "# [a](1)\n\n| [b](2) |\n| - |\n| [c](3) |\n\n> [d](4)\n\nx[^1]\n\n[^1]: [e](5)\n"
    assert [target for _, target, *_ in links(text)] == ["1", "2", "3", "4", "5"]


# HTML


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a <a href='#'>b *c*</a> d", [("html", "#", "<a href='#'>b *c*</a>", "b *c*")]),
        ("<p>\n<A HREF=x>b</A >\n</p>\n", [("html", "x", "<A HREF=x>b</A >", "b")]),
        ("<a\n class='x'\n href='y'>b</a>", [("html", "y", "<a\n class='x'\n href='y'>b</a>", "b")]),
        ("a <a href=''>b", [("html", "", "<a href=''>", "")]),
        ("a <a href>b</a>", [("html", "", "<a href>b</a>", "b")]),
        ("a <a name='x'>b</a>", []),
        ("a <img src=''> b", [("html", "", "<img src=''>", "")]),
        ("<p><img alt='a > b' src='c.png'></p>", [("html", "c.png", "<img alt='a > b' src='c.png'>", "")]),
        ("<p><a href='a?b=1&amp;c=2'>d</a></p>", [("html", "a?b=1&c=2", "<a href='a?b=1&amp;c=2'>d</a>", "d")]),
        ("<p><a href='1' href='2'>d</a></p>", [("html", "1", "<a href='1' href='2'>d</a>", "d")]),
        ("<!-- <a href='#'>x</a> -->", []),
        ("<script>\nx = '<a href=\"#\">y</a>'\n</script>\n", []),
        ("<p>\n<![foo bar]> <a href='#'>x</a>\n</p>\n", [("html", "#", "<a href='#'>x</a>", "x")]),
        ("<p>a < b <a href='#'>x</a></p>", [("html", "#", "<a href='#'>x</a>", "x")]),
    ],
)
def test_links_in_html(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert links(text) == expected


def test_markdown_in_an_html_block_is_none_and_after_a_blank_line_it_is() -> None:
    assert links("<div>\n[a](b)\n</div>\n") == []
    assert links("<div>\n\n[a](b)\n\n</div>\n") == [("inline", "b", "[a](b)", "a")]


def test_tags_and_comments_are_no_prose_what_stands_between_is() -> None:
    text = "a <b class='x'>c</b> <!-- d\ne --> f\n\n<div\n title='g'>\nh\n</div>\n\n<!--\ni\n-->\n"
    assert opaque(text) == ["<b class='x'>", "</b>", "<!-- d\ne -->", "<div\n title='g'>", "</div>", "<!--\ni\n-->"]


def test_html_code_is_code() -> None:
    assert code("<pre>\na <b>\n</pre>\n\nuse <code>x()</code> and <kbd>y</kbd>\n") == ["\na <b>\n", "x()", "y"]


def test_code_in_template_tags_is_code() -> None:
    text = "{% highlight js %}\na[0]()\n{% endhighlight %}\n\nb\n\n{{< highlight go >}}\nc\n{{< /highlight >}}\n"
    assert code(text) == ["\na[0]()\n", "\nc\n"]


# Addresses and templates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://a.example/b?c=1.", ["https://a.example/b?c=1"]),
        ("(www.a.example), x", ["www.a.example"]),
        ("写信到 http://a.example/b，谢谢", ["http://a.example/b"]),
        ("mail a.b+c@d.example.", ["a.b+c@d.example"]),
        ("call mailto:a@b.example or @handle", ["mailto:a@b.example"]),
        ("metadata:yes and awww.cute", []),
        ("a {{ page.url | x }} b {% if y %} c", ["{{ page.url | x }}", "{% if y %}"]),
        ("{{< figure\n  src='x' >}}", ["{{< figure\n  src='x' >}}"]),
        ("{{ open and {% open", []),
    ],
)
def test_addresses_and_templates_are_no_prose(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in merged(find_opaque(text, 0))] == expected


# What holds for any text

MARKS = r"""
[ ] ( ) [a](#) [b][] ![ ](x) [^1] [^1]: [a]: <a href='#'> </a> <!-- --> <div> </div> <pre> </pre> & &amp; <http://a.b>
` ``` ~~~ > - * 1. # ## = --- | \ _ ** é 文 🙂 word http://a.b www.a.b a@b.c {{ }} {% %} ' " javascript:
"""
SPACES = [
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\n- ",
    "\n> ",
    "\n    ",
    "\n| a | b |\n|-|-|\n",
    "\x00",
    "\ufeff",
    "\ud800",
    "\x0c",
]
ATOMS = st.sampled_from([*MARKS.split(), *SPACES])
TEXTS = st.lists(ATOMS, max_size=40).map("".join)


@given(TEXTS, st.integers(0, 3))
@settings(max_examples=400, deadline=None)
def test_every_span_lies_in_the_body_and_in_order(text: str, start: int) -> None:
    start = min(start, len(text))
    assert_sound(text, start, parse_markdown(text, start))


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_at_all(text: str) -> None:
    assert_sound(text, 0, parse_markdown(text, 0))


def assert_sound(text: str, start: int, parsed: Parsed) -> None:
    done = start
    for block in parsed.blocks:
        assert done <= block.start < block.end <= len(text)
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
        done = block.end
    assert [link.start for link in parsed.links] == sorted(link.start for link in parsed.links)
    for link in parsed.links:
        assert start <= link.start <= link.text_start <= link.text_end <= link.end <= len(text)
        if link.form in ("inline", "reference"):
            assert text[link.start] == ("!" if link.image else "[")
            assert text[link.text_end] == "]"
        else:
            assert text[link.start] == "<"
    for spans in (parsed.opaque, parsed.code):
        done = start - 1
        for first, last in spans:
            assert done < first < last <= len(text)
            done = last


@given(TEXTS.filter(lambda text: "\r" not in text))
@settings(max_examples=200, deadline=None)
def test_windows_line_ends_change_no_block(text: str) -> None:
    other = text.replace("\n", "\r\n")
    assert [(k, c.replace("\r\n", "\n")) for k, c in blocks(other)] == blocks(text)


OPENERS = ["[", ">", "*", "- ", "![", "> - ", "[a](#) ", "|a\n", "é[a](#)", "[a]: #\n", "\r", "{{", "{%"]
OPENERS += ["<a ", '<a "', "<a href='", "<!--", "<!", "<pre>", "<div>\n<!--", '<p>\n<a "', "<a href=#>x"]
OPENERS += ["ab://", "www.", "awww.", "a@"]


@pytest.mark.parametrize("unit", OPENERS)
def test_the_time_grows_as_the_text_does(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.perf_counter()
        parse_markdown(text, 0)
        return time.perf_counter() - began

    small = min(seconds(20_000), seconds(20_000))
    assert seconds(160_000) < 40 * small + 0.5


PIECES = (
    "word ", "\n", "\n\n", "- ", "> ", "1. ", "   ", "  ", " ", "\t", "`", "``", "~~", "~~~", "[", "]", "(", ")", ":", "[^1]",
    "<", ">", "br", "\\", "*", "#", "|", "{", "}", "{{", "%", "x.y", "@", "www.", "https://a.bc/d", "mailto:e", "\r", "é", "\ufeff",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_what_is_told_without_the_parser_is_what_the_parser_says(text: str) -> None:
    article = Article(text, record={}, format="markdown")
    told, code, targets = article.opaque, article.code, article.link_targets
    parsed = parse_markdown(text, article.body_start)
    links = [link for link in parsed.links if link.form in ("inline", "reference")]
    assert (told, code) == (parsed.opaque, parsed.code)
    bare = parse_bare(text, 0, text.encode()) if article.is_bare else None
    assert bare in (None, parsed)
    assert targets == merged((link.text_end, link.end) for link in links)
