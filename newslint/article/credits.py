"""Captions and credits of pictures that are not in the text."""

from __future__ import annotations

import re

from newslint.article.speaking import speaks
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.block import Block

MOST_WORDS = 14
"""Words of a credit; a caption may stand before it."""

MOST_CAPTION = 60
"""Words of a paragraph that a credit in brackets makes a caption."""

LONGEST_CAPTION = 300
"""Code points of a caption that follows its label; in a longer paragraph the article goes on behind it."""

AGENCIES = (
    "Getty Images|GETTY IMAGES|Getty|GettyImages|AFP|Reuters|REUTERS|AP Photo|AP|Associated Press"
    "|The Associated Press|EPA-EFE|EPA|PA Wire|PA Images|PA Media|PA"
    "|Alamy(?: Stock Photo)?|Shutterstock(?:\\.com)?|iStock(?:photo)?|WireImage|FilmMagic|Bloomberg(?: News)?"
    "|USA TODAY(?: Sports| Network)?|NBC News|NBC|NBCU Photo Bank"
    "|Rex(?: Features)?|REX|Corbis|dpa|DPA|ANSA|EFE|Xinhua|Kyodo(?: News)?|TASS|Sputnik|NurPhoto|Sipa(?: USA"
    "| Press)?|SIPA|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?"
    "|ZUMA(?: Press| Wire)?|Zuma(?: Press)?|Polaris|imago(?: images)?|IMAGO|picture[- ]alliance|Keystone|NTB|Scanpix"
    "|Lehtikuva|Belga|ANP|PTI(?: Photo)?|ANI(?: Photo)?|AAP(?: Image)?"
    "|The Canadian Press|Anadolu(?: Agency)?|Hulton Archive|Allsport|Redux|Contour|VII|Magnum(?: Photos)?"
    "|Barcroft(?: Media)?|SWNS|BBC|CNN|The New York Times|The Washington Post"
    "|Picture Alliance|Europa Press|Agência Brasil|Agência O Globo|Folhapress|Estadão Conteúdo|РИА Новости|ТАСС"
    "|Укринформ|УНІАН|新华社|新華社|共同通信|時事通信|연합뉴스"
)
AGENCIES = AGENCIES.replace(" ", r"\ ")  # for verbose patterns
# The BBC's pages say these before every picture, in their languages; scrapers run them into the text.
_NEXT = rf"[ \xa0]?(?:{AGENCIES}|[A-Z]{{2,}}[A-Z ]*)(?![a-z])"
_LABELLED = late(
    rf"""(?:
      (?:Image|Media)\ ?copyright{_NEXT}(?:\s?(?:Image|Media)\ caption)?
    | (?:Image|Media)\ caption\ ?(?=[A-Z“"‘'])
    | Derechos\ de\ autor\ de\ la\ imagen\ ?{_NEXT}(?:\s?(?:Image\ caption|Pie\ de\ foto))?
    | Direito\ de\ imagem\ ?{_NEXT}(?:\s?(?:Image\ caption|Legenda\ da\ foto))?
    | Copyright\ de\ l['’]image{_NEXT}
    | Image\ source,\ (?={AGENCIES}|[A-Z])
    | Image\ caption,\ (?=[A-Z“"‘'])
    | (?:Fuente\ de\ la\ imagen|Pie\ de\ foto|Legenda\ da\ foto|Crédit\ photo|Légende\ image
    |Crédito\ da\ imagem),\ (?=[\w“"])
    | (?:Автор\ фото|Підпис\ до\ фото|Подпись\ к\ фото|Fotoğraf\ altı\ yazısı|Nguồn\ hình\ ảnh|Chụp\ lại\ hình\ ảnh
    |Sumber\ gambar|Keterangan\ gambar),\ (?=[\w“"«])
    | (?:图像来源|圖像來源|图像加注文字|圖像加註文字)，\s?(?=[\w“「])
    | (?:画像提供|画像説明|사진\ 출처|사진\ 설명)[,、]\ ?(?=[\w“「‘])
    | (?:صدر\ الصورة|التعليق\ على\ الصورة|منبع\ تصویر|توضیح\ تصویر)،\ (?=\w)
    | (?:इमेज\ स्रोत|इमेज\ कैप्शन),\ (?=\w)
    )""",
    re.X,
)
# What each of them begins with, for RE2: where none stands, `re` need not look.
_LABELS = (
    "(?:Image|Media) ?(?:copyright|caption|source)|Derechos de autor de la imagen|Direito de imagem|Copyright de l"
    "|Fuente de la imagen|Pie de foto|Legenda da foto|Crédit photo|Légende image|Crédito da imagem|Автор фото|Підпис до"
    "|Подпись к|Fotoğraf altı|Nguồn hình|Chụp lại|Sumber gambar|Keterangan gambar|图像来源|圖像來源|图像加注|圖像加註"
    "|画像提供|画像説明|사진 출처|사진 설명|صدر الصورة|التعليق على|منبع تصویر|توضیح تصویر|इमेज स्रोत|इमेज कैप्शन"
)
_NOT_INSIDE = late(r"[^\W\d_]\Z|[,;:(]\s*\Z|(?:^|\s)(?:the|an?|its?|this|that|every|each|of|and|or|no)\s+\Z", re.I)
_NAME = r"[^\W\d_][\w.'’\xad-]*"
_LABEL = (
    r"(?:Photo(?:graph|s)?|Image|Images|Picture|Pic|Video|Credit|Illustration|Foto|Fotos|Bild|Bilder|Foto-?credit"
    r"|Imagen|Imagem|Crédito|Crédits?|Photo\ [Cc]redit|Image\ [Cc]redit"
    r"|Picture\ [Cc]redit|Credit\ Photo|Credit\ Image|Photo\ courtesy|Image\ courtesy|Bildquelle|Bildnachweis|Фото"
    r"|Фотография|Источник\ фото|Zdjęcie|Fot\.|Beeld|Kuva|Kép|Fotka|Φωτογραφία"
    r"|图|图片|图片来源|圖片來源|写真|画像|사진)"
)
_AGENCY = rf"(?:{AGENCIES})"
_PERSON = rf"{_NAME}(?:[ \xa0]{_NAME}){{0,4}}"
_ALONE = late(
    rf"""[\[(*_>\s-]*(?:
      {_LABEL}(?:\ by|\ courtesy\ of)?[ ]?[:：/|][ ]?(?:(?:by|courtesy\ of)\ |©\ ?)?
      [^.!?\n]{{2,80}}?(?:\.com)?(?:\ View\ full\ size\ image[^\n]*)?
    | (?:Photo|Photograph|Photos|Image|Picture|Illustration)s?\ (?:by|courtesy\ of|via)\ {_PERSON}
      (?:[ ]?[/,|][ ]?[^.!?\n]{{2,50}})?
    | (?:By\ )?{_PERSON}(?:,\ {_PERSON})?[ ]?[/|][ ]?{_AGENCY}(?:[ ]?(?:/|via)[ ]?[^.!?\n]{{2,40}})?
    | (?:©\ ?)?(?:AFP|AP\ Photo|REUTERS|Getty\ Images|GETTY\ IMAGES)(?:\ ?/\ ?[^.!?\n]{{2,50}}|\ PHOTO)
    )[\])*_\s.]*\Z""",
    re.X,
)
_SPACES = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_BEFORE, _BEHIND = "[(*_>-" + _SPACES, ".*_" + _SPACES
_FIRSTS = tuple(
    "Photo Image Pic Video Credit Illustration Fot Bild Crédit Фото Источник Zdjęcie Beeld Kuva Kép Φωτογραφία 图 圖 "
    "写真 画像 사진 © AFP AP REUTERS Getty GETTY".split()
)
"""What a credit begins with that has no stroke before an agency."""
LONGEST_LINE = 600
_FULL_SIZE = "View full size image"
_LABEL_COLON = late(rf"{_LABEL}(?:\ by)?[ ]?[:：]", re.X)
_ENDINGS = (
    (
        ")]",
        late(
            r"[(\[] ?(?:Photo|Foto|Image|Picture|Photograph|Фото|Bild|Fot\.)s?(?: by| courtesy| credit| via|[:：])"
            r"[^()\[\]\n]{2,70} ?[)\]][.\s*_]*\Z"
        ),
    ),
    (
        "/",
        late(rf"[(\[] ?(?:{_PERSON} ?/ ?{_AGENCY}(?:[/ ][^()\[\]\n]{{0,40}})?|{_AGENCY}/{_PERSON}) ?[)\]][.\s*_]*\Z"),
    ),
    (
        ("Photo:", "Foto:", "Image:", "Photograph:"),
        late(rf"""(?<=[\w.!?"”])(?:Photo|Foto|Image|Photograph): ?{_PERSON}(?:/[^.!?\n]{{2,30}})?\s*\Z"""),
    ),
    (
        ("Credit",),
        late(
            rf" Credit(?: Photo)? (?:(?:courtesy|via) {_PERSON}|{_PERSON}(?:/{_AGENCY}| for The New York Times"
            r"|, via [^.!?\n]{2,40}))\s*\Z|Mandatory Credit: [A-Z][^\n]{2,80}\Z"
        ),
    ),
)
"""How a line ends that is a caption with its credit; before each pattern, which take 1 ms to compile, what a line has
that it matches."""
_PICTURE = late(r"!\[|<(?:img|figure|picture|video|iframe|embed|object)\b|\{\{|\{%|!\[\[", re.I)
_PICTURE_FIELD = late("image|img|thumb|cover|hero|banner|photo|picture|card|media|video", re.I)


class Credit(NamedTuple):
    """A caption or credit: its span, whether it is all of its paragraph, and what it is."""

    start: int
    end: int
    is_whole: bool
    kind: str


def find_credits(article: Article) -> tuple[Credit, ...]:
    """Labels of pictures anywhere; credits that are a paragraph, and captions that end in one, without a picture."""
    found: list[Credit] = []
    is_illustrated = article.format == "markdown" and _shows_picture(article)
    if not _has_label(article) and (is_illustrated or not _has_credit(article.text)):
        return ()
    for block in article.paragraphs:
        if block.kind == "item" or article.is_code(block.start, block.end):
            continue
        labels = list(_labels(article.text, block))
        found += labels
        if not labels and not is_illustrated and block.kind != "heading":
            credit = _read(article.text, block)
            if credit:
                found.append(credit)
    return tuple(found)


def _has_label(article: Article) -> bool:
    return speaks(article.utf8, _LABELS) and _LABELLED.search(article.text, article.body_start) is not None


def _has_credit(text: str) -> bool:
    """Whether a line may be a credit or end in one: then its paragraphs are read."""
    lines = (line.strip() for line in text.split("\n") if 1 < len(line) < LONGEST_LINE)
    return any(
        (_may_be_alone(line) and _ALONE.match(line)) or (_may_end_in_credit(line) and _ends_in_credit(line))
        for line in lines
    )


def _may_be_alone(line: str) -> bool:
    if "/" not in line and "|" not in line and not line.lstrip(_BEFORE).startswith(_FIRSTS):
        return False
    # Marks of quotations and lists count as words here.
    return _FULL_SIZE in line or len(line.split()) <= MOST_WORDS + 6


def _may_end_in_credit(line: str) -> bool:
    """Whether a line may be a caption with its credit: a bracket ends it, or it has the credit's label."""
    if line.rstrip(_BEHIND).endswith((")", "]")) or "Credit" in line:
        return True
    return ":" in line and ("Photo" in line or "Foto:" in line or "Image:" in line)


def _ends_in_credit(said: str) -> bool:
    return any(pattern.search(said) for signs, pattern in _ENDINGS if any(sign in said for sign in signs))


def _labels(text: str, block: Block) -> Iterator[Credit]:
    for match in _LABELLED.finditer(text, block.start, block.end):
        before = text[max(block.start, match.start() - 12) : match.start()]
        glued = before[-1:].islower() and match[0][0].isupper()
        if before.strip() and not glued and _NOT_INSIDE.search(before):
            continue
        is_caption = "aption" in match[0] or match.start() - block.start <= 2
        end = block.end if is_caption and block.end - match.start() < LONGEST_CAPTION else match.end()
        start = block.start if match.start() - block.start <= 2 else match.start()
        yield Credit(start, end, (start, end) == (block.start, block.end), "label")
        if end == block.end:
            return


def _read(text: str, block: Block) -> Credit | None:
    block = block._replace(start=max(block.start, text.rfind("\n", block.start, block.end) + 1))
    said = text[block.start : block.end]
    if len(said) > LONGEST_LINE or not said.strip():
        return None
    words = len(said.split())
    alone = (words <= MOST_WORDS or _FULL_SIZE in said) and words <= MOST_CAPTION and _ALONE.match(said)
    bracketed = not alone and words <= MOST_CAPTION and _ends_in_credit(said)
    if not alone and not bracketed:
        return None
    if alone and _LABEL_COLON.match(said.lstrip("([*_ ")) and not _is_credit_value(said):
        return None
    return Credit(block.start, block.end, True, "credit" if alone else "caption")


def _is_credit_value(said: str) -> bool:
    """Whether what follows "Photo:" names someone: capitals, and no sentence."""
    value = re.split("[:：/|]", said, maxsplit=1)[1].strip(" )]*_.")
    words = re.findall(r"[^\W\d_][\w'’.-]*", value)
    small = [
        word
        for word in words
        if word[0].islower()
        and word
        not in (
            "de",
            "da",
            "do",
            "von",
            "van",
            "der",
            "la",
            "via",
            "and",
            "y",
            "e",
            "und",
            "et",
            "by",
            "of",
            "courtesy",
            "full",
            "size",
            "image",
            "com",
        )
    ]
    return bool(words) and len(small) * 3 <= len(words)


def _shows_picture(article: Article) -> bool:
    """Whether Markdown shows a picture anywhere, by its own syntax, a tag, a template's call or its front matter."""
    if _PICTURE.search(article.text, article.body_start):
        return True
    return any(_PICTURE_FIELD.search(name) for name in article.metadata)
