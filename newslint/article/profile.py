"""What metadata a kind of site asks of an article."""

from __future__ import annotations

from functools import lru_cache

Alternatives = tuple[tuple[str, ...], ...]
"""Fields that are asked for, each with its alternatives: one of them is enough."""


class Profile:
    """The fields that an article must and should have. Names are canonical, see `canonical`."""

    __slots__ = ("name", "recommended", "required")

    def __init__(self, name: str, required: Alternatives, recommended: Alternatives) -> None:
        self.name = name
        self.required = required
        self.recommended = recommended


PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile("jekyll", (("title",), ("date",)), (("author", "authors"), ("categories", "category", "tags"))),
        Profile("hugo", (("title",), ("date",)), (("author", "authors"), ("tags",))),
        Profile("news", (("title",), ("date",), ("author", "authors")), (("modified",), ("image",), ("source_url",))),
        Profile("plain", (("title",), ("date",)), (("author", "authors"), ("source_url",))),
        Profile("record", (("title",), ("text",), ("date",)), (("source_url",), ("author", "authors"))),
    )
}

_SYNONYMS = {
    "title": "title headline",
    "date": "date published publishdate publisheddate datepublished pubdate publishedat publishedon publicationdate "
    "publicationdatetime posted postedat postedon created createdat datecreated issued dateline articlepublishedtime",
    "modified": "modified modifieddate datemodified lastmod lastmodified lastmodifiedat updated updatedat updatedon",
    "author": "author byline creator writer writtenby by articleauthor",
    "authors": "authors bylines creators writers",
    "tags": "tags keywords topics labels tag newskeywords",
    "categories": "categories section sections",
    "category": "category articlesection",
    "source_url": "sourceurl url source link originalurl canonicalurl canonical permalink externalurl via",
    "image": "image images cover thumbnail featuredimage primaryimage banner heroimage",
    "excerpt": "excerpt description summary abstract deck dek teaser subtitle",
    "text": "text body content articlebody maintext",
}
_CANONICAL = {synonym: name for name, synonyms in _SYNONYMS.items() for synonym in synonyms.split()}


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """The canonical name of a metadata field: `pubDate`, `publish_date` and `Published` are all `date`.

    A name that is no synonym of another stays as it is, in small letters.
    """
    folded = name.lower().replace("_", "").replace("-", "").replace(" ", "")
    return _CANONICAL.get(folded, name.lower())


_HUGO_SIGNS = ("lastmod", "publishdate", "expirydate", "weight", "aliases", "draft", "slug")


def guess_profile(fields: frozenset[str], kind: str, name: str, has_shortcode: bool) -> str:
    """The profile that an article itself suggests, where no site and no config says.

    `fields` are the names of its front matter's fields, in small letters, `kind` is that block's form.
    """
    parts = name.replace("\\", "/").split("/")
    if "layout" in fields or "_posts" in parts or "_drafts" in parts:
        return "jekyll"
    if kind in ("toml", "json") or has_shortcode or sum(sign in fields for sign in _HUGO_SIGNS) >= 2:
        return "hugo"
    return "plain"
