"""Links as CommonMark, GitHub and HTML write them: what is one, where it leads, where its target stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.block import Parsed
from newslint.article.fragments import heading_text, slugs
from newslint.article.html_links import image_set, read_html
from newslint.article.link_targets import target_span
from newslint.article.loose_links import find_loose_links
from newslint.article.malformed import address_problem
from newslint.article.tracking import without_tracking
from newslint.engine.one import Runner
from newslint.engine.registry import entries


def links(text: str, name: str = "a.md") -> list[tuple[str, str, str]]:
    return [(link.form, link.target, text[link.text_start : link.text_end]) for link in Article(text, name).links]


@pytest.mark.parametrize(
    ("text", "target", "shown"),
    [
        # inline: bare and angle targets, titles of three kinds, white space, nothing
        ("[a](/x)", "/x", "a"),
        ("[a](</x y>)", "/x y", "a"),
        ("[a](<>)", "", "a"),
        ("[a]()", "", "a"),
        ('[a](/x "t")', "/x", "a"),
        ("[a](/x 't')", "/x", "a"),
        ("[a](/x (t))", "/x", "a"),
        ('[a](  /x\n  "t"  )', "/x", "a"),
        ("[a](\n/x\n)", "/x", "a"),
        # brackets: balanced ones and escapes in targets and texts
        ("[a](/x(y)z)", "/x(y)z", "a"),
        ("[a](/x(y(z)))", "/x(y(z))", "a"),
        (r"[a](/x\)y)", "/x)y", "a"),
        (r"[a](</x\>y>)", "/x>y", "a"),
        ("[a [b] c](/x)", "/x", "a [b] c"),
        (r"[a \] b](/x)", "/x", r"a \] b"),
        ("[a `]` b](/x)", "/x", "a `]` b"),
        ('[a <b title="]"> c](/x)', "/x", 'a <b title="]"> c'),
        # entities and percent codes
        ("[a](/x?a=1&amp;b=2)", "/x?a=1&b=2", "a"),
        ("[a](/&ouml;&#228;&#x41;)", "/öäA", "a"),
        ("[a](/%20x)", "/%20x", "a"),
        # text with markup, over lines, in other scripts
        ("[**a** *b*](/x)", "/x", "**a** *b*"),
        ("[a\nb](/x)", "/x", "a\nb"),
        ("[отчёт](/отчёт)", "/отчёт", "отчёт"),
        ("[報告](https://例え.jp/報告)", "https://例え.jp/報告", "報告"),
        # images
        ("![a](/x.png)", "/x.png", "a"),
        ("![a *b*](/x.png 't')", "/x.png", "a *b*"),
    ],
)
def test_an_inline_link(text: str, target: str, shown: str) -> None:
    assert links(text) == [("inline", target, shown)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[a][r]\n\n[r]: /x", "a"),
        ("[a][R  s]\n\n[r S]: /x", "a"),
        ("[r][]\n\n[r]: /x", "r"),
        ("[r]\n\n[r]: /x", "r"),
        ("[r]\n\n[r]: </x> 't'", "r"),
        ("[r]\n\n[r]:\n   /x\n   'a\n   title'", "r"),
        ("[r]\n\n> [r]: /x", "r"),
        ("[r]\n\n- [r]: /x", "r"),
        ("[ẞ]\n\n[SS]: /x", "ẞ"),
        ("[r]\n\n[r]: /x\n[r]: /second", "r"),
        ("![a][r]\n\n[r]: /x", "a"),
        ("[a [b] c][r]\n\n[r]: /x", "a [b] c"),
    ],
)
def test_a_reference_link(text: str, shown: str) -> None:
    assert links(text) == [("reference", "/x", shown)]


def test_an_autolink() -> None:
    assert links("<https://city.nl/x?a=1&b> and <jo@city.nl>") == [
        ("autolink", "https://city.nl/x?a=1&b", "<https://city.nl/x?a=1&b>"),
        ("autolink", "jo@city.nl", "<jo@city.nl>"),
    ]


def test_a_picture_in_a_link_is_two() -> None:
    assert links("[![a](/p.png)](/x)") == [("inline", "/x", "![a](/p.png)"), ("inline", "/p.png", "a")]


@pytest.mark.parametrize(
    "text",
    [
        r"\[a](/x)",
        r"[a\](/x)",
        "[a] (/x)",
        "[a](/x y)",
        "[a](/x 't)",
        "[a](/x(y)",
        "[a](<b)c>",
        "[a](</x\ny>)",
        "[a]({{ url }})",
        "`[a](/x)`",
        "``[a](/x) ` ``",
        "    [a](/x)",
        "```\n[a](/x)\n```",
        "~~~\n[a](/x)\n~~~",
        "<!-- [a](/x) <a href='/y'>b</a> -->",
        "[a][r]",
        "[r]\n\n    [r]: /x",
        "[^n]\n\n[^n]: /x",
        "- [ ] a\n- [x] b",
        "[[a]]",
        "< https://city.nl>",
        "<pre><a href='/x'>a</a></pre>",
        "<script>'<a href=\"/x\">'</script>",
    ],
)
def test_what_is_no_link(text: str) -> None:
    assert links(text) == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("<a href='/x'>a</a>", ["/x"]),
        ("<A HREF = /x>a</A>", ["/x"]),
        ('<a title="<b>" href="/x?a&amp;b">a</a>', ["/x?a&b"]),
        ("<a\n  href='/x'>a</a>", ["/x"]),
        ("<div>\n<p><a href='/x'>a</a> <img src='/p.png'></p>\n</div>", ["/x", "/p.png"]),
        ("<map><area href='/x'></map>", ["/x"]),
        ("<iframe src='/f'></iframe>", ["/f"]),
        ("<video src='/v.mp4' poster='/p.png'></video>", ["/v.mp4", "/p.png"]),
        ("<video><source src='/v.mp4'><track src='/t.vtt'></video>", ["/v.mp4", "/t.vtt"]),
        ("<audio src=/a.mp3></audio>", ["/a.mp3"]),
        ("<img src='/a.png' srcset='/b.png 1x, /c.png 2x'>", ["/a.png", "/b.png", "/c.png"]),
        ("<picture><source srcset='/a.webp'><img src='/a.png'></picture>", ["/a.webp", "/a.png"]),
        ("<a name='x'>a</a> <a>b</a>", []),
        ("a < b > c <a href='/x", []),
    ],
)
def test_links_in_html(text: str, targets: list[str]) -> None:
    assert [target for _, target, _ in links(text)] == targets


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("/a.png", ["/a.png"]),
        ("/a.png 1x, /b.png 2x", ["/a.png", "/b.png"]),
        ("/a.png 480w,/b.png 800w", ["/a.png", "/b.png"]),
        ("/a,b.png 1x, /c.png", ["/a,b.png", "/c.png"]),
        ("  ", []),
    ],
)
def test_the_addresses_of_an_image_set(value: str, expected: list[str]) -> None:
    assert image_set(value) == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Café [a](/x?a=1&amp;b=2 't')", "/x?a=1&amp;b=2"),
        ("[a](  </x y>  )", "/x y"),
        ("[a](/x\\)y)", "/x\\)y"),
        ("[a `](` b](/x)", "/x"),
        ("[a][R]\n\n`[r]: /no`\n\n[r]: /x 't'", "/x"),
        ("[r][]\n\n[r]:\n  </x>", "/x"),
        ("> [r]\n>\n> [r]: /x", "/x"),
        ("<https://city.nl/>", "https://city.nl/"),
        ("<a class='b' href=\"/x?a&amp;b\">a</a>", "/x?a&amp;b"),
        ("<a href=/x>a</a>", "/x"),
        ("<img alt='src=\"no\"' src='/x.png'>", "/x.png"),
    ],
)
def test_where_a_target_is_written(text: str, written: str) -> None:
    article = Article(text)
    span = target_span(article, article.links[0])
    assert span
    assert text[slice(*span)] == written


def test_an_address_of_an_image_set_has_no_place_of_its_own() -> None:
    article = Article("<img srcset='/a.png 1x, /b.png 2x'>")
    assert [target_span(article, link) for link in article.links] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](/x y)", ["/x y"]),
        ("[a]({{ url }})", ["{{ url }}"]),
        ("![a](/x y.png)", ["/x y.png"]),
        ("[a](/x) [b](c d)", ["c d"]),
        ("`[a](c d)` \\[b](c d)", []),
        ("[a [b] c](x y)", ["x y"]),
    ],
)
def test_what_is_written_as_a_link_and_is_none(text: str, expected: list[str]) -> None:
    assert [link.target for link in find_loose_links(Article(text))] == expected


def test_in_plain_text_every_link_is_only_written() -> None:
    assert [link.target for link in find_loose_links(Article("[a](/x) and [b](TODO)", "a.txt"))] == ["/x", "TODO"]


@pytest.mark.parametrize(
    ("target", "meant"),
    [
        ("http://https://city.nl/", "https://city.nl/"),
        ("https://http://city.nl/", "http://city.nl/"),
        ("https:https://city.nl/", "https://city.nl/"),
        ("http:/city.nl/x", "http://city.nl/x"),
        ("https:///city.nl/x", "https://city.nl/x"),
        ("https//city.nl", "https://city.nl"),
        ("https;//city.nl", "https://city.nl"),
        ("hhttps://city.nl", "https://city.nl"),
        ("ttp://city.nl", "http://city.nl"),
        ("htpps://city.nl", "https://city.nl"),
        ("https:\\\\city.nl", "https://city.nl"),
        ("www.city.nl/x", "https://www.city.nl/x"),
        ("jo@city.nl", "mailto:jo@city.nl"),
        ("/https://city.nl", "https://city.nl"),
        ("“https://city.nl”", "https://city.nl"),
        ("https://%20city.nl/x", "https://city.nl/x"),
        ("https://", ""),
        ("https://city..nl", ""),
    ],
)
def test_an_address_that_is_wrong(target: str, meant: str) -> None:
    problem = address_problem(target)
    assert problem
    assert problem[1] == meant


@pytest.mark.parametrize(
    "target",
    [
        "https://city.nl", "HTTPS://CITY.NL/", "http://localhost", "//city.nl", "/x", "x.html", "#x", "?q", "mailto:jo@city.nl", "tel:+31",
        "https://a.nl/https://b.nl", "https://web.archive.org/web/1/http://a.nl", "ftp://a.nl", "https.html", "https/2", "data:image/png,x",
        "magnet:?xt=1", "https://xn--fiq.cn/", "https://例え.jp", "https://[::1]:80/", "https://a.nl:8080", "{{ url }}", "", "ssh://git@a.nl",
        "sms:1", "steam://run/1", "ipfs://abc", "web+x://y", "http-equiv", "spotify:track:1", "../a@b/c.md",
    ],
)  # fmt: skip
def test_an_address_that_is_right(target: str) -> None:
    assert address_problem(target) is None


def found_in_page(text: str) -> list[tuple[str, str]]:
    """What the link rules find in the HTML of a page, whose links are known."""
    article = Article(text, "a.html", format="html")
    html = read_html(text, [(0, len(text))])
    article.__dict__.update(parsed=Parsed((), html.links, html.tags, html.code), front=None, metadata={})
    rules = [entry for entry in entries() if entry.code.startswith("LNK")]
    return [(f.code, text[f.start : f.end]) for f in Runner(rules).run(article)]


def test_in_a_page_without_scripts_a_placeholder_is_one_wherever_it_stands() -> None:
    assert found_in_page("<p>See <a href='#'>it</a>.</p><ul><li><a href='#'>Sport</a></li></ul>") == [
        ("LNK301", "<a href='#'>it</a>"),
        ("LNK301", "<a href='#'>Sport</a>"),
    ]


def test_in_a_page_with_scripts_those_of_sentences_alone_are() -> None:
    page = "<ul><li><a href='#'>Sport</a></li></ul><p><a href='#'>Share</a></p><p>See <a href='#'>it</a>.</p><script>1</script>"
    assert found_in_page(page) == [("LNK301", "<a href='#'>it</a>")]


def test_what_a_pages_script_fills_is_not_unfilled() -> None:
    assert found_in_page("<p>x <a href='{{url}}'>y</a></p><script>1</script>") == []
    assert found_in_page("<p>x <a href='{{url}}'>y</a></p>") == [("LNK304", "<a href='{{url}}'>y</a>")]


def test_a_pages_other_faulty_links_are_found() -> None:
    text = "<p>a <a href='http:/city.nl'>b</a> c <a href='http://localhost/'>d</a> <img src='/p' width=1 height=1> <a href='#no'>e</a></p>"
    assert [code for code, _ in found_in_page(text)] == ["LNK307", "LNK303", "LNK311", "LNK309"]


def test_in_a_page_only_links_are_tracked() -> None:
    page = "<p data-u='https://a.nl/?utm_source=x'>a <a href='https://b.nl/?utm_source=y'>b</a> c</p>"
    assert found_in_page(page) == [("LNK310", "?utm_source=y")]


@pytest.mark.parametrize(
    ("heading", "said", "slug"),
    [
        ("## What's new in 2.1?", "What's new in 2.1?", "whats-new-in-21"),
        ("## The `x` flag & *you*", "The x flag & you", "the-x-flag--you"),
        ("## A [link](/x) here ##", "A link here", "a-link-here"),
        ("## ![i](p.png) Pic", "Pic", "pic"),
        ("Setext\n---", "Setext", "setext"),
        ("## What's new in 2.1?", "What's new in 2.1?", "whats-new-in-2.1"),
        ("## What's new in 2.1?", "What's new in 2.1?", "what's-new-in-2.1?"),
        ("## What's new in 2.1?", "What's new in 2.1?", "markdown-header-whats-new-in-21"),
        ("## Über die Straße", "Über die Straße", "über-die-straße"),
        ("## Über die Straße", "Über die Straße", "uber-die-strae"),
        ("## 降雨與風", "降雨與風", "降雨與風"),
        ("## 1. First", "1. First", "1-first"),
        ("## 1. First", "1. First", "first"),
        ("## snake_case", "snake_case", "snake_case"),
        ("## Wind {#w}", "Wind", "wind"),
        ("## :rocket: Launch", ":rocket: Launch", "launch"),
        ("## a &amp; b", "a & b", "a--b"),
        ("## a \\* b", "a * b", "a--b"),
    ],
)
def test_the_names_of_a_heading(heading: str, said: str, slug: str) -> None:
    (block,) = Article(heading + "\n").blocks
    assert heading_text(heading + "\n", block) == said
    assert slug in slugs(said)


_NAMES = st.sampled_from(["a", "id", "q", "utm_source", "utm_x", "fbclid", "gclid", "source"])
_PARAMETER = st.builds(lambda name, value: f"{name}={value}", _NAMES, st.text("abc123%=+", max_size=4))


@settings(max_examples=200, deadline=None)
@given(st.lists(_PARAMETER, min_size=1, max_size=6), st.sampled_from(["&", "&amp;", "&#038;"]))
def test_taking_out_tracking_keeps_all_else_in_order(parameters: list[str], separator: str) -> None:
    tracked = ("utm_source=", "utm_x=", "fbclid=", "gclid=")
    names, rest = without_tracking(separator.join(parameters))
    assert rest == separator.join(p for p in parameters if not p.startswith(tracked))
    assert list(names) == [p.partition("=")[0] for p in parameters if p.startswith(tracked)]


_PIECES = ["[", "]", "(", ")", "<", ">", "!", "\\", "`", "#", "x", " ", "\n", "é", "/", "https://", "www.", "{{", "}}", "[x](#)", "[y]()", "a@b.nl",
           "<a href=\"", "\">", "</a>", "<img src='", "'>", "[r]: ", "[z][r]", "TODO", "?utm_a=1&", "“", "-", "|"]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join), st.sampled_from(["a.md", "a.txt"]))
def test_no_rule_fails_and_every_finding_is_in_the_text(text: str, name: str) -> None:
    from newslint.linter import Linter

    for finding in Linter({"select": ["LNK"]}).check_text(text, name):
        assert finding.code != "NL003", finding
        assert 0 <= finding.start < finding.end <= len(text)
        assert not finding.fix or all(0 <= edit.start <= edit.end <= len(text) for edit in finding.fix.edits)
