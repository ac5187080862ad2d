"""LNK301 and LNK302: links to nowhere in a sentence, and buttons of the page."""

from __future__ import annotations

import re

from accuracy.kind import Kind
from accuracy.kinds.enc.codec import as_text
from accuracy.kinds.lnk.planting import after_word, as_block, on_word

_LABEL = re.compile(r"\[([^\[\]]+)\]|<a\s[^>]*>([^<]*)</a>|<A\s[^>]*>([^<]*)</A>", re.I)

_TARGETS = {
    "empty": "()",
    "#": "(#)",
    "#!": "(#!)",
    "<>": "(<>)",
    "# and a title": '(# "Later")',
    "about:blank": "(about:blank)",
    "javascript:void(0)": "(javascript:void(0))",
    "javascript:;": "(javascript:;)",
    "javascript: with a space": "(javascript: void(0))",
    "a full reference": "[n7]",
}
_HTML = {
    'href="#"': '<a href="#">{}</a>',
    "href=''": "<a href=''>{}</a>",
    "href=#, capitals": "<A HREF=#>{}</A>",
    "href=javascript": '<a class="btn" href="javascript:void(0)">{}</a>',
}
_IMAGES = {"![x]()": "![x]()", "![x](#)": "![x](#)", '<img src="">': '<img src="" alt="x">'}


def _label(piece: str | bytes) -> str:
    match = _LABEL.search(as_text(piece))
    assert match
    return next(group for group in match.groups() if group is not None)


def _nothing(piece: str | bytes) -> str:
    return ""


def _link(target: str, place: str = "paragraph") -> Kind:
    below = "\n[n7]: #\n" if target == "[n7]" else ""
    name = next(name for name, form in _TARGETS.items() if form == target)
    where = "" if place == "paragraph" else f", in a {place}"
    return Kind(f"{name}{where}", ("LNK301",), on_word(lambda word: f"[{word}]{target}", below, place), _label)


def _element(name: str, form: str) -> Kind:
    return Kind(f"HTML: {name}", ("LNK301",), on_word(form.format), _label)


_BUTTONS = (
    "[Download](#)", "[Share](#) | [Print](#)", "[Read more »](javascript:void(0))", "[Teilen](#)", "[Partager]()",
    "[Leer más](#)", "[Compartilhar](#)", "[Leggi tutto](#)", "[Читать далее](#)", "[分享](#)", "[続きを読む](#)",
    "[공유하기](#)", "[اقرأ المزيد](#)", "[Läs mer](#)", "[Czytaj więcej](#)",
)  # fmt: skip

KINDS = (
    *(_link(target) for target in _TARGETS.values()),
    *(_link("(#)", place) for place in ("list", "quotation", "heading", "table")),
    *(_element(name, form) for name, form in _HTML.items()),
    *(Kind(f"image: {name}", ("LNK301",), after_word(piece), _nothing) for name, piece in _IMAGES.items()),
    Kind("a button between paragraphs", ("LNK302",), as_block(*_BUTTONS), _nothing),
    Kind("a button as a list item", ("LNK302",), as_block("- [Share](#)", "1. [Print](#)"), _nothing),
    Kind("a button in a quotation", ("LNK302",), as_block("> [Tweet this](#)"), _nothing),
    Kind(
        "HTML: a button between paragraphs",
        ("LNK302",),
        as_block('<a href="#">Share</a>', '<p><a href="#">Share</a> | <a href="#">Print</a></p>'),
        _nothing,
    ),
)
