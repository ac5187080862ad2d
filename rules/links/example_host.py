"""LNK303."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.article.hosts import TRIGGERS, host_of, unreachable
from newslint.engine.rule import Rule, option
from newslint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.block import Link
    from newslint.finding import Finding

_SAMPLE = re.compile(
    r"example|sample|placeholder|localhost|beispiel|exemple|ejemplo|exemplo|esempio|пример|例|예", re.I
)


class ExampleHost(Rule):
    """A link or an image is on a host that no reader reaches: example.com, localhost, a staging site.

    A template's sample link that nobody replaced, or a page that was written on somebody's machine and saved with
    its addresses. The link is dead for everyone else, and an image stays empty.

    Counted are example.com, .net, .org and .edu, and the ending .test (RFC 2606); localhost,
    loopback and private addresses, .local and .lan; `your-site.com` and the like; hosts with a part `staging`, and
    tunnels such as ngrok. `allow` names hosts that are right here.

    Left alone: the endings .example and .invalid, which only those write who mean them; code, and addresses in the
    text; links that show the address or say “example”, and links to a host that the article itself speaks of outside
    links or in code, as a tutorial does. An image has no such excuse.
    """

    code, name, severity = "LNK303", "example-host", Severity.WARNING
    reads = "file"
    triggers = TRIGGERS
    allow: list[str] = option([], "hosts that readers do reach")

    def check(self, article: Article) -> Iterator[Finding]:
        for link in article.links:
            host = host_of(link.target)
            why = unreachable(host) if host else ""
            if not why or host in self.allow or (not link.image and _is_told(article, link, host)):
                continue
            yield self.finding(
                (link.start, link.end), f"This {'image' if link.image else 'link'} is on {host}, which {why}"
            )


def _is_told(article: Article, link: Link, host: str) -> bool:
    """Whether a link shows that its host is an example, or the article speaks of that host."""
    shown = article.text[link.text_start : link.text_end]
    if host.removeprefix("www.") in shown.lower() or _SAMPLE.search(shown):
        return True
    targets = sum(host in other.target.lower() for other in article.links)
    return article.body.lower().count(host) > targets
