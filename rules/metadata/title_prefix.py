"""MET414."""

from __future__ import annotations

import re

from newslint.engine.rule import Rule
from newslint.finding import Severity, suggest
from newslint.fixing.front_matter import set_value
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


_WORDS = (
    "breaking(?: news)?|big news|updated?|latest(?: news)?|new|just in|news alert|alert|news flash|newsflash"
    "|developing(?: story)?|urgent|must read|exclusive|eilmeldung|eil|update zum|neu|aktuell|brandaktuell"
    "|exklusiv|dernière minute|urgent|flash(?: info)?|alerte(?: info)?|mise à jour|exclusif|última hora"
    "|urgente|actualización|actualizado|exclusiva|última notícia|últimas notícias|plantão|atualização"
    "|atualizado|exclusivo|ultim['’]ora|ultima ora|aggiornamento|aggiornato|esclusiva|laatste nieuws"
    "|net binnen|exclusief|pilne|z ostatniej chwili|aktualizacja|срочно|молния|обновлено|обновление|терміново"
    "|оновлено|son dakika|güncelleme|senaste nytt|just nu|uppdaterad|siste nytt|sidste nyt|viimeisimmät"
    "|mimořádně|aktualizováno|frissítve|rendkívüli|επείγον|έκτακτο|עדכון|מבזק|عاجل|خبر عاجل|تحديث|فوری"
    "|ब्रेकिंग(?: न्यूज़?)?|ताज़ा|तुरंत|tin nóng|nóng|cập nhật|terbaru|terkini"
)
_WIDE = "突发|突發|快讯|快訊|最新|最新消息|重磅|刚刚|更新|速報|独自|속보|단독|긴급"
_PREFIX = late(
    rf"\s*(?:(?:{_WORDS})\s*[:：|]\s*|(?:{_WIDE})\s*[:：|｜]\s*|[\[【(](?:{_WORDS}|{_WIDE})[\]】)]\s*:?\s*)", re.I
)


class TitlePrefix(Rule):
    """A word such as `Breaking:`, `Update:` or `Latest:` is set before the headline.

    Bots and feeds put it there to draw clicks. It is stale an hour later, hides that two articles are one story
    (DUP704 compares titles without it), and takes room that a headline has little of.

    Left alone: such a word within a title; a title of one word after it (`Update: Patched`); a name that begins so
    (`New York: …`, `Breaking Bad: …`); a version after it (`Update: 2.0`).

    The fix is a suggestion: the title without the word.
    """

    code, name, severity = "MET414", "title-prefix", Severity.INFO
    reads = "file"
    needs = "prefixed_titles"

    def check(self, article: Article) -> Iterator[Finding]:
        for field in article.prefixed_titles:
            title = str(field.value)
            match = _PREFIX.match(title)
            rest = title[match.end() :].strip() if match else ""
            if match is None or not _is_headline(rest):
                continue
            edit = set_value(article, field, rest)
            fix = suggest(f"Leave it out: {rest}", *([edit] if edit else []))
            message = f"The title has a prefix before the headline: {match.group().strip()}"
            yield self.finding((field.start, field.end), message, fix=fix)


def _is_headline(rest: str) -> bool:
    if not rest or rest[0].isdigit() or rest[0].islower():
        return False
    return len(rest.split()) >= 2 or (not rest.isascii() and len(rest) >= 6)
