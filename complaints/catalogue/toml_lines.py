"""Finding the line of a table or a field in a TOML text.

tomllib gives no positions for valid files, and the catalogue uses a small part of TOML: bare keys at the
start of a line, headers in square brackets. So looking at line beginnings outside multi-line strings is
enough.
"""

from __future__ import annotations

import re

_HEADER = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]\]?")
_FIELD = re.compile(r"^\s*([A-Za-z0-9_.-]+)\s*=")
_ERROR_LINE = re.compile(r"at line (\d+)")


class Lines:
    """Line numbers, from 1, of the tables and fields of one TOML text."""

    def __init__(self, text: str) -> None:
        self._tables: dict[str, int] = {}
        self._fields: dict[tuple[str, str], int] = {}
        self._walk(text)

    def table(self, name: str) -> int:
        """The line of a table's header; 1 when it has none."""
        return self._tables.get(name, 1)

    def field(self, table: str, name: str) -> int:
        """The line of a field, or of its table when it is missing."""
        return self._fields.get((table, name), self.table(table))

    def _walk(self, text: str) -> None:
        table, inside = "", False
        for number, line in enumerate(text.splitlines(), start=1):
            if not inside:
                if header := _HEADER.match(line):
                    table = header[1]
                    self._tables.setdefault(table, number)
                elif named := _FIELD.match(line):
                    self._fields.setdefault((table, named[1]), number)
            if line.count('"""') % 2:
                inside = not inside


def line_of_error(message: str) -> int:
    """The line tomllib names in its message, or 1 when it points at the end of the file."""
    found = _ERROR_LINE.search(message)
    return int(found[1]) if found else 1
