"""ENC207."""

from __future__ import annotations

from newslint.article.entities import find_entities
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class HtmlEntity(Rule):
    """An HTML entity stands in prose where its character should: `&#8217;`, `&quot;`, `&amp;rsquo;`.

    The scraper took the page's source for its text, or escaped what was escaped already. In plain text readers
    see the code itself; in Markdown it shows right, but searches, word counts and other tools read `don&#8217;t`.
    Numbers are read as browsers read them, so that `&#146;` is `’` (HTML standard, 13.2.5.80).

    Only information in Markdown, where they mean something: `&nbsp;`, `&mdash;`, `&amp;`, `&copy;`.

    Left alone: code, HTML blocks, tags, URLs, link targets, templates; front matter (MET413); in Markdown,
    entities for characters that would be read as syntax (`&lt;`, `&#42;`, `&#124;`, `&#123;`), an `&amp;` that
    keeps an entity from being one, `&nbsp;` at a line's edge, `&shy;` and joiners by name; an escaped tag in any
    format (RES507); names that HTML does not know; an article that explains entities.

    The fix is safe for an entity that is escaped once: the character is what every reader of HTML shows. It is
    unsafe for one escaped twice, since that may be an example, and for a line end. An invisible character with no
    use, such as `&#8203;`, is deleted. A `&lt;` that would open a tag has none.
    """

    code, name, severity = "ENC207", "html-entity", Severity.WARNING
    triggers = ("&(?:#[0-9]|#[xX][0-9a-fA-F]|[A-Za-z])[0-9A-Za-z]*;",)

    def check(self, article: Article) -> Iterator[Finding]:
        for entity in find_entities(article):
            found = article.text[entity.start : entity.end]
            shown = found if len(found) <= 40 else found[:39] + "…"
            twice = " escaped twice" if entity.twice else ""
            seen = entity.meant.isprintable() and not entity.meant.isspace()
            offer = f"Write {entity.meant}" if seen else "Write the character"
            edit = Edit(entity.start, entity.end, entity.meant)
            fix = edit_fix((edit,), offer if entity.meant else "Delete it", safe=entity.safe)
            yield self.finding(
                (entity.start, entity.end),
                f"HTML entity {shown}{twice} " + (f"for {entity.meant}" if seen and entity.meant else "in prose"),
                fix=fix if entity.fixable else None,
                severity=Severity.INFO if entity.meaningful else None,
            )
