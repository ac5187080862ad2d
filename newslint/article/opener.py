"""A bot's lead-in before an article's first sentence: "Here's what you need to know: The council …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslint.article.normal import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article

SEARCHED = 1500
"""Code points from the body's start in which a lead-in is looked for; title, dateline and pictures come first."""

EXCERPT_LENGTH = 20
"""Code points of an excerpt, normalised, that must agree with what follows the lead-in."""


class Opener(NamedTuple):
    """A lead-in from `start` to `end`, the white space after it included; `is_quoted_by_excerpt` where the
    article's excerpt or description begins with what follows it.
    """

    start: int
    end: int
    is_quoted_by_excerpt: bool


_NEW = r"(?:new|recent|latest|the\ latest|the\ most\ recent|newly\ released|fresh|emerging|breaking)"
_DEVELOPMENT = (
    r"(?:developments?|reports?|updates?|information|news|news\ reports|findings|announcements?|revelations?|"
    r"news\ updates?|media\ reports|insights|sources)"
)
_WHO = (
    r"(?:experts|sources|insiders|officials|analysts|authorities|researchers|scientists|specialists|observers|"
    r"journalists|news\ outlets|reports|new\ reports|recent\ reports|multiple\ (?:sources|reports)|industry\ experts|"
    r"sources\ close\ to\ the\ matter|reliable\ sources|recent\ developments|new\ developments|the\ latest\ reports)"
)
_SAYS = (
    r"(?:(?:have|has)\ )?(?:just\ |recently\ |now\ |today\ )?(?:reveal(?:ed)?|confirm(?:ed)?|report(?:ed)?|announced?|"
    r"disclosed?|indicated?|suggest(?:ed)?|say|said|show(?:n|ed)?|state[d]?|claim(?:ed)?|warn(?:ed)?|note[d]?|"
    r"uncovered|discovered|emerged)(?:\ today|\ recently)?"
)

# A lead-in that ends in a colon says nothing else than that an article follows.
_COLON = r"""
    (?:so,?\ |now,?\ )?let(?:'s|\ us)\ (?:
        (?:now\ )?(?:dive|delve|dig|jump|get|go)\ (?:right\ |straight\ |deep(?:er)?\ )*(?:in|into|to|over|through)
        (?:\ (?:it|this|the\ (?:details|story|full\ story|news|latest(?:\ news|\ details)?|facts|specifics|topic|matter)))?
      | take\ a\ (?:closer|deeper|detailed|quick|brief)\ look(?:\ at\ (?:it|this|the\ (?:details|story|news|facts)))?
      | (?:break|unpack)\ (?:it|this|things|the\ (?:details|story|news))(?:\ down)?
      | (?:explore|examine|look\ at|see|discover|uncover|unfold)\ (?:the\ (?:details|story|full\ story|facts)|what\ we\ know)
      | find\ out\ (?:more|the\ details)
    )
  | here(?:'s|\ is|\ are)\ (?:a\ look\ at\ )?(?:
        (?:what|everything|all|all\ that|everything\ that)\ you\ (?:really\ )?(?:need|have|want|should|ought)(?:\ to)?\ know
        (?:\ about\ (?:it|this|the\ (?:story|news)))?(?:\ (?:right\ now|today))?
      | (?:all\ )?the\ (?:full\ |latest\ |key\ |complete\ )*(?:details|story|scoop|lowdown|rundown|breakdown)
        (?:\ you\ need\ to\ know)?
      | a\ (?:closer|deeper|detailed|quick)\ look(?:\ at\ the\ (?:details|story))?
    )
  | (?:read|keep\ reading)\ (?:on\ )?(?:for|to\ learn|to\ find\ out)\ (?:the\ |more\ )*(?:details|more)
  | (?:hier|das)\ (?:ist|sind)\ (?:alles,\ was|die\ details|alle\ details)(?:\ (?:sie|du)\ (?:darüber\ )?wissen\ (?:müssen|musst))?
  | (?:schauen|sehen)\ wir\ uns\ die\ (?:details|einzelheiten)\ (?:genauer\ )?an
  | voici\ (?:tout\ )?ce\ qu(?:'il\ faut|e\ vous\ devez)\ savoir(?:\ (?:à\ ce\ sujet|sur\ le\ sujet))?
  | voici\ (?:tous\ )?les\ détails | (?:plongeons|entrons)\ dans\ les\ détails
  | (?:esto\ es|aquí\ está|aquí\ tienes|te\ contamos)\ (?:todo\ )?lo\ que\ (?:necesitas|debes|tienes\ que|hay\ que)\ saber
  | (?:aquí\ (?:están|tienes)|estos\ son|veamos|vamos\ a\ ver)\ (?:todos\ )?los\ detalles | profundicemos\ en\ los\ detalles
  | (?:aqui\ está|isto\ é|eis)\ (?:tudo\ )?o\ que\ (?:você\ precisa|precisa|deve|é\ preciso)\ saber
  | (?:aqui\ estão|eis|veja|confira|vamos\ aos)\ (?:todos\ )?(?:os\ )?detalhes
  | ecco\ (?:tutto\ )?(?:quello|ciò|cosa)(?:\ che)?\ (?:c'è\ da|devi|bisogna|dovete|occorre)\ sapere
  | ecco\ (?:tutti\ )?i\ dettagli | (?:entriamo|addentriamoci)\ nei\ dettagli
  | dit\ is\ (?:alles\ )?wat\ (?:je|u)\ moet\ weten | (?:hier\ zijn|dit\ zijn)\ de\ details
  | (?:oto|poznaj)\ (?:wszystkie\ )?szczegóły | oto,?\ co\ (?:musisz|warto|trzeba)\ wiedzieć
  | вот\ (?:всё|все)?,?\ ?что\ (?:вам\ )?(?:нужно|необходимо|следует)\ (?:об\ этом\ )?знать
  | (?:вот|рассмотрим|разберём|давайте\ (?:рассмотрим|разберём|обсудим))\ (?:все\ )?(?:подробности|детали)
  | ось\ (?:усе\ |все\ )?,?\ ?що\ (?:вам\ )?(?:потрібно|варто|треба)\ знати
  | [iİ]şte\ (?:tüm\ )?(?:bilmeniz\ gerekenler|detaylar|ayrıntılar|merak\ edilenler)
  | inilah\ (?:semua\ )?yang\ perlu\ (?:anda|kamu)\ ketahui | här\ är\ (?:allt\ )?(?:du\ behöver\ veta|detaljerna)
"""
_COLON_WIDE = (
    r"以下是(?:你|您|大家)?(?:需要|应该|必须)(?:知道|了解)的(?:一切|全部|内容|信息|事情)?"
    r"|(?:让|讓)我(?:们|們)(?:来|來|一起)?(?:深入)?(?:了解|看看|探讨|探討)(?:一下)?(?:具体|詳細|详细)?(?:细节|細節|详情|詳情)"
    r"|知っておくべきことは(?:以下の通り|次の通り)です|詳細は(?:以下|次)の(?:通り|とおり)です"
    r"|알아야\ 할\ (?:모든\ )?(?:것|내용)은\ 다음과\ 같습니다"
)
# These say nothing either, but a plain sentence may begin with them: the capital after them must be one too many.
_COMMA = rf"""
    (?:according\ to|as\ per|based\ on|citing)\ (?:{_NEW}\ (?:and\ emerging\ )?)?{_DEVELOPMENT}(?:\ and\ updates)?
  | according\ to\ (?:experts|insiders|analysts|officials|multiple\ sources|reliable\ sources)
  | in\ (?:an?|the|what\ is\ an?)\ (?:(?:recent|latest|new|surprising|shocking|stunning|dramatic|major|significant|unexpected|
        remarkable|exciting|breaking|groundbreaking|bold|bizarre|startling|tragic|historic)\ ){{1,2}}
        (?:development|turn\ of\ events|twist|twist\ of\ events|update|move|announcement|revelation|news|report|event|story)
  | in\ (?:recent|breaking|latest|other|today's)\ (?:news|developments?|updates?|reports?)
  | as\ (?:recently\ )?(?:reported|announced|revealed)(?:\ (?:recently|earlier|today|earlier\ today))?
  | (?:selon|d'après)\ (?:de\ (?:récentes|nouvelles)\ informations|les\ dernières\ (?:informations|nouvelles)|des\ experts)
  | según\ (?:informes\ recientes|nueva\ información|las\ últimas\ (?:noticias|informaciones)|nuevos\ informes|los\ expertos)
  | (?:de\ acordo\ com|segundo)\ (?:novas\ informações|relatórios\ recentes|as\ últimas\ (?:notícias|informações)|especialistas)
  | secondo\ (?:le\ ultime\ (?:notizie|informazioni)|recenti\ sviluppi|nuove\ informazioni|gli\ esperti)
  | (?:по|согласно)\ (?:последним|новым|свежим)\ (?:данным|сообщениям|сведениям)
"""
_THAT = rf"""
    {_WHO}\ {_SAYS}\ that
  | it\ (?:has|have|had|is|was)\ (?:been\ |being\ )?(?:recently\ |just\ |now\ |officially\ )?(?:been\ )?
    (?:reported|announced|revealed|confirmed|disclosed|discovered|learned|understood|claimed|said)(?:\ recently|\ today)?\ that
  | it\ (?:recently\ |just\ )?(?:has\ )?emerged\ that
  | (?:des|les)\ experts\ ont\ (?:révélé|confirmé|annoncé)\ qu(?:e\ |')  | il\ a\ (?:récemment\ )?été\ (?:récemment\ )?(?:rapporté|annoncé|révélé)\ que
  | (?:los\ )?expertos\ (?:han\ revelado|revelaron|revelan|confirmaron)\ que | se\ ha\ (?:informado|anunciado|revelado)\ recientemente\ que
  | especialistas\ (?:revelaram|confirmaram)\ que | foi\ (?:recentemente\ )?(?:relatado|anunciado|revelado|divulgado)\ (?:recentemente\ )?que
  | (?:gli\ )?esperti\ hanno\ rivelato\ che | è\ stato\ (?:recentemente\ )?(?:riferito|annunciato|rivelato)\ che
  | эксперты\ (?:сообщили|рассказали|выяснили|заявили),\ что | (?:недавно\ )?стало\ известно,\ что
"""

_LEAD = re.compile(
    rf"""[*_]{{0,3}}(?:
        (?P<colon>(?:{_COLON})[*_]{{0,3}}[ \xa0\u202f]?:[*_]{{0,3}}[ \t\xa0]+|(?:{_COLON_WIDE})[：:]\s?)
      | (?P<comma>(?:{_COMMA}),[ \t\xa0]+)
      | (?P<that>(?:{_THAT})[,:]?[ \t\xa0]+)
    )""",
    re.I | re.X,
)
FIRST_WORDS = (
    "(?m)^[*_]{0,3}(?:So|Now|Let|Here|Read|Keep|According|As |Based|Citing|In |It |The |Experts|Sources|Insiders|Officials|"
    "Analysts|Authorities|Researchers|Scientists|Specialists|Observers|Journalists|News|Reports|New |Recent|Multiple|"
    "Industry|Reliable|Hier|Das|Dit|Schauen|Sehen|Voici|Plongeons|Entrons|Selon|D['’]après|Des|Les|Il |Esto|Aqu[ií]|Te |"
    "Estos|Veamos|Vamos|Profund|Según|Expertos|Los|Se |Isto|Eis|Veja|Confira|De acordo|Segundo|Especialistas|Foi|Ecco|"
    "Entriamo|Addentriamoci|Secondo|Esperti|Gli|È |Oto|Poznaj|Вот|Рассмотрим|Разберём|Давайте|По |Согласно|Эксперты|"
    "Недавно|Стало|Ось|[Iİ]şte|Inilah|Här|以下|让我|讓我|知って|詳細|알아야)"
)
"""What a lead-in can begin with, for RE2 and `re` alike: the grammar whole would cost RE2 12 ms to compile."""

_CANDIDATE = re.compile(FIRST_WORDS)
_OPENS_QUOTE = "\"'“‘„«「『"

_FUNCTION = frozenset(
    # English words that have a small letter inside a sentence, whoever they stand before.
    "the a an this that these those there it its he she they we you i his her their our my if when while how why what "
    "who where which whether as at in on by for from with without after before during since until under over about "
    "and but or nor so yet not no all some many most more few several both each every any another such one two three "
    "four five six seven eight nine ten is are was were be been has have had do does did can could will would may might "
    "should must just only also even now then here "
    # French, Spanish, Portuguese, Italian
    "le la les l' un une des du ce cette ces il elle ils elles on dans pour avec sur après selon plus "
    "el los las una unos unas este esta estos estas en con para por tras según más "
    "o os as um uma uns umas este em no na nos nas após "
    "il lo gli i uno questo questa nel nella dopo con per "
    # Russian
    "в во на по из от до за при после это этот эта эти как что если когда он она они его её их для без с к о об и".split()
) - {"i"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEXT = re.compile(r"[ \t\xa0\n]+[“‘\"'(«*_]*([^\W_]+)")


def find_opener(article: Article) -> Opener | None:
    """The lead-in at the body's start, where there is evidence that it was set before a finished sentence."""
    start = article.body_start
    head = article.text[start : start + SEARCHED].replace("’", "'").replace("‘", "'")
    if not any(_LEAD.match(head, match.start()) for match in _CANDIDATE.finditer(head)):
        return None
    for at in _first_sentences(article):
        match = _LEAD.match(article.text.replace("’", "'").replace("‘", "'"), at)
        if match:
            return _proven(article, at + _unclosed(match[0]), match.end(), match.lastgroup or "")
    return None


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


def _proven(article: Article, start: int, end: int, kind: str) -> Opener | None:
    text = article.text
    rest = text[end : end + 400]
    if not rest.strip() or rest[0] in "\r\n":
        return None
    quoted = _begins_excerpt(article, text[end : end + 2000])
    if not quoted and not (_begins_anew(rest) if kind == "colon" else _is_misplaced(article, end)):
        return None
    return Opener(start, end, quoted)


def _begins_anew(rest: str) -> bool:
    """Whether a sentence begins: a capital, a figure, a quotation mark before one, a script without capitals."""
    first = rest.lstrip(_OPENS_QUOTE + "*_[(")[:1]
    return first.isdigit() or (first.isalpha() and not first.islower())


def _is_misplaced(article: Article, at: int) -> bool:
    """Whether the word at a place has a capital that it would not have inside a sentence.

    The next word must be small, a figure or an acronym ("The UK could"): a capital after it makes a name of the
    two ("The Hague", "How I Met Your Mother").
    """
    text = article.text
    match = _WORD.match(text, at)
    if not match or not match[0][0].isupper() or (len(match[0]) > 1 and match[0].isupper()):
        return False
    following = _NEXT.match(text, match.end())
    if not following:
        return False
    next_word = following[1]
    is_plain = next_word[0].islower() or next_word[0].isdigit() or (len(next_word) > 1 and next_word.isupper())
    word = match[0].replace("’", "'").lower()
    if not is_plain:
        return False
    if word in _FUNCTION or word.split("'")[0] in _FUNCTION:
        return True
    return bool(re.search(rf"(?<![\w'’-]){re.escape(match[0].lower())}(?![\w-])", text[match.end() :]))


def _begins_excerpt(article: Article, rest: str) -> bool:
    """Whether the article's excerpt, cut off or whole, and what follows the lead-in begin alike."""
    said = normal_form(rest)
    for field in article.by_canonical.get("excerpt", ()):
        excerpt = re.sub(r"(?:\s*(?:\.{3}|…|\[\.{3}\]|\[…\]))+\Z", "", normal_form(field.text))
        length = min(len(excerpt), len(said))
        if length >= EXCERPT_LENGTH and excerpt[:length] == said[:length]:
            return True
    return False
