# What coordinators, officers and administrators are told at their work.

name-role-administrator = administrator
name-role-officer = officer
name-role-approver = approver
name-role-coordinator = coordinator
name-role-safeguarding-lead = safeguarding lead
name-role-councillor = councillor

line-role = { $who } { $name }: { $role }, { $area ->
    [none] everywhere
   *[other] { $area }
}
line-case = <b>{ $code }</b> · { $category } · { $urgency } · { $place } · { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} · { $owner ->
    [none] { $standing }
   *[other] { $owner } has it
}

staff-you-are = { $by ->
    [none] { "" }
   *[other] { $by } invited you.{ " " }
}You are now { $role } for { $area ->
    [none] every area
   *[other] { $area }
}. Type /help to see what you can do.
staff-new-role = New: { $name } ({ $who }) is now { $role }, { $area ->
    [none] everywhere
   *[other] { $area }
}.{ $by ->
    [none] { "" }
   *[other] { " " }{ $by } invited them.
} Is that wrong? Type /roles to look, and /endrole to end it.
staff-role-waits = { $name } invited you to be { $role }{ $area ->
    [none] { "" }
   *[other] { " " }for { $area }
}. I do not know your account yet, so I ask { $name } whether it is you. I tell you what they say.
staff-role-ask = A person called { $name ->
    [none] (no name)
   *[other] { $name }
} opened your invitation to be { $role }{ $area ->
    [none] { "" }
   *[other] { " " }for { $area }
}. I do not know this account. Is that who you meant? If you are not sure, ask them in person first.
    You can also type /letin { $number } yes or /letin { $number } no
staff-role-refused = You did not get the role: the person who invited you said no. If that is a mistake, ask them for a new link.
staff-role-kept = Nobody got the role, and the link is used up. To invite somebody, make a new one: /invite
staff-role-given = Thank you. They have the role now.
staff-nobody-waits = Nobody waits for that answer any more. There is nothing to do.
staff-said-again = Urgent: the asker of { $code } has said again that they are in danger{ $count ->
    [one] { "" }
   *[other] { " " }({ $count } times)
}. Please look now: /take { $code }
staff-hold-noted = { $code } is held. Its owner is told. When you have looked, type /restore { $code }, or close it.
staff-not-held = { $code } can’t be held as it is now. Type /why { $code } to see why.
staff-look-at-report = Nobody has looked at the report about { $code } yet. It is still shown. Please look now: hold it, or say that it is fine.
staff-not-your-door = This is not yours to answer. I have written down that you tried. Please ask an administrator.
staff-nobody-answered = Nobody answered for a week, so your question is closed. Please ask the person who sent you here, and open a new link.
staff-move-ask = Telegram says that the group { $chat } is now the group { $taken }. I know both, so I changed nothing. Is it right that they are one?
    You can also type /letin { $number } yes or /letin { $number } no
staff-move-done = Done. They are one group now.
staff-move-refused = Nothing was changed. If the group is silent, add me to it again.
staff-desk-move-ask = Somebody wants to make the group “{ $chat }” the coordinators’ chat for { $area }, in place of this one. All cases would go there. Did you plan that?
    A coordinator presses here, or an administrator. You can also type /letin { $number } yes or /letin { $number } no
staff-desk-waits = { $area } has a coordinators’ chat already. I have asked there whether it moves here. Until they say yes, nothing changes.
staff-desk-moved = The coordinators’ chat for { $area } is now “{ $chat }”. Cases go there from now on.
staff-desk-stays = All right. The coordinators’ chat for { $area } stays where it is, and “{ $chat }” gets nothing. If you do not know that group, tell your administrators.
staff-desk-not-moved = The coordinators’ chat stays where it was. To ask again, get a new link from an administrator.
staff-invite-role = Send this link to one person: { $role } for { $area }. It works once, for { $days } days.
    { $link }
staff-roles = Roles in { $area }
    { $roles ->
    [none] Nobody yet.
   *[other] { $roles }
}
    To end one: /endrole H12 coordinator { $area }
staff-unclear-end-role = To end a role, type it like this: /endrole H12 coordinator Ashbrook
staff-no-such-role = { $who } does not hold that role there. See /roles
staff-role-ended = Done. { $who } is no longer { $role }.
staff-last-administrator = This is the last administrator. Invite another one first: /invite administrator
staff-lead-only = { $code } is for the safeguarding lead. They have been told.
staff-for-the-lead =
    Someone may be in danger: { $code }, { $street }. It is for you alone.
    To see who it is and how to reach them: /details { $code }
    To take it: /take { $code }
staff-wrote-more = The person of { $code } has written more. You see it on the card.
staff-safe-way-told = The person of { $code } has told me how to reach them. You see it on the card, or with /details { $code }
staff-open-private-first = I show the details of { $code } only in private, and I can’t write to you yet. Open a private chat with me, press Start, and type /details { $code } there.
staff-who-to-reach =
    { $name ->
        [none] About the person who asked for { $code }
       *[other] { $code } is about { $name }.
    }
    { $words ->
        [none] ~
       *[other] They wrote: { $words }
    }
    { $street ->
        [none] ~
       *[other] Their street: { $street }
    }
    { $given ->
        [yes] They told me more. It is in my next message.
       *[no] They gave no phone number, address or other way.
    }
    { $way ->
        [hushed] Do not write to them first: someone near may read it. Go another safe way, or ask your safeguarding lead.
        [whatsapp] They write to me on WhatsApp. To answer them in private: /signpost { $code } and your words.
        [telegram] They write to me on Telegram. To answer them in private: /signpost { $code } and your words.
       *[nowhere] They have no private chat with me, so I can’t bring them your words yet. Visit or phone them, or ask someone who knows them.
    }
staff-answer-waits =
    I can’t bring your words for { $code } yet. They wait until the asker opens a chat with me. { $code } stays open.
    Can it not wait? Phone them, visit them, or ask someone who knows them. To see what they gave: /details { $code }
    Did help come another way? Type /close { $code } helped
staff-answer-lost =
    Your answer for { $code } has not reached the asker. { $code } is still open.
    Please use another way: phone them, visit them, or ask someone who knows them. To see what they gave: /details { $code }
    Did help come another way? Type /close { $code } helped
staff-stays-open =
    I have not closed { $code }: I can’t tell the asker, and they may be in danger. { $code } stays open.
    Phone them, visit them, or ask someone who knows them. To see what they gave: /details { $code }
    Did help come? Type /close { $code } helped
staff-answer-arrived = The asker of { $code } has a chat with me now, and has read your words. { $code } stays open. When they are safe, type /close { $code } helped
staff-leave-waits =
    An admin of { $street } wanted me to leave. I wait, because someone there may be in danger: { $codes }
    When those cases are closed, I erase what I hold about the street. I look again in 24 hours.
staff-closed-unheard = { $code } is closed. The asker does not know it yet: I can’t write to them. If it matters, phone or visit them.
staff-other-desk = { $code } belongs to another desk. Type that in a private chat with me.
staff-on-shift = You are on shift{ $area ->
    [none] .
   *[other] { " " }for { $area }.
} { $others ->
    [0] Nobody else is on shift.
    [one] One more person is on shift.
   *[other] { $others } more people are on shift.
}
    { $notes ->
    [none] There are no notes from the last shift.
   *[other] Notes from the last shift:
    { $notes }
}
    See what waits: /queue
staff-off-shift = You are off shift. I will only write to you if someone is in danger.
    { $open ->
    [0] ~
    [one] You still have 1 case. To pass it on: /assign and its code, then H and a number. Or /giveback
   *[other] You still have { $open } cases. To pass them on: /assign and the code, then H and a number. Or /giveback
}
staff-hand-over = Note from { $name } for the next shift:
    { $words }
staff-unclear-away = Type your holiday and who stands in, like this: /away 2026-12-20 2027-01-03 H7
staff-away-noted = Noted: you are away from { $from } to { $to }. { $who ->
    [none] Nobody stands in for you.
   *[other] { $who } stands in for you.
}
staff-you-stand-in = You stand in for { $name } from { $from } to { $to }. What was meant for them comes to you.
staff-rota = On shift: { $on ->
    [none] nobody. Type /onshift when you start.
   *[other] { $on }
}
line-wait = { $urgency }: half had an answer within { $half } { $unit ->
    [minutes] { $half ->
        [one] minute
       *[other] minutes
    }
    [hours] { $half ->
        [one] hour
       *[other] hours
    }
   *[days] { $half ->
        [one] day
       *[other] days
    }
}
staff-stats = <b>{ $area }</b>, the last 4 weeks
    { $needs ->
    [0] Nobody asked for help.
    [one] 1 request. Met: { $met }. Told where to turn: { $signposted }. Ended without help: { $unmet }.
   *[other] { $needs } requests. Met: { $met }. Told where to turn: { $signposted }. Ended without help: { $unmet }.
}
    { $waits ->
    [none] ~
   *[other] { $waits }
}
    { $timed ->
    [0] ~
   *[other] Answered in time: { $in_time } of { $timed }.
}
    Helpers: { $helpers }.{ $tired ->
    [0] { "" }
   *[other] { " " }With more than 3 jobs at once: { $tired }.
}
    { $gaps ->
    [none] ~
   *[other] No group: { $gaps }
}
    { $alone ->
    [none] ~
   *[other] Requests, but no helpers: { $alone }
}
staff-stats-rounded = <b>{ $area }</b>, the last 4 whole weeks
    { $needs ->
    [few] A few requests. So few are not counted, so that nobody can be found.
    [none] Nobody asked for help.
   *[other] About { $needs } requests. Met: { $met ->
        [few] a few
        [none] 0
       *[other] { $met }
    }. Ended without help: { $unmet ->
        [few] a few
        [none] 0
       *[other] { $unmet }
    }.
}
    Numbers are rounded to 5.
staff-stats-elsewhere = You may not see the numbers of { $area } here. Type /stats in a private chat with me, or ask for your own area.
staff-stats-which = Which area? You can see these: { $areas }. Write the name after the command, like this: /stats Ashbrook

line-kind = { $category } { $count }
line-ward = { $place }: { $needs ->
    [none] fewer than 5
   *[other] { $needs }
} asked, { $met ->
    [none] fewer than 5
   *[other] { $met }
} met

staff-digest = <b>Waiting</b> · { $goes }
    { $stale ->
    [none] ~
    [late] This comes late. I was not running at the usual time.
   *[other] Some messages are not read yet. The numbers may be old.
}
    { $urgent ->
    [none] ~
   *[other] <b>Danger, nobody has it:</b> { $urgent }
}
    { $late ->
    [0] ~
   *[other] <b>Overdue: { $late }</b>
}
    { $overdue ->
    [none] ~
   *[other] { $overdue }
}
    { $due ->
    [0] ~
   *[other] <b>Due today: { $due }</b>
}
    { $today ->
    [none] ~
   *[other] { $today }
}
    { $more ->
    [0] ~
   *[other] And { $more } more. See all: /queue
}
    { $waiting ->
    [0] ~
   *[other] With the council: { $waiting }, the oldest for { $hours } hours
}
    { $silent ->
    [0] ~
   *[other] Helper gives no sign: { $silent }
}
    { $fresh ->
    [none] ~
   *[other] New: { $fresh }
}
    { $idle ->
    [none] ~
   *[other] Offers nobody needed: { $idle }
}
    { $gaps ->
    [none] ~
   *[other] No group: { $gaps }
}
    People: { $shift } on shift, { $full } helpers with enough jobs, { $resting } resting
    { $held ->
    [0] ~
   *[other] Reported, to be looked at: { $held }
}
    { $numbers ->
    [0] ~
   *[other] Numbers to call that are out of date: { $numbers }
}
    { $met ->
    [0] ~
    [one] One need was met since the last time.
   *[other] { $met } needs were met since the last time.
}
staff-nothing-waiting = Nothing waiting.{ $met ->
    [0] { "" }
    [one] { " " }One need was met since the last time.
   *[other] { " " }{ $met } needs were met since the last time.
}{ $stale ->
    [none] { "" }
    [late] { " " }This comes late: I was not running at the usual time.
   *[other] { " " }Some messages are not read yet, so this may be old.
}
chart-late = This waited before it could be sent. The numbers are from then.
staff-digest-set = Noted. The next digest: { $goes ->
    [none] none, until you set times again.
   *[other] { $goes }.
}
staff-unclear-digest = Type the times like this: /digest 8:00 16:00 weekend 9:00, /digest off, or /digest now
staff-unclear-own-digest = Type /digest off to stop the council’s digest here, or /digest on to get it again.
staff-own-digest-off = You get no council digest any more. Type /digest on to get it again.
staff-own-digest-on = You get the council’s digest again, at 9am on weekdays.
staff-council-digest = <b>{ $area }</b>, { $days ->
    [one] since yesterday
   *[other] the last { $days } days
}
    Asked: { $needs }. Met: { $met }.
    { $waiting ->
    [0] Nothing waits for the council.
   *[other] Waiting for the council: { $waiting }. For more than a day: { $day_old }. For more than a week: { $week_old }.
}
    { $half ->
    [0] ~
   *[other] Half of the answers came within { $half } { $unit }.
}
    { $unmet ->
    [none] ~
   *[other] Ended without help: { $unmet }
}
    { $asked ->
    [0] ~
   *[other] Told where to turn, and it worked: { $worked } of { $asked }
}
    { $failed ->
    [0] ~
   *[other] Broadcasts that did not arrive: { $failed } places
}
    { $wards ->
    [none] ~
   *[other] { $wards }
}
    { $needs ->
    [0] ~
   *[other] The file has every measure.
}
    Log mark: { $mark }

button-take-code = I’ll take { $code }

# The picture of an area's numbers, and the same in words.

chart-subtitle = The last { $weeks } weeks
chart-weeks = Requests by week
chart-wards = Requests by ward
chart-waiting = How long until a person answered (half of them)
chart-needs = asked
chart-answered = answered
chart-target = target
chart-hidden = fewer than 5
chart-more = and { $count } more wards
chart-nothing = No requests yet
chart-urgency = { $which ->
    [emergency] Danger
    [today] Today
    [soon] Soon
   *[other] No rush
}
chart-span = { $unit ->
    [days] { $count } days
    [hours] { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
   *[other] { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
}
chart-wait = { $half }, target { $target }
chart-no-wait = no answers yet, target { $target }
chart-alt = In the picture: { $needs } asked in { $weeks } weeks, { $answered } answered.
    { $busiest ->
    [none] ~
   *[other] Most in { $busiest }: { $most }.
}
    { $unanswered ->
    [none] ~
   *[other] No answer yet in: { $unanswered }.
}

# The desk.

staff-queue = <b>{ $total ->
    [0] Nothing waits
    [one] 1 case
   *[other] { $total } cases
}</b>{ $filter ->
    [none] .
   *[other] : { $filter }
}
    { $late ->
    [0] ~
   *[other] <b>Overdue: { $late }</b>
}
    { $overdue ->
    [none] ~
   *[other] { $overdue }
}
    { $due ->
    [0] ~
   *[other] <b>Due today: { $due }</b>
}
    { $today ->
    [none] ~
   *[other] { $today }
}
    { $later ->
    [0] ~
   *[other] <b>Later: { $later }</b>
}
    { $soon ->
    [none] ~
   *[other] { $soon }
}
    { $left ->
    [0] ~
   *[other] And { $left } more: { $next }
}
staff-no-such-filter = I can’t find { $typed }. You can type /queue mine, /queue overdue, /queue shopping or a ward.
    { $areas ->
    [none] ~
   *[other] The wards: { $areas }.
}
staff-not-that-step = That can’t be done with { $code } now: { $standing }. { $steps ->
    [none] Nothing can be done with it now.
   *[other] You can type: { $steps }
}
staff-unclear-assign = Type the code and the person, like this: /assign K7M4 H7
staff-assign-whom = { $count ->
    [0] Nobody else is on shift for { $code }. You can type /assign { $code } H7
   *[other] Who should have { $code }? These are on shift. You can also type /assign { $code } H7
}
staff-may-not-work = { $who } may not look after { $code }. See /rota
staff-assigned = { $name ->
    [none] { $who } has { $code } now.
   *[other] { $name } ({ $who }) has { $code } now.
} { $told ->
    [yes] They have been told.
    [cover] They are away. Their stand-in has been told.
   *[no] They are off shift, so I have not told them.
}
staff-assigned-to-you = { $name ->
    [none] You have been given { $code }.
   *[other] { $name } gave you { $code }.
} To see your cases, type /queue mine
staff-unclear-note = Type the code and your note, like this: /note K7M4 rang twice, no answer
staff-type-note = What should the others know about { $code }? Reply to this message with your words. Or write to me in private: /note { $code } and your words.
staff-no-safety-notes = I keep no notes about someone’s safety. Write { $code } down where your safeguarding lead keeps records.
staff-note-kept = Noted for { $code }. To read it, type /why { $code }
staff-why = <b>What happened with { $code }</b>
    { $happened ->
    [none] Nothing yet.
   *[other] { $happened }
}
    Messages about it: { $sent } sent, { $failed } failed, { $held } not picked up yet, { $waiting } on their way.
    { $reached ->
    [none] ~
   *[other] <b>On WhatsApp</b>
}
    { $reached ->
    [none] ~
   *[other] { $reached }
}
    { $notes ->
    [none] ~
   *[other] <b>Notes</b>
}
    { $notes ->
    [none] ~
   *[other] { $notes }
}
staff-closed-helped = A coordinator says help came, so { $code } is closed. If not, type /reopen { $code }
staff-helped-noted = { $code } is closed: help came. The asker is told.
staff-unclear-merge = Type two codes, like this: /merge K7M4 P9X4. The second goes on in the first.
staff-not-two = I need two different codes, and the first must be open. Like this: /merge K7M4 P9X4
staff-not-for-safety = { $code } is about someone’s safety. It stays as it is.
staff-join-up = A coordinator thinks { $code } and another request are for the same home. Shall I make them one? You can also type /joinup { $code } yes or /joinup { $code } no
staff-join-asked = I have asked both people whether { $code } and { $other } are one. I will tell you.
staff-join-noted = Thank you. I have noted your answer about { $code }.
staff-join-refused = { $code } and { $other } stay apart.
staff-joined = { $other } goes on as { $code }.
staff-joined-into = { $code } is the same as another request, so I have joined the two. The other one goes on.
staff-joined-here = { $code } goes on. Another request was the same and is part of it now.
staff-joined-helper = { $code } was the same as another request. You are free. Thank you.
staff-unclear-split = Type the code and the two parts with a line between them: /split K7M4 milk today | a lift on Friday. It can’t be about danger.
staff-split-done = { $code } is two requests now: { $code } and { $other }.
staff-split-for-you = A coordinator made two requests of { $code }: { $code } and { $other }. To see them, type /mine
staff-who-can-help = <b>Who could help with { $code }</b>
    { $fitting ->
    [none] Nobody with an offer that fits is free now.
   *[other] { $fitting }
}
    { $others ->
    [none] ~
   *[other] <b>Not now</b>
}
    { $others ->
    [none] ~
   *[other] { $others }
}
staff-not-askable = I can’t ask { $who } about { $code } now. See /helpers { $code }
staff-helper-asked = I have asked { $who } about { $code }.
staff-person = <b>{ $who }</b>{ $name ->
    [none] { "" }
   *[other] { " " }{ $name }
}
    Jobs now: { $jobs } of { $most }.
    { $until ->
    [none] No check holds.
   *[other] Checked until { $until }.
}
    { $suspended ->
    [yes] Suspended. To let them back, type /unsuspend { $who }
   *[no] To write down a check: /check { $who } dbs-basic and the last day. To suspend: /suspend { $who }
}
staff-check-which = What did you check for { $who }?
staff-check-how-long = How long does it hold for { $who }: { $check }?
staff-unclear-for = Type the street, a comma, and what they need: /for Elm Street, milk by tonight
staff-for-no-kind = What kind of help is that? Say it in plain words, like shopping, a lift or a prescription.
staff-for-no-street = I can’t find { $typed }. { $streets ->
    [none] There is no street you look after yet.
   *[other] You can use: { $streets }.
}
staff-for-how =
    { $code }: { $category }, { $urgency }, for { $street }. Did they agree that I ask for help? You can also type /foragreed { $code } phone
    { $kinds ->
        [none] ~
       *[other] I keep this out of the card: { $kinds }. If they agreed, it stays sealed for the helper. You see it with /details { $code }
    }
staff-for-changed = I have sealed this for the helper of { $code }: { $kinds }. You see it with /details { $code }
staff-for-hear = How do they want to hear about { $code }? You can also type /forhears { $code } phone
staff-for-done = { $listed ->
    [yes] { $code } is on the card in { $street }, without a name.
   *[no] { $code } is private, so it goes to the coordinators and not to { $street }.
} I tell you the news to pass on.
staff-unclear-partner = Type the name, the kinds of help and when: /partner Ashbrook Food Bank, food_support shopping, Mon-Fri 9-17
staff-partner-ready = { $name } is set up. Add me to its group with this link. It works once, for { $days } days.
    { $link }
staff-partner-here = This is now the chat of { $name }. Coordinators send cases here. I show no names, and words only when the person said yes to you.
staff-unclear-refer = Type the code and the partner’s name, like this: /refer K7M4 Ashbrook Food Bank
staff-refer-where = { $count ->
    [0] No partner that fits { $code } is open now. You can still type /refer { $code } and a name.
   *[other] Where should { $code } go? You can also type /refer { $code } and a name.
}
staff-no-such-partner = There is no partner called { $name } that helps with this here.
staff-referred = { $name } has been asked about { $code }.
staff-may-partner-read = { $name } may be able to help with { $code }. May they read your words? You can say no. You can also type /sharewith { $code } yes or /sharewith { $code } no
staff-partner-may-read = Thank you. { $name } can read your words for { $code }.
staff-partner-may-not-read = All right. { $name } sees only what kind of help { $code } is and where.
staff-partner-has = { $name } is now looking after { $code }.
staff-partner-took = { $name } has taken { $code }.
staff-partner-why-not = Why can’t you help with { $code }? The coordinators are told.
staff-partner-thanks = Thank you. The coordinators know about { $code }.
staff-partner-cannot = { $code } is back. { $name } can’t help: { $reason }.
staff-partner-passed-on = { $code } is back. { $name } says another partner fits better.
staff-partner-silent = { $code } is back. { $name } has not answered.
staff-partner-too-late = { $code } is no longer with you. Thank you.
staff-partner-asked = How is { $code } going? When help came, press the button on its card.
line-reach = { $when } · { $how ->
    [read] read, { $since }
    [delivered] arrived, { $since }
    [sent] sent, { $since }
    [failed] did not arrive (code { $error })
   *[waiting] no word from WhatsApp yet
}
line-why = { $when } · { $who ->
    [clock] the clock
    [gone] someone who is gone
    [asker] the asker
    [neighbour] a neighbour
   *[staff] { $name ->
        [none] a coordinator
       *[other] { $name }
    }
}: { $deed }{ $because ->
    [none] { "" }
   *[other] { " " }({ $because })
}
line-note = { $when } · { $name ->
    [none] a coordinator
   *[other] { $name }
}: { $words }
line-helper = { $who }{ $name ->
    [none] { "" }
   *[other] { " " }{ $name }
} · { $jobs } of { $most } jobs · { $why ->
    [fits] can be asked
    [before] was asked about this
    [unreachable] can’t be asked
    [unchecked] not checked
    [full] has enough jobs
    [today] busy today
    [asked] asked just now
    [far] too far away
    [language] another language
   *[times] at other times
}
name-deed-ask = asked
name-deed-claim = said they can help
name-deed-release = gave it back
name-deed-done = said it is done
name-deed-confirm = said help came
name-deed-not-done = said it is not done
name-deed-still-going = said it still goes on
name-deed-on-it = said they are on it
name-deed-sorted = said it is sorted
name-deed-withdraw = took it back
name-deed-reopen = opened it again
name-deed-still-needed = said it is still needed
name-deed-take = took the case
name-deed-giveback = gave the case back
name-deed-assign = gave the case on
name-deed-streets = asked nearby streets
name-deed-signpost = said where to turn
name-deed-close = closed it
name-deed-report = reported it
name-deed-restore = looked, and it is fine
name-deed-agree = said yes to the helper
name-deed-seen = saw private details
name-deed-saw-danger = read who may be in danger
name-deed-safety-override = let the coordinators read name and words, because of danger
name-deed-not-arrived = found that the answer did not arrive
name-deed-consent = wrote down the yes
name-deed-share = said the words may be read
name-deed-keep = said the words stay private
name-deed-rang = rang, and they agreed
name-deed-reword = changed the words
name-deed-nudge = asked the street again
name-deed-forward = told the coordinators
name-deed-remind = reminded the coordinators
name-deed-take-back = freed the case for another
name-deed-expire = closed it without an answer
name-deed-merge = joined two requests
name-deed-split = made two of one
name-deed-refer = sent it to a partner
name-deed-partner-accept = took it for the partner
name-deed-partner-return = came back from the partner
name-deed-recorded-by-phone = took it down for someone
name-deed-answer = answered a question
name-deed-hear-by = said how they hear back
name-deed-hid = kept private parts sealed
name-deed-refused = tried what they may not
name-deed-other = changed something
task-take-code = Take { $code }
task-more-cases = More
task-assign = Give to someone
task-assign-to = { $who }{ $name ->
    [none] { "" }
   *[other] { " " }{ $name }
}
task-note = Add a note
task-why = What happened
task-helpers = Who could help
task-ask-helper = Ask { $who }
task-look = Look at { $who }
task-check = Check { $who }
task-check-kind = { $check ->
    [identity] Who they are
    [reference] A reference
    [dbs-basic] DBS basic
    [dbs-standard] DBS standard
    [dbs-enhanced] DBS enhanced
   *[partner] By a partner
}
task-check-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
task-let-back = Let { $who } back
task-join-yes = Yes, make them one
task-join-no = No, keep both
task-with-me = Yes, they are with me
task-on-the-phone = Yes, on the phone
task-by-visit = By a visit
task-helped = Help came
task-refer = Send to a partner
task-refer-to = Send to { $name }
task-accept = Accept
task-pass-on = Pass on to another
task-cannot = Can’t
