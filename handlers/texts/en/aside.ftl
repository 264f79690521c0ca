### Messages the machine cannot read: kept all the same, and the person is answered all the same.

citizen-set-aside = Your last message reached us and is kept, but our machine could not read what is in it. Sorry about that. Could you write it again in plain words, or send the photo directly?

staff-set-aside =
    A citizen's message (stored as number { $number }) could not be processed. The citizen has been asked to write again. It said:

    { $text }
