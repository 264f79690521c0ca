import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.staffing.typed_piket import read


@pytest.mark.parametrize(
    ("typed", "name", "sets"),
    [
        ("", "", ()),
        ("harno", "harno", ()),
        ("cuti 1-5 des", "", (("cuti", "1-5 des"),)),
        ("Endah cuti 1-5 des", "Endah", (("cuti", "1-5 des"),)),
        ("untuk Endah: kapasitas 12", "Endah", (("kapasitas", "12"),)),
        ("saya cuti besok", "", (("cuti", "besok"),)),
        ("besok saya cuti", "", (("cuti", "besok"),)),
        ("mbak Endah besok cuti", "Endah", (("cuti", "besok"),)),
        ("sakit", "", (("cuti", "hari ini"),)),
        ("sakit hari ini", "", (("cuti", "hari ini"),)),
        ("hari ini sakit", "", (("cuti", "hari ini"),)),
        ("hari senin saya cuti", "", (("cuti", "hari senin"),)),
        ("hari kerja 8-16", "", (("hari", "kerja 8-16"),)),
        ("tugas utama mengurus cuti", "", (("tugas", "mengurus cuti"),)),
        ("besok saya cuti sampai jumat", "", (("cuti", "besok sampai jumat"),)),
        ("cuti sakit besok", "", (("cuti", "besok"),)),
        ("izin besok", "", (("cuti", "besok"),)),
        ("harno cuti", "harno", (("cuti", ""),)),
        ("cuti batal", "", (("cuti", "batal"),)),
        (
            "cuti 1 - 5 desember 2026 pengganti tono",
            "",
            (("cuti", "1 - 5 desember 2026"), ("pengganti", "tono")),
        ),
        ("cuti senin, digantikan oleh Bu Endah", "", (("cuti", "senin"), ("pengganti", "Bu Endah"))),
        ("pengganti tono", "", (("pengganti", "tono"),)),
        ("tugas utama lampu jalan", "", (("tugas", "lampu jalan"),)),
        ("jam 07:30-14:00", "", (("jam", "07:30-14:00"),)),
        ("nama ya", "", (("nama", "ya"),)),
    ],
)
def test_whose_duty_and_what_of_it(typed: str, name: str, sets: tuple[tuple[str, str], ...]):
    assert read(typed) == (name, sets)


@given(st.text(max_size=60))
def test_whatever_is_typed_can_be_taken_apart(typed: str):
    name, sets = read(typed)
    assert isinstance(name, str)
    assert len(sets) <= 2
