### The people at the desk: who, as what, in which department.

people-mention = <a href="tg://user?id={ $id }">{ $name }</a>
people-private =
    Hello { $name }. From now on I write to you here what is meant for you, instead of naming you in the group.
    /tugasku, /antrian and /lihat work here too. How things are done is in /bantuan in the staff group.
