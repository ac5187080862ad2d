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
    "text": "text body content articlebody maintext articletext fulltext articlecontent bodytext contenttext "
    "html contenthtml bodyhtml articlehtml rawhtml",
}
_CANONICAL = {synonym: name for name, synonyms in _SYNONYMS.items() for synonym in synonyms.split()}


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """The canonical name of a metadata field: `pubDate`, `publish_date` and `Published` are all `date`.

    A name that is no synonym of another stays as it is, in small letters.
    """
    folded = name.lower().replace("_", "").replace("-", "").replace(" ", "")
    return _CANONICAL.get(folded, name.lower())


@lru_cache(maxsize=1024)
def canonical_names(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Those names of an article's fields that are top-level ones, by canonical name; Hugo's `params` are, too.

    The posts of a site have the same few sets of names.
    """
    known: dict[str, tuple[str, ...]] = {}
    for name in names:
        group, _, inner = name.rpartition(".")
        if "." not in name or group in OPEN_GROUPS:
            key = canonical(inner)
            known[key] = (*known.get(key, ()), name)
    return {key: fields for key, fields in known.items() if key}


@lru_cache(maxsize=1024)
def has_all(profile: Profile, names: tuple[str, ...]) -> bool:
    """Whether fields of these names are all that a profile asks for, whatever they and the file's name say."""
    known = {*names, *(name for name in canonical_names(names) if name != "date")}
    known.update(name.partition(".")[2] for name in names if name.partition(".")[0] in OPEN_GROUPS)
    return all(not known.isdisjoint(alternatives) for alternatives in (*profile.required, *profile.recommended))


OPEN_GROUPS = ("params", "extra", "taxonomies")
"""Where Hugo and Zola put fields of one's own."""

_HUGO_SIGNS = ("lastmod", "publishdate", "expirydate", "weight", "aliases", "draft", "slug")


def guess_profile(names: tuple[str, ...], kind: str, name: str, text: str) -> str:
    """The profile that an article itself suggests, where no site and no config says.

    `names` are those of its front matter's fields, `kind` is that block's form.
    """
    if "_posts" in name or "_drafts" in name:
        parts = name.replace("\\", "/").split("/")
        if "_posts" in parts or "_drafts" in parts:
            return "jekyll"
    return _by_fields(names, kind) or ("hugo" if "{" in text and "{{<" in text else "plain")


@lru_cache(maxsize=1024)
def _by_fields(names: tuple[str, ...], kind: str) -> str:
    fields = {name.lower() for name in names}
    if "layout" in fields:
        return "jekyll"
    if kind in ("toml", "json") or sum(sign in fields for sign in _HUGO_SIGNS) >= 2:
        return "hugo"
    return ""
