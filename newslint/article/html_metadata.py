"""What an HTML page says of itself: title, meta, OpenGraph, Dublin Core, microdata, JSON-LD, each with its place."""

from __future__ import annotations

import re
from html import unescape

from newslint.article.field import Field
from newslint.article.html_page import plain_text
from newslint.article.json_ld import Value, read_objects
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.html_page import Page
    from newslint.article.html_tokens import Attribute
    from newslint.positions import Span

ARTICLE_TYPES = frozenset(
    """NewsArticle Article BlogPosting Report ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle
    BackgroundNewsArticle OpinionNewsArticle ReviewNewsArticle LiveBlogPosting TechArticle ScholarlyArticle
    SocialMediaPosting AdvertiserContentArticle SatiricalArticle MedicalScholarlyArticle Review
    MedicalWebPage Recipe""".split()
)
"""schema.org's types of a text that has an author and a date."""

_JSON_KEYS = ("headline", "datePublished", "dateModified", "author", "image", "url", "description", "keywords",
              "articleSection", "mainEntityOfPage", "thumbnailUrl")  # fmt: skip
_META = {
    "title": "title headline hdl dc.title dcterms.title og:title twitter:title sailthru.title parsely-title "
    "citation_title cxenseparse:title article.headline",
    "date": "date pubdate publishdate publish_date publish-date published published_time publication_date "
    "article:published_time article:published og:published_time og:article:published_time datepublished "
    "date.issued dc.date dc.date.issued dc.date.created dcterms.date dcterms.created dcterms.issued "
    "dcterms.published dcterms.available sailthru.date parsely-pub-date article_date_original article.published "
    "displaydate created originalpublicationdate citation_publication_date citation_date ptime "
    "last-published dat rnews:datepublished release_date revision_date og:pubdate cxenseparse:recs:publishtime "
    "weibo:article:create_at bt:pubdate vr:published_time shareaholic:article_published_time",
    "modified": "modified lastmod last-modified last_modified revised article:modified_time og:updated_time "
    "article:updated datemodified dc.date.modified dcterms.modified article.updated updated lastmodified utime "
    "dc.modified bt:moddate shareaholic:article_modified_time",
    "author": "author authors byl byline article:author og:author og:article:author dc.creator dcterms.creator "
    "dc.contributor creator sailthru.author parsely-author citation_author article_author article.author "
    "cxenseparse:author vr:author shareaholic:article_author_name rnews:author",
    "description": "description og:description twitter:description dc.description dcterms.description "
    "dcterms.abstract sailthru.description excerpt abstract",
    "keywords": "keywords news_keywords tags article:tag dc.subject dcterms.subject sailthru.tags parsely-tags",
    "section": "section article:section parsely-section article.section",
    "image": "image og:image twitter:image twitter:image:src og:image:url og:image:secure_url sailthru.image.full "
    "sailthru.image.thumb parsely-image-url thumbnail",
    "source_url": "og:url twitter:url url parsely-link dc.source dc.identifier.uri",
    "type": "og:type",
}
"""Names of meta elements by what they say: HTML's own, OpenGraph, Dublin Core, what publishers' tools read."""
NAMES = {name: meant for meant, names in _META.items() for name in names.split()}

_PROPS = {"headline": "title", "datepublished": "date", "datecreated": "date", "datemodified": "modified",
          "author": "author", "creator": "author"}  # fmt: skip
_LD_MEANT = {"headline": "title", "datePublished": "date", "dateModified": "modified", "author": "author",
             "image": "image", "thumbnailUrl": "image", "url": "source_url", "mainEntityOfPage": "source_url",
             "description": "description", "keywords": "keywords", "articleSection": "section"}  # fmt: skip
_COMMENT = late(r"\s*(?://|/\*)?\s*<!\[CDATA\[|\s*<!--")


class MetaFields:
    """The metadata of a page: `fields` by name as written, and what each name means, title, date or author.

    `is_article` and `is_index` are what the page itself says that it is.
    """

    __slots__ = ("fields", "is_article", "is_index", "meant")

    def __init__(self) -> None:
        self.fields: dict[str, Field] = {}
        self.meant: dict[str, str] = {}
        self.is_article = self.is_index = False

    def add(self, name: str, meant: str, field: Field) -> None:
        """Keep a field; of those with one name the first that says anything, several authors as a list."""
        known = self.fields.get(name)
        if known is None or (not known.text and not known.texts):
            self.fields[name] = field
            self.meant[name] = meant


def read_html_metadata(text: str, page: Page) -> MetaFields:
    """Read the metadata of a page. What says nothing of the article (viewport, robots, verification) is left out."""
    found = MetaFields()
    times: list[Field] = []
    for name, tag, attributes, content in page.metas:
        if name == "meta":
            _meta(found, tag, attributes)
        elif name == "title":
            _element(found, "title", "title", text, tag, content)
        elif name == "script":
            _json_ld(found, text, content)
        elif name == "link":
            _link(found, tag, attributes)
        elif name == "time":
            times += _time(found, text, tag, attributes, content)
        if name != "script" and "itemprop" in attributes:
            _item(found, text, name, tag, attributes, content)
        if name == "a" and "author" in attributes.get("rel", _NONE).value.lower().split():
            _element(found, "rel:author", "author", text, tag, content)
    if times and "date" not in found.meant.values():
        found.add("time", "date", times[0])
    if "title" in found.fields:
        # It holds the site's name, too: what says the headline alone goes first.
        found.fields["title"] = found.fields.pop("title")
    return found


class _Nothing:
    value = ""


_NONE = _Nothing()


def _meta(found: MetaFields, tag: Span, attributes: dict[str, Attribute]) -> None:
    key = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
    content = attributes.get("content")
    if key is None or content is None:
        return
    name = key.value.strip().lower()
    meant = NAMES.get(name)
    if meant is None:
        return
    if meant == "type":
        kind = content.value.strip().lower()
        found.is_article = found.is_article or kind in ("article", "news", "newsarticle", "blog", "post")
        found.is_index = found.is_index or kind in ("website", "profile", "product", "blog.index")
        return
    if "itemprop" in attributes and key is attributes["itemprop"]:
        name = f"itemprop:{name}"
    found.add(name, meant, _attribute_field(name, tag, content))


def _attribute_field(name: str, tag: Span, content: Attribute) -> Field:
    value = " ".join(content.value.split()) if "\n" in content.value else content.value
    if not value.strip():
        return Field(name, value, tag[0], *tag)
    return Field(name, value, tag[0], content.start, content.end)


def _element(found: MetaFields, name: str, meant: str, text: str, tag: Span, content: Span) -> None:
    """A field whose value is what an element holds."""
    start, end = content
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
    value = plain_text(text, start, end) if name != "title" else " ".join(unescape(text[start:end]).split())
    if start >= end or not value:
        if name == "title":
            found.add(name, meant, Field(name, "", tag[0], *tag))
        return
    found.add(name, meant, Field(name, value, tag[0], start, end))


def _link(found: MetaFields, tag: Span, attributes: dict[str, Attribute]) -> None:
    rel, href = attributes.get("rel"), attributes.get("href")
    if rel is not None and href is not None and "canonical" in rel.value.lower().split():
        found.add("canonical", "source_url", _attribute_field("canonical", tag, href))


def _time(found: MetaFields, text: str, tag: Span, attributes: dict[str, Attribute], content: Span) -> list[Field]:
    stamp = attributes.get("datetime")
    if stamp is None or not stamp.value.strip():
        return []
    field = _attribute_field("time", tag, stamp)
    if "pubdate" in attributes:
        found.add("time:pubdate", "date", _attribute_field("time:pubdate", tag, stamp))
    return [field] if re.match(r"\s*\d{4}-?\d\d", stamp.value) else []


def _item(found: MetaFields, text: str, name: str, tag: Span, attributes: dict[str, Attribute], content: Span) -> None:
    for prop in attributes["itemprop"].value.lower().split():
        meant = _PROPS.get(prop)
        if meant is None or name == "meta":
            continue
        given = attributes.get("datetime") if meant in ("date", "modified") else None
        given = given or attributes.get("content")
        if given is not None and given.value.strip():
            found.add(f"itemprop:{prop}", meant, _attribute_field(f"itemprop:{prop}", tag, given))
        elif content[1] - content[0] < (2000 if meant in ("title", "author") else 60):
            _element(found, f"itemprop:{prop}", meant, text, tag, content)


def _json_ld(found: MetaFields, text: str, content: Span) -> None:
    start, end = content
    opening = _COMMENT.match(text, start, end)
    for item in read_objects(text, opening.end() if opening else start, end):
        kinds = item.get("@type")
        if kinds is None or not _kinds(kinds) & ARTICLE_TYPES:
            continue
        found.is_article = True
        for key in _JSON_KEYS:
            value = item.get(key)
            if value is not None and (field := _json_field(key, value)) is not None:
                found.add(f"jsonld:{key}", _LD_MEANT[key], field)


def _kinds(kinds: Value) -> frozenset[str]:
    items = kinds.value if isinstance(kinds.value, list) else [kinds]
    return frozenset(
        str(i.value).rsplit("/", 1)[-1] for i in items if isinstance(i, Value) and isinstance(i.value, str)
    )


def _json_field(key: str, value: Value) -> Field | None:
    name = f"jsonld:{key}"
    inner = _named(value, key)
    if isinstance(inner.value, list):
        texts = [named.value for named in (_named(item, key) for item in inner.value if isinstance(item, Value))]
        said: list[object] = [text for text in texts if isinstance(text, str)]
        if len(said) == 1:
            only = _named(next(i for i in inner.value if isinstance(_named(i, key).value, str)), key)
            return _json_text(name, only)
        return Field(name, said, value.start, value.start, value.end) if said or not inner.value else None
    if isinstance(inner.value, dict):
        return None  # a reference by @id alone
    return _json_text(name, inner)


def _json_text(name: str, value: Value) -> Field:
    said = value.value
    if isinstance(said, str):
        # Publishers escape for HTML what stands in JSON.
        said = unescape(said)
    return Field(name, said, value.start, value.start, value.end)


def _named(value: Value, key: str) -> Value:
    """What stands for an object: a person's name, an image's address."""
    if not isinstance(value.value, dict):
        return value
    wanted = ("name",) if key == "author" else ("url", "contentUrl", "@id") if key != "headline" else ("@value",)
    for inner in wanted:
        found = value.value.get(inner)
        if isinstance(found, Value) and isinstance(found.value, str | list):
            return found if isinstance(found.value, str) else Value("", found.start, found.end)
    return value
