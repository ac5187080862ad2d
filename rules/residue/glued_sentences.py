"""RES515."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

# "users.For": a small word, a mark, a word that begins with a capital and goes on small. The mark is looked for first.
_MARK = late(r"[.!?][\"”’)]?(?P<open>[“‘«]?)(?P<right>[^\W\d_]+(?:['’][^\W\d_]+)?)(?=[ ,;:\xa0\n]|\Z)")
_LEFT_WORD = late(r"(?<![\w./@\\:#'’-])[^\W\d_]{3,}\Z")
LONGEST_WORD = 60
_OPENERS = "The|This|These|Those|But|However|They|When|While|After|Although|According|There|Meanwhile|He|She|What"
"|Why|How|Since|Despite|Because"
_OPENER = late(rf"(?:{_OPENERS})(?=[ ,])")
_RUN = late(rf"(?<![\w./@\\:#'’-])(?P<left>[^\W\d_][a-zà-öø-ÿ]{{2,}})(?P<right>{_OPENERS})(?=,?[ ]['‘“\"]?[\w])")
# Names and endings that are written so: Booking.Com, Next.Js, node.Kind, ReThe.
# Latin, Greek, Cyrillic; ranges that hold both cases cost a needless look and no finding.
_SMALL = r"[a-zß-\x{24f}\x{3ac}-\x{3ce}\x{430}-\x{45f}\x{1ea0}-\x{1ef9}]"
_CAPITAL = r"[A-ZÀ-ÞĀ-\x{24f}\x{386}-\x{3ab}\x{400}-\x{42f}\x{1ea0}-\x{1ef9}]"
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
        rf"{_SMALL}{_SMALL}[.!?][\"”’)“‘«]?{_CAPITAL}",
        f"[a-zß-öø-ÿ][a-zß-öø-ÿ](?:{_OPENERS})[ ,]",
    )

    def check(self, article: Article) -> Iterator[Finding]:
        text, start = article.text, article.body_start
        found = [place for match in _MARK.finditer(text, start) if (place := _between_sentences(text, match, start))]
        if _has_run(text, start):
            found += [
                (match.start(), match.end("left"), match.end())
                for match in _RUN.finditer(text, start)
                if match["left"].lower() not in _PREFIXES
            ]
        if not found or article.speaks_of_code:
            return
        for first, gap, end in sorted(found):
            if article.is_prose(first, end):
                fix = edit_fix((Edit(gap, gap, " "),), "Set a space", safe=False)
                said = text[first:end]
                yield self.finding((first, end), f"Two sentences without a space between them: “{said}”", fix=fix)


# "OverThe" and "AddThis" are names.
_PREFIXES = frozenset(
    "about add ask beat free from get hear join know like love meet open over read save see share try use view watch "
    "with".split()
)


def _has_run(text: str, start: int) -> bool:
    """Whether a word that opens sentences stands behind a small letter: the pattern for it is slow."""
    return any(text[max(match.start() - 1, 0)].islower() for match in _OPENER.finditer(text, start))


def _between_sentences(text: str, match: re.Match[str], start: int) -> tuple[int, int, int] | None:
    """Where the word before a mark begins, where a space is missing, where the word behind ends; None where none is."""
    right = match["right"]
    if not right[0].isupper() or right in _NAMES:
        return None
    rest = right[1:].replace("'", "").replace("’", "")
    # One letter is a word in few languages, and an initial in all.
    if not (rest.islower() if rest else right in "AIÀÉÈOYИВАОУЯСК"):
        return None
    word = _LEFT_WORD.search(text, max(start, match.start() - LONGEST_WORD), match.start())
    if word is None or not word[0].islower() or word[0] in _LEFT:
        return None
    before = text[max(word.start() - 1, 0) : word.start()]
    if before and not (before.isspace() or before in "\"“‘'(—–"):
        return None
    return word.start(), match.start("open"), match.end()
