"""What the people in the transcripts say, and what is expected of the bot, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """One language's part.

    Attributes:
        head: the file's title and first lines.
        chat, group: the headings of the two rooms.
        pressed, popped: stage directions with {who}, {button} and {answer}.
        card, two_days, three_days, replied: further stage directions.
        story, size, side, still, thanks: what Ratna writes.
        heard: patterns of the bot's answers, by step.
    """

    head: str
    chat: str
    group: str
    pressed: str
    popped: str
    card: str
    two_days: str
    three_days: str
    replied: str
    story: str
    size: str
    side: str
    still: str
    thanks: str
    heard: Mapping[str, str]


_RUN = "python -m tests.support.transcript {language}"
SCRIPTS: Mapping[str, Script] = {
    "id": Script(
        head=f"""# Satu laporan, dari awal sampai selesai

Percakapan ini dibuat dengan menjalankan Wadul di tempat latihan:
`{_RUN.format(language="id")} > docs/transcript.md`.
Kodenya diganti contoh. Semua kalimat bot ditulis apa adanya.
""",
        chat="Obrolan warga",
        group="Grup petugas",
        pressed="{who} menekan “{button}”.",
        popped="{who} menekan “{button}”. Muncul: “{answer}”",
        card="Kartunya sekarang:",
        two_days="Dua hari kerja lewat tanpa kabar baru dari petugas.",
        three_days="Tiga hari kerja lewat, baru Ratna sempat menjawab.",
        replied="Endah membalas kartu laporan itu.",
        story="jalan depan SD Kauman 1 bolong parah, wes ping pindho anakku ceblok",
        size="Selebar ban motor, dalamnya sejengkal",
        side="Sisi timur, persis di depan gerbang",
        still="Yang sebelah barat masih berlubang",
        thanks="matur nuwun pak, cepat sekali",
        heard={
            "hello": "saya Wadul",
            "since": "sejak kapan",
            "photo": "fotonya",
            "name": "boleh petugas",
            "review": "ini yang saya tangkap",
            "filed": "sudah terkirim",
            "taken": "sudah ada yang pegang",
            "replied": "sampai ke petugas",
            "status": "hari kerja ke-",
            "result": "sudah selesai ditangani",
            "what is wrong": "saya buka lagi",
            "added": "sudah saya tambahkan",
            "solved": "syukurlah",
            "marked": "nilainya sudah saya catat",
            "thanked": "teruskan ke petugas",
        },
    ),
    "jv": Script(
        head=f"""# Setunggal laporan, saking wiwitan dugi rampung

Rembagan niki didamel kanthi nglampahaken Wadul ing papan gladhen:
`{_RUN.format(language="jv")} > docs/transcript.jv.md`.
Kodenipun digantos conto. Sedaya ukaranipun bot diserat kados aslinipun.
Petugas nyerat mawi basa Indonesia.
""",
        chat="Rembaganipun warga",
        group="Grup petugas",
        pressed="{who} mencet “{button}”.",
        popped="{who} mencet “{button}”. Medal: “{answer}”",
        card="Kertunipun sakniki:",
        two_days="Kalih dinten kerja kelangkung tanpa kabar enggal saking petugas.",
        three_days="Tigang dinten kerja kelangkung, nembe Ratna saged mangsuli.",
        replied="Endah mbales kertunipun laporan niku.",
        story="dalan ngarep SD Kauman 1 bolong parah, wes ping pindho anakku ceblok",
        size="Sak ban motor ambane, jerone sak kilan",
        side="Sisih wetan, pas ngarep gerbang",
        still="Sing sisih kulon isih bolong",
        thanks="matur nuwun pak, cepet sanget",
        heard={
            "hello": "kula Wadul",
            "since": "wiwit kapan",
            "photo": "wonten fotonipun",
            "name": "pareng petugas",
            "review": "niki ingkang kula tangkep",
            "filed": "sampun kakirim",
            "taken": "sampun wonten ingkang nyepeng",
            "replied": "sampun dugi petugas",
            "status": "dinten kerja kaping",
            "result": "sampun rampung digarap",
            "what is wrong": "kula bikak malih",
            "added": "sampun kula tambahaken",
            "solved": "syukur",
            "marked": "bijinipun sampun kula cathet",
            "thanked": "terusaken dhateng petugas",
        },
    ),
    "en": Script(
        head=f"""# One report, from beginning to end

This conversation was made by running Wadul in its training ground:
`{_RUN.format(language="en")} > docs/transcript.en.md`.
The code is replaced by an example. Every sentence of the bot stands as it was said.
Officers write Indonesian.
""",
        chat="The citizen's chat",
        group="The staff group",
        pressed="{who} presses “{button}”.",
        popped="{who} presses “{button}”. A note appears: “{answer}”",
        card="The card now:",
        two_days="Two working days pass without news from the officers.",
        three_days="Three working days pass before Ratna finds time to answer.",
        replied="Endah replies to the report's card.",
        story="jalan berlubang in front of SD Kauman 1, my child already fell twice",
        size="As wide as a motorbike tyre, a hand deep",
        side="The east side, right in front of the gate",
        still="There is still a hole on the west side",
        thanks="matur nuwun, that was quick",
        heard={
            "hello": "I am Wadul",
            "since": "since about when",
            "photo": "do you have a photo",
            "name": "may the officers",
            "review": "this is what I understood",
            "filed": "it is sent",
            "taken": "now has your report",
            "replied": "has reached the officers",
            "status": "working day",
            "result": "has been dealt with",
            "what is wrong": "is open again",
            "added": "I have added it",
            "solved": "glad it is solved",
            "marked": "noted your mark",
            "thanked": "passed it on to the officer",
        },
    ),
}
