"""What texts show of the city itself: examples of places and codes that people here would write."""

from complaints.catalogue import Catalogue

_SIGNS = "7K3F-9XQ2"
_BLANKS = "XXXX-XXXX"


def standing_facts(catalogue: Catalogue) -> dict[str, str]:
    """The arguments that every text has in this city."""
    shown = catalogue.examples
    return {
        "example_place": shown.place,
        "example_area": shown.kecamatan,
        "example_department": shown.department.casefold(),
        "example_kelurahan": shown.kelurahan.casefold(),
        "example_code": f"{catalogue.code_prefix}-{_SIGNS}",
        "blank_code": f"{catalogue.code_prefix}-{_BLANKS}",
        "emergency_number": catalogue.official.emergency_number,
    }
