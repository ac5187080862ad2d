"""What a text with no metadata says of itself: its heading, byline, date line, categories line, source.

Each piece of evidence is quoted as it stands; nothing is invented.
"""

from __future__ import annotations

import re

from newslint.article.dates import read_date
from newslint.article.taxonomy import read_line
from newslint.article.title import heading_text, looks_like_title
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import whole_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.block import Block

HEAD = 8
"""Blocks from the top in which a page has its title, byline and date line."""


class Evidence(NamedTuple):
    """A metadata field and the text that says it."""

    field: str
    value: str | list[str]
    start: int
    end: int


# With a colon behind them they introduce a name wherever they stand; without one only the first kind does.
_BY = (
    "by|written by|words by|story by|posted by|reported by|published by|von|ein bericht von|geschrieben von|par"
    "|écrit par"
    "|rédigé par|publié par|por|escrito por|publicado por|di|a cura di|scritto da|door|geschreven door|av|af"
    "|skriven av"
    "|skrevet av|skrevet af|napisał|napisała|napsal|napsala|írta|scris de|γράφει ο|γράφει η|από τον|από την"
    "|oleh|ditulis oleh"
    "|viết bởi|بقلم|به قلم|نوشته|מאת|โดย|द्वारा|автор|текст|kirjoittanut"
)
_BY_COLON = (
    "author|authors|byline|writer|words|text|story|autor|autorin|autoren|auteur|auteurs|autora|autore|autori"
    "|redactor|redacción"
    "|texto|testo|tekst|texte|author name|автор|авторы|автор текста|автори|teksti|kirjoittaja|szerző|συντάκτης"
    "|κείμενο|yazan"
    "|yazar|haber|muhabir|penulis|tác giả|bài|bài viết|الكاتب|كتب|كتبت|تحرير|إعداد|نویسنده|כתב|כתבת|लेखक|रिपोर्ट"
    "|ผู้เขียน|เรื่อง"
    "|forfatter|författare|skribent|autors|autorius|автор статті"
)
_BY_WIDE = "作者|文|撰文|撰稿|记者|記者|本报记者|特约记者|著者|執筆|筆者|取材・文|ライター|글|글쓴이|작성자|기자|취재"
_BYLINE = late(
    rf"(?:(?:{_BY_COLON})\s*[:：]\s*|(?:{_BY})\s*:?\s+|(?:{_BY_WIDE})\s*[:：／/]\s*|(?:记者|記者"
    rf"|本报记者)\s+)(?P<name>\S.{{1,60}})",
    re.I,
)
_KOREAN = late(r"(?P<name>[가-힣]{2,4})\s+(?:선임)?기자(?:\s+\S+@\S+)?")
_ROLE = late(
    r"(?:\s*,\s*|\s+[-–—]\s+)(?=[^,]{2,50}\Z)(?!(?:and|und|et|y|e|и)\b)|\s*[(（].*|\s+(?:for|für|pour|para"
    r"|per)\s+(?=[A-Z])",
    re.I,
)
_CREDIT = late(
    r"^(?:photo|image|picture|credit|foto|bild|photograph|graphic|video)\w*\s*[:|/]|\b(?:getty|reuters"
    r"|shutterstock)\b|/AP\b",
    re.I,
)
_DATE_LABEL = late(
    r"(?:first published|last updated|last modified|published|posted|updated|date|created|released"
    r"|veröffentlicht|erschienen|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado"
    r"|pubblicato|aggiornato"
    r"|geplaatst|gepubliceerd|bijgewerkt|opublikowano|publikacja|data publikacji|опубликовано|обновлено"
    r"|опубліковано|оновлено"
    r"|publicerad|uppdaterad|publisert|oppdatert|publiceret|udgivet|opdateret|julkaistu|päivitetty|publikováno"
    r"|zveřejněno"
    r"|megjelent|frissítve|publicat|actualizat|δημοσιεύθηκε|δημοσίευση|ενημερώθηκε|yayınlanma(?: tarihi)?|güncelleme"
    r"|diterbitkan|dipublikasikan|diperbarui|ngày đăng|cập nhật|تاريخ النشر|نشر في|نُشر في|آخر تحديث|تاریخ انتشار"
    r"|פורסם|עודכן"
    r"|प्रकाशित|เผยแพร่|发布时间|发布日期|发布于|发表于|發布時間|日期|时间|更新时间|公開日|投稿日|更新日|입력|등록"
    r"|작성일"
    r"|datum|data|fecha|дата|tarih|tanggal|dátum|dato)"
    r"(?:\s+(?:on|am|le|el|em|il|op|den|dne|dnia|pada|vào))?\s*[:：]?\s*",
    re.I,
)
_SOURCE = late(
    r"(?:source|via|originally published (?:at|on|by)|original(?: article| post| link)?"
    r"|read (?:the )?original(?: article)?|link|url"
    r"|quelle|original(?:artikel|beitrag)|fuente|fonte|bron|źródło|источник|джерело|kilde|källa|lähde|zdroj"
    r"|forrás|sursa|πηγή"
    r"|kaynak|sumber|nguồn|المصدر|منبع|מקור|स्रोत|ที่มา|来源|來源|原文(?:链接|地址|網址)?|原文出处|出典|引用元|출처"
    r"|원문)"
    r"(?:\s+url)?\s*[:：]?\s*(?:\[[^\]\n]*\]\(\s*)?<?(?P<url>https?://[^\s<>()\[\]（）]+(?:\([^\s()]*\)[^\s<>()\[\]]*)?)[>)]?",
    re.I,
)
# What parts a byline from a date on one line.
_JOINS = late(
    r",\s+(?=[A-Z][a-z]+\.? \d{1,2}, \d{4})|\s+[|·•–—/]\s+|\s*[|｜]\s*"
    r"|,?\s+(?:on|am|le|el|em|il)\s+(?=\d|[A-Z][a-z]+ \d)|\t+|\s{3,}"
)
_MARKUP = " *_#>~`"
MAX_LINE = 200
"""Code points; a byline, date line or source line is shorter."""


def find_evidence(article: Article) -> tuple[Evidence, ...]:
    """The evidence for title, date, author, categories or tags and source, at most one of each."""
    found: dict[str, Evidence] = {}
    units = article.units
    head = [b for b in units if b.kind in ("heading", "paragraph", "quote", "item")][:HEAD]
    title = _title(article, head)
    if title is not None:
        found["title"] = title
    seen: set[int] = set()
    for block in (*head, *(b for b in units[-3:] if b.kind == "paragraph")):
        if block.end - block.start > MAX_LINE * 2:
            continue
        # The whole line: "9. Juli 2025" is a list item to Markdown.
        start, end = whole_lines(article.text, (block.start, block.end))
        if block.kind == "heading" or start in seen:
            continue
        seen.add(start)
        for line in _LINES.finditer(article.text, start, end):
            for piece in _pieces(line.group(), line.start()):
                found.setdefault(piece.field, piece)
    lines = (read_line(article.text, block) for block in (*head, *units[-3:]) if _may_list(block))
    for taxonomy in filter(None, lines):
        field = "categories" if _CATEGORIES.match(taxonomy.label) else "tags"
        found.setdefault(field, Evidence(field, list(taxonomy.items), taxonomy.start, taxonomy.end))
    order = ("title", "date", "author", "categories", "tags", "source_url")
    return tuple(found[field] for field in order if field in found)


def _may_list(block: Block) -> bool:
    return block.kind == "paragraph" and block.end - block.start <= MAX_LINE


_LINES = late(r"[^\r\n]+")
_CATEGORIES = late(
    r"categ|catég|kategor|filed|posted|section|rubri|sezione|sección|seção|рубрик|категор|chuyên mục|التصنيف"
    r"|श्रेणि|分类|分類|文章分类"
    r"|栏目|カテゴリ|카테고리|분류|abgelegt|archiv|classé|arquivado|κατηγορ|קטגור",
    re.I,
)


def _title(article: Article, head: list[Block]) -> Evidence | None:
    for block in head[:3]:
        text = article.text[block.start : block.end]
        if block.kind == "heading" and heading_text(text):
            return Evidence("title", heading_text(text), block.start, block.end)
    for number, block in enumerate(head[:2]):
        text = article.text[block.start : block.end].strip()
        if block.kind == "paragraph" and looks_like_title(text) and _is_headline(text, head[number + 1 :]):
            return Evidence("title", heading_text(text), block.start, block.end)
    return None


MAX_HEADLINE = 130
"""Code points of a line that is taken for a headline though nothing marks it as one."""

_SENTENCES = late(r"[.!?][\"'”’»)]*\s+[\"'“‘«(]*[^\W\d_a-zа-я]|[,.!?][\"”»]\s|[。！？].")
_SPEAKS = late(r"\b(?:said|says|told|added)\b[^.]*[,:]|\b(?:I|we|you)\b.*\b(?:am|are|was|were|have|had)\b")


def _is_headline(text: str, rest: list[Block]) -> bool:
    """Whether a line without any mark is a headline: one sentence at most, above longer text."""
    if len(text) > MAX_HEADLINE or _CREDIT.search(text) or _SENTENCES.search(text) or _SPEAKS.search(text):
        return False
    if _BYLINE.fullmatch(text) or text[0] in '“"„«' or text[-1] in '”"»“:/|':
        return False
    return sum(block.end - block.start for block in rest[:6]) >= 1.5 * len(text)


def _pieces(line: str, start: int) -> Iterator[Evidence]:
    """What one line says: a date, a byline, a source, or several beside one another."""
    if len(line) > MAX_LINE:
        return
    if "://" in line:
        match = _SOURCE.fullmatch(line.strip(_MARKUP + "-–—"))
        if match:
            yield Evidence("source_url", match["url"], start, start + len(line))
        return
    # Text: neither a date nor a name ends as a sentence does, or is as long.
    is_sentence = line.rstrip()[-1:] in '.!?。”"' and len(line) > 40
    if is_sentence or (len(line) > 80 and not _DIGIT.search(line)):
        return
    at = 0
    whole = _piece(line, start)
    if whole is not None:
        yield whole
        return
    for cut in (*_JOINS.finditer(line), None):
        part = line[at : cut.start() if cut else len(line)]
        piece = _piece(part, start + at) if len(part) < len(line) else None
        if piece is not None:
            yield piece
        at = cut.end() if cut else at


def _piece(part: str, start: int) -> Evidence | None:
    text = part.strip(_MARKUP + "-–—,;")
    if not text:
        return None
    end = start + len(part)
    label = _DATE_LABEL.match(text)
    if _DIGIT.search(text):
        date = read_date(text) or (read_date(text[label.end() :]) if label else None)
        if date is not None and not date.problem and 1800 <= date.year <= 2100:
            return Evidence("date", date.iso, start, end)
        return None
    match = _BYLINE.fullmatch(text) or _KOREAN.fullmatch(text)
    name = _ROLE.split(match["name"], maxsplit=1)[0].strip(_MARKUP + ",.;") if match else ""
    return Evidence("author", name, start, end) if name and _is_name(name) else None


_DIGIT = late(r"\d")
_PARTICLES = frozenset(
    "and und et y e en og och ja i и та & van von de der den del della di da dos das du la le el al bin ibn ter ten zu"
    " af ben abu o'".split()
)
_NO_NAMES = frozenset(
    "the a an our my your any all popular now then land sea air default this that these those far night day staff "
    "news favor favore accident hand law request".split()
)
_PLACING = frozenset("The From To In On At With Of For By Into About After Before".split())
_WIDE = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _is_name(name: str) -> bool:
    """Whether it reads as one or more people's names: capitals, or a script that has none."""
    if _WIDE.search(name):
        return 2 <= len(_WIDE.findall(name)) <= 16 and not re.search(r"[。，、！？]", name)
    words = [word for word in re.split(r"[\s,]+", name) if word]
    if not 2 <= len(words) <= 8 or any(not (word[0].isalpha() or word == "&") for word in words):
        return False
    if "/" in name or words[0].lower() in _NO_NAMES or not _PLACING.isdisjoint(words) or _is_calendar(words):
        return False
    named = [word for word in words if word.lower() not in _PARTICLES]
    cased = (word[0] for word in named if word[0].isupper() or word[0].islower())
    return len(named) >= 2 and all(map(str.isupper, cased))


def _is_calendar(words: list[str]) -> bool:
    from newslint.article.month_names import DAY_NAMES, MONTH_NAMES

    return any(len(word) > 3 and (word.lower() in DAY_NAMES or word.lower() in MONTH_NAMES) for word in words[:1])


def front_matter_block(evidence: tuple[Evidence, ...], newline: str) -> str:
    """A YAML front matter block that says what the evidence says, and a blank line."""
    lines = ["---"]
    for piece in evidence:
        if isinstance(piece.value, list):
            lines.append(f"{piece.field}: [{', '.join(map(_scalar, piece.value))}]")
        else:
            lines.append(f"{piece.field}: {piece.value if piece.field == 'date' else _scalar(piece.value)}")
    return newline.join([*lines, "---", "", ""])


def html_head(evidence: tuple[Evidence, ...]) -> str:
    """The elements of an HTML head that say what the evidence says."""
    from html import escape

    parts = []
    for piece in evidence:
        value = ", ".join(piece.value) if isinstance(piece.value, list) else piece.value
        shown = escape(" ".join(_UNWRITABLE.sub("", value).split()))
        name = {"date": "article:published_time", "source_url": "og:url"}.get(piece.field)
        if piece.field == "title":
            parts.append(f"<title>{shown}</title>")
        elif name:
            parts.append(f'<meta property="{name}" content="{shown}">')
        else:
            parts.append(f'<meta name="{"author" if piece.field == "author" else "keywords"}" content="{shown}">')
    return " ".join(parts)


def _scalar(value: str) -> str:
    """A text as a double-quoted YAML scalar."""
    escaped = _UNWRITABLE.sub("", value).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(escaped.split()) + '"'


# What YAML does not allow in a file, 5.1; white space is written as one space.
_UNWRITABLE = late(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
