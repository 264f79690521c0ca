"""The values a catalogue is made of. Everything is frozen: one catalogue is shared by all conversations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from complaints.codes import Prefix

Clock = Literal["complaint", "oversight", "information", "suggestion"]
Sort = Literal["dinas", "badan", "sekretariat", "perumda", "rsud", "kecamatan", "luar"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a city's folder: the file relative to it, the line from 1, and why."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class CatalogueError(Exception):
    """A city's folder cannot be used; `problems` tells every reason found.

    Attributes:
        key: the text key under which people are told.
        problems: what `check` found, in file order.
    """

    key = "catalogue-unusable"

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Detail:
    """Something worth asking for one kind of problem: `key` is stable, `question` is read by the citizen."""

    key: str
    question: str


@dataclass(frozen=True, slots=True)
class Translation:
    """What one category says in one more language; an empty part falls back to Indonesian."""

    name: str = ""
    interim: tuple[str, ...] = ()
    ask: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Department:
    """A department of the city, or a body outside it that a report may have to be accompanied to.

    Attributes:
        short: the name the whole product uses, for example ``DPUPRPKP`` or ``Kec. Blimbing``.
        name: the full official name.
        duties: what it answers for, in one line.
        evidence: how well name and duties are sourced ("sourced", "partly …", "general knowledge").
        source: addresses of the sources, parted by `` | ``; empty where there is none.
        sort: what kind of body it is; ``luar`` means outside the city's own administration.
        called: what people call it in a sentence; the full name where it has no shorter one.
        aliases: other names people use for it, lower case.
        contact: how a citizen reaches an outside body herself; empty where nothing is confirmed.
    """

    short: str
    name: str
    duties: str
    evidence: str
    source: str
    sort: Sort
    called: str
    aliases: tuple[str, ...] = ()
    contact: str = ""

    @property
    def outside(self) -> bool:
        """Whether reports are accompanied to this body, because the city cannot decide there."""
        return self.sort == "luar"


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of problem.

    Attributes:
        key: ``file.kind``, for example ``dpuprpkp.jalan_berlubang``; stable, for it is stored with reports.
        department: the `Department.short` that answers for it.
        name: what citizens call it, short.
        phrases: what people really write, lower case, 2 to 5 words mostly; unique over the whole catalogue.
        interim: 2 to 4 short sentences: what the citizen herself can do until it is mended.
        ask: at most two details worth asking.
        clock: which legal clock runs.
        emergency: 112 is named first.
        outside: belongs to an outside body: accompanied, not refused.
        physical: a photo can show that it is mended.
        shared: there for everybody, so two citizens may tell of the same one; usually what is physical.
        general: the catch-all of its department, for when the kind is not known.
    """

    key: str
    department: str
    name: str
    phrases: tuple[str, ...]
    interim: tuple[str, ...]
    ask: tuple[Detail, ...] = ()
    clock: Clock = "complaint"
    emergency: bool = False
    outside: bool = False
    physical: bool = False
    shared: bool = False
    general: bool = False
    translate: Callable[[str, str], Translation | None] | None = field(
        default=None, repr=False, compare=False
    )

    def name_in(self, lang: str) -> str:
        """The name in a language, or the Indonesian one where that language has none."""
        found = self._translation(lang)
        return (found.name if found else "") or self.name

    def interim_in(self, lang: str) -> tuple[str, ...]:
        """The interim sentences in a language, or the Indonesian ones."""
        found = self._translation(lang)
        return (found.interim if found else ()) or self.interim

    def ask_in(self, lang: str) -> tuple[Detail, ...]:
        """The details worth asking, each question in a language or else in Indonesian."""
        found = self._translation(lang)
        if found is None:
            return self.ask
        return tuple(Detail(detail.key, found.ask.get(detail.key, detail.question)) for detail in self.ask)

    def _translation(self, lang: str) -> Translation | None:
        return self.translate(lang, self.key) if self.translate else None


@dataclass(frozen=True, slots=True)
class Kelurahan:
    """One of the city's kelurahan: ministry code, centre point (WGS 84 degrees), and how else it is spelt."""

    code: str
    name: str
    kecamatan: str
    lat: float
    lng: float
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Street:
    """A street. `kecamatan` is empty where it runs through several (all in `kecamatans`) or is not known."""

    name: str
    kecamatan: str
    kecamatans: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """A number a citizen may be told to call, with the source; `verified` is for the city to set."""

    number: str
    name: str
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Official:
    """The city's own names and contacts. What is not verified must be shown as unconfirmed."""

    city_name: str
    government: str
    province: str
    emergency_number: str
    emergency_name: str
    dpo_name: str
    dpo_contact: str
    dpo_verified: bool
    numbers: tuple[HelpNumber, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """Names that texts use to show people how to write; what a city leaves open is taken from its lists.

    Attributes:
        place: what a citizen would say, such as "Pasar Dinoyo".
        kelurahan, kecamatan, department: one of each, as they stand in the catalogue.
    """

    place: str
    kelurahan: str
    kecamatan: str
    department: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything a city says about itself. Look-ups raise KeyError for a name that is not in it.

    Attributes:
        code_prefix: the letters that its report codes begin with, and those they began with before.
        nicknames: what people call streets, by the name of the street in `streets`.
    """

    city: str
    folder: Path
    official: Official
    code_prefix: Prefix
    examples: Examples
    coordinator: str
    unclear: str
    targets: Mapping[int, int]
    forecast_from: int
    languages: tuple[str, ...]
    departments: Mapping[str, Department]
    categories: Mapping[str, Category]
    kelurahan: tuple[Kelurahan, ...]
    streets: tuple[Street, ...]
    nicknames: Mapping[str, str] = field(default_factory=dict)

    @property
    def polygons(self) -> Path:
        """The GeoJSON file with one polygon per kelurahan (property ``kode``)."""
        return self.folder / "kelurahan.geojson"

    def target(self, year: int) -> int | None:
        """How many reports the city means to receive in a year; None before it had named a number."""
        named = [since for since in self.targets if since <= year]
        return self.targets[max(named)] if named else None

    def department(self, short: str) -> Department:
        """The department of that short name."""
        return self.departments[short]

    def category(self, key: str) -> Category:
        """The category of that key."""
        return self.categories[key]

    def categories_of(self, short: str) -> tuple[Category, ...]:
        """All kinds of problem of one department, its catch-all last."""
        own = [category for category in self.categories.values() if category.department == short]
        return tuple(sorted(own, key=lambda category: category.general))

    def general_of(self, short: str) -> Category:
        """The catch-all of a department; of the coordinator when it has none of its own."""
        for category in self.categories_of(short):
            if category.general:
                return category
        return self.categories[self.unclear]

    def kecamatan_of(self, kelurahan: str) -> str:
        """The department short of the kecamatan a kelurahan lies in, for example ``Kec. Blimbing``.

        Args:
            kelurahan: its name or an alias, in any case.

        Raises:
            KeyError: no kelurahan of the city has that name.
        """
        wanted = kelurahan.casefold().strip()
        for place in self.kelurahan:
            if wanted in (place.name.casefold(), *(alias.casefold() for alias in place.aliases)):
                return f"Kec. {place.kecamatan}"
        raise KeyError(kelurahan)
