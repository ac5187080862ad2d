"""Who says what: the first words of speech of an article."""

from __future__ import annotations

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article
    from newslint.positions import Span

_ADDED = late(
    r"(?:\A|(?<=[.!?…\n]\s)|(?<=\n))"
    r"(?:(?:He|She|They) (?:also |further |then |later )?(?:added|went on to say|continued) (?:that|by saying)"
    r"|(?:Er|Sie) fügte (?:hinzu|an), dass|(?:Il|Elle) a (?:également |aussi )?ajouté que|(?:Añadió|Agregó) que"
    r"|(?:Ele|Ela) (?:acrescentou|completou) que|Ha aggiunto che|(?:Hij|Zij|Ze) voegde eraan toe dat"
    r"|(?:Dodał|Dodała),? że|(?:Он|Она) добавила?,? что|(?:Він|Вона) дода(?:в|ла),? що"
    r"|(?:Han|Hon) (?:tillade|lade till) att)(?!\w)"
)
_SPEECH = late(
    r"[\"“”„«»‘「]"
    r"|(?<!\w)(?i:s[ae]id|says?|saying|told|tells?|stat(?:ed|ing)|states that|announc|according|claim|wrote|writes?"
    r"|explain|not(?:ed|es)"
    r"|report|warn|believ|ask|argu|declar|suggest|insist|describ|reveal|confirm|accus|den(?:y|ied|ies)"
    r"|testif|comment|express|urg|vow|acknowledg|admit|echo|estimat|predict|point(?:ed|s) out|mention|interview"
    r"|speak|spoke|speech|statement|tweet|posted|respon|answer|promis|propos|pledg|demand|stress|emphasi|highlight|conclud|remark"
    r"|recall|recount|sagt|erklär|berichte|teilte|laut|meint|äußer|déclar|affirm|annonc|indiqu|selon|expliqu|dijo|dice"
    r"|afirm|según|asegur|señal|explic|disse|diz|segundo|inform|contou|ha detto|secondo|spieg|dichiar|zei|zegt|volgens"
    r"|verklaar|powiedzia|mówi|według|poinformowa|сказа|заяви|сообщ|по слов|рассказ|говор|отмети|каза|повідом|за слов"
    r"|зазнач|sade|säger|enligt|berätta)"
)


def dangling_attribution(article: Article) -> Span | None:
    """Find the first "He added that" of an article's prose, where no word of speech stands before it."""
    for match in article.prose_matches(_ADDED):
        before = article.text[article.body_start : match.start()]
        return None if _SPEECH.search(before) else match.span()
    return None
