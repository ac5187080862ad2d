"""Texts that look as if they contradicted themselves, and are right: over a hundred sentences in many languages."""

from __future__ import annotations

from accuracy.clean import Document
from accuracy.kinds.txt.days import DATED, UNDATED, rows

BODY = (
    "The town by the river keeps an old ferry, two schools and a library that opens at ten. People meet there in the "
    "evening, read the paper, and walk home along the water before it is dark."
)

SENTENCES = (
    # TXT610
    "Monday-Wednesday, 3-5 May 2025, the hall is shut.",
    "Saturday and Sunday, July 5 and 6, 2025, the hall is open.",
    "From Monday to Friday, July 7-11, 2025, the hall is painted.",
    "Von Montag bis Mittwoch, 10. Juli 2025, steht das Zelt.",
    "De lunes a viernes, 12 de julio de 2025, no hay barco.",
    "They marched on Sunday, 9 January 1905, and again in 1917.",
    "In 1944 the front moved; on Sunday, 9 July, the town fell.",
    "Black Friday, 20 November 2025, is what the shop calls its sale.",
    "Sheffield Wednesday 8 July 2025 is printed on the scarf.",
    "We saw “Sunday, 9 July 2025” in the cinema.",
    "It was last Saturday. December 17, 2025 is far away.",
    "The letter is dated Tuesday, 9 July 2025 [sic].",
    "On Wednesday, July 16, 2000 people came to the river.",
    "Friday the 13th is no day to sail, say the boatmen.",
    "农历7月9日（星期二），村里有集市。",
    "令和7年7月9日(水)の市。",
    "The exam is on Wednesday 9/7/2025, as Europe writes it, or Sunday 9/7/2025, as America does.",
    # TXT603
    "It begins at 12:00 EDT (16:00 GMT), and at 5 p.m. EDT (2100 GMT).",
    "Tune in at 9pm ET (0100 GMT), or 10 a.m. PT/1 p.m. ET.",
    "It begins at 20:00 CST (12:00 GMT) in Shanghai and at 14:00 IST (12:00 GMT) in Haifa.",
    "Join us 9-10 a.m. EDT (14:00 GMT).",
    "The finale airs at 8 p.m. ET / 8 p.m. PT.",
    "Sessions are at 9 a.m. GMT or 6 p.m. EDT.",
    "It was 5:30 p.m. local time (12:30 p.m. EDT).",
    "The pool opens at 8:00 EDT (12:00 GMT), not at 10 a.m. EDT (9 a.m. EDT last week).",
    "It has 12 CT/14 MT (16 PT) units.",
    # TXT604
    "Call us Monday to Friday until 5 p.m. EST.",
    "Phoenix in Arizona had 47 degrees at 3 p.m. MST.",
    "On 28 January 1986, at 11:39 a.m. EST, the shuttle broke apart.",
    "The next talk is on 20 November at 2 p.m. EST.",
    "Beijing in China said so at 10:00 CST today.",
    "The show streams every Tuesday at 8 p.m. EST.",
    # TXT601, TXT609
    '“He said "no" to me,” she wrote.',
    "Back in the ‘90s rock ‘n' roll was goin' strong.",
    'She is 5\'10" tall, he wrote of the 12" record.',
    "“The first day was long.\n\n“The second was short.\n\n“And then it ended.”",
    "They ate at the boys’ house, and 'twas the dogs' bone.",
    "„Das war knapp“, sagte Olga. »Sehr knapp«, sagte Jan.",
    "„Tak” – powiedziała. „Nie”, odparł.",
    '« Il a dit "non" hier », dit-elle.',
    "Она сказала: «Это „Заря“», и ушла.",
    "他说“明天再来”，又说‘不’。",
    "彼は「『はい』と言った」と言った。",
    "”Vi ses i morgon”, sade Lena.",
    # TXT605
    "In Portland it rained. Portland slept, Portland woke, Portland sang; we love Portland. She came from Poland.",
    "Nowakowski mówi. Nowakowski milczy, Nowakowski wraca, Nowakowski śpi, Nowakowski je. Żona Nowakowskiego czeka.",
    "Чернявский сказал. Чернявский прав, Чернявский молчит, Чернявский ушёл, Чернявский тут. У Чернявского брат.",
    "Kolarovski came; Kolarovski sat, Kolarovski rose, Kolarovski left, Kolarovski slept. The Kolarovskis’ car.",
    "Fischer won. Fischer ran, Fischer ate, Fischer slept, Fischer left, said Anna Fisher.",
    # TXT606 to TXT611
    "They won 3 – 2 and lost 6 – 4.",
    "In 2019 – 3000 years on – the wall still stood.",
    "Take 5 - 7 = -2 and 1 - 2 - 3.",
    "The firm added 300 jobs. He added salt that she had bought.",
    "12 people were killed. At least 10 people were killed, wrote a paper. Another 3 people were killed.",
    "Twelve people were killed, it is said. 12 people were killed, and 40 people were injured.",
)


def look_alikes() -> list[Document]:
    """A text for each, dated Wednesday, 16 July 2025; and one for each right day of the week."""
    right = [sentence.format(days[2]) for days, sentence in (*rows(DATED), *rows(UNDATED))]
    texts = [f"{BODY}\n\n{sentence}\n\n{BODY}\n" for sentence in (*SENTENCES, *right)]
    return [Document(f"2025-07-16-{number:03}.txt", text, text) for number, text in enumerate(texts, start=1)]
