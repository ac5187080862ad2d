"""MET402."""

from __future__ import annotations

from newslint.article.profile import canonical
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class EmptyField(Rule):
    """A metadata field is there with nothing in it.

    `tags: []`, `title: ""` and `date:` are slots that a template made and nobody filled. A site then shows an
    empty byline, an empty tag list, a post without a date.

    Left alone: false and 0, which are values. An empty field that the profile does not ask for is only an
    info: many templates carry such slots for years.
    """

    code, name, severity = "MET402", "empty-field", Severity.WARNING
    reads = "file"
    needs = "empty_fields"

    def check(self, article: Article) -> Iterator[Finding]:
        profile = article.profile
        asked = {name for fields in (*profile.required, *profile.recommended) for name in fields}
        for field in article.empty_fields:
            wanted = field.name in asked or canonical(field.name) in asked
            yield self.finding(
                (field.start, field.end),
                f"The field `{field.name}` is empty",
                severity=Severity.WARNING if wanted else Severity.INFO,
            )
