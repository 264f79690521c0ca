"""The citizens' bot's commands, in the order of Telegram's menu."""

from handlers.texts import Texts

COMMANDS = (
    "lapor", "status", "laporanku", "batal", "jeda", "bahasa", "bantuan", "privasi", "dataku", "batasi",
    "hapus",
)  # fmt: skip


def menu(texts: Texts, language: str) -> tuple[tuple[str, str], ...]:
    """Each command with what it does."""
    return tuple((command, texts.plain(language, f"citizen-command-{command}")) for command in COMMANDS)
