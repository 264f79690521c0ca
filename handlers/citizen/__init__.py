"""The citizens' bot: aiogram on one side, the desk's use cases on the other."""
