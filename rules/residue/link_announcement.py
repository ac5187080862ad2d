"""RES518."""

from __future__ import annotations

import re

from newslint.article.speaking import speaks
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding
    from newslint.positions import Span

_WINDOW = (
    r"(?:link )?opens? (?:in|as) (?:an? )?(?:new|other|external|different|separate) (?:browser )?(?:tab|window|page"
    r"|site)(?: or (?:tab|window))?",
    "opens (?:an )?external (?:site|website|link|page)|external (?:site|website|link) opens? in (?:an? )?new (?:tab"
    "|window)",
    "(?:wird |öffnet |öffnet sich )in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet| öffnen)?",
    "(?:s['’]ouvre |ouvre |ouverture )dans (?:une? )?(?:nouvel(?:le)? |autre )(?:fenêtre|onglet)|nouvelle fenêtre",
    "(?:se )?abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?",
    "(?:abre|abrir|abre-se) (?:em|num|numa|em uma?) (?:nov[ao] )?(?:janela|aba|separador|guia)(?: nov[ao])?",
    "si apre in (?:una )?(?:nuova )?(?:finestra|scheda)(?: nuova)?",
    "opent in (?:een )?nieuw (?:venster|tabblad)",
    "otwiera się w nowym oknie|otwiera się w nowej karcie|otwórz w nowym oknie",
    "(?:откроется|открывается|открыть) в новом окне|(?:откроется|открывается) в новой вкладке",
    "(?:відкриється|відкривається) (?:в|у) новому вікні|(?:відкриється|відкривається) (?:в|у) новій вкладці",
    "yeni (?:pencerede|sekmede) açılır",
    "öppnas i (?:ett )?nytt fönster|öppnas i ny flik|åbner i (?:et )?nyt vindue|åpnes i nytt vindu"
    "|avautuu uuteen (?:ikkunaan|välilehteen)",
    "otevře se v novém okně|új ablakban nyílik(?: meg)?|se deschide într-o fereastră nouă",
    "在新(?:窗口|標籤頁|标签页|視窗|分頁)(?:中)?(?:打开|打開|開啟)|"
    "新しい(?:ウィンドウ|ウインドウ|タブ)で(?:開く|開きます)|새 (?:창|탭)(?:에서)? ?(?:열림|열기|열립니다)",
    "(?:يفتح|تفتح) في نافذة جديدة|नई विंडो में खुलता है|mở (?:trong|ra) cửa sổ mới|(?:buka|terbuka"
    "|membuka) di (?:jendela|tab) baru",
)
_ANY_WINDOW = f"(?i){'|'.join(_WINDOW)}"
_INVISIBLE = "[\u2060\u200b\u200c\ufeff\xa0 ]*"
_BRACKETED = late(rf"{_INVISIBLE}[(（\[]\s*(?:{'|'.join(_WINDOW)})\.?\s*[)）\]]", re.I)
_BARE = late(rf"(?:{_INVISIBLE}[,;–-])?{_INVISIBLE}(?<!\w)(?:{'|'.join(_WINDOW)})\Z", re.I)
_EXTERNAL = late(r",[ \xa0]external(?!\w)")
_SURE_END = late(r"[ \t]*(?:[.;:?!)\]\"”’]|\r|\n|\Z)")
_QUOTED = late(r"[\"'“”‘’«»„`*]\s*\Z")
_LIST = late(r"(?<!\w)(?:internal|inner|domestic|local|personal)(?!\w)", re.I)


class LinkAnnouncement(Rule):
    """What a screen reader says of a link stands in the text: "(opens in new tab)", ", external".

    Sites hide a note behind links that lead away; it is meant for the ear. A scraper takes it for text, and a
    sentence reads "the report, external said".

    The bracketed note, in some thirty languages, counts after a word or at the end of a link's text. A link whose
    text ends in the note without brackets counts too. ", external" counts after another mark (",, external", ".,
    external") and at the end of a line or sentence; where it is found once, every other in the article is one too.

    Left alone: "internal links, external links" and other lists in a sentence that says internal; a note in quotation
    marks; an article that speaks of markup or programs, where the note is an example; code.

    The fix deletes the note and the mark before it. It is unsafe, since ", external" may be a writer's own.
    """

    code, name, severity = "RES518", "link-announcement", Severity.WARNING
    triggers = (
        ", external", ",\xa0external",
        "(?i)open(?:s|ed|t)? (?:in|as|an? ext|ext)", "(?i)in (?:einem )?neue[mn] (?:Fenster|Tab)",
        "(?i)nouvel(?:le fen| onglet)",
        "(?i)abre(?:-se)? (?:en|em|num)", "si apre in", "(?i)otwiera się w now", "(?i)в нов(?:ом окне|ой вкладке)",
        "(?i)новому вікні|новій вкладці",
        "(?i)yeni (?:pencerede|sekmede)", "nytt fönster|ny flik|nyt vindue|nytt vindu|uuteen (?:ikk|väl)",
        "novém okně|új ablakban|fereastră nouă",
        "在新(?:窗|標|标|視|分)|新しい(?:ウ|タ)|새 (?:창|탭)", "في نافذة جديدة|नई विंडो",
        "cửa sổ mới|(?:jendela|tab) baru",
    )  # fmt: skip

    def check(self, article: Article) -> Iterator[Finding]:
        spans = [*_windows(article), *_externals(article)]
        for start, end in sorted(spans):
            said = article.text[start:end].strip("\u2060\u200b\u200c\ufeff\xa0 ,")
            yield self.finding(
                (start, end),
                f"What a screen reader says of a link stands in the text: “{said}”",
                fix=edit_fix((Edit(start, end, ""),), "Delete the announcement", safe=False),
            )


def _windows(article: Article) -> list[Span]:
    text = article.text
    # "It opens in theaters" woke the rule: the notes in full are asked before blocks are parsed.
    if not speaks(article.utf8, _ANY_WINDOW):
        return []
    found = [
        match.span()
        for match in _BRACKETED.finditer(text, article.body_start)
        if _follows_word(text, match.start()) and not article.is_code(*match.span())
    ]
    for link in article.links if article.format == "markdown" else ():
        shown = text[link.text_start : link.text_end]
        if _BRACKETED.fullmatch(shown.strip()):
            # A link that shows nothing else goes with its note.
            found = [span for span in found if not link.start <= span[0] < link.end]
            found.append((len(text[: link.start].rstrip(" \xa0")), link.end))
        elif (match := _BARE.search(shown.rstrip())) and shown[: match.start()].strip():
            found.append((link.text_start + match.start(), link.text_start + match.end()))
    if found and article.speaks_of_code and len(found) < 3:
        return []
    return found


def _follows_word(text: str, at: int) -> bool:
    """Whether something was announced: a word or a link stands before the note, and no quotation mark."""
    before = text[max(at - 3, 0) : at].rstrip()
    return bool(before) and not _QUOTED.search(before)


def _externals(article: Article) -> list[Span]:
    text = article.text
    spans = [
        match.span()
        for match in _EXTERNAL.finditer(text, article.body_start)
        if not _LIST.search(text, *_sentence(text, *match.span())) and not article.is_code(*match.span())
    ]
    is_sure = any(text[start - 1] in ",.;:?!" or _SURE_END.match(text, end) for start, end in spans if start)
    return spans if is_sure else []


def _sentence(text: str, start: int, end: int) -> Span:
    """The line around a place, 200 characters each way at most."""
    first = max(text.rfind("\n", 0, start) + 1, start - 200)
    last = text.find("\n", end)
    return first, min(last if last >= 0 else len(text), end + 200)
