"""Lines of the page's own order: tags, buttons, players, teasers, other stories."""

from __future__ import annotations

from accuracy.kind import Kind
from accuracy.kinds.res.planting import at_end, between, in_format, nothing

_TEASERS = (
    "[![Mill](mill.jpg)](https://town.invalid/mill)\n\n[**The mill is rebuilt**](https://town.invalid/mill)\n\n"
    "[![Boat](boat.jpg)](https://town.invalid/boat)\n\n[**A boat for the school**](https://town.invalid/boat)"
)
_TAGS = (
    "Tags: bridges, floods", "Filed under: Town, Sea", "Schlagwörter: Brücken, Fluten", "Étiquettes : ponts, crues",
    "Etiquetas: puentes, ríos",
    "Теги: мосты, реки", "标签：大桥，洪水", "タグ：橋、川", "الوسوم: جسور، أنهار",
)  # fmt: skip
_BUTTONS = (
    "Facebook\nTwitter\nLinkedIn\nEmail", "Share\n\nTweet\n\nPrint\n\nEmail", "Facebook Twitter Pinterest WhatsApp",
    "Teilen\nDrucken\nMerken",
    "Partager\nImprimer\nEnvoyer", "Compartir\nImprimir\nGuardar",
    "Поделиться\nРаспечатать\nСохранить", "分享\n打印\n收藏",
    "0:00\n/\n1:10",
)  # fmt: skip
_HEADLINES = (
    "Council Votes to Rebuild the Old Mill\n\nWhy the Ferry Was Late Again This Week\n\n"
    "Nordby Bakers Win the County Prize",
    "El pueblo vota por el viejo molino\n\nPor qué el barco llegó tarde otra vez\n\n"
    "Los panaderos ganan el premio del condado",
)

_SLIDES = "Fullscreen\nThe mayor at the quay\nThe men with a crane\nThe crane on the day after\nNext Slide\n3 Photos"

KINDS: tuple[Kind, ...] = (
    Kind("a line of tags at the end", ("RES501",), at_end(*_TAGS), nothing),
    Kind("links to pages of tags at the end, Markdown", ("RES501",), in_format(".md",
    at_end("- [Bridges](https://town.invalid/?tags=bridges)\n- [2025](https://town.invalid/?tags=2025)",
    "[Brücken](/tag/bruecken/) [Fluten](/tag/fluten/)")), nothing),
    Kind("three headlines at the end", ("RES520",), at_end(*_HEADLINES)),
    Kind("a row of buttons between paragraphs", ("RES522",), between(*_BUTTONS), nothing),
    Kind("a row of buttons at the end", ("RES522", "RES502"), at_end(*_BUTTONS), nothing),
    Kind("a player's clock or button between paragraphs", ("RES522",), between("00:00", "Play VIDEO",
    "0:00 / 2:31"), nothing),
    Kind("a slide show between paragraphs",
    ("RES522",), between(_SLIDES), nothing),
    Kind("teasers at the end, Markdown", ("RES522",), in_format(".md", at_end(_TEASERS)), nothing),
)  # fmt: skip
