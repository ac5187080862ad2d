"""Whether an article's first paragraph is its description again."""

from __future__ import annotations

from newslint.article.normal import normal_form

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article
    from newslint.article.block import Block
    from newslint.article.field import Field

MIN_LENGTH = 40
"""Characters; a shorter description is a motto."""


def find_repeated_lead(article: Article) -> tuple[Field, Block] | None:
    """The field and the paragraph that say the same, or of which one is the start of the other."""
    fields = [field for field in article.by_canonical.get("excerpt", ()) if len(field.text) >= MIN_LENGTH]
    block = article.first_prose if fields else None
    if block is None:
        return None
    lead = normal_form(article.text[block.start : block.end])
    for field in fields:
        said = normal_form(field.text).rstrip(".…[] ")
        if len(said) >= MIN_LENGTH and (lead.startswith(said) or (len(lead) >= MIN_LENGTH and said.startswith(lead))):
            return field, block
    return None
