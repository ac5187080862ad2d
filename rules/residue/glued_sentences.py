"""RES515."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

# "users.For": a small word, a mark, and a word that begins with a capital and goes on small.
_DOTTED = re.compile(
    r"(?<![\w./@\\:#'’-])(?P<left>[^\W\d_A-Z]{3,})(?P<mark>[.!?][\"”’)]?)(?P<open>[“‘«]?)"
    r"(?P<right>[^\W\d_]+(?:['’][^\W\d_]+)?)(?=[ ,;:\xa0\n]|\Z)"
)
_OPENERS = "The|This|These|Those|But|However|They|When|While|After|Although|According|There|Meanwhile|He|She|What"
"|Why|How|Since|Despite|Because"
_RUN = re.compile(rf"(?<![\w./@\\:#'’-])(?P<left>[^\W\d_][a-zà-öø-ÿ]{{2,}})(?P<right>{_OPENERS})(?=,?[ ]['‘“\"]?[\w])")
# Names and endings that are written so: Booking.Com, Next.Js, node.Kind, ReThe.
_NAMES = frozenset(
    "Com Net Org Js Ts Io Ai Py Co Uk De Fr Es It Tv Me Us Gov Edu Info Biz Eu App Dev Md Txt Pdf Html Css Php Asp "
    "Aspx Jpg Png Gif Exe Zip Csv Json Xml Yml".split()
)
_LEFT = frozenset("www www2 http https mailto ftp".split())


class GluedSentences(Rule):
    """Two sentences have no space between them: "for its users.For now", "back to GazaThe next".

    A page parts its paragraphs by tags; a scraper that drops the tags and writes no line end leaves the last word of
    one and the first of the next as one. Readers stumble, and programs see neither word nor sentence.

    A small word of three letters or more, a full stop, and a word that begins with a capital and goes on in small
    letters count as two sentences. Without a mark between them only a word counts that opens English sentences (The,
    This, However, They) behind one that is written small but for its first letter.

    Left alone: hosts, files and identifiers (`Booking.Com`, `node.Kind`, `System.out`), abbreviations, words such as
    iPlover and neCovid, URLs and code, an article that speaks of programs.

    The fix sets a space. It is unsafe, since a name may be written so.
    """

    code, name, severity = "RES515", "glued-sentences", Severity.INFO
    triggers = (
        '[a-zß-öø-ÿа-яё][a-zß-öø-ÿа-яё][.!?]["”’)“‘«]?[A-ZÀ-ÖØ-ÞА-ЯЁ]',
        f"[a-zß-öø-ÿ][a-zß-öø-ÿ](?:{_OPENERS})[ ,]",
    )

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        found = [
            (m.start("left"), m.end("mark"), m.end())
            for m in _DOTTED.finditer(text, article.body_start)
            if _are_sentences(text, m)
        ]
        found += [
            (m.start(), m.end("left"), m.end())
            for m in _RUN.finditer(text, article.body_start)
            if m["left"].lower() not in _PREFIXES
        ]
        if not found or article.speaks_of_code:
            return
        for start, gap, end in sorted(found):
            if article.is_prose(start, end):
                fix = edit_fix((Edit(gap, gap, " "),), "Set a space", safe=False)
                yield self.finding(
                    (start, end), f"Two sentences without a space between them: “{text[start:end]}”", fix=fix
                )


_PREFIXES = frozenset("over with know meet ask from join save free about beat".split())


def _are_sentences(text: str, match: re.Match[str]) -> bool:
    """Whether a mark between two words ends one sentence and the next begins."""
    left, right = match["left"], match["right"]
    if not left.islower() or not right[0].isupper() or left in _LEFT or right in _NAMES:
        return False
    rest = right[1:]
    if rest and not rest.replace("'", "").replace("’", "").islower():
        return False
    # One letter is a word in few languages, and an initial in all.
    if not rest and right not in "AIÀÉÈOYИВАОУЯСК":
        return False
    before = text[max(match.start() - 1, 0) : match.start()]
    if before and not (before.isspace() or before in "\"“‘'(—–"):
        return False
    return text[match.end() : match.end() + 1] != "(" and not text[match.end() :].startswith((".", "/"))
