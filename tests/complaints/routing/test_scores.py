import pytest

from complaints.routing import normalise, personal_spans
from complaints.routing.scores import cue_scores, danger_from, kind_from


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("jalan depan rumah rusak parah", "complaint"),
        ("apa saja syarat bikin kk baru?", "information"),
        ("mau tanya jam buka perpustakaan", "information"),
        ("usul, sebaiknya taman diberi bangku", "suggestion"),
        ("petugas minta uang pelicin untuk ktp", "oversight"),
        ("ada pungli di kelurahan", "oversight"),
        ("saya dipungli oknum pas ngurus ktp, diminta 50rb", "oversight"),
        ("oknum dinas ikut pungli parkir", "oversight"),
        ("Petugas loket Dispendukcapil minta uang 50 ribu supaya KTP saya cepat jadi", "oversight"),
        ("Lurah Dinoyo minta uang 200 ribu waktu saya urus surat pindah", "oversight"),
        ("petugas parkir minta uang 5 ribu di depan indomaret", "complaint"),
        ("kami minta uang ganti rugi karena jalan rusak", "complaint"),
        ("pungli tukang parkir di minimarket, padahal tulisannya gratis", "complaint"),
        ("jukir liar ini preman, pungli terus", "complaint"),
        ("pegawai kantor kelurahan dan kecamatan lambat, dinas juga", "complaint"),
        ("bagaimana ini sampah menumpuk bau tidak diangkut", "complaint"),
        ("ngurus ktp dimana ya", "information"),
        ("cara bikin kk baru gmn kak", "information"),
        ("syarate opo ae nggawe KIA", "information"),
        ("puskesmas tutup jam piro", "information"),
        ("bayar pbb bisa online gak kak", "information"),
        ("ktp saya belum jadi, gimana ini", "complaint"),
        ("dimana petugasnya kok loket kosong", "complaint"),
        ("syarat bikin akta di kelurahan terlalu banyak", "complaint"),
        ("syarat bikin ktp apa ya, kemarin diminta 50 ribu sama petugasnya", "oversight"),
        ("ngurus kk kok disuruh bayar 100rb", "oversight"),
        ("saya dijaluki 50 ewu pas ngurus KTP", "oversight"),
        ("kalaupun disuruh bayar saya mau, kapan ktp saya jadi", "complaint"),
    ],
)
def test_the_legal_kind(text, kind):
    assert kind_from(cue_scores(normalise(text))) == kind


@pytest.mark.parametrize(
    "text",
    [
        "tolong ada kebakaran di rumah tetangga",
        "kabel listrik putus nyala di jalan",
        "ada orang tenggelam di sungai",
        "rumah kobong!",
        "ular kobra masuk rumah",
        "barusan ada kecelakaan motor lawan truk",
        "pohon roboh menimpa rumah warga, tolong cepat",
        "minta evakuasi sarang tawon di atap sekolah",
        "banjir, anak saya terjebak di dalam rumah di jl galunggung",
        "nenek stroke terjebak tidak bisa keluar",
        "air sedada, anak kejebak",
        "air masuk sampe dengkul, orang tua stroke ga bisa jalan tolong",
        "banyu sak dodo, anakku kejebak",
        "mbah putri kejebak banjir gak iso metu",
        "banjir selutut, mbah gak kuat mlaku",
        "bapak lumpuh sendirian di rumah, banjir sudah selutut",
        "kami terjebak di dalam mobil, airnya banjir",
        "pohon tumbang nimpa rumah ada orang kejepit di jalan ijen",
        "ada kabel listrik nyemplung di banjir depan gang",
        "bapak saya pingsan kena asap bakaran sampah",
        "orang gila ngamuk di pasar bawa pisau",
        "ada motor jatuh orangnya berdarah di depan pasar",
        "atap ambruk ada yg ketimpa",
        "anak kesetrum tiang listrik",
        "barusan tabrakan depan UB korban nggak sadar",
        "mas ono wong keceblung kali nang muharto",
        "wonten tiyang dhawah saking motor, getihe mili terus",
        "ada orang kecebur got dalam, belum bisa keluar",
        "jembatan ambrol ada motor ikut jatuh ke sungai",
        "a tree fell on a car and people are inside",
    ],
)
def test_emergencies(text):
    assert danger_from(cue_scores(normalise(text))) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "lampu jalan mati",
        "pohon rimbun takut tumbang",
        "tikungan rawan kecelakaan minta cermin",
        "warga bakar sampah, khawatir kebakaran",
        "pelatihan pemadam kebakaran kapan",
        "pohonnya rimbun, takutnya roboh kalau angin kencang, mohon dipangkas",
        "perbaiki jalannya sebelum ada korban kecelakaan",
        "mohon plengsengan karena tanah longsor ke selokan",
        "tiang lampunya ada tapi lampunya belum dipasang",
        "terjebak macet",
        "saya dan anak saya terjebak macet karena banjir",
        "takut anak saya terjebak banjir",
        "pengendara suka terjebak lubang waktu banjir",
        "terjebak di antrean loket",
        "saya terjebak pinjol, tolong anak saya",
        "tetangga saya lumpuh, butuh kursi roda",
        "banjir masuk rumah tiap hujan, ibu saya stroke",
        "banjir, mobil ayah tidak bisa keluar",
        "air pdam tidak bisa keluar, banjir di jalan",
        "lalu lintas lumpuh karena banjir",
        "minggu lalu ada motor jatuh orangnya berdarah",
        "wingi ono wong tibo nang kene, getihen",
        "kabel menjuntai takut anak kesetrum",
        "sudah banyak pengendara jatuh di sini sampai patah kaki",
        "tetangga saya patah kaki gara gara jalan rusak, sudah sembuh",
        "orang tidak sadar buang sampah ke sungai",
        "kucing ketabrak di jalan, bangkainya masih ada orang bilang bau",
        "tabrakan tadi sudah beres, tinggal serpihan kacanya belum disapu",
        "ahli waris jatuh ke tangan keponakan, orangnya bilang surat tidak bisa keluar",
        f"{'suratnya saya urus dan saya urus lagi ' * 7} orang jatuh dan tidak bisa bangun",
    ],
)
def test_fears_are_no_emergencies(text):
    assert danger_from(cue_scores(normalise(text))) < 1


def test_personal_data_is_found_where_it_stands():
    text = "NIK saya 3573010101900001, hp 0812-3456-7890 atau +62 813 4567 8901. Rp 1.500.000"
    assert [(text[s.start : s.end], s.kind) for s in personal_spans(text)] == [
        ("3573010101900001", "nik"),
        ("0812-3456-7890", "phone"),
        ("+62 813 4567 8901", "phone"),
    ]


def test_other_numbers_are_left_alone():
    assert personal_spans("rt 05 rw 12 no 112, 2024-05-06, harga 150000, tiang LPJ 0341") == ()
