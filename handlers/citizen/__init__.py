"""The citizens' bot: aiogram on one side, the desk's use cases on the other."""

from handlers.citizen import lean as lean  # must come before anything that imports aiogram
