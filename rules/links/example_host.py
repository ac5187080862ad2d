"""LNK303."""

from __future__ import annotations

import re

from newslint.article.hosts import TRIGGERS, host_of, unreachable
from newslint.engine.rule import Rule, option
from newslint.finding import Severity
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_SAMPLE = late(r"example|sample|placeholder|localhost|beispiel|exemple|ejemplo|exemplo|esempio|пример|例|예", re.I)


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
        spoken_of: dict[str, bool] = {}
        for link in article.links:
            host = host_of(link.target)
            why = unreachable(host) if host else ""
            if not why or host in self.allow:
                continue
            if host not in spoken_of:
                spoken_of[host] = _speaks_of(article, host)
            if not link.image and (spoken_of[host] or _shows(article.text[link.text_start : link.text_end], host)):
                continue
            yield self.finding(
                (link.start, link.end), f"This {'image' if link.image else 'link'} is on {host}, which {why}"
            )


def _shows(label: str, host: str) -> bool:
    """Whether a link's text shows its host, or says that it is an example."""
    return host.removeprefix("www.") in label.lower() or _SAMPLE.search(label) is not None


def _speaks_of(article: Article, host: str) -> bool:
    """Whether an article names a host outside the targets of its links."""
    return article.body.lower().count(host) > sum(host in link.target.lower() for link in article.links)
