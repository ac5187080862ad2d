"""Addresses that are written wrong: what is the matter, and what was surely meant."""

from __future__ import annotations

import re

from newslint.article.hosts import host_of
from newslint.article.link_targets import target_span
from newslint.article.placeholders import is_driven
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.positions import Span

TRIGGERS = (
    # a scheme that is doubled, cut short or misspelt, and no host
    r"(?i)https?:(?:/?[^/\s]|/?\s|//+(?:https?[:/]|[)\"'\s<>/?#:%.,]|www\.?[/)\"'\s>?#]))",
    r"(?i)(?:\]\(|\]:[ \t]*|href\s*=|src\s*=)\s*[<\"']?https?[;.]?//",
    r"(?i)(?:\]\(|\]:[ \t]*|href\s*=|src\s*=)\s*[<\"']?"
    r"(?:ttps?|htpp?s?|hh+t+ps?|httt+ps?|httpp+s?|httpss+|htts?|hpp?ts?|hptts?)[:;.]?//",
    r"(?i)(?:\]\(|href\s*=|src\s*=)\s*[<\"']?(?:www\.|\.?/https?:|[\w.+-]+@|mailto:[)\"'/\s>?]|[“”„‘’«»]|&[lr]dquo;)",
    # a host with what no host has
    r"(?i)https?://[^/\s)\"'>]*(?:\.\.|,|%20)",
    # an inline link with a space in its address, or with no end
    r"\]\((?:[Hh]ttps?:|www\.|/|\.)?[^\s()\"'<>{}]*[ \t]+[^\"'()\s{]",
    r"\]\([Hh]ttps?://[^\s()]*(?:\([^\s()]*\)[^\s()]*)?(?:[ \t]*[\r\n]|[ \t]*$|[ \t]+[^\"'(\s])",
    r"\)\[https?://",
)
"""What a text has that may hold such an address, as RE2 patterns."""

_DOUBLED = late(r"https?:?/{0,2}(?=https?(?::|%3a)?//)|(?:https?://)+(?=https?:/)", re.I)
_SCHEME = late(r"(?P<scheme>[hpts]{3,7})(?P<colon>[:;.]?)(?P<slashes>[/\\]*)(?P<space>\s*)", re.I)
_PLAUSIBLE_HOST = late(r"(?:[\w-]+\.)+[^\W\d_]{2,24}(?::\d+)?(?:[/?#]|\Z)")
_NO_HOST = late(r"https?:/{2,}(?:www\.?)?(?:[/?#:].*)?", re.I | re.S)
_QUOTED = late(r"[“”„‘’«»″]+(?P<inside>[^“”„‘’«»″]+)[“”„‘’«»″]*(?:%E2%80%9D)*")
_MAIL = late(r"[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,24}", re.I | re.A)
_TEMPLATE = late(r"\{\{|\{%|\$\{|<%")


class Malformed(NamedTuple):
    """A link whose address is wrong: its place, why, and the edit that was surely meant, where there is one."""

    start: int
    end: int
    image: bool
    why: str
    edit: tuple[Span, str] | None


def find_malformed(article: Article) -> Iterator[Malformed]:
    """Every link and image of an article whose address is written wrong; links that are none by a space too."""
    if article.format != "html" and all(article.text.find(sign, article.body_start) < 0 for sign in "[<"):
        return
    for link in article.links:
        problem = address_problem(link.target)
        # `<jane@city.nl>` has no scheme written, and needs none.
        if problem is None or (link.form == "autolink" and ":" not in link.target):
            continue
        why, meant = problem
        if why.startswith("ends after") and link.form == "html" and is_driven(link, "<script" in article.text):
            continue
        where = target_span(article, link) if meant else None
        yield Malformed(link.start, link.end, link.image, why, (where, meant) if where else None)
    if article.format == "html":
        return
    done = merged((link.start, link.end) for link in article.links)
    # In plain text `(CNN)[https://…]` is how some converters write any link.
    for finder in (_spaced, _unclosed, _reversed) if article.format == "markdown" else (_spaced, _unclosed):
        found = [item for item in finder(article) if not overlaps(done, item.start, item.end)]
        yield from found
        done = merged((*done, *((item.start, item.end) for item in found)))


def address_problem(target: str) -> tuple[str, str] | None:
    """What is wrong with an address, to follow “its address”, and the right one where that is sure, else ''."""
    if not target or _TEMPLATE.search(target):
        return None
    quoted = _QUOTED.fullmatch(target)
    if quoted:
        return "stands in quotation marks", quoted["inside"]
    if doubled := _DOUBLED.match(target):
        rest = target[doubled.end() :]
        return "has its scheme twice", rest if address_problem(rest) is None else ""
    if target.lower().startswith(("/http://", "/https://", "./http://", "./https://")):
        return "begins with a slash before its scheme", target[target.lower().index("http") :]
    if target.lower().startswith("www.") and _PLAUSIBLE_HOST.match(target):
        return "has no scheme, and is read as a file's name", "https://" + target
    if _MAIL.fullmatch(target):
        return "is an e-mail address without mailto:", "mailto:" + target
    if target.lower().strip() in ("mailto:", "tel:"):
        return f"ends after {target.strip()}", ""
    return _scheme_problem(target) or _host_problem(target)


def _scheme_problem(target: str) -> tuple[str, str] | None:
    match = _SCHEME.match(target)
    if match is None:
        return None
    scheme, rest = match["scheme"].lower(), target[match.end() :]
    if not match["colon"] and "//" not in match["slashes"]:
        return None  # a path: `https.html`, `https/`
    right = "https" if "s" in scheme[3:] else "http"
    if scheme in ("http", "https") and match["colon"] == ":" and match["slashes"] == "//" and not match["space"]:
        return None
    if match["colon"] == "." or not (rest and _PLAUSIBLE_HOST.match(rest)):
        return None if scheme not in ("http", "https") or match["colon"] != ":" or rest else ("names no host", "")
    if not re.fullmatch(r"h*t+p*s*|h+p*t*p*s*|h*p+t+s*", scheme) or scheme in ("tps", "ttt", "sss"):
        return None
    said = target[: match.end()].rstrip()
    return f"begins with {said} in place of {right}://", f"{right}://{rest}"


def _host_problem(target: str) -> tuple[str, str] | None:
    if not re.match(r"https?://", target, re.I):
        return None
    if _NO_HOST.fullmatch(target):
        return "names no host", ""
    host = host_of(target)
    if host.startswith("%20") and _PLAUSIBLE_HOST.match(host.removeprefix("%20")):
        return "has a space before its host", re.sub(r"://(?:%20)+", "://", target, count=1)
    if ".." in host or "," in host or "%20" in host or " " in host or host.startswith("."):
        return f"names a host that there cannot be: {host}", ""
    return None


# A label may hold a picture or brackets. What follows the address: no title, but a space in it.
_LABEL = (
    r"(?<!\\)(?P<image>!?)\[(?P<label>"
    r"(?:[^\[\]\r\n\\]|\\.|!?\[[^\[\]\r\n]{0,200}\](?:\([^()\r\n]{0,300}\))?){0,300}+)\]"
)
_ADDRESS = r"(?:https?://|www\.|mailto:)[^\s()<>]*"
_FILE = r"""\.?\.?/?(?:[\w.%~-]+/)*[\w.%~-]+(?:[ ]+[\w.,%~'&+\[\]-]+(?:\([\w ]*\))?(?:/[\w.%~-]+)*)+
    \.(?:jpe?g|png|gif|webp|svg|avif|pdf|docx?|xlsx?|pptx?|odt|csv|zip|mp3|mp4|html?|md)"""
_SPACED = late(
    rf"""{_LABEL}\((?P<before>[ ]*)(?:(?P<url>{_ADDRESS}(?:\([^\s()]*\)[^\s()]*)?)
        (?P<rest>[ \t]+[^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)*)
      |(?P<file>{_FILE})(?P<title>(?:[ ]+"[^"\r\n]*")?[ ]*))\)""",
    re.X | re.I,
)
_SIZE = late(r"[ \t]+=\d*x\d*[ \t]*")
_CURLY_TITLE = late(r"[ \t]+[“”„«‘](?P<said>[^“”„«»‘’\"]+)[“”»’][ \t]*")
_UNCLOSED = late(
    rf"{_LABEL}\((?P<url>(?:https?://|www\.)[^\s()<>]+(?:\([^\s()]*\)[^\s()]*)?)(?=\s|\Z)(?![ \t]+[\"'(]|[^()\r\n]*\))",
    re.I,
)
_REVERSED = late(r"(?<![\]\w\\])\((?P<label>[^()\[\]\r\n]{1,200})\)\[(?P<url>https?://[^\s\[\]()]+)\]")


def _spaced(article: Article) -> Iterator[Malformed]:
    """`[x](url with space)`: no link to CommonMark."""
    for match in _SPACED.finditer(article.text, article.body_start):
        if _in_code(article, match.end("label")) or _TEMPLATE.search(match.group()):
            continue
        kind = bool(match["image"])
        if match["file"]:
            edit = (match.span("file"), re.sub(" ", "%20", match["file"]))
            yield Malformed(*match.span(), kind, "has a space in it, so that it is no link", edit)
            continue
        rest = match["rest"]
        if not rest.strip() or _SIZE.fullmatch(rest):
            continue
        curly = _CURLY_TITLE.fullmatch(rest)
        if curly:
            why = "is followed by a title in curly quotation marks, so that it is no link"
            yield Malformed(*match.span(), kind, why, (match.span("rest"), f' "{curly["said"]}"'))
        elif not rest.lstrip().startswith(("{", '"', "'", "(")):
            yield Malformed(*match.span(), kind, "has a space in it, so that it is no link", _joined(match))


def _joined(match: re.Match[str]) -> tuple[Span, str] | None:
    """The address with its spaces escaped, where what follows the space is surely a part of it."""
    rest = match["rest"].strip()
    if match["url"].lower().startswith("mailto:") and "?" in match["url"]:
        return (match.start("url"), match.end("rest")), re.sub(r"\s", "%20", match["url"] + match["rest"].rstrip())
    if re.fullmatch(r"[\w.%~&=+-]*(?:[ ][\w.%~&=+-]+)*(?:/[\w.%~&=/+-]*|\.(?:pdf|html?|jpe?g|png|docx?|xlsx?))", rest):
        return (match.start("url"), match.end("rest")), (match["url"] + match["rest"].rstrip()).replace(" ", "%20")
    return None


def _unclosed(article: Article) -> Iterator[Malformed]:
    """`[x](https://…` with no `)`: often one that the address itself has took its place."""
    for match in _UNCLOSED.finditer(article.text, article.body_start):
        if _in_code(article, match.end("label")) or _TEMPLATE.search(match.group()):
            continue
        end = match.end()
        stop = end - len(match["url"]) + len(match["url"].rstrip(".,;:!?"))
        yield Malformed(match.start(), end, bool(match["image"]), "is never closed by a “)”", ((stop, stop), ")"))


def _reversed(article: Article) -> Iterator[Malformed]:
    """`(text)[https://…]`: the brackets the wrong way round."""
    for match in _REVERSED.finditer(article.text, article.body_start):
        if not _in_code(article, match.start()):
            edit = (match.span(), f"[{match['label']}]({match['url']})")
            yield Malformed(*match.span(), False, "stands in square brackets, its text in round ones", edit)


def _in_code(article: Article, at: int) -> bool:
    return overlaps(article.code, at, at + 1)
