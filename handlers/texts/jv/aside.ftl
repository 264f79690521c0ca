### Pesen ingkang mboten saged diwaos mesin: tetep disimpen, lan tiyangipun tetep diwangsuli.

citizen-set-aside = Pesen wau sampun kula tampi lan kula simpen, nanging isinipun mboten saged diwaos mesin. Nyuwun ngapunten nggih. Monggo diserat malih mawi tembung limrah, utawi fotonipun dikirim langsung.

staff-set-aside =
    Wonten pesen warga (nomer simpen { $number }) ingkang mboten saged diproses mesin. Warganipun sampun disuwuni nyerat malih. Isinipun:

    { $text }
