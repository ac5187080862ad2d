"""Lines of a site's own order that a scraper took for text: "Tags: a, b", "Filed under: …", "— Categories: …"."""

from __future__ import annotations

import re

from newslint.article.edgeless import by_script
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block

MAX_ITEM_WORDS = 5
MAX_ITEMS = 40
MAX_LINE = 600
"""Code points. Sites show up to some thirty tags; a longer line is text."""

PROSE_WORDS = 12
"""Words. A paragraph this long that ends as a sentence does is the article's; what comes before the first and after
the last of them is its head and tail."""


class TaxonomyLine(NamedTuple):
    """A line that lists an article's tags or categories: its span, its label as written, what it lists."""

    start: int
    end: int
    label: str
    items: tuple[str, ...]


# A list after one of these is a site's, before the first paragraph or after the last.
_SURE = (
    "tags|tagged(?: (?:with|as|in|under))?|filed (?:under|in)|posted (?:in|under)|categor(?:ies|i[sz]ed (?:in|as|"
    "under))|"
    "hashtags|schlagwörter|schlagworte|stichwörter|stichworte|verschlagwortet mit|kategorien|abgelegt (?:unter|in)|"
    "étiquettes|catégories|classé (?:dans|sous)|mots[- ]cl(?:é|ef)s|etiquetas|categor[íi]as|archivado en|"
    "palabras clave|marcadores|arquivado em|palavras[- ]chave|etichette|categorie|archiviato in|parole chiave|"
    "categorieën|trefwoorden|tagi|kategorie|słowa kluczowe|теги|тэги|метки|рубрики|категории|ключевые слова|мітки|"
    "категорії|ключові слова|etiketler|kategoriler|anahtar kelimeler|thẻ|từ khóa|chuyên mục|kata kunci|"
    "taggar|kategorier|etiketter|nyckelord|الوسوم|وسوم|التصنيفات|الكلمات المفتاحية|كلمات مفتاحية|برچسب‌?ها|"
    "کلیدواژه‌?ها|"
    "टैग्स|टैग|श्रेणियाँ|标签|標籤|分类|分類|文章分类|文章标签|タグ|カテゴリー?|태그|카테고리|해시태그"
)
# These also name a property of a thing (a recipe, a product, a paper): only in the head or at the very end.
_DOUBTFUL = (
    "tag|category|keywords?|topics|labels?|sections?|kategori|themen|rubrik(?:en)?|catégorie|rubrique|thèmes|categoría|"
    "categoria|sección|seção|sezione|temas|argomenti|рубрика|категория|категорія|темы|etiket|"
    "关键词|關鍵詞|關鍵字|栏目|キーワード|키워드|분류"
)
# These are said with no colon too: "Filed under Politics, World".
_SAID = late(
    r"(?:tagged(?: (?:with|as|in|under))?|filed (?:under|in)|posted (?:in|under)|categori[sz]ed (?:in|as|under)|"
    r"classé (?:dans|sous)|archivado en|abgelegt unter|archiviato in|arquivado em|verschlagwortet mit) +(?=\S)",
    re.I,
)
_LABEL = late(rf"({_SURE}|{_DOUBTFUL})[*_\])]{{0,4}}[ \xa0]?[:：][*_]{{0,4}}\s*", re.I)
_INNER = late(rf"(?:[\s|;·•/–—-]|\A)({_SURE}|{_DOUBTFUL})[*_]{{0,3}}[:：][*_]{{0,3}}\s*", re.I)
_INNER_SAID = late(rf"[|•·] *{_SAID.pattern}", re.I)
_SURE_LABEL = late(rf"(?:{_SURE})\Z", re.I)
_MIDDLE_LABEL = late(
    r"(?:tags|tagged.*|filed (?:under|in)|标签|標籤|タグ|태그|теги|schlagwörter|etiquetas|étiquettes)\Z", re.I
)
_MARKS = "[^\\w\n\"'“‘„«»「『`<]{0,12}"
_FIRST = "(?im)^[^a-zA-Z0-9\\n\"'`<]*"
_LIST = r"[*_\])]{0,4}[ \x{a0}]?[:：][*_]{0,4}[ \t]*(?:[^\s\[\"'{|>\-]|\[[^\]\n]+\][(\[])"
_LATIN, _FOREIGN = by_script(f"{_SURE}|{_DOUBTFUL}")
TRIGGERS = (
    rf"{_FIRST}(?:(?:{_LATIN}){_LIST}|(?:tagged|filed|posted|categori[sz]ed|classé|archivado|abgelegt|archiviato|"
    r"arquivado|verschlagwortet) )",
    f"{_FIRST}(?:{_FOREIGN}){_LIST}",
)
_CANDIDATE = late(rf"^{_MARKS}(?:{_LABEL.pattern}|{_SAID.pattern})", re.I | re.M)

_LINK = late(r"\[([^\[\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])")
_TAG_PAGE = (
    r"(?:/(?:tags?|categor(?:y|ies?|ias?|ía|ías)|topics?|tagged|labels?|etiquetas?|kategorien?|schlagwort|stichwort|mot-cle|etichette|tagi|kategorie|rubrika?|teg)/[^/()\s]+/?"
    r"|[?&](?:tags?|cat|category|topic)=[^()\s]+)"
)
_TAG_LINK = rf"(?<!!)\[[^\[\]\n!]{{1,60}}\]\([^()\s]{{0,200}}{_TAG_PAGE}(?:[?#][^()\s]*)?\)"
_TAG_LINK_LINE = late(rf"(?m:^)[ \t]*(?:[-*+•#][ \t]+)?{_TAG_LINK}(?:[\s,|·•/]*{_TAG_LINK})*[ \t]*(?m:$)")
TAG_LINKS = (
    r"/(?:tags?|tagged|topics?|labels?)/",
    r"/categor(?:y|ies?|ias?|ía|ías)/",
    r"[?&](?:tags?|cat|category|topic)=",
    "/(?:etiquetas?|kategorien?|schlagwort|stichwort|mot-cle|etichette|tagi|kategorie|rubrika?|teg)/",
)
"""What an address of a page of tags has, as RE2 patterns."""
_SEPARATOR = late(r"\s*[,;|/·•、，；‧،]\s*|\s+[–—-]\s+|\s+(?=#)|\x1f\s*")
_AND = late(r"\A(?:and|und|et|y|e|en|i|и|ve)\s+", re.I)
_WHEN = late(r" on [A-Z]\w+ \d{1,2},? \d{4}[^|]*")
_ASIDE = late(
    r"(?:\d+|no|leave an?|add an?|post an?) (?:comments?|replies|reply)(?: yet)?|"
    r"comments off|permalink|bookmark|share|print|edit",
    re.I,
)
# What else a site prints beside its tags; another label there makes the line one of a sheet of properties.
_OWN_LABEL = late(
    r"(?:date|published|posted|updated|last updated|modified|created|authors?|by|written by|source|via|reading time|"
    r"photo|image|credit|share|comments?|views|link|url|title|language|read more|related|see also|note|"
    r"datum|autor|autorin|quelle|foto|fecha|fuente|auteur|data|autore|fonte|дата|автор|источник|фото|作者|来源|來源|日期|"
    r"发布|发布时间|发布日期|时间|原文|编辑|译者|校对|责任编辑|阅读|评论|投稿日|公開日|著者)\Z",
    re.I,
)
_PROPERTY = late(r"[^\w\n]{0,12}(\w[\w '’()/.-]{0,30}?)[*_\])]{0,4} ?[:：][*_]{0,4}[ \t]*(\S[^\n]*)")
_PAPER = late(r"(?im)^\W*(?:abstract|references|zusammenfassung|résumé|resumen|resumo)\b")
_STOP = late(r"[.!?…。！？][\"'”’»)*_]*\Z")
_UNSPACED = late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_WIDE = late("[\u3040-\u30ff\u3400-\u9fff]")


def find_taxonomy(article: Article) -> tuple[TaxonomyLine, ...]:
    """The lines that list an article's tags or categories and are none of its text."""
    text = article.text
    linked = article.format == "markdown" and _has_tag_links(text)
    if not linked and not _CANDIDATE.search(text, article.body_start):
        return ()
    blocks = article.paragraphs
    read = {number: line for number, block in enumerate(blocks) if (line := read_line(text, block)) is not None}
    prose = [number for number, block in enumerate(blocks) if _is_prose(text, block)]
    if not prose:
        return ()
    lines = {
        number: line
        for number, line in read.items()
        if not _is_example(article, number) and _counts(text, number, read, prose, blocks)
    }
    if linked:
        edges = (*range(prose[0]), *range(prose[-1] + 1, len(blocks)))
        found = {number: line for number in edges if (line := _read_tag_links(text, blocks[number])) is not None}
        lines = found | lines
    return tuple(line for _, line in sorted(lines.items()))


def _has_tag_links(text: str) -> bool:
    """Whether a line begins and ends as one of links to pages of tags does."""
    return "](" in text and any(
        line.endswith(")") and line.lstrip(" \t-*+•#").startswith("[") and bool(_TAG_LINK_LINE.search(line))
        for line in map(str.rstrip, text.split("\n"))
    )


def _read_tag_links(text: str, block: Block) -> TaxonomyLine | None:
    """Read a paragraph or item that is nothing but links to pages of tags; None where it is more."""
    source = text[block.start : block.end]
    if block.kind not in ("paragraph", "item") or len(source) > MAX_LINE * 2 or not _TAG_LINK_LINE.fullmatch(source):
        return None
    items = tuple(item for link in _LINK.finditer(source) if (item := link[1].strip("*_`# ")))
    return (
        TaxonomyLine(block.start, block.end, "", items)
        if items and all(item.isdigit() or _is_item(item) for item in items)
        else None
    )


def read_line(text: str, block: Block) -> TaxonomyLine | None:
    """Read a paragraph as a taxonomy line; None where it is none by its words alone."""
    if block.end - block.start > MAX_LINE:
        return None
    source = text[block.start : block.end]
    begin = re.match(_MARKS, source)
    at = begin.end() if begin else 0
    label = _LABEL.match(source, at)
    said = None if label else _SAID.match(source, at)
    found = label or said
    if found is None:
        return None
    items = _read_items(source[found.end() :])
    is_sure = said is not None or bool(_SURE_LABEL.match(found[1]))
    if not items or (said and not _are_names(items)):
        return None
    if len(items) == 1 and items[0][0].islower() and (len(items[0].split()) > 2 or not is_sure):
        return None
    return TaxonomyLine(block.start, block.end, label[1] if label else found[0].strip(), items)


def _read_items(source: str) -> tuple[str, ...]:
    """What a line lists; nothing where it reads as a sentence."""
    listed = _WHEN.sub("", _INNER_SAID.sub(", ", _INNER.sub(", ", source)))
    listed = _LINK.sub(lambda m: f"\x1f{m[1]}\x1f", listed)
    items: list[str] = []
    for piece in _SEPARATOR.split(listed):
        item = _AND.sub("", piece.strip().strip("*_`#[]{}~ \t")).strip()
        item = item.rstrip(")") if "(" not in item else item
        if item and not _ASIDE.fullmatch(item):
            items.append(item)
    if items and len(items) > 1:
        items[-1] = items[-1].rstrip(".").rstrip()
    if len(items) > MAX_ITEMS or not all(map(_is_item, items)):
        return ()
    return tuple(items)


def _is_item(item: str) -> bool:
    words = item.split()
    if not words or len(words) > MAX_ITEM_WORDS or len(item) > 50 or len(_WIDE.findall(item)) > 14:
        return False
    return not re.search(r"[!?…:：=<>{}。！？“”\"]|\.\s|\.\Z", item) and any(map(str.isalpha, item))


def _are_names(items: Sequence[str]) -> bool:
    """Whether a list that follows no colon is one of names: "Filed under Politics", not "Filed under the heading"."""
    if all(not item[0].islower() for item in items):
        return True
    return len(items) > 1 and all(len(item.split()) <= 2 for item in items)


def _is_prose(text: str, block: Block) -> bool:
    source = text[block.start : block.end]
    words = len(source.split()) + (len(_WIDE.findall(source)) + len(_UNSPACED.findall(source)) // 2) // 2
    return words >= PROSE_WORDS and block.kind != "heading" and (bool(_STOP.search(source)) or words >= 2 * PROSE_WORDS)


def _is_example(article: Article, number: int) -> bool:
    """Whether a line shows what such a line looks like: after a colon, or beside code or a table."""
    block = article.paragraphs[number]
    if number and article.text[article.paragraphs[number - 1].start : block.start].rstrip().endswith((":", "：")):
        return True
    blocks = article.blocks
    at = next((n for n, b in enumerate(blocks) if b.start <= block.start < b.end), None)
    if at is None:
        return False
    return any(b.kind in ("code", "table") for b in blocks[max(at - 1, 0) : at + 2])


def _counts(
    text: str, number: int, read: dict[int, TaxonomyLine], prose: Sequence[int], blocks: Sequence[Block]
) -> bool:
    """Whether a line stands where a site prints its own order, and not among properties of a thing."""
    line, block = read[number], blocks[number]
    beside = [n for n in (number - 1, number + 1) if 0 <= n < len(blocks) and n not in read]
    if any(_is_property(text, blocks[n]) for n in beside):
        return False
    if block.kind == "item" and any(blocks[n].kind == "item" for n in beside):
        return False
    same = [n for n, other in read.items() if n != number and other.label.lower() == line.label.lower()]
    if any(prose[0] < n < prose[-1] for n in same):
        return False
    if prose[0] < number < prose[-1]:
        return not same and block.kind == "paragraph" and _counts_inside(text, line)
    if _SURE_LABEL.match(line.label) and not _SAID.fullmatch(line.label + " x"):
        return True
    if _PAPER.search(text):
        return False
    after = enumerate(blocks[number + 1 :], start=number + 1)
    return number < prose[0] or all(n in read or len(text[b.start : b.end].split()) <= 6 for n, b in after)


def _counts_inside(text: str, line: TaxonomyLine) -> bool:
    """Whether a line between paragraphs is a site's: a sure label, two items, and a text that speaks of no labels."""
    if len(line.items) < 2 or not _MIDDLE_LABEL.match(line.label):
        return False
    word = re.escape(line.label.split()[0])
    return len(re.findall(rf"(?<!\w){word}(?!\w)", text, re.I)) <= 1 + _in_front(text, word)


def _in_front(text: str, word: str) -> int:
    """How often a word is a key of front matter."""
    return len(re.findall(rf"(?im)^{word}:", text)) if text.startswith(("---", "+++")) else 0


def _is_property(text: str, block: Block) -> bool:
    match = _PROPERTY.match(text[block.start : block.end])
    if not match or _OWN_LABEL.match(match[1].strip()):
        return False
    value = match[2]
    return len(value.split()) <= 8 and not _STOP.search(value)
