"""Sentences of the site to its visitors, between paragraphs and at the end: a few for each phrase rule."""

from __future__ import annotations

from accuracy.kind import Kind
from accuracy.kinds.res.planting import at_end, between, nothing

_SAID = {
    "RES502": ("share or subscribe", (
        "Share this article", "Subscribe to our newsletter", "Follow us on Facebook", "Artikel teilen",
        "Abonnieren Sie unseren Newsletter", "Partager cet article",
        "Suivez-nous sur Facebook", "Comparte esta noticia", "Suscríbete a nuestro boletín",
        "Compartilhe esta notícia", "Condividi questo articolo", "Deel dit artikel",
        "Поделиться статьей", "Bu haberi paylaş", "分享本文", "この記事をシェア", "공유하기", "شارك المقال",
    )),
    "RES503": ("read more", (
        "Related articles", "Also read: The mill is rebuilt", "Continue reading",
        "Lesen Sie auch: Die Mühle steht wieder", "Lire aussi : Le moulin est debout",
        "Lea también: El molino está en pie",
        "Leia também: O moinho está de pé", "Leggi anche: Il mulino è in piedi", "Lees ook: De molen staat weer",
        "Czytaj także: Młyn znów stoi", "Читайте также: Мельница снова стоит", "相关阅读：磨坊重建", "関連記事",
    )),
    "RES504": ("cookies and privacy", (
        "We use cookies to improve your experience on this website.", "Diese Website verwendet Cookies.",
        "Ce site utilise des cookies.", "Este sitio utiliza cookies.", "Questo sito utilizza i cookie.",
        "本网站使用Cookie。",
    )),
    "RES505": ("an advertisement's label", ("ADVERTISEMENT", "Anzeige", "PUBLICIDAD", "Publicité", "Реклама", "广告",
    "広告", "Story continues below advertisement")),
    "RES511": ("a notice to the browser", ("Please enable JavaScript to view this page.",
    "This video can not be played", "Your browser does not support the video tag.")),
    "RES513": ("a model's phrase", ("As an AI language model, I cannot browse the internet.",
    "I'm sorry, but I cannot fulfill this request.", "[Insert name here]")),
    "RES514": ("a wall", ("Subscribe to continue reading.", "You have reached your limit of free articles.",
    "To continue reading, log in or subscribe.")),
    "RES516": ("a translator's credit that nobody filled in",
    ("译者：[译者ID](https://github.com/译者ID) 校对：[校对者ID](https://github.com/校对者ID)", "译者ID")),
}  # fmt: skip

KINDS: tuple[Kind, ...] = tuple(
    Kind(f"{name}, {where}", (code,), plant(*said), nothing)
    for code, (name, said) in _SAID.items()
    for where, plant in (("between paragraphs", between), ("at the end", at_end))
)
