"""Lists of words by which citizens' short messages are understood."""

from functools import partial
from pathlib import Path

from complaints.word_lists import listed_in

listed = partial(listed_in, Path(__file__).parent)
