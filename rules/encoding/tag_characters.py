"""ENC215."""

from __future__ import annotations

from newslint.article.payloads import spelled
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TagCharacters(Rule):
    """Invisible characters carry a hidden message: tag characters, or a long run of several kinds of them.

    The tag block (U+E0000 to U+E007F) repeats ASCII in characters that show nothing; joiners and variation
    selectors in long runs are used the same way, as bits. They mark copies, hide instructions to language
    models, and make equal texts differ. The message says what tags spell.

    Left alone: the flags of England, Scotland, Wales and other regions, which are emoji with tags; runs of
    under 16 joiners, and runs of one kind (ENC212); a variation selector or two after an emoji or an ideograph.

    The fix deletes them. It is safe: nothing of it was ever to be seen.
    """

    code, name, severity = "ENC215", "tag-characters", Severity.ERROR
    triggers = (
        "[\\x{e0000}-\\x{e007f}]",
        "[\\x{200b}-\\x{200f}\\x{2060}-\\x{2064}\\x{feff}\\x{ad}]{6}",
        "[\\x{fe00}-\\x{fe0f}\\x{e0100}-\\x{e01ef}]{4}",
    )
    needs = "payloads"

    def check(self, article: Article) -> Iterator[Finding]:
        for start, end in article.payloads:
            hidden = article.text[start:end]
            said = spelled(hidden)
            if said:
                short = said if len(said) <= 40 else said[:39] + "…"
                message = f"Invisible tag characters that spell “{short}”"
            elif len(hidden) == 1:
                message = f"Invisible tag character U+{ord(hidden):04X}"
            elif all("\U000e0000" <= c <= "\U000e007f" for c in hidden):
                message = f"{len(hidden)} invisible tag characters"
            else:
                message = f"{len(hidden)} invisible characters in a row, which may carry a hidden message"
            fix = edit_fix((Edit(start, end, ""),), "Delete it" if len(hidden) == 1 else "Delete them", safe=True)
            yield self.finding((start, end), message, fix=fix)
