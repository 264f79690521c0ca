### Kabar untuk warga atas tindakan petugas yang tidak punya kunci sendiri di push.ftl.

push-more-files =
    Ini foto lanjutan dari { $department } untuk laporan <code>{ $code }</code>.

push-see-files = Silakan lihat lampirannya.

push-transfer-coordinator-note = Alasannya: { $text }
push-transfer-coordinator =
    { $name }, supaya laporan <code>{ $code }</code> tidak berpindah-pindah, sekarang koordinator di { $department } yang menentukan siapa penanganannya.
    Tidak perlu lapor ulang, dan batas waktunya tidak diundur: { $finish_by }.
