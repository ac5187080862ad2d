"""HTML files: what is read of them, where it stands, and what a fix may take out."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import pytest
from cases import all_cases
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import Linter, check_file, check_text, fix_text
from newslint.article import Article
from newslint.article.decoding import decode
from newslint.article.html_links import read_html
from newslint.article.html_tokens import read_attributes, read_tokens
from newslint.engine.registry import entries, load
from newslint.finding import Applicability, Finding
from newslint.positions import overlaps

PROSE = (
    "The ferry to the island sails again from Monday, after the company found a second captain in the last week of "
    "the month. "
)
MORE = (
    "Nobody had expected that the old boat would pass its test, least of all the engineer who had looked after it "
    "for thirty years and who was there to watch. "
)


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>{body}</body></html>\n"


def article(body: str, head: str = "", name: str = "a.html") -> Article:
    return Article(page(body, head), name)


def blocks(found: Article) -> list[tuple[str, str]]:
    return [(b.kind, found.text[b.start : b.end]) for b in found.blocks]


def codes(findings: list[Finding] | tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def pick(text: str, code: str, name: str = "a.html") -> list[Finding]:
    return Linter({"select": [code]}).check_text(text, name)


# Tags


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("a<b>c</b>", ["<b>", "</b>"]),
        ("<a title='x > y'>z</a>", ["<a title='x > y'>", "</a>"]),
        ('<p class="a"">said "x"</p>', ['<p class="a"">', "</p>"]),
        ("1 < 2 and <3", []),
        ("<!-- <p> -->x", ["<!-- <p> -->"]),
        ("<!-->x<!--->", ["<!-->", "<!--->"]),
        ("<![foo bar]>x", ["<![foo bar]>"]),
        ("<script>if (a<b) '<p>'</script>x", ["<script>", "</script>"]),
        ("<SCRIPT>x</scripty></ScRiPt >y", ["<SCRIPT>", "</ScRiPt >"]),
        ("<title>a <b> c</title>", ["<title>", "</title>"]),
        ("</ bogus>x", ["</ bogus>"]),
        ("<?php echo $a->b; ?>x", ["<?php echo $a->b; ?>"]),
        ("<a href=x/y>z", ["<a href=x/y>"]),
        ('x<a href="never closed', ['<a href="never closed']),
    ],
)
def test_tags_are_those_that_a_browser_sees(text: str, tags: list[str]) -> None:
    assert [text[t.start : t.end] for t in read_tokens(text, 0, len(text))] == tags


def test_an_attribute_is_where_it_stands_and_says_what_it_means() -> None:
    text = """<a HREF="a&amp;b" title='it&#8217;s' data-x=1 hidden href=second>"""
    (token,) = read_tokens(text, 0, len(text))
    found = read_attributes(text, token.attributes)
    assert {name: value.value for name, value in found.items()} == {
        "href": "a&b",
        "title": "it’s",
        "data-x": "1",
        "hidden": "",
    }
    assert text[found["href"].start : found["href"].end] == "a&amp;b"


# Blocks and links


def test_blocks_have_their_kind_and_their_place() -> None:
    found = Article(
        "<h2>Head</h2><p>One <b>bold</b> word<p>Two<ul><li>Item<li><p>Other</p></ul><blockquote><p>Said</p></blockquote>"
        "<pre>code <i>x</i></pre><table><tr><td>cell</table><div>bare</div><script>var x</script>",
        "a.html",
    )
    assert blocks(found) == [
        ("heading", "Head"),
        ("paragraph", "One <b>bold</b> word"),
        ("paragraph", "Two"),
        ("item", "Item"),
        ("item", "Other"),
        ("quote", "Said"),
        ("code", "code <i>x</i>"),
        ("table", "cell"),
        ("paragraph", "bare"),
        ("html", "<script>var x"),
    ]
    assert next(b.level for b in found.blocks if b.kind == "heading") == 2


def test_links_have_their_element_their_text_and_their_decoded_target() -> None:
    found = Article('<p>See <a href=" /a?b=1&amp;c=2 "><b>this</b></a> and <img src="p.png" alt="x"></p>', "a.html")
    link, image = found.links
    assert found.text[link.start : link.end] == '<a href=" /a?b=1&amp;c=2 "><b>this</b></a>'
    assert found.text[link.text_start : link.text_end] == "<b>this</b>"
    assert link.target == "/a?b=1&c=2"
    assert (image.target, image.image) == ("p.png", True)
    assert found.text[image.start : image.end] == '<img src="p.png" alt="x">'


def test_a_heading_ends_at_the_end_tag_of_any_heading() -> None:
    assert blocks(Article("<h2>Head</h3><p>Text</p>", "a.html")) == [("heading", "Head"), ("paragraph", "Text")]


def test_a_table_in_a_cell_ends_with_itself() -> None:
    text = "<table><tr><td><table><tr><td>in</table>out<td>next</table><p>after</p>"
    assert blocks(Article(text, "a.html")) == [
        ("table", "in"),
        ("table", "out"),
        ("table", "next"),
        ("paragraph", "after"),
    ]


def test_what_is_not_shown_is_no_prose() -> None:
    text = "<p>seen</p><p hidden>a</p><div style='display: none'>b</div><noscript>c</noscript><template>d</template>"
    assert blocks(Article(text, "a.html")) == [("paragraph", "seen")]


@pytest.mark.parametrize("ending", ["html", "htm", "xhtml", "HTML"])
def test_the_ending_says_that_it_is_html(ending: str) -> None:
    assert Article("<p>x</p>", f"a.{ending}").format == "html"


# The article in its page


def test_of_a_page_its_article_is_read() -> None:
    body = (
        f"<header><p>{MORE}</p></header><nav><ul><li>{PROSE}</ul></nav><main><article><h1>Ferry</h1><p>{PROSE}</p>"
        f"<aside><p>{MORE}</p></aside></article></main><footer><p>{MORE}</p></footer>"
    )
    assert blocks(article(body)) == [("heading", "Ferry"), ("paragraph", PROSE.strip())]


def test_of_a_fragment_everything_is_read() -> None:
    assert len(Article(f"<div class='share'>Share</div><p>{PROSE}</p>", "a.html").blocks) == 2


def test_a_page_of_paragraphs_in_a_div_is_read_without_the_columns_beside() -> None:
    body = (
        f"<div id=top><p>{MORE}</p></div><div class=text><p>{PROSE}</p><p>{PROSE}{MORE}</p><p>{MORE}{PROSE}</p></div>"
        f"<div class=x><p>{MORE}</p></div><script>1</script>"
    )
    assert next(text for kind, text in blocks(article(body)) if kind == "paragraph") == PROSE.strip()
    assert len([kind for kind, _ in blocks(article(body)) if kind == "paragraph"]) == 3


# What it says of itself

HEAD = """
<title>The ferry &amp; its captain - The Post</title>
<meta name="author" content="Ada L&oacute;pez">
<meta property="article:published_time" content="2025-07-09T10:00:00+02:00">
<meta property="og:title" content="The ferry &amp; its captain">
<meta name="twitter:image" content='https://a.invalid/p.png'>
<link rel="canonical" href="https://a.invalid/ferry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Post", "datePublished": "1999-01-01"},
 {"@type": ["NewsArticle"], "headline": "The \\u201cferry\\u201d", "dateModified": "2025-07-10",
  "author": [{"@type": "Person", "name": "Ada López"}], "image": {"@type": "ImageObject", "url": "https://a.invalid/q.png"}}]}
</script>
"""


def test_metadata_is_read_in_every_dialect_and_points_at_its_value() -> None:
    found = article("<p>x</p>", HEAD)
    said = {name: (field.value, found.text[field.start : field.end]) for name, field in found.metadata.items()}
    assert said == {
        "title": ("The ferry & its captain - The Post", "The ferry &amp; its captain - The Post"),
        "author": ("Ada López", "Ada L&oacute;pez"),
        "article:published_time": ("2025-07-09T10:00:00+02:00",) * 2,
        "og:title": ("The ferry & its captain", "The ferry &amp; its captain"),
        "twitter:image": ("https://a.invalid/p.png",) * 2,
        "canonical": ("https://a.invalid/ferry",) * 2,
        "jsonld:headline": ("The “ferry”", r"The \u201cferry\u201d"),
        "jsonld:dateModified": ("2025-07-10",) * 2,
        "jsonld:author": ("Ada López",) * 2,
        "jsonld:image": ("https://a.invalid/q.png",) * 2,
    }
    assert found.by_canonical["title"][0].value == "The ferry & its captain"
    assert found.profile.name == "news"
    assert found.missing_fields == ()
    assert found.published is not None
    assert found.published.iso == "2025-07-09T10:00:00+02:00"


@pytest.mark.parametrize(
    "markup",
    [
        "<time datetime='2025-07-09'>yesterday</time>",
        "<meta itemprop=datePublished content=2025-07-09>",
        "<span itemprop='datePublished'>2025-07-09</span>",
        "<meta name='DC.date.issued' content='2025-07-09'>",
        '<script type=\'application/ld+json\'>//<![CDATA[\n{"@type":"Article","datePublished":"2025-07-09",}\n//]]></script>',
    ],
)
def test_a_date_is_a_date_however_it_is_marked_up(markup: str) -> None:
    found = article(f"{markup}<p>{PROSE}</p>")
    (date,) = found.by_canonical["date"]
    assert found.text[date.start : date.end] == date.text == "2025-07-09"


def test_front_matter_above_html_is_front_matter() -> None:
    found = Article("---\nlayout: post\ntitle: Ferry\ndate: 2025-07-09\n---\n<p>Text</p>\n", "2025-07-09-ferry.html")
    assert found.metadata["title"].value == "Ferry"
    assert found.profile.name == "jekyll"
    assert blocks(found) == [("paragraph", "Text")]


@pytest.mark.parametrize(
    "text",
    [
        page(f"<p>{PROSE * 3}</p>", "<title>T</title><meta property=og:type content=website>"),
        page(f"{{% block body %}}<p>{PROSE * 3}</p>{{% endblock %}}", "<title>T</title>"),
        "google-site-verification: google0123456789.html",
        page("<p>Moved <a href='/x'>here</a>.</p>", "<title>Moved</title>"),
    ],
)
def test_what_is_no_article_is_not_asked_for_its_author(text: str) -> None:
    assert not [f for f in pick(text, "MET401") if "author" in f.message or "date" in f.message]


def test_a_fragment_with_no_metadata_is_one_finding_with_its_evidence() -> None:
    (found,) = pick(f"<h1>Ferry sails again</h1><p>By Ada Lopez</p><p>{PROSE * 3}</p>", "MET401")
    assert found.fix is not None
    assert found.fix.applicability is Applicability.SUGGESTION
    assert '<meta name="author" content="Ada Lopez">' in found.fix.message


# Rules read what is shown


def test_a_repeated_paragraph_is_seen_through_tags_and_entities_and_goes_with_its_element() -> None:
    text = f"<p>It isn&#8217;t <b>over</b>: {PROSE}</p>\n  <p class=x>It isn’t over:\n  {PROSE}</p>\n<p>{MORE}</p>\n"
    (found,) = pick(text, "REP102")
    assert text[found.start : found.end].startswith("It isn’t over:\n")
    fixed = Linter({"select": ["REP102"]}).fix(Article(text, "a.html"))
    assert fixed.text == f"<p>It isn&#8217;t <b>over</b>: {PROSE}</p>\n<p>{MORE}</p>\n"


def test_a_fix_writes_html() -> None:
    text = page("<p>It donâ€™t matter, said AT&amp;amp;T.</p>", '<meta name="description" content="Itâ€™s">')
    fixed = Linter({"select": ["ENC201", "ENC207"]}).fix(Article(text, "a.html"), unsafe=True)
    assert fixed.text == page("<p>It don’t matter, said AT&amp;T.</p>", '<meta name="description" content="It’s">')


def test_an_entity_is_html_and_one_escaped_twice_is_none() -> None:
    assert pick("<p>It isn&#8217;t &amp; caf&eacute; &nbsp;</p>", "ENC207") == []
    text = "<p>It isn&amp;#8217;t</p>"
    (found,) = pick(text, "ENC207")
    assert text[found.start : found.end] == "&amp;#8217;"


def test_program_text_and_tags_are_no_prose() -> None:
    text = "<p class='don?t'>Fine <code>donâ€™t</code></p><script>var a = 'donâ€™t Ã©'</script><!-- donâ€™t -->"
    assert pick(text, "ENC") == []


def test_a_fix_that_would_break_tags_is_only_advice() -> None:
    text = f"<p>{PROSE}<b>{MORE}</p>\n<p>{PROSE}{MORE}</b></p>\n"
    for finding in Linter(None).check_text(text, "a.html"):
        if finding.fix and finding.code.startswith("REP"):
            assert finding.fix.applicability is Applicability.SUGGESTION
            assert not finding.fix.edits


def test_a_link_that_is_never_closed_is_not_taken_out() -> None:
    (found,) = pick("<a href='#'>", "LNK301")
    assert found.fix is not None
    assert not found.fix.edits


def test_the_buttons_of_a_page_with_scripts_are_its_own() -> None:
    text = page(f"<article><p>{PROSE * 2}</p><p><a href='#'>Share</a></p></article><script>x()</script>")
    assert pick(text, "LNK") == []
    assert codes(pick(f"<p>{PROSE}</p><p><a href='#'>Share</a></p>", "LNK")) == ["LNK302"]


def test_a_button_goes_with_its_element_and_nothing_beside_it() -> None:
    text = f"<p>{PROSE}</p><p><a href='#'>Share</a></p><p>{MORE}</p>"
    fixed = Linter({"select": ["LNK302"]}).fix(Article(text, "a.html"))
    assert fixed.text == f"<p>{PROSE}</p><p>{MORE}</p>"


def test_rules_of_links_and_metadata_read_the_file() -> None:
    for entry in entries():
        if entry.code.startswith(("LNK", "MET")):
            assert load(entry).reads == "file", entry.code


# Charsets


def test_the_head_names_the_charset_of_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    data = '<meta charset="windows-1251"><p>Наш паром снова идёт</p>'.encode("cp1251")
    assert decode(data, html=True).encoding == "cp1251"
    assert decode('<meta charset="koi8-r"><p>Паром</p>'.encode(), html=True).encoding == "utf-8"
    assert decode('<meta charset="no such"><p>caf\xe9</p>'.encode("latin-1"), html=True).encoding == "cp1252"
    (tmp_path / "a.html").write_bytes(data)
    (found,) = (f for f in check_file(tmp_path / "a.html") if f.code == "ENC222")
    assert found.severity.value == "info"
    assert "as its head says" in found.message


def test_in_utf8_the_head_says_so() -> None:
    linter = Linter({"select": ["ENC222"]})
    text = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>café</p>'
    fixed = linter.fix(Article(text, "a.html", encoding="cp1252"), unsafe=True)
    assert fixed.text == text.replace("iso-8859-1", "utf-8")
    assert fixed.encoding == "utf-8"


# Records


def test_a_record_whose_text_is_html_is_read_as_html() -> None:
    linter = Linter({"select": ["ENC", "REP", "MET401"]})
    text = f"<p class='don?t'>It donâ€™t matter: {PROSE}</p><p>{MORE}</p>"
    record = {"title": "T", "date": "2025-07-09", "author": "Ada Lopez", "url": "https://a.invalid/x", "html": text}
    (found,) = linter.check_record(record)
    assert (found.code, text[found.start : found.end]) == ("ENC201", "â€™")


def test_of_several_texts_of_a_record_the_one_that_says_something_is_read() -> None:
    linter = Linter({"select": ["ENC201"]})
    (found,) = linter.check_record({"html": "<p>It isn’t</p>", "text": "", "fullText": "It donâ€™t"})
    assert (found.start, found.end) == (6, 9)


# Whatever it holds

TAGS = """<p> </p> <div> </div> <b> </b> <li> <ul> </ul> <td> <table> </table> <tr> <br> <img> </a> <h1> </h2> <script>
    </script> <!-- --> <![x]> <pre> </pre> <code> </code> <article> </article> <nav> </nav> <body> <html> <title> </title>
    < > & &amp; &#8217; &shy; " ' = </ <meta é Itâ€™s"""
WHOLE = (
    "<a href='#'>", '<meta name="author" content="x">', "<time datetime=2025-01-01>", "The old boat sails again today.",
    '<script type="application/ld+json">{"@type":"Article","author":', "\n", "\r", " ", "\x00", "\ufeff", "---\n",
)  # fmt: skip
PIECES = st.sampled_from((*TAGS.split(), *WHOLE))
SOUP = st.lists(PIECES, max_size=40).map("".join)


@given(SOUP)
@settings(max_examples=100, deadline=None)
def test_any_soup_is_read_with_places_that_hold(text: str) -> None:
    found = Article(text, "a.html")
    for block in found.blocks:
        assert 0 <= block.start < block.end <= len(text)
    for link in found.links:
        assert link.start <= link.text_start <= link.text_end <= link.end
    spans = [(token.start, token.end) for token in read_tokens(text, found.body_start, len(text))]
    assert all(overlaps(found.parsed.opaque, *span) for span in spans)
    raw = [(token.end, token.raw_end) for token in read_tokens(text, found.body_start, len(text))]
    assert not any(found.is_prose(at, at + 1) for start, end in raw for at in range(start, end))


@given(SOUP)
@settings(max_examples=100, deadline=None)
def test_no_rule_fails_on_any_soup_and_every_place_is_in_the_file(text: str) -> None:
    for finding in Linter({"select": ["ALL"]}).check_text(text, "a.html"):
        assert finding.code != "NL003", finding.message
        assert 0 <= finding.start <= finding.end <= len(text)
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)


def test_no_rule_fails_on_what_the_cases_say_where_html_says_it() -> None:
    linter = Linter({"select": ["ALL"]})
    for case in all_cases("bad"):
        paragraphs = "\n".join(f"<p>{escape(block)}</p>" for block in case.data["text"].split("\n\n"))
        failed = [f.message for f in linter.check_text(page(paragraphs), "a.html") if f.code == "NL003"]
        assert failed == [], case.label


@given(SOUP)
@settings(max_examples=1000, deadline=None)
def test_fixing_leaves_every_tag_with_its_partner(text: str) -> None:
    fixed = fix_text(text, "a.html", unsafe=True)

    def balance(html: str) -> dict[str, int]:
        counts: dict[str, int] = {}
        for token in read_tokens(html, 0, len(html)):
            if token.name not in ("", "br", "img", "meta", "p", "li", "td", "tr"):
                counts[token.name] = counts.get(token.name, 0) + (-1 if token.closes else 1)
        return {name: count for name, count in counts.items() if count}

    if "\x00" not in text and "\ufeff" not in text:
        assert balance(fixed.text) == balance(text)


@given(st.lists(st.text("ab ’é&<\xa0", min_size=1, max_size=20), min_size=1, max_size=5))
def test_what_is_shown_is_what_was_written_and_leads_back_to_it(said: list[str]) -> None:
    text = "\n".join(f"<p>{escape(piece)}</p>" for piece in said)
    found = Article(text, "a.html").shown
    assert found.shown_map is not None
    shown = [found.text[b.start : b.end] for b in found.blocks]
    wanted = [re.sub("[ ]+", " ", piece).strip(" ") for piece in said]
    assert [piece.strip() for piece in shown] == [piece.strip() for piece in wanted if piece.strip()]
    for block in found.blocks:
        start, end = found.shown_map.span(block.start, block.end)
        assert re.sub("[ ]+", " ", text[start:end]).strip() == escape(found.text[block.start : block.end]).strip()


def test_html_in_markdown_is_read_by_the_same_tags() -> None:
    text = '<a href="x">y</a> <img src=z>'
    assert [link.target for link in read_html(text, [(0, len(text))]).links] == ["x", "z"]


@pytest.mark.parametrize(
    "text",
    ["<" * 100_000, "<a " * 12_000, '<a b=">" ' * 12_000, "<div>" * 12_000, "<!--" * 25_000, "<p><b>" * 15_000 + "</p>" * 15_000,
     "<ul><li>x" * 12_000, "\0" * 100_000, '<script type="application/ld+json">' + "[" * 100_000],
)  # fmt: skip
def test_hostile_html_is_read_to_its_end(text: str) -> None:
    assert "NL003" not in codes(check_text(text, "a.html"))
