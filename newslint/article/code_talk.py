"""Articles that speak of programs, markup or templates: a tag or a token there is an example."""

from __future__ import annotations

from newslint.article.speaking import speaks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.article import Article
    from newslint.positions import Span

# Left out are words of the trade that are words of the world: liquid, helm, twig, Hugo, Java, shell, code.
_TALK = (
    r"(?i)\bhtml5?\b|\bcss\b|\bxml\b|markup|javascript|typescript|\bphp\b|\bpython\b|jquery|node\.js|vue\.js"
    r"|react(?:js|\.js)|jinja|handlebars|django|ansible|terraform|kubernetes|\bdocker\b|github|template|placeholder"
    r"|shortcode|source code|codebase|lines? of code|(?:your|the|this) code\b"
    r"|code (?:block|snippet|example|sample|editor)"
    r"|\bcoding\b|programm(?:er|ing)|\bdevelopers\b|\bsyntax|\bvariables?\b|\bfunction ?\(|\(\);|=> ?\{|\bnpm |\$ sudo"
    r"|\bbash\b|shell (?:script|command)|command line|\blatex\b|localhost|\bapi\b"
    r"|código fuente|código-fonte|programación|programação|quelltext|programmier|code source|sviluppator"
    r"|исходный код|программир|разработчик|代码|代碼|编程|程式|开发者|開發者|コード|プログラ|코드|개발자"
)


def speaks_of_code(utf8: bytes) -> bool:
    """Whether a text has words of the trade: languages, markup, templates, or pieces of a program."""
    return speaks(utf8, _TALK)


def speaks_beside(article: Article, spans: Sequence[Span]) -> bool:
    """Whether an article speaks of programs, some sorted spans aside: `{{ template }}` itself says nothing of it."""
    if not article.speaks_of_code:
        return False
    starts = [article.body_start, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(article.text)]
    rest = "\n".join(article.text[start:end] for start, end in zip(starts, ends, strict=True))
    return speaks_of_code(rest.encode("utf-8", "surrogatepass"))
