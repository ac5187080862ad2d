"""RES522."""

from __future__ import annotations

from newslint.article.controls_row import find_rows
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.positions import block_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_NEXT = (
    "face|twit|link|whats|pint|goog|plus|news|redd|tele|tumb|insta|thre|blue|mast|mess|line|wech|you|snap|xing|vk|vib|sky"
    "|tik|flip|pock|digg|stum|deli|buff|sms|slack|gmail|e-?mail|mail|shar|tweet|print|copy|save|like|foll|more|subs"
)
_WHAT = {
    "buttons": "These lines are buttons of the page, one after the other",
    "lone": "A button of the page, or its player’s clock, stands in the text",
    "gallery": "A slide show’s buttons and captions stand in the text, and no picture",
    "teasers": "Pictures and titles here link to other articles: the page’s teasers",
}


class PageControls(Rule):
    """A row of the page's controls stands in the text: share buttons, a player's buttons, teasers of other articles.

    One word such as "Facebook" or "Print" may be a writer's; a row of them is a page's. A scraper that takes the
    column takes what is drawn in it: "Facebook", "Twitter", "Email", "Fullscreen", "Next Slide", "00:00".

    Three lines or more count of which each is a known button's label, a network's name or a player's clock, in some
    thirty languages; networks alone from four on, or three on one line; "00:00", "Play VIDEO" and their like as a
    paragraph by one of prose; captions between a slide show's buttons; in Markdown, behind the last paragraph, two or
    more linked pictures, each with a line that links to the same place.

    Left alone: what a sentence before it lists ("on these sites:"), list items, headings, tables and code; a label in
    a sentence; times of a programme; one teaser, which may be a recommendation; teasers between paragraphs, or after
    a colon.

    The fix deletes the row. It is unsafe, since a list of networks may be meant.
    """

    code, name, severity = "RES522", "page-controls", Severity.WARNING
    triggers = (
        "(?im)^[ *_|]?(?:e-?mail|share|tweet|print)(?: |\r|$)",
        # "Twitter had been suffering" is prose, and "Google Cloud" no row: another button stands behind a network.
        "(?im)^[ *_|]?(?:facebook|twitter|linkedin|whats ?app|pinterest|reddit|telegram)"
        f"(?:\r|$| (?:(?-i:[^a-z])|{_NEXT}))",
        f"(?im)^[ *_|]?google\\+?(?:\r|$| (?:[^a-z]|{_NEXT}))",
        "(?im)^[ *_|]?(?:copy link|full ?screen|play (?:video|now)|next slide|modal trigger|toggle |skip to "
        "|embed\r?$|save\r?$)",
        "(?im)^[ *_|]?(?:teilen|drucken|merken|partager|imprimer|envoyer|compartir|imprimir|compartilhar|condividi"
        "|stampa|delen|afdrukken|udostępnij|drukuj|paylaş|yazdır|dela|skriv ut|jaa|tulosta|sdílet|tisk|chia sẻ"
        "|bagikan)\r?$",
        "(?im)^[ *_|]?(?:поделиться|распечатать|печать|поділитися|друкувати|分享|打印|列印|シェア|共有|印刷|ツイート"
        "|공유|인쇄|مشاركة|طباعة|اشتراک|چاپ|साझा करें|शेयर|微信|微博)\r?$",
        r"\[!\[",
        "(?m)^[/ ]?0?0:00",
    )  # fmt: skip

    def check(self, article: Article) -> Iterator[Finding]:
        for row in find_rows(article):
            doomed = block_lines(article.text, (row.start, row.end))
            fix = edit_fix((Edit(*doomed, ""),), "Delete the lines", safe=False)
            yield self.finding((row.start, row.end), _WHAT[row.what], fix=fix)
