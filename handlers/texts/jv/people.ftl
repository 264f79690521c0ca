### Tiyang-tiyang ing meja damel: sinten, dados punapa, ing dinas pundi.

people-mention = <a href="tg://user?id={ $id }">{ $name }</a>
people-private =
    Sugeng rawuh { $name }. Wiwit sapunika kabar kangge panjenengan kula kintun mriki, mboten perlu dipunsebat ing grup.
    /tugasku, /antrian, kaliyan /lihat ugi saged ing mriki. Cara damelipun wonten ing /bantuan ing grup petugas.
