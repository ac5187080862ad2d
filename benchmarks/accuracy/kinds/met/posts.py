"""Clean posts: the benchmark's own texts below front matter of every form, with titles in their own language."""

from __future__ import annotations

import json
from typing import NamedTuple

from accuracy.clean import Document, own_documents


class Words(NamedTuple):
    """A post's title, author and tags in one language."""

    title: str
    author: str
    tags: tuple[str, str]


WORDS = {
    "en": Words("The library on Mill Street stays open", "Nora Whitfield", ("libraries", "town council")),
    "de": Words("Die Bücherei am Markt bleibt offen", "Anna Lindqvist", ("Bücherei", "Stadtrat")),
    "fr": Words("La bibliothèque du quartier reste ouverte", "Jeanne Morel", ("bibliothèque", "conseil municipal")),
    "es": Words("La biblioteca del barrio seguirá abierta", "Lucía Ferrer", ("biblioteca", "ayuntamiento")),
    "pt": Words("A biblioteca do bairro continua aberta", "Inês Carvalho", ("biblioteca", "câmara")),
    "it": Words("La biblioteca del quartiere resta aperta", "Giulia Moretti", ("biblioteca", "consiglio comunale")),
    "nl": Words("De bibliotheek in de Molenstraat blijft open", "Sanne Bakker", ("bibliotheek", "gemeenteraad")),
    "pl": Words("Biblioteka przy Młyńskiej zostaje otwarta", "Ewa Nowicka", ("biblioteka", "rada miasta")),
    "ru": Words("Библиотека на Мельничной останется открытой", "Анна Ковалёва", ("библиотека", "городской совет")),
    "tr": Words("Değirmen Sokağı kütüphanesi açık kalıyor", "Elif Demir", ("kütüphane", "belediye meclisi")),
    "ar": Words("مكتبة شارع الطاحونة تبقى مفتوحة", "ليلى حداد", ("مكتبة", "مجلس البلدية")),
    "zh": Words("磨坊街图书馆将继续开放两年", "王小梅", ("图书馆", "市议会")),
    "ja": Words("水車通りの図書館が存続へ", "山田花子", ("図書館", "町議会")),
    "ko": Words("방앗간길 도서관 계속 문 연다", "김하늘", ("도서관", "시의회")),
}

EXCERPT = "What the council's vote means for readers."
DATE, CHANGED = "2025-07-09T10:00:00+02:00", "2025-07-10T08:30:00+02:00"


def documents() -> list[Document]:
    """A post for each language and each form of front matter."""
    texts = {document.name.split(".")[0]: document.text for document in own_documents()}
    return [
        Document(name, text, text)
        for language, words in WORDS.items()
        for name, text in _posts(language, words, texts[language])
    ]


def _posts(language: str, words: Words, body: str) -> list[tuple[str, str]]:
    fields: dict[str, object] = {
        "title": words.title,
        "date": DATE,
        "lastmod": CHANGED,
        "author": words.author,
        "tags": list(words.tags),
        "categories": ["News"],
        "description": EXCERPT,
        "image": f"/images/{language}-reading-room.jpg",
        "url": f"https://news.invalid/2025/07/09/{language}-library",
    }
    news = {"headline": words.title, "datePublished": DATE, "dateModified": CHANGED}
    news |= {key: fields[key] for key in ("author", "tags", "categories", "description", "image", "url")}
    return [
        (f"_posts/2025-07-09-{language}-library.md", as_yaml({"layout": "post", **fields}, body)),
        (f"content/{language}-toml.md", as_toml(fields, body)),
        (f"content/{language}-json.md", as_json(fields, body)),
        (f"articles/{language}.md", as_yaml(news, body)),
    ]


def as_yaml(fields: dict[str, object], body: str) -> str:
    return f"---\n{''.join(f'{key}: {_plain(value)}' + chr(10) for key, value in fields.items())}---\n\n{body}"


def as_toml(fields: dict[str, object], body: str) -> str:
    lines = (f"{key} = {value if key in ('date', 'lastmod') else _json(value)}\n" for key, value in fields.items())
    return f"+++\n{''.join(lines)}+++\n\n{body}"


def as_json(fields: dict[str, object], body: str) -> str:
    return "{\n" + ",\n".join(f"  {_json(key)}: {_json(value)}" for key, value in fields.items()) + "\n}\n\n" + body


def _plain(value: object) -> str:
    return f"[{', '.join(value)}]" if isinstance(value, list) else str(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
