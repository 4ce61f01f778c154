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

staff-you-are = You are now { $role } for { $area ->
    [none] every area
   *[other] { $area }
}. Type /help to see what you can do.
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
