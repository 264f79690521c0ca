### The people at the desk: who, as what, in which department.

people-mention = <a href="tg://user?id={ $id }">{ $name }</a>
people-private =
    Hello { $name }. From now on I write to you here what is meant for you, instead of naming you in the group.
    All commands work here too. How things are done is in /bantuan.

people-photos-left = 🗑 Photos that a citizen took back from <b>{ $code }</b> still stand in { $room }: Telegram refused to let me remove them. Please delete them by hand now.
people-photos-left-here = 🗑 The citizen took the photo above back from <b>{ $code }</b>, but Telegram refused to let me remove it. Please delete it by hand, and from your phone's gallery too.
people-photos-somewhere = 🗑 A citizen took the photos back from <b>{ $code }</b>. They were sent to { $room } so long ago that I no longer know where they stand. Please look for them near the card and delete them by hand.
people-chat-closed = <i>Your private chat with me is closed, so I mention you here. Send me /start to get news there again.</i>

people-help-leading =
    For those who lead:
    /laporan <i>2026-S1</i> the figures and a picture; also <i>november</i>, <i>this week</i>, or <i>last month dishub</i>
    /apresiasi <i>Endah thank you …</i> a good word for an officer

people-help =
    For coordinators:
    /undang <i>role department</i> makes a one-time invitation link (send it in a private chat)
    /staf who works where; to change and to take away
    /pasang and /lepas in a group: what that group is for
    /identitas <i>code reason</i> who reported, for five minutes (in a private chat); /audit who used data
    /blokir, /bukablokir, /blokiran hold back new reports of a citizen
    /lapor_csv <i>2026-11</i> the file for LAPOR!

people-role-officer = officer
people-role-lead = lead
people-role-coordinator = coordinator
people-role-leader = leader
people-words-officer = petugas admin officer
people-words-lead = kepala kadis lead
people-words-coordinator = koordinator coordinator
people-words-leader = pimpinan sekda walikota leader

## Invitations

people-invite-role =
    Invite somebody as what? You can type it too, for example <code>/undang petugas hubung</code>
people-invite-office =
    As <b>{ $role }</b> of which department? Choose below, or type a part of its name, for example <code>/undang { $role } hubung</code>
people-invitation =
    The invitation for <b>{ $post }</b> is ready. Pass this link on to that person only:

    { $link }

    It works once, until { $until }. I tell you as soon as it is accepted.
people-invitation-revoked = The invitation for <b>{ $post }</b> was taken back. Its link does not work any more.
people-invitation-yours = You have accepted this invitation already. Just start; /bantuan in the staff group shows how.
people-invited =
    Hello! You are invited to help citizens through Wadul of { $government }, as <b>{ $post }</b>.

    If you accept: your colleagues see your Telegram name, and what you do here is recorded.
    If this invitation is not meant for you, just leave it.
people-invited-again =
    You are <b>{ $now }</b> now. This invitation is for <b>{ $post }</b> and takes its place.
    Reports that you still hold in the old department go back to its queue.
people-welcome =
    Welcome, { $name }. You are <b>{ $post }</b> now.

    What is meant for you I write here. Reports come in through the staff group; if you are not in it yet, ask the coordinator to add you.
    Then send /bantuan there: a minute is enough to see how it works.
people-joined = 👋 <b>{ $name }</b> accepted the invitation as <b>{ $post }</b>. If this is a mistake, take the access away now.
people-toast-welcome = Welcome!

## The list of staff

people-list-head =
    👥 <b>Staff</b>: { $total } people{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }. Press a number to change something.
people-list-office = <b>{ $department }</b>
people-list-nowhere = No department
people-list-line =
    { $number }. { $name }, { $role }{ $left ->
        [yes] {" "}· ⚠️ has left the group
       *[no] {""}
    }
people-person =
    <b>{ $name }</b>, { $post }
    Since { $since } · open reports in hand: { $cases }
    { $private ->
        [yes] Has opened a private chat with this bot.
       *[no] Has not opened a private chat with this bot; I name her in the group.
    }{ $left ->
        [yes] {""}
            ⚠️ Has left the staff group and can do nothing here any more. To hand the reports on: <code>/serahterima { $name } ke …</code>
       *[no] {""}
    }
people-left =
    🚪 <b>{ $name }</b> has left { $room }{ $count ->
        [0] , with no reports in hand.
        [one] , with one report in hand. Hand it on with this button or <code>/serahterima { $name } ke …</code>.
       *[other] , with { $count } reports in hand. Hand them on with this button or <code>/serahterima { $name } ke …</code>.
    }
people-left-access = Whoever does not work here any more: take the access away in /staf.
people-left-restricted =
    { $count ->
        [one] 🚪 <b>{ $name }</b> has left the staff group with one restricted report in hand. Hand it on here: <code>/serahterima { $name } ke …</code>
       *[other] 🚪 <b>{ $name }</b> has left the staff group with { $count } restricted reports in hand. Hand them on here: <code>/serahterima { $name } ke …</code>
    }
people-change-role = What does <b>{ $name }</b> become?
people-change-office = <b>{ $name }</b> as { $role } of which department?
people-remove-sure =
    Take away the access of <b>{ $name }</b>? It holds at once. Reports in hand go back to the department's queue, and I tell its lead.
people-removed =
    The access of <b>{ $name }</b> was taken away. { $cases ->
        [0] There was no report in hand.
       *[other] Reports that went back to their queue: { $cases }.
    }
people-cases-back =
    📥 { $name } ({ $post }) no longer holds these reports ({ $count }); they wait in the queue now: { $codes }

people-button-role = { $role }
people-button-office = { $department }
people-button-accept = Accept
people-button-revoke = Take it back
people-button-hand-on =
    { $count ->
        [one] Hand on the report
       *[other] Hand on { $count } reports
    }
people-button-who = Show this person
people-button-change-role = Change role
people-button-change-office = Change department
people-button-remove = Take access away
people-button-gone = Yes, take it away
people-button-keep = Leave it
people-button-list = ‹ All staff

staff-command-undang = Invite a colleague (coordinator)
staff-command-staf = Who works where (coordinator)

## Where it cannot be done

staff-error-not-invited = Your account is not enrolled as staff yet. Ask the coordinator for an invitation and open its link; then this button works at once.
staff-error-invite-elsewhere = An invitation link is a key, so not in a busy group. Send /undang to me in a private chat.
staff-error-no-invitation = This invitation link is unknown. Copy the whole of it, or ask the coordinator for a new one.
staff-error-invitation-used = This invitation was used already. Ask the coordinator for a new one.
staff-error-invitation-late = The days of this invitation are over. Ask the coordinator for a new one.
staff-error-invitation-revoked = This invitation was taken back. Ask the coordinator.
staff-error-last-coordinator = This is the last coordinator. Make somebody else coordinator first.
staff-error-no-person = That person does not work here any more. See /staf.
staff-error-no-role = There is no such role. See /undang.
staff-error-post-needs-department = Choose the department for that role first.

staff-secret-wished = 🔒 The citizen of <b>{ $code }</b> wishes it to be confidential. The name is not shown any more; please see that it is not spoken of beyond those who work on it.
