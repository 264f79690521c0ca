"""How many crashes make a suspect of what was being done, and how many are a proof.

Things are done side by side, so most of what a crash cuts off is innocent. After `ALONE_AFTER` crashes it is
tried with nothing beside it. From then on a crash is its fault, and after `MOST_CRASHES` it is put aside.
"""

ALONE_AFTER = 2
MOST_CRASHES = 2 * ALONE_AFTER
