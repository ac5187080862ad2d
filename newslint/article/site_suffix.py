"""The site's name behind a headline: `Council pays for bus - BBC News`, where something says that it is one."""

from __future__ import annotations

import re

from newslint.article.normal import normal_form
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article
    from newslint.article.field import Field

MAX_WORDS = 5
"""Words in a site's name; the longest among those below has five."""

_PARTS = late(r"\s+(?:\||-|–|—|·|•|»|::|/)\s+|\s*｜\s*|_(?=[^_\s]{2,12}\Z)")
_WORD = late(r"[^\W_]+")
_SITE_FIELDS = frozenset(
    "site site_name sitename og:site_name publisher source source_name publication website".split()
)
_COMMON = frozenset("www com org net the news blog online amp mobile html co de fr uk en info".split())

_OUTLETS = frozenset(
    (
        "bbc news|bbc sport|bbc|bbc future|bbc culture|cnn|cnn politics|cnn business|reuters|ap news"
        "|associated press|nbc news|abc news|cbs news|fox news|msnbc|npr|pbs newshour|usa today"
        "|the new york times|new york times|the washington post|washington post|the wall street journal|wsj"
        "|los angeles times|chicago tribune|the boston globe|politico|axios|the hill|the atlantic|the new yorker"
        "|newsweek|bloomberg|bloomberg.com|forbes|fortune|business insider|cnbc|marketwatch|techcrunch|the verge"
        "|wired|ars technica|engadget|zdnet|cnet|mashable|gizmodo|venturebeat|vox|huffpost|buzzfeed news"
        "|yahoo news|yahoo finance|msn|the guardian|the independent|the telegraph|the times|financial times"
        "|the economist|daily mail|daily mail online|mail online|mirror online|the sun|sky news|itv news"
        "|evening standard|al jazeera|al jazeera english|euronews|france 24|rfi|dw|dw.com|deutsche welle"
        "|der spiegel|spiegel online|zeit online|faz.net|faz|süddeutsche zeitung|süddeutsche.de|sz.de|die welt"
        "|tagesschau.de|bild.de|stern.de|n-tv.de|heise online|golem.de|taz.de|nzz|derstandard.at|orf.at|le monde"
        "|le figaro|libération|le parisien|l'express|le point|l'obs|franceinfo|ouest-france|20 minutes|bfmtv"
        "|mediapart|rtbf|rts.ch|el país|el pais|el mundo|abc.es|la vanguardia|20minutos|el confidencial|clarín"
        "|clarin.com|la nación|infobae|página12|el universal|milenio|excélsior|el tiempo|el comercio|la tercera"
        "|g1|folha de s.paulo|folha|estadão|uol|o globo|veja|público|expresso|observador|la repubblica"
        "|repubblica.it|corriere della sera|corriere.it|la stampa|il sole 24 ore|ansa.it|il post"
        "|il fatto quotidiano|nos|nu.nl|de volkskrant|nrc|ad.nl|telegraaf|gazeta wyborcza|wyborcza.pl"
        "|onet wiadomości|rp.pl|polsat news|tvn24|рбк|риа новости|тасс|коммерсантъ|lenta.ru|медуза|meduza"
        "|ведомости|известия|новая газета|українська правда|уніан|hürriyet|milliyet|cumhuriyet|haaretz"
        "|the times of israel|the jerusalem post|the times of india|times of india|hindustan times|the hindu|ndtv"
        "|indian express|the indian express|dawn.com|the straits times|channel news asia|cna"
        "|south china morning post|the japan times|nhk world|the korea herald|yonhap news agency|xinhua|cgtn"
        "|global times|abc news (australia)|the sydney morning herald|rnz|rnz news|nz herald|cbc news|cbc"
        "|global news|the globe and mail|toronto star|national post|ctv news|mail & guardian|news24|daily nation"
        "|punch newspapers|vanguard news|premium times nigeria|dn.se|svd|aftonbladet|expressen|svt nyheter|nrk"
        "|dr.dk|politiken|yle|yle uutiset|helsingin sanomat|hs.fi|idnes.cz|novinky.cz|index.hu|telex|digi24"
        "|kathimerini|η καθημερινή|朝日新聞デジタル|毎日新聞|読売新聞オンライン|日本経済新聞|nhkニュース"
        "|yahoo!ニュース|新华网|人民网|澎湃新闻|腾讯新闻|新浪新闻|网易新闻|中央日报|조선일보|중앙일보|한겨레"
        "|연합뉴스|동아일보|vnexpress|tuổi trẻ online|thanh niên|dân trí|kompas.com|detikcom|detiknews|tempo.co"
        "|cnn indonesia|bbc news 中文|bbc news mundo|bbc news brasil|bbc news türkçe|bbc news русская служба"
        "|الجزيرة نت|العربية|bbc news عربي|substack|wikipedia|wikinews|hacker news|dev community"
    ).split("|")
)
"""Names behind which nothing else is meant; `Time` and `Stuff`, which are words, need the URL to say so."""


def find_suffix(article: Article, field: Field) -> tuple[str, str] | None:
    """The headline of a title field, and the site's name behind it; None where nothing says that it is one.

    It is one where it is a well-known outlet's, where the article's URL or its source field bears it, or where the
    article's own heading says the title without it.
    """
    title = " ".join(str(field.value).split())
    cuts = list(_PARTS.finditer(title))
    if not cuts:
        return None
    headline, name = title[: cuts[-1].start()].rstrip(), title[cuts[-1].end() :].strip()
    words = _WORD.findall(name.casefold())
    if not words or len(words) > MAX_WORDS or (headline.isascii() and len(_WORD.findall(headline)) < 2):
        return None
    by_name = name.casefold() in _OUTLETS or _is_source(article, words) or _is_host(article, words)
    return (headline, name) if by_name or _is_heading(article, headline) else None


def _is_source(article: Article, words: list[str]) -> bool:
    for name, field in article.metadata.items():
        if name.casefold() in _SITE_FIELDS:
            said = _WORD.findall(field.text.casefold())
            if said and (said == words or (len("".join(words)) >= 4 and said[: len(words)] == words)):
                return True
    return False


def _is_host(article: Article, words: list[str]) -> bool:
    joined = "".join(words)
    for field in article.by_canonical.get("source_url", ()):
        host = re.match(r"https?://([^/:?#\s]+)", field.text)
        for label in host[1].casefold().split(".") if host else ():
            plain = label.replace("-", "")
            same = joined in (plain, f"the{plain}") or f"the{joined}" == plain or words[0] == plain
            if same and len(plain) >= 3 and plain not in _COMMON:
                return True
    return False


def _is_heading(article: Article, headline: str) -> bool:
    from newslint.article.title import heading_text

    said = normal_form(headline)
    tops = (b for b in article.blocks if b.kind == "heading" and b.level == 1)
    return len(said) >= 12 and any(normal_form(heading_text(article.text[b.start : b.end])) == said for b in tops)
