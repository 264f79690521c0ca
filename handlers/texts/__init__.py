"""The words. Texts live in Fluent files, one folder a language; code only knows their keys."""

from handlers.texts.loader import LANGUAGES, Texts

__all__ = ["LANGUAGES", "Texts"]
