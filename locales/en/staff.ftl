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
staff-late-words = This waited before it could be sent. The numbers are from then.
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
