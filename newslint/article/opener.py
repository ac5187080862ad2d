"""A bot's lead-in before an article's first sentence: "Here's what you need to know: The council …"."""

from __future__ import annotations

import re
from functools import cache

from newslint.article.normal import normal_form
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import from_utf8

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from newslint.article.article import Article

SEARCHED = 1500
"""Code points from the body's start in which a lead-in is looked for; title, dateline and pictures come first."""

EXCERPT_LENGTH = 20
"""Code points of an excerpt, normalised, that must agree with what follows the lead-in."""


class Opener(NamedTuple):
    """A lead-in from `start` to `end`, the white space after it included.

    `is_quoted_by_excerpt` says whether the article's excerpt or description begins with what follows it.
    """

    start: int
    end: int
    is_quoted_by_excerpt: bool


# A lead-in that ends in a colon says nothing else than that an article follows.
_COLON = {
    "en": (
        "(?:so,? |now,? )?let(?:'s| us) (?:now )?(?:dive|delve|dig|jump) (?:right |straight |deep(?:er)? )*in"
        "(?:to (?:it|this|the (?:details|full story|story|news|latest|latest news|latest details|specifics|topic|"
        "matter)))?",
        "(?:so,? |now,? )?let(?:'s| us) (?:now )?get (?:right |straight )?(?:in)?to the (?:details|news|story)",
        "(?:so,? |now,? )?let(?:'s| us) (?:now )?take a (?:closer|deeper|detailed|quick|brief) look"
        "(?: at (?:it|this|the (?:details|story|news)))?",
        "(?:so,? |now,? )?let(?:'s| us) (?:now )?(?:explore|examine|uncover|unpack|break down|look at|go over) the "
        "(?:details|full story|story|news)",
        "here(?:'s| is| are) (?:what|everything|all|all that|everything that) you (?:really )?"
        "(?:need to|have to|want to|should|ought to) know"
        "(?: about (?:it|this|the (?:story|news)))?(?: right now| today| so far)?",
        "here(?:'s| is| are) (?:all )?the (?:full |latest |key |complete )*(?:details|full story)"
        "(?: you need to know)?",
        "here(?:'s| is) a (?:closer|deeper|detailed|quick) look(?: at the (?:details|story))?",
        "(?:read on|keep reading) (?:for|to learn|to find out) (?:the |more )*(?:details|more)",
    ),
    "de": (
        "(?:hier|das) ist alles,? was (?:sie|du|man) (?:darüber |dazu )?wissen (?:müssen|musst|muss)",
        "hier sind (?:die|alle) (?:details|einzelheiten)",
        "(?:schauen|sehen) wir uns die (?:details|einzelheiten) (?:genauer )?an",
    ),
    "fr": (
        "voici (?:tout )?ce qu(?:'il faut|e vous devez) savoir(?: à ce sujet| sur le sujet)?",
        "voici (?:tous )?les détails",
        "(?:plongeons|entrons) dans les détails",
    ),
    "es": (
        "(?:esto es|aquí está|aquí tienes|te contamos) (?:todo )?lo que (?:necesitas|debes|tienes que|hay que) saber",
        "(?:aquí (?:están|tienes)|estos son|veamos|vamos a ver) (?:todos )?los detalles",
        "profundicemos en los detalles",
    ),
    "pt": (
        "(?:aqui está|isto é|eis) (?:tudo )?o que (?:você precisa|precisa|deve|é preciso) saber",
        "(?:aqui estão|eis|veja|confira|vamos aos) (?:todos )?(?:os )?detalhes",
    ),
    "it": (
        "ecco (?:tutto )?(?:quello|ciò|cosa)(?: che)? (?:c'è da |devi |bisogna |dovete |occorre )?sapere",
        "ecco (?:tutti )?i dettagli",
        "(?:entriamo|addentriamoci) nei dettagli",
    ),
    "nl": ("dit is (?:alles )?wat (?:je|u) moet weten", "(?:hier zijn|dit zijn) de details"),
    "pl": ("oto (?:wszystkie )?szczegóły", "oto,? co (?:musisz|warto|trzeba) wiedzieć"),
    "ru": (
        "вот (?:вс[её],? )?что (?:вам )?(?:нужно|необходимо|следует) (?:об этом )?знать",
        "(?:вот|рассмотрим|разбер[её]м|давайте (?:рассмотрим|разбер[её]м)) (?:все )?(?:подробности|детали)",
    ),
    "uk": ("ось (?:усе,? |все,? )?що (?:вам )?(?:потрібно|варто|треба) знати",),
    "tr": ("[iİ]şte (?:tüm )?(?:bilmeniz gerekenler|detaylar|ayrıntılar)",),
    "id": ("inilah (?:semua )?yang perlu (?:anda|kamu) ketahui",),
    "sv": ("här är (?:allt )?(?:du behöver veta|detaljerna)",),
    "ko": ("알아야 할 (?:모든 )?(?:것|내용)은 다음과 같습니다",),
    "zh": (
        "以下是(?:你|您|大家)?(?:需要|应该|必须)(?:知道|了解)的(?:一切|全部|内容|信息|事情)?",
        "(?:让|讓)我(?:们|們)(?:来|來|一起)?(?:深入)?(?:了解|看看|探讨|探討)(?:一下)?(?:具体|詳細|详细)?(?:细节|細節|详情|詳情)",
    ),
    "ja": ("知っておくべきことは(?:以下の通り|次の通り)です", "詳細は(?:以下|次)の(?:通り|とおり)です"),
}

# These say nothing either, but a plain sentence may begin with them: the capital after them must be one too many.
_NEWS = (
    "(?:developments?|reports?|updates?|information|news|news reports|findings|announcements?|revelations?|insights|"
    "news updates?|media reports|sources)"
)
_RECENT = "(?:new|recent|latest|the latest|the most recent|newly released|fresh|emerging|breaking)"
_STRIKING = (
    "(?:recent|latest|new|surprising|shocking|stunning|dramatic|major|significant|unexpected|remarkable|exciting|"
    "breaking|"
    "groundbreaking|bold|bizarre|startling|tragic|historic)"
)
_COMMA = {
    "en": (
        f"(?:according to|as per|based on|citing) (?:{_RECENT} )?{_NEWS}",
        "according to (?:experts|insiders|analysts|officials|multiple sources|reliable sources)",
        f"in (?:an?|the|what is an?) (?:{_STRIKING} ){{1,2}}(?:development|turn of events|twist(?: of events)?|update|"
        f"move|"
        "announcement|revelation|report|event|story)",
        "in (?:recent|breaking|latest|other|today's) (?:news|developments?|updates?|reports?)",
        "as (?:recently )?(?:reported|announced|revealed)(?: recently| earlier| today| earlier today)?",
    ),
    "fr": (
        "(?:selon|d'après) (?:de (?:récentes|nouvelles) informations|les dernières (?:informations|nouvelles)|des "
        "experts)",
    ),
    "es": (
        "según (?:informes recientes|nueva información|las últimas (?:noticias|informaciones)|nuevos informes|los "
        "expertos)",
    ),
    "pt": (
        "(?:de acordo com|segundo) (?:novas informações|relatórios recentes|as últimas (?:notícias|informações)|"
        "especialistas)",
    ),
    "it": ("secondo (?:le ultime (?:notizie|informazioni)|recenti sviluppi|nuove informazioni|gli esperti)",),
    "ru": ("(?:по|согласно) (?:последним|новым|свежим) (?:данным|сообщениям|сведениям)",),
}
_WHO = (
    "(?:(?:industry |several |some |many )?experts|(?:multiple |reliable |several )?sources(?: close to the matter)?|"
    "insiders|officials|analysts|authorities|researchers|scientists|specialists|observers|journalists|news outlets|"
    "(?:new |recent |multiple |the latest )?reports|(?:new|recent) developments)"
)
_SAID = (
    "(?:(?:have|has) )?(?:just |recently |now |today )?(?:reveal(?:ed)?|confirm(?:ed)?|report(?:ed)?|announced?|"
    "disclosed?|indicated?|suggest(?:ed)?|say|said|show(?:n|ed)?|stated?|claim(?:ed)?|warn(?:ed)?|noted?|uncovered|"
    "discovered|emerged)(?: today| recently)?"
)
_THAT = {
    "en": (
        f"{_WHO} {_SAID} that",
        "it (?:has|have|had|is|was) (?:been |being )?(?:recently |just |now |officially )?(?:been )?"
        "(?:reported|announced|revealed|confirmed|disclosed|discovered|learned|understood|claimed|said)"
        "(?: recently| today)? that",
        "it (?:has )?(?:recently |just )?emerged that",
    ),
    "fr": (
        "(?:des|les) experts ont (?:révélé|confirmé|annoncé) que",
        "il a (?:récemment )?été (?:récemment )?(?:rapporté|annoncé|révélé) que",
    ),
    "es": (
        "(?:los )?expertos (?:han revelado|revelaron|revelan|confirmaron) que",
        "se ha (?:informado|anunciado|revelado) recientemente que",
    ),
    "pt": (
        "especialistas (?:revelaram|confirmaram) que",
        "foi (?:recentemente )?(?:relatado|anunciado|revelado|divulgado) (?:recentemente )?que",
    ),
    "it": (
        "(?:gli )?esperti hanno rivelato che",
        "è stato (?:recentemente )?(?:riferito|annunciato|rivelato) che",
    ),
    "ru": ("эксперты (?:сообщили|рассказали|выяснили|заявили), что", "(?:недавно )?стало известно, что"),
}

# Words that have a small letter inside a sentence, whoever they stand before. Left out are those that are names
# too: May, Will, and surnames such as Le, So, No, Do.
_FUNCTION = {
    "en": "the a an this that these those there it its he she they we you his her their our my if when while how why "
    "what who where which whether as at in on by for from with without after before during since until under over "
    "about and but or not all some most more few several both each every any another such one two three four five six "
    "seven eight nine ten only also even now then here",
    "fr": "le la les l un une des du ce cette ces il elle ils elles on dans pour avec sur après selon plus",
    "es": "el la los las un una unos unas este esta estos estas en con para por tras según más",
    "pt": "o a os as um uma uns umas este esta em no na nos nas com para por após mais",
    "it": "il lo la i gli le un uno una questo questa nel nella dopo con per",
    "ru": (
        "в во на по из от до за при после это этот эта эти как что если когда он она они его её их для без с к о об и"
    ),
}

_SAY_THAT = (
    "(?i:(?: close to the matter)? (?:ha(?:s|ve) )?(?:just |recently |now |today )?(?:rev|con|rep|ann|dis|ind|sug|sa|sh"
    "|sta|cla|war|not|unc|eme)[a-z]*(?: today| recently)? that)"
)
_IT_IS_SAID_THAT = (
    "(?i: (?:been |being )?(?:recently |just |now |officially )?(?:been )?(?:rep|ann|rev|con|dis|lea|und|cla|sai|eme)"
    "[a-z]*(?: recently| today)? that)"
)
_LINE_BEGIN = "(?m)^[*_]{0,3}"
_LATIN_WORDS = (
    "(?:So,? |Now,? )?[Ll]et(?:['‘’]s| us) (?i:now |di|de|jump|get |take |ex|un|break|look|go )|"
    "Here(?:['‘’]s| is| are) (?:what you|every|all|the (?i:full|lat|key|com|det)|a (?i:clo|dee|det|qui))|"
    "Read on |Keep reading|(?:According to|As per|Based on|Citing) (?:new|recent|the (?:latest|most recent)|"
    "latest|fresh|emerging|breaking|dev|rep|upd|inf|fin|ann|rev|insi|med|sou|exp|ana|off|mul|rel)|In (?:an?|the|"
    "what is an?) (?:rec|lat|new|sur|sho|stu|dra|maj|sig|une|rem|exc|bre|gro|bol|biz|star|tra|his)|In (?:recent|"
    "breaking|latest|other|today['‘’]s) (?i:news|dev|upd|rep)|As (?:recently (?i:rep|ann|rev)|rep|ann|rev)|"
    f"It(?: has| have| had| is| was)?{_IT_IS_SAID_THAT}|"
    "(?:(?:Industry|Several|Some|Many|Multiple|Reliable|New|Recent|The latest) )?(?:[Ee]xperts|[Ss]ources|"
    "[Ii]nsiders|[Oo]fficials|[Aa]nalysts|[Aa]uthorities|[Rr]esearchers|[Ss]cientists|Specialists|Observers|"
    f"Journalists|News outlets|[Rr]eports|developments){_SAY_THAT}|"
    "(?:Hier|Das) (?:ist|sind)|(?:Schauen|Sehen) wir|Voici |Plongeons|Entrons|Selon |D['’]après|"
    "(?:Des|Les) experts|Il a |Esto es|Aquí |Te contamos|Estos son|Veamos|Vamos |Profund|Según |(?:Los e|E)xpertos|"
    "Se ha |Aqui est|Isto é|Eis |Veja |Confira|De acordo|Segundo |Especialistas|Foi |Ecco |Entriamo|Addentriamoci|"
    "Secondo |(?:Gli e|E)sperti|È stato|Dit (?:is|zijn)|Hier zijn|Oto|[Iİ]şte|Inilah|Här"
)
_OTHER_WORDS = (
    "Вот |Рассмотрим|Разбер|Давайте|По (?:пос|нов|све)|Согласно |Эксперты|Недавно|Стало|Ось|以下是|让我|讓我|知って"
    "|詳細は|알아야"
)
FIRST_WORDS = f"{_LINE_BEGIN}(?:{_LATIN_WORDS}|{_OTHER_WORDS})"
"""What a lead-in can begin with, for RE2: the grammar whole would cost it 12 ms to compile."""

TRIGGERS = (f"{_LINE_BEGIN}(?:{_LATIN_WORDS})", f"{_LINE_BEGIN}(?:{_OTHER_WORDS})")
"""The same by script: most texts have no letter of another than Latin, and are not scanned for the second."""

_OPENING_QUOTES = "\"'“‘„«「『"
_WORD = late(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEXT_WORD = late(r"[ \t\xa0\n]+[“‘\"'(«*_]*([^\W_]+)")


# The small letters that the lead-ins of a language begin with, `…` for others than ASCII's and what `re` takes for i, k
# and s. A line's first letter rules out most languages, whose lead-ins take up to 4 ms to compile.
_FIRSTS = {
    "colon": "en:snlhrk… de:hds… fr:vpe es:eatvp pt:aievc… it:ea nl:dh pl:o ru:… uk:… tr:i… id:i… sv:h ko:… zh:… ja:…",
    "comma": "en:abci… fr:sd… es:s… pt:ds… it:s… ru:…",
    "that": "en:isemroajnt… fr:dli… es:les… pt:ef it:ge… ru:…",
}
_MARKS = 3
"""Marks of emphasis that may stand before a lead-in."""


class _Kind(NamedTuple):
    """Lead-ins that end alike."""

    name: str
    needed: re.Pattern[str]
    """What a line with one has: most lines rule out most kinds."""
    languages: tuple[tuple[str, str, re.Pattern[str]], ...]
    """Each with the letters that its lead-ins begin with, and what finds one of them."""


def _kind(name: str, needed: str, leads: dict[str, tuple[str, ...]], ending: str) -> _Kind:
    firsts = dict(item.split(":") for item in _FIRSTS[name].split())
    languages = tuple(
        (language, firsts[language], late(f"[*_]{{0,{_MARKS}}}(?:{'|'.join(found)}){ending}", re.I))
        for language, found in leads.items()
    )
    return _Kind(name, late(needed, re.I), languages)


_KINDS = (
    _kind("colon", "[:：]", _COLON, r"[*_]{0,3}[ \xa0\u202f]?(?::[*_]{0,3}[ \t\xa0]+|：\s?)"),
    _kind("comma", ",", _COMMA, r",[ \t\xa0]+"),
    _kind("that", " (?:that|que|che)|что", _THAT, r"[,:]?[ \t\xa0]+"),
)


@cache
def _beginning(letter: str) -> tuple[_Kind, ...]:
    """The kinds whose lead-ins may begin with a letter, with those languages alone."""
    languages = ((kind, tuple(item for item in kind.languages if letter in item[1])) for kind in _KINDS)
    return tuple(kind._replace(languages=found) for kind, found in languages if found)


def _lead_at(text: str, at: int) -> tuple[str, str, re.Match[str]] | None:
    """A lead-in that begins there, with its kind and language.

    None goes over the end of a line but for white space behind it.
    """
    first = at
    while first < at + _MARKS and text[first : first + 1] in ("*", "_"):
        first += 1
    letter = text[first : first + 1]
    kinds = _beginning(letter.lower() if letter.isascii() else "…") if letter else ()
    if not kinds:
        return None
    end = text.find("\n", at)
    for kind in kinds:
        if not kind.needed.search(text, at, len(text) if end < 0 else end):
            continue
        for language, _, pattern in kind.languages:
            match = pattern.match(text, at)
            if match:
                return kind.name, language, match
    return None


def find_opener(article: Article) -> Opener | None:
    """The lead-in at the body's start, where there is evidence that it was set before a finished sentence."""
    head = _folded(article.text[article.body_start : article.body_start + SEARCHED])
    if not any(_lead_at(head, at) for at in _candidates(head)):
        return None
    for at in _first_sentences(article):
        found = _lead_at(_folded(article.text[at : at + SEARCHED]), 0)
        if found:
            kind, language, match = found
            return _proven(article, at + _unclosed(match[0]), at + match.end(), kind, language)
    return None


@cache
def _first_words() -> Any:
    import re2

    return re2.compile(FIRST_WORDS)


def _candidates(text: str) -> Sequence[int]:
    """Where lines begin as a lead-in can."""
    utf8 = text.encode("utf-8", "surrogatepass")
    found = [match.start() for match in _first_words().finditer(utf8)]
    places = from_utf8(utf8, found)
    return [places[at] for at in found]


def _folded(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def _unclosed(lead: str) -> int:
    """How many marks of emphasis open before a lead-in and go on after it: they are the sentence's."""
    opened = len(lead) - len(lead.lstrip("*_"))
    return 0 if lead.rstrip().endswith(lead[:opened]) else opened


def _first_sentences(article: Article) -> Iterator[int]:
    """Where the body's first sentence may begin: its first paragraph, title-like lines before it aside."""
    for block in article.paragraphs[:6]:
        if block.kind == "heading":
            continue
        if block.kind not in ("paragraph", "quote"):
            return
        yield block.start
        line = article.text[block.start : block.end].rstrip("\"'”’»)*_ ")
        if len(line) > 200 or line.endswith((".", "!", "?", "…", "。")):
            return


def _proven(article: Article, start: int, end: int, kind: str, language: str) -> Opener | None:
    rest = article.text[end : end + 2000]
    if not rest.strip() or rest[0] in "\r\n":
        return None
    is_quoted = _begins_excerpt(article, rest)
    if not is_quoted and not (_begins_anew(rest) if kind == "colon" else _is_misplaced(article.text, end, language)):
        return None
    return Opener(start, end, is_quoted)


def _begins_anew(rest: str) -> bool:
    """Whether a sentence begins: a capital, a figure, a quotation mark before one, a script without capitals."""
    first = rest.lstrip(_OPENING_QUOTES + "*_[(")[:1]
    return first.isdigit() or (first.isalpha() and not first.islower())


def _is_misplaced(text: str, at: int, language: str) -> bool:
    """Whether the word at a place has a capital that it would not have inside a sentence.

    The next word must be small, a figure or an acronym ("The UK could"): a capital after it makes a name of the
    two ("The Hague", "How I Met Your Mother").
    """
    match = _WORD.match(text, at)
    following = _NEXT_WORD.match(text, match.end()) if match else None
    if not match or not following or not match[0][0].isupper() or _is_acronym(match[0]):
        return False
    if not (following[1][0].islower() or following[1][0].isdigit() or _is_acronym(following[1])):
        return False
    if re.split("['’]", match[0].lower())[0] in _FUNCTION[language].split():
        return True
    rest = text[match.end() :]
    small = re.search(rf"(?<![\w'’-]){re.escape(match[0].lower())}(?![\w-])", rest)
    # "Parliament" is written both ways; a common word has a capital at a sentence's start only.
    return bool(small) and not re.search(rf"[\w,;] {re.escape(match[0])}(?![\w-])", rest)


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _begins_excerpt(article: Article, rest: str) -> bool:
    """Whether the article's excerpt, cut off or whole, and what follows the lead-in begin alike."""
    said = normal_form(rest)
    for field in article.by_canonical.get("excerpt", ()):
        excerpt = re.sub(r"(?:\s*(?:\.{3}|…|\[\.{3}\]|\[…\]))+\Z", "", normal_form(field.text))
        length = min(len(excerpt), len(said))
        if length >= EXCERPT_LENGTH and excerpt[:length] == said[:length]:
            return True
    return False
