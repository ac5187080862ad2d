"""What templates, generators and scrapers put where a value belongs, in many languages."""

from __future__ import annotations

import re

from newslint.article.profile import canonical
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.article.article import Article
    from newslint.article.field import Field


Placeholder = tuple["Field", str, str]
"""A field, the text in it that is none, and what it is: `placeholder`, `template` or `default image`."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


# Nobody means these, whatever the field.
_ANYWHERE = _set(
    "tbd|t.b.d.|todo|to do|to-do|fixme|tk|tktk|n/a|n.a.|#n/a|na|nil|null|none|undefined|nan|[object object]"
    "|xxx|xxxx|-|--|---|–|—|?|??|???|.|...|…|string|placeholder|place holder|change me|changeme|your text here"
    "|insert text here|lorem|lorem ipsum|lorem ipsum dolor|lorem ipsum dolor sit amet|asdf|asdfasdf|foo bar"
    "|not available|not set|unset|empty|missing|no value|no data|unspecified|not specified|sample|dummy"
    "|coming soon|k. a.|k.a.|keine angabe|non renseigné|à définir|à compléter|por definir|sin especificar"
    "|a definir|não informado|não especificado|da definire|non specificato|nader te bepalen|n.v.t.|nie podano"
    "|do uzupełnienia|не указано|не указан|не вказано|belirtilmemiş|belirtilmedi|غير محدد|غير متوفر|نامشخص"
    "|ثبت نشده|उपलब्ध नहीं|暂无|暫無|待定|未定|未設定|未设置|미정|없음|chưa có|chưa xác định|tidak ada|belum ada"
    "|saknas|ej angivet|ikke angitt|ikke angivet|ei määritelty|neuvedeno|neuvedené|nincs megadva|nespecificat"
    "|μη διαθέσιμο|לא זמין|ไม่ระบุ"
)
_UNKNOWN = _set(
    "unknown|unknown author|author unknown|unbekannt|unbekannter autor|inconnu|auteur inconnu|desconocido"
    "|autor desconocido|desconhecido|autor desconhecido|sconosciuto|autore sconosciuto|onbekend"
    "|auteur onbekend|nieznany|autor nieznany|неизвестно|неизвестен|неизвестный|неизвестный автор"
    "|автор неизвестен|невідомо|невідомий|невідомий автор|bilinmiyor|bilinmeyen|bilinmeyen yazar|غير معروف"
    "|ناشناس|ناشناخته|अज्ञात|未知|未知作者|不明|不详|不詳|작성자 미상|알 수 없음|không rõ|không xác định"
    "|tidak diketahui|okänd|okänd författare|ukjent|ukendt|tuntematon|neznámý|neznámy|neznámý autor|necunoscut"
    "|άγνωστος|άγνωστο|ismeretlen|לא ידוע|ไม่ทราบ|непознат|неизвестен автор"
)
_TITLES = _UNKNOWN | _set(
    "untitled|untitled document|untitled page|untitled post|untitled article|no title|title|post title"
    "|page title|article title|your title|your title here|title here|title goes here|insert title here"
    "|insert title|enter title|enter title here|add title|add a title|new post|new page|new article"
    "|my new post|my first post|test|test post|test article|test page|headline|headline here|auto draft"
    "|default title|document|new document|just a moment...|just a moment…|attention required!|cloudflare"
    "|403 forbidden|404 not found|404|page not found|are you a robot?|pardon our interruption|access denied"
    "|error 404|502 bad gateway|503 service unavailable|bad gateway|ohne titel|unbenannt|titel|kein titel"
    "|neuer beitrag|titel hier eingeben|sans titre|sans-titre|titre|titre de l'article|nouvel article"
    "|sin título|sin titulo|título|título de la entrada|nueva entrada|sem título|sem titulo|título do artigo"
    "|novo artigo|senza titolo|titolo|nuovo articolo|zonder titel|naamloos|geen titel|nieuw bericht|bez tytułu"
    "|tytuł|bez nazwy|nowy wpis|без названия|без имени|без заголовка|заголовок|новая запись|без назви"
    "|без заголовку|başlıksız|adsız|başlık|yeni yazı|بدون عنوان|بلا عنوان|عنوان|عنوان المقال|بی‌عنوان|शीर्षकहीन"
    "|बिना शीर्षक|शीर्षक|无标题|未命名|标题|新建文章|無標題|未命名文件|標題|無題|タイトルなし|タイトル"
    "|タイトル未設定|名称未設定|제목 없음|제목없음|무제|제목|không có tiêu đề|chưa có tiêu đề|chưa đặt tên"
    "|tiêu đề|tanpa judul|judul|namnlös|utan titel|namnlöst|uten tittel|uden titel|unavngivet|nimetön"
    "|otsikoton|ei otsikkoa|χωρίς τίτλο|fără titlu|névtelen|cím nélkül|bez názvu|bez názvu.|nepojmenovaný"
    "|ללא כותרת|ללא שם|ไม่มีชื่อ|ไม่มีชื่อเรื่อง|без заглавие|bez naslova|pavadinimas|pealkirjata|bez nosaukuma"
    "|be pavadinimo|sense títol|shiny new post"
)
# Words that may be a work's true title, and are left alone where the text itself speaks of it.
_AUTHORS = _UNKNOWN | _set(
    "admin|administrator|admins|root|user|username|user name|webmaster|wpadmin|wp-admin|wp admin|siteadmin"
    "|site admin|site administrator|super user|superuser|superadmin|sysadmin|wordpress|demo|default"
    "|default author|test|tester|test user|testuser|author|author name|authorname|the author|your name"
    "|your name here|yourname|name|full name|firstname lastname|first last|first name last name|insert name"
    "|no author|byline|guest user|me|adm|administrador|administradora|administrateur|administratrice"
    "|amministratore|beheerder|администратор|админ|адміністратор|адмін|yönetici|مدير|المدير|مدير الموقع|المشرف"
    "|مدیر|مدیر سایت|व्यवस्थापक|प्रशासक|एडमिन|管理员|系统管理员|管理員|系統管理員|管理者|관리자|어드민|운영자"
    "|quản trị viên|quản trị|pengelola|administratör|administratoren|ylläpitäjä|pääkäyttäjä|správce|správca"
    "|adminisztrátor|rendszergazda|διαχειριστής|מנהל|מנהל האתר|ผู้ดูแลระบบ|แอดมิน|kein autor|autor|autorin|auteur"
    "|autore|作者|著者|작성자|yazar|tác giả|penulis|الكاتب|нет автора|автор|имя автора|ihr name|dein name"
    "|votre nom|tu nombre|seu nome|il tuo nome|您的名字|你的名字"
)
_TAGS = _set(
    "uncategorized|uncategorised|unclassified|not categorized|no category|category|categories|default category"
    "|your category|category1|category 1|category2|category 2|tag|tags|tag1|tag 1|tag2|tag 2|tag3|tag-1|tag-2"
    "|your tag|your-tag|your tags|untagged|no tags|unkategorisiert|nicht kategorisiert|nicht zugeordnet"
    "|ohne kategorie|keine kategorie|non classé|non classée|non-classé|non catégorisé|sans catégorie"
    "|sin categoría|sin categoria|sin clasificar|sem categoria|sem categorização|não categorizado"
    "|senza categoria|non categorizzato|non categorizzati|geen categorie|niet gecategoriseerd"
    "|geen onderdeel van een categorie|bez kategorii|nieskategoryzowane|без рубрики|без категории"
    "|без категорії|без рубрики.|некатегоризовано|kategorisiz|kategorilenmemiş|غير مصنف|بدون تصنيف"
    "|دسته‌بندی نشده|دسته بندی نشده|अवर्गीकृत|未分类|未歸類|未分類|无分类|미분류|분류되지 않음|카테고리 없음"
    "|chưa phân loại|chưa được phân loại|không phân loại|tak berkategori|tidak berkategori|tanpa kategori"
    "|okategoriserade|okategoriserad|okategoriserat|ukategorisert|ukategoriseret|ikke kategoriseret"
    "|luokittelematon|kategorisoimaton|nezařazené|nezaradené|nezařazeno|bez kategorie|bez kategórie"
    "|kategória nélkül|kategorizálatlan|fără categorie|necategorizat|χωρίς κατηγορία|αταξινόμητα"
    "|μη κατηγοριοποιημένο|ללא קטגוריה|ไม่มีหมวดหมู่|без категория|некатегоризирани|nekategorizirano|nerazvrščeno"
    "|sense categoria"
)
_EXCERPTS = _set(
    "description|excerpt|summary|your description|your description here|description here|description goes here"
    "|insert description here|insert description|enter description|enter a description|add description"
    "|add a description|a short description|short description|meta description|write your description here"
    "|write a description|no description|no description available|no summary|just another wordpress site"
    "|beschreibung|kurzbeschreibung|eine weitere wordpress-website|ein weiterer wordpress-blog"
    "|description de l'article|un site utilisant wordpress|descripción|otro sitio realizado con wordpress"
    "|descrição|só mais um site wordpress|descrizione|un nuovo sito targato wordpress|beschrijving|opis"
    "|описание|ещё один сайт на wordpress|опис|açıklama|bir başka wordpress sitesi|وصف|描述|摘要"
    "|又一个wordpress站点|説明|just another wordpress サイト|설명|mô tả|deskripsi|beskrivning|beskrivelse"
    "|kuvaus|popis|περιγραφή"
)
_URLS = _set(
    "#|/|http://|https://|http:///|https:///|url|link|your url|your url here|your-url|insert url here|source"
    "|source url|http://url|https://url|about:blank|javascript:void(0)|javascript:void(0);"
)
_EXAMPLE = (
    r"https?://(?:www\.)?(?:example\.(?:com|org|net)|your-?(?:site|domain|website|url)\.[a-z]+|domain\.com)(?:[/?#].*)?"
)
_DEFAULT_IMAGE = (
    r"(?:.*[/\\])?(?:default|placeholder|no-?_?(?:image|photo|picture|thumb(?:nail)?)|blank|dummy|missing|spacer|1x1"
    r"|pixel|transparent|image-?_?(?:not-?_?(?:found|available)|placeholder|coming-?_?soon)"
    r"|(?:default|placeholder|dummy|blank)[-_](?:image|img|thumb(?:nail)?|cover|photo|picture|post|featured)"
    r"|(?:image|img|thumb(?:nail)?|cover|photo|picture)[-_](?:default|placeholder|dummy|blank))"
    r"(?:[-_]\d+(?:x\d+)?)?\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?.*)?"
    r"|https?://(?:via\.placeholder\.com|placehold\.(?:it|co)|dummyimage\.com|picsum\.photos|placekitten\.com"
    r"|loremflickr\.com)/.*"
)
_TEMPLATE = (
    r"\{\{-?\s*[.$]?\w+(?: \w+)?\s*-?\}\}|\{%-?\s*\w+\s*-?%\}|<%=?\s*[\w.@]+\s*%>|\$\{\w+\}|\$\w+\$|%%?[a-z]\w+%%?"
    r"|__[a-z]+__|[\[<{](?:your |insert |enter |add |the |article |post |page )?"
    r"(?:title|headline|name|author|date|description|summary|excerpt|url|link|tags?|category|text|content|image|placeholder"
    r"|tbd|todo)(?: name| here| goes here| url)?[\]>}]|(?:insert|enter|add|type|write) (?:your |the |a |an )?"
    r"(?:title|headline|name|author|description|summary|text|url|link)(?: here)?"
)
_LOREM = r"(?:lorem ipsum|lorem, ipsum)\b.*"

_BY_FIELD: dict[str, frozenset[str]] = {
    "title": _TITLES,
    "author": _AUTHORS,
    "authors": _AUTHORS,
    "tags": _TAGS,
    "categories": _TAGS,
    "category": _TAGS,
    "excerpt": _EXCERPTS,
    "source_url": _URLS,
    "image": _URLS,
}
_WORDS = frozenset().union(_ANYWHERE, *_BY_FIELD.values())
_FIRST = frozenset("{<$%[_")
_DOUBTFUL_TAGS = _set(
    "todo|to do|to-do|sample|dummy|missing|empty|string|na|tk|nil|null|nan|none|undefined|foo bar|lorem ipsum"
)
_LONGEST = 60
_PARTS = frozenset("name url src path file href text".split())
ENGINES = frozenset("permalink slug id layout key cascade pagination eleventycomputed template render".split())
"""Fields that a generator makes of templates by right, or that hold no text for readers."""


def find_placeholders(fields: Iterable[Field], article: Article) -> Iterator[Placeholder]:
    """The metadata fields that of an article that hold no value of their own."""
    for field in fields:
        value = field.value
        texts: Sequence[object]
        if isinstance(value, str):
            texts = (value,)
        elif isinstance(value, list):
            texts = value
        else:
            continue
        for text in texts:
            if not isinstance(text, str) or (len(text) > _LONGEST and text[0] not in "Llh"):
                continue
            plain = text.strip().casefold()
            known = plain in _WORDS or plain[:1] in _FIRST
            if not known and not plain.startswith(_HEADS) and not plain.endswith(_ENDS):
                continue
            kind = _kind(subject(field.name), plain)
            if kind and not (kind == "placeholder" and _is_spoken_of(field, text.strip(), article.body)):
                yield field, text.strip(), kind


def may_hold_placeholder(texts: Sequence[str]) -> bool:
    """Whether one of a few texts, white space at their ends aside, may be a placeholder: the cheap question."""
    return any(_may_be_one(text.casefold()) for text in texts)


def _may_be_one(plain: str) -> bool:
    if plain in _WORDS or plain[:1] in _FIRST or plain.startswith(_WORDS_BEFORE):
        return True
    if plain.startswith("http") and plain.partition("://")[2].removeprefix("www.").startswith(_SITES):
        return True
    return (plain.endswith(_ENDS) or "?" in plain) and _DEFAULTS.search(plain) is not None


# What the patterns above may begin with, and what they have in common.
_WORDS_BEFORE = ("lorem", "insert ", "enter ", "add ", "type ", "write ")
_SITES = (
    *("example.", "your", "domain.com"),
    *("via.placeholder", "placehold.", "dummyimage", "picsum", "placekitten", "loremflickr"),
)
_DEFAULTS = late(
    r"default|placeholder|blank|dummy|missing|spacer|1x1|pixel|transparent|no-?_?(?:image|photo|picture|thumb)"
    r"|image-?_?(?:not|coming)"
)

_HEADS = (*_WORDS_BEFORE, "http")
_ENDS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif")


def subject(name: str) -> str:
    """What a field says, by its dotted name: `author.name` and `params.author` are both the author."""
    *before, last = name.split(".")
    return canonical(before[-1] if before and last.lower() in _PARTS else last)


def _kind(subject: str, plain: str) -> str:
    if re.fullmatch(_TEMPLATE, plain) and subject not in ENGINES:
        return "template"
    words = _BY_FIELD.get(subject)
    if words is None:
        return ""
    if plain in words or re.fullmatch(_LOREM, plain, re.S):
        return "placeholder"
    if plain in _ANYWHERE and not (subject in ("tags", "categories", "category") and plain in _DOUBTFUL_TAGS):
        return "placeholder"
    if subject == "source_url" and re.fullmatch(_EXAMPLE, plain):
        return "placeholder"
    return "default image" if subject == "image" and re.fullmatch(_DEFAULT_IMAGE, plain) else ""


def _is_spoken_of(field: Field, text: str, body: str) -> bool:
    """Whether a title that looks like a placeholder is the name of what the text is about.

    So it is where a line of the body says it among other words, written the same way.
    """
    if subject(field.name) != "title" or not any(map(str.isalpha, text)):
        return False
    at = body.find(text)
    while at >= 0:
        end = at + len(text)
        start = body.rfind("\n", 0, at) + 1
        stop = body.find("\n", end)
        line = body[start : stop if stop >= 0 else len(body)]
        alone = not (body[at - 1 : at].isalnum() or body[end : end + 1].isalnum()) or not text.isascii()
        if alone and sum(map(str.isalnum, line)) > len(text) + 3:
            return True
        at = body.find(text, end)
    return False
