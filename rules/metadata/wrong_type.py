"""MET410."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Severity, edit_fix
from newslint.fixing.front_matter import set_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class WrongType(Rule):
    """A metadata field holds a value of the wrong kind: tags as one text, a title as truth value, a date as list.

    `tags: bus, rural` is one tag named "bus, rural" to Hugo, and "bus," and "rural" to Jekyll. `title: No` is false
    to YAML, `tags: [no, se]` is false and "se", and `- Analysis: buses` is no tag but a mapping. A list that a program
    wrote as text (`"['Anna', 'Berit']"`) is read by nobody.

    Left alone: tags as one word, or as words without commas, which Jekyll cuts at spaces by design; a text with
    commas outside Jekyll and Hugo, where many tools read it as a list, and in `keywords`, which goes into the page as
    it is; numbers as tags; mappings with several keys, and `name:` or `slug:` of each; a title in several languages;
    Material for MkDocs' mapping of dates.

    The fix writes the list, or the text in quotes. It is unsafe: a comma may be part of a name.
    """

    code, name, severity = "MET410", "wrong-type", Severity.WARNING
    reads = "file"
    needs = "wrong_types"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, problem, meant in article.wrong_types:
            edit = set_value(article, field, meant) if meant is not None else None
            said = "Write a list" if isinstance(meant, list) else "Put it in quotes"
            fix = edit_fix((edit,), said, safe=False) if edit else None
            yield self.finding((field.start, field.end), f"The field `{field.name}` {problem}", fix=fix)
