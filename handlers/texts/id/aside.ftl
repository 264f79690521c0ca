### Pesan yang tidak terbaca oleh mesin: tetap disimpan, dan orangnya tetap dijawab.

citizen-set-aside = Pesan barusan sudah kami terima dan tersimpan, tapi isinya tidak terbaca oleh mesin kami. Maaf ya. Boleh ditulis ulang dengan kata-kata biasa, atau kirim fotonya langsung.

staff-set-aside =
    Ada pesan warga (nomor simpan { $number }) yang tidak bisa diproses mesin. Warganya sudah diminta menulis ulang. Isinya:

    { $text }
