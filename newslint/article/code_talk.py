"""Articles that speak of programs, markup or templates: a tag or a token there is an example."""

from __future__ import annotations

from newslint.article.speaking import speaks

_TALK = (
    r"(?i)\bhtml5?\b|\bcss\b|\bxml\b|markup|javascript|typescript|\bphp\b|python|\bjava\b|jquery|node\.js|\bvue|react(?:js|\.js)"
    r"|jinja|liquid|handlebars|mustache|\btwig\b|django|\bhugo\b|jekyll|ansible|terraform|helm|kubernetes|docker|github"
    r"|template|placeholder|shortcode|source code|\bcode\b|\bcoding\b|programm|developer|\bsyntax|\bvariables?\b"
    r"|\bfunction ?\(|\(\);|=> ?\{|\bnpm |\$ sudo|\bbash\b|\bshell\b|command line|\blatex\b|localhost|\bapi\b"
    r"|\bcódigo\b|programación|programação|entwickler|quelltext|programmier|développeu|programmation|sviluppator"
    r"|исходный код|программир|разработчик|代码|代碼|编程|程式|开发者|開發者|コード|プログラ|코드|개발자"
)


def speaks_of_code(utf8: bytes) -> bool:
    """Whether a text has words of the trade: languages, markup, templates, or pieces of a program."""
    return speaks(utf8, _TALK)
