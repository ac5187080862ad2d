"""RES509."""

from __future__ import annotations

import re

from newslint.engine.rule import Rule
from newslint.finding import Severity
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

TAIL = 600
"""Code points at the body's end in which the mark of a cut is looked for; a line of tags or a source may follow."""

_COUNT = late(r"(?:(?:…|\.\.\.)[ \t\xa0]*)?\[[ ]?\+[ ]?\d{1,7} (?:chars|characters|words)\b[ ]?\]")
_DOTS = r"(?:…+|\.{3,}|&hellip;|&\#8230;)"
_CUT = late(rf"\[[ \xa0]?{_DOTS}[ \xa0]?\]")
_MORE = late(
    rf"""{_DOTS}[ \t\xa0]*[\[(]?[ ]?(?:
        (?:read|see|view)\ (?:more|the\ (?:full|rest)\ [\w ]{{0,20}}|full\ [\w ]{{3,20}})
        |continue\ reading(?:\ [^\n]{{0,80}})?|more|keep\ reading
      | weiterlesen|mehr(?:\ lesen)?|lire\ (?:la\ suite|plus)|la\ suite|leer\ m[áa]s|seguir\ leyendo
      |continuar\ leyendo|le(?:ia|r)\ mais|continue\ lendo
      | continua(?:\ a\ leggere)?|leggi\ (?:tutto|di\ più)|lees\ (?:meer|verder)|czytaj\ (?:więcej|dalej)
      |читать\ (?:далее|дальше|полностью)
      | читати\ (?:далі|більше)|devam[ıi]n[ıi]\ oku|devam[ıi]|läs\ mer|les\ mer|læs\ mere|lue\ lisää
      | číst\ (?:dále|více)|citește\ mai\ mult
      | baca\ selengkapnya|selengkapnya|xem\ thêm|đọc\ tiếp|اقرأ\ المزيد|ادامه\ مطلب|और\ पढ़ें
      | 阅读(?:更多|全文)|閱讀(?:更多|全文)|查看更多|続きを読む|더\ ?보기|계속\ 읽기
    )[ ]?[\])]?[ \t\xa0]*(?:[»›→>]+|&raquo;|&rarr;)?[ \t\xa0.*_\])]*(?=[\r\n]|\Z)""",
    re.X | re.I,
)
_AFTER = late(r"[\s*_)»›→>.]*\Z")

_CUT_OFF = r"(?i)(?:…|\.\.\.|&hellip;|&#8230;)[ \x{a0}]?[\[(]? ?"


class Truncated(Rule):
    """The text breaks off: it ends in "[…]", "… Read more" or "[+2313 chars]".

    Feeds and interfaces of news services give the beginning of an article and a mark for the rest; a scraper that
    takes it has half a story and no sign of it in the metadata.

    "[+2313 chars]" counts wherever it stands. "[…]" counts where the body's last paragraph ends in it, and an
    ellipsis before a "read more", in some thirty languages, at the end of a line near the body's end; a source or a
    line of tags may follow it.

    Left alone: a missing full stop and an ellipsis, which end a third of all real texts, live blogs among them; "[…]"
    inside, where an editor shortened a quotation, or within quotation marks at the end; code.

    There is no fix: the rest is not in the text.
    """

    code, name, severity = "RES509", "truncated", Severity.WARNING
    triggers = (
        r"\[ ?\+ ?\d", r"\[[ \x{a0}]?(?:…|\.\.\.|&hellip;|&#8230;)",
        rf"{_CUT_OFF}(?:read|see|view|cont|more|keep|weiter|mehr|li?re |la su|leer|segu|le[ir]|leg|lees|czyt|devam"
        r"|l[äæ]s|les |lue|číst|cite|baca|selen|xem|đọc)",
        rf"{_CUT_OFF}(?:чита|اقرأ|ادامه|और|阅读|閱讀|查看|続きを|더|계속)",
    )  # fmt: skip

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        counts = _COUNT.finditer(text, article.body_start) if "[+" in text or "[ +" in text else ()
        for match in counts:
            if not article.is_code(*match.span()):
                yield self.finding(match.span(), f"The text is cut off: {match[0].strip()} says how much is missing")
        end = len(text.rstrip())
        start = max(article.body_start, end - TAIL)
        tail = text[start:end]
        if not any(sign in tail for sign in ("…", "...", "&")):
            return
        for match in _MORE.finditer(text, start, end):
            rest = text[match.end() :].strip()
            if len(rest) <= TAIL // 3 and not article.is_code(*match.span()):
                yield self.finding(match.span(), f"The text is cut off here: “{match[0].strip()}”")
                return
        for match in _CUT.finditer(text, start, end):
            if _AFTER.match(text, match.end()) and not article.is_code(*match.span()):
                yield self.finding(match.span(), "The text ends in a mark for what was cut off")
