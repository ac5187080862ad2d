"""RES512."""

from __future__ import annotations

from newslint.article.credits import find_credits
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest
from newslint.positions import block_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_WHAT = {
    "label": "A picture’s label or credit stands in the text",
    "credit": "A picture’s credit stands in the text, and no picture",
    "caption": "A picture’s caption with its credit stands in the text, and no picture",
}


class CaptionCredit(Rule):
    """The credit or caption of a picture that is not there stands in the text.

    Pages print "Image copyright", "Photo: …", "…/Getty Images" under a picture. A scraper leaves the picture out and
    takes the line; it stops the reader between two paragraphs, or is run into a sentence: "CongressImage
    copyrightGETTY IMAGES".

    The labels that the BBC's pages print, in twenty languages, count wherever they begin a paragraph or follow a
    sentence or a word directly. A credit counts where it is all of a short paragraph: a label and a name, or a name
    and an agency behind a slash. A caption counts where its paragraph ends in such a credit in brackets.

    Left alone: credits in Markdown that shows any picture, by its own syntax, a tag, a template's call or its front
    matter, since one must be given; a dateline's or writer's agency ("(Reuters)", "(AP)"); list items, tables, code;
    "Photo:" before a sentence.

    The fix is a suggestion, since a caption may hold what the text does not say.
    """

    code, name, severity = "RES512", "caption-credit", Severity.WARNING
    triggers = (
        "Image ?c", "Image source,", "Media ?c", "Derechos de autor de la", "Direito de imagem", "Copyright de l",
        "Fuente de la imagen,", "Pie de foto,", "Legenda da foto,",
        "Crédit photo,", "Légende image,", "Crédito da imagem,", "Автор фото,|Підпис до фото,|Подпись к фото,",
        "Fotoğraf altı yazısı,", "Nguồn hình ảnh,|Chụp lại hình ảnh,",
        "Sumber gambar,|Keterangan gambar,", "图像来源，|圖像來源，|图像加注文字，|圖像加註文字，",
        "画像提供|画像説明|사진 출처|사진 설명", "صدر الصورة،"
        "|التعليق على الصورة،|منبع تصویر،|توضیح تصویر،",
        "इमेज स्रोत,|इमेज कैप्शन,", "(?:Photo|Image|Picture|Foto|Bild|Illustration)[a-z]*(?: [a-z]+)? ?[:/|]",
        "(?:Photo|Image|Picture|Illustration|Photograph)s? (?:by|court|via)",
        "[Cc]redit ?[A-Z:]", "Credit (?:Photo )?(?:courtesy|via)", "[Cc]rédit[os]? ?:", "Фот[оа][^ ]* ?:",
        "(?:Fot\\.|Zdjęcie|Beeld|Kuva|Kép|Fotka) ?[:：/]",
        "(?:Φωτογραφία|图|图片|图片来源|圖片來源|写真|画像|사진) ?[:：/]",
        "Bildquelle"
        "|Bildnachweis", "Imagen?m? ?:",
        "/ ?(?:Getty|GETTY|AFP|AP|Reuters|REUTERS|EPA|PA|Alamy|Shutter|iStock|WireIm|FilmM|Bloomb|USA T|NBC|Rex|REX"
        "|Corbis|dpa|ANSA|EFE|Xinh|TASS|Nur|S[iI][pP]|Unsp|Wiki|Z[uU]|Polar|imago|IMAGO|Keyst|PTI|ANI|AAP|The |Anad)",
    )  # fmt: skip

    def check(self, article: Article) -> Iterator[Finding]:
        for credit in find_credits(article):
            doomed = (
                block_lines(article.text, (credit.start, credit.end)) if credit.is_whole else (credit.start, credit.end)
            )
            yield self.finding(
                (credit.start, credit.end), _WHAT[credit.kind], fix=suggest("Delete it", Edit(*doomed, ""))
            )
