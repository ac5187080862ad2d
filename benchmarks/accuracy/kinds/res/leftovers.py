"""What a page's machinery leaves within the text: tags, tokens, announcements, credits, sentences run together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.res.planting import CASED, behind_word, between, body, in_format, nothing

if TYPE_CHECKING:
    from random import Random

_ANNOUNCED = (
    " (opens in new tab)", " (opens in a new window)", " (öffnet in neuem Fenster)",
    " (s'ouvre dans une nouvelle fenêtre)",
    " (se abre en una ventana nueva)", " (abre em nova janela)", " (si apre in una nuova finestra)",
    " (opent in nieuw venster)",
    " (otwiera się w nowym oknie)", " (откроется в новом окне)", " (yeni pencerede açılır)",
    "\u2060(opens in a new window)",
)  # fmt: skip
_CREDITS = (
    "Photo: Ann Bell", "Tom Reed/Getty Images", "Photo by Tom Reed/AFP", "Image caption The mayor at her window",
    "Fuente de la imagen, Reuters",
    "Image source, Getty Images", "Foto: Ulla Berg/dpa", "Автор фото, Reuters", "图像来源，Getty Images",
    "画像提供, Reuters",
    "사진 출처, 연합뉴스",
    "The mayor at her window in March (Photo: Tom Reed, AP)", "Credit: Ann Bell View full size image",
)  # fmt: skip


def _tagged(text: str, rng: Random) -> Damaged | None:
    words = [span for span in spots.words(text) if span[0] > body(text)[0][0]]
    start, end = rng.choice(words)
    return changed(text, [(start, end, f"<strong>{text[start:end]}</strong>")])


def _untagged(piece: str | bytes) -> str:
    return re.sub("<[^<>]*>|&lt;.*?&gt;", "", str(piece))


def _escaped(text: str, rng: Random) -> Damaged | None:
    start, end = rng.choice([span for span in spots.words(text) if span[0] > body(text)[0][0]])
    return changed(text, [(start, end, f"&lt;em&gt;{text[start:end]}&lt;/em&gt;")])


def _in_paragraphs(text: str, rng: Random) -> Damaged | None:
    changes = [change for a, b in body(text) for change in ((a, a, "<p>"), (b, b, "</p>"))]
    return changed(text, changes)


def _glued(text: str, rng: Random) -> Damaged | None:
    places = []
    for a, b in body(text):
        for match in re.finditer(r"[.!?] ", text[a:b]):
            at = a + match.start()
            word, following = (
                re.search(r"(?<!\S)[^\W\d_]{3,}\Z", text[a:at]),
                re.match(r"[^\W\d_]{2,} ", text[at + 2 : b]),
            )
            if word and word[0].islower() and following and following[0][0].isupper() and following[0][1:].islower():
                places.append(at)
    if not places or not CASED.search(text, places[0]):
        return None
    at = rng.choice(places)
    return changed(text, [(at, at + 2, text[at])])


def _parted(piece: str | bytes) -> str:
    return f"{piece!s} "


def _announced(text: str, rng: Random) -> Damaged | None:
    clean = f"{text}\n{rng.choice(('The harbour and its own map', 'Write to the mayor.', 'Le plan du port'))}\n"
    return changed(clean, [(len(clean) - 1, len(clean) - 1, ", external")])


def _cut(text: str, rng: Random) -> Damaged | None:
    start, end = body(text)[-1]
    at = rng.randrange(start + 10, end - 10)
    return changed(
        text,
        [
            (
                at,
                len(text),
                rng.choice(("… [+2313 chars]", "… Read more\n", " […]\n", "... Weiterlesen\n", "… Lire la suite\n")),
            )
        ],
    )


KINDS: tuple[Kind, ...] = (
    Kind("placeholders between paragraphs, plain text", ("RES506",), in_format(".txt",
    between("{{category}} {{title}}", "{% include share.html %}", "%%FIRSTNAME%%", "${pageTitle}", "<%= title %>",
    "[object Object]"))),
    Kind("a bare placeholder, Markdown", ("RES506",), in_format(".md", between("{{ author }}", "{{title}}",
    "&#123;% raw %}", "&#123;{ body }}"))),
    Kind("a word in tags, plain text", ("RES507",), in_format(".txt", _tagged), _untagged),
    Kind("a word in escaped tags", ("RES507",), _escaped, _untagged),
    Kind("paragraphs in tags, plain text", ("RES507",), in_format(".txt", _in_paragraphs), _untagged),
    Kind("a site's comment or script", ("RES507",), between("<!-- wp:paragraph -->",
    "googletag.cmd.push(function() { googletag.display('x'); });", "(adsbygoogle = window.adsbygoogle |"
    "| []).push({});"), nothing),
    Kind("cut off with a mark", ("RES509",), _cut),
    Kind("a credit or label between paragraphs", ("RES512",), between(*_CREDITS)),
    Kind("a credit run into a sentence", ("RES512",), behind_word("Image copyrightGETTY IMAGES",
    "Image copyrightREUTERS")),
    Kind("a space lost between sentences", ("RES515",), _glued, _parted),
    Kind("a link's announcement in brackets", ("RES518",), behind_word(*_ANNOUNCED), nothing),
    Kind("a link's announcement at a line's end", ("RES518",), _announced, nothing),
)  # fmt: skip
