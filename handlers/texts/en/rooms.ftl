### Rooms: which group is whose, and when something is wrong.

rooms-topic = { $short } · { $name }
rooms-pointer = ↪️ <b>{ $code }</b> is with <b>{ $department }</b> now; its card has moved to that room. A reply to this message still arrives.
rooms-words-common = bersama umum common
rooms-words-forum = forum topik topics
rooms-words-restricted = terbatas rahasia restricted
rooms-words-department = dinas opd department
rooms-is-common = the common group of all departments
rooms-is-forum = the common group, with a topic for each department
rooms-is-restricted = the restricted group for confidential and oversight reports
rooms-is-department = the group of { $names }
rooms-is-nothing = not set up yet
rooms-what =
    This group: <b>{ $what }</b>.

    <code>/pasang bersama</code> all departments here
    <code>/pasang forum</code> a topic for each department (turn Topics on first)
    <code>/pasang topik hubung</code> this topic is one department’s (in the general topic: I make it)
    <code>/pasang dinas hubung</code> the group of one department
    <code>/pasang terbatas</code> confidential and oversight reports only
    <code>/lepas</code> not used any more
rooms-set = ✅ Set up: this group is <b>{ $what }</b> now. Make sure that I am an administrator here. Cards of open reports follow little by little.
rooms-given-up = This group is given up. Its reports move to the room that holds now.
rooms-upgraded = ℹ️ Telegram upgraded one of the staff groups to a supergroup. I have moved along; cards are hung up anew. Its new number is <code>{ $chat }</code>.
rooms-name-common = the common group
rooms-name-restricted = the restricted group
rooms-name-department = the group of { $names }
rooms-trouble-out = ⚠️ I cannot write in <b>{ $room }</b>. Nothing is lost: messages wait, and cards of a department's group hang in the common group meanwhile. Add me again as administrator, or send /pasang in another group.
rooms-trouble-rights = ⚠️ I am no administrator any more in <b>{ $room }</b>. Make me one, so that replies and changes of members are still read.
rooms-trouble-topic = ℹ️ The topic <b>{ $topic }</b> in { $room } is gone. I make it anew, and its cards follow.
rooms-trouble-closed = ⚠️ The topic <b>{ $topic }</b> in { $room } is closed to me. Messages go to the general topic meanwhile. Open it again, or give me the right to manage topics.
rooms-trouble-topics = ⚠️ I cannot make topics in { $room } yet. Messages go to the general topic meanwhile. Turn Topics on and give me the right to manage topics.
rooms-trouble-doubt = ⚠️ The connection broke while I was making the topic <b>{ $topic }</b> in { $room }; I cannot see whether it was made. So that there are not two, I wait. If it is there: send <code>/pasang topik { $short }</code> in it. If not: send the same in the general topic and I make it. Its news goes to the general topic meanwhile.
rooms-topic-taken = ✅ This topic is <b>{ $department }</b>’s now. Its cards follow slowly.
rooms-topic-coming = All right, I am making the topic of <b>{ $department }</b>.
rooms-topic-there = The topic of <b>{ $department }</b> is there already.
rooms-mended = ✅ All is well again: { $room }. What waited is being sent.

staff-error-only-in-group = Send this command in the group that you want to set up.
staff-error-no-forum = This group has no Topics yet. Turn them on in its settings, then /pasang forum again.
staff-error-not-set = This group was not set up with /pasang. If the server's settings name it, change it there.
staff-error-other-room = This group is used for something else. Send /lepas first, or take another group.
staff-error-what-room = Set up as what? Send /pasang alone to see the choice.
staff-error-room-which = Which department? Write part of its name, for example /pasang dinas hubung
staff-error-which-department = Which department: { $names }? Write a little more.
staff-error-other-topic = This topic is { $department }’s already. Send it in another topic, or in the general one to have it made.
