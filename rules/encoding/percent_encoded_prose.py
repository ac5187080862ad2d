"""ENC210."""

from __future__ import annotations

from newslint.article.encoding_talk import is_visible, shortened, stands_alone
from newslint.article.percent_codes import TRIGGERS, find_encoded
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class PercentEncodedProse(Rule):
    """Percent-encoding stands in prose, where no address is: `The cook%E2%80%99s shop`, `don%u2019t`.

    A title or a text was taken out of an address or a form's data and not decoded. Readers see the codes, and
    searches miss the words.

    Codes count that are UTF-8 beyond ASCII; `%20` and its like where they string words together, or beside such
    codes; single bytes of Windows-1252 behind a small letter; the `%u2019` of old scripts.

    Left alone: URLs, link targets and all that looks like one (a slash, `=`, `&`, `?`, `#`, `_`, a file's ending);
    code, templates, front matter; shares (`100%20 of`), formats (`%d`, `%Y%m%d`); codes that stand by themselves
    in an article that speaks of encodings.

    The fix decodes them. It is unsafe: an address in words may be meant.
    """

    code, name, severity = "ENC210", "percent-encoded-prose", Severity.WARNING
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        found = sorted(find_encoded(text, article.body_start))
        if not found:
            return
        talk = article.speaks_of_encodings
        for item in found:
            if not article.is_prose(item.start, item.end) or (talk and stands_alone(text, item.start, item.end)):
                continue
            shown = shortened(text[item.start : item.end])
            seen = is_visible(item.meant)
            what = f"Percent-encoding {shown} " + (f"for {item.meant}" if seen else "in prose")
            offer = f"Write {item.meant}" if seen else "Write the character"
            fix = edit_fix((Edit(item.start, item.end, item.meant),), offer, safe=False)
            yield self.finding((item.start, item.end), what, fix=fix)
