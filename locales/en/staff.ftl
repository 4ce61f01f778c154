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
