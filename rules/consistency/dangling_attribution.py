"""TXT608."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class DanglingAttribution(Rule):
    """Somebody adds something ("He added that …") where nobody has said anything yet.

    A passage before it is lost, or the machine that shortened the text cut out who spoke. The verbs of adding
    are known in ten languages; any verb of saying, any quotation and any "according to" before them is
    somebody who spoke. Off unless asked for. On 8,700 real
    articles it found none that was wrong, and none at all: how precise it is there is not known.

    Left alone: everything after the first words of speech; "it added 300 jobs" and other things that are
    added; headings, lists, code.

    No fix: what is lost is not in the text.
    """

    code, name, severity = "TXT608", "dangling-attribution", Severity.INFO
    default = False
    triggers = (
        r"(?:He|She|They) (?:also |further |then |later )?(?:added|went on to say|continued) (?:that|by saying)",
        r"(?:Er|Sie) fügte (?:hinzu|an), dass", r"(?:Il|Elle) a (?:également |aussi )?ajouté que",
        r"(?:Añadió|Agregó|añadió|agregó) que", r"(?:Ele|Ela) (?:acrescentou|completou) que", r"Ha aggiunto che",
        r"(?:Hij|Zij|Ze) voegde eraan toe dat", r"(?:Dodał|Dodała),? że", r"(?:Он|Она) добавила?,? что",
        r"(?:Він|Вона) дода(?:в|ла),? що", r"(?:Han|Hon) (?:tillade|lade till) att",
    )  # fmt: skip

    def check(self, article: Article) -> Iterator[Finding]:
        """Report the first one, where nobody spoke before it."""
        from newslint.article.attribution import dangling_attribution

        span = dangling_attribution(article)
        if span:
            yield self.finding(span, "Something is added here to what nobody has said")
