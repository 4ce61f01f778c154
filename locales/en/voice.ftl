# Broadcasts: what the streets read, and what the council's officers are told while they write.

name-level-emergency = emergency
name-level-important = important
name-level-routine = routine
name-stage-draft = being written
name-stage-pending = waits for a yes
name-stage-scheduled = agreed, waits for its time
name-stage-sending = on its way
name-stage-sent = sent
name-stage-retracted = taken back
name-stage-expired = over
name-stage-cancelled = stopped
name-state-waiting = still to come
name-state-folded = waits for the round-up
name-state-sent = sent
name-state-failed = failed
name-state-unknown = not known if it arrived
name-state-unreachable = not reachable
name-state-cancelled = stopped first

line-broadcast = <b>{ $reference }</b> · { $level ->
    [none] no level yet
   *[other] { $level }
} · { $stage }{ $exercise ->
    [0] { "" }
   *[other] { " " }· exercise
}
line-choice = { $option }: { $count ->
    [none] fewer than 5, or hidden to protect another
   *[other] { $count }
}
line-place = { $place ->
    [none] One person
   *[other] { $place }
}: { $state }{ $error ->
    [none] { "" }
   *[other] { " " }({ $error })
}

# What the streets read.

notice-exercise = <b>EXERCISE. This is not real.</b>{ $street ->
    [none] { "" }
   *[other] { " " }Copy for { $street }.
}
notice-emergency = <b>Urgent. Read this now.</b>
notice-important = <b>Important</b>
notice-routine = <b>News from your council</b>
notice-correction = <b>Correction to { $about }.</b> This is what was wrong, and what is right:
notice-retraction = <b>{ $about } is taken back.</b> Do not act on it.
notice-retracted = <b>Taken back.</b> { $reference } was wrong. Do not act on it. See { $later ->
    [none] the council’s next message
   *[other] { $later }
}.
notice-over = <b>This is over.</b> It no longer applies.
notice-corrected = <b>Corrected.</b> Part of this was wrong. Read { $later }.
notice-ok = Have you seen this? Press the button, or type /ok { $reference }
notice-safe = Are you safe? Press a button. Or reply to this message: 1 for safe, 2 if you need help. If a life is in danger, call 999 first.
notice-poll = { $several ->
    [0] Choose one.
   *[other] Choose as many as you like.
} Press a button, or type /vote { $reference } and the number.{ $when ->
    [none] { "" }
   *[other] { " " }You can choose until { $when }.
}
notice-you-said = <b>You said:</b>
notice-choice = { $option }: { $count ->
    [none] not shown, too few
   *[other] { $count }
}
notice-we-did = <b>We did:</b> { $words }
notice-ends = This ends on { $when }.
notice-sender = From { $council }, ref { $reference }, check at { $contact }
notice-report = <b>{ $reference }</b> · { $stage }
    Sent: { $sent } of { $all }. Sent does not mean read.
    { $waiting ->
    [0] ~
   *[other] Still to come: { $waiting }.
}
    { $folded ->
    [0] ~
   *[other] Waiting for their daily round-up: { $folded }.
}
    { $failed ->
    [0] ~
   *[other] Failed: { $failed }.
}
    { $unknown ->
    [0] ~
   *[other] Not known if it arrived: { $unknown }. It is not sent to them again.
}
    { $unreachable ->
    [0] ~
   *[other] Could not be reached: { $unreachable }.
}
    { $cancelled ->
    [0] ~
   *[other] Stopped first: { $cancelled }.
}
    Place by place: /results { $reference }

format-sms-begins = { $council } { $reference }:
format-sms-ends = Check: { $contact }

button-seen-it = OK, I have seen this
button-i-am-safe = I am safe
button-i-need-help = I need help
button-ask-council = Ask the council
button-ask-about = Ask about { $reference }
button-option = { $option }
button-stop-sending = Stop sending
button-level = { $level }
button-everybody = Everybody in { $area }
button-send-now = As soon as it is agreed
button-tomorrow = Tomorrow at 9am
button-hours = { $hours ->
    [24] After 1 day
    [72] After 3 days
   *[other] After 1 week
}
button-submit = Ask for a yes
button-approve = Yes, send it
button-reject = No
button-discard = Stop it
button-ask-seen = Add: have you seen this?
button-ask-safe = Add: are you safe?
button-no-read-back = Take the question out
button-override = Send it on my own word
button-reviewed = I have looked
button-answer-them = Answer
button-formats = Text message, leaflet, phone

# What officers and approvers are told.

voice-officers-only = Only the council’s officers can do that. If you should be one, ask your administrator for a link.
voice-approvers-only = Only the council’s approvers for these streets can do that. I have written down that you tried.
voice-privately-please = That works in a private chat with me.
voice-no-such-broadcast = I know of no broadcast { $reference } here.
voice-unclear-broadcast = To begin a broadcast, type /broadcast. To see one, type it with its number, like /broadcast B12
voice-unclear-field = I cannot read that. For { $reference } you can type, for example:
    /broadcast { $reference } text and the words
    /broadcast { $reference } cy and the words in Welsh
    /broadcast { $reference } to North, South
    /broadcast { $reference } to street Elm Street
    /broadcast { $reference } to role coordinator
    /broadcast { $reference } to language pl
    /broadcast { $reference } level important
    /broadcast { $reference } at 2026-03-14 10:00
    /broadcast { $reference } until 3 days
    /broadcast { $reference } readback safe
    /broadcast { $reference } poll Yes | No
    /broadcast { $reference } polluntil 3 days
    /broadcast { $reference } short and the words for a text message
voice-unclear-vote = Type the number of the broadcast, like this: /ok B12, /safe B12, or /vote B12 2
voice-list = { $broadcasts ->
    [none] No broadcasts are open. To begin one, type /broadcast
   *[other] Broadcasts
    { $broadcasts }
}
voice-ask-level = { $exercise ->
    [0] A new broadcast: { $reference }. How much does it matter?
   *[other] A new exercise: { $reference }. It can never go to a real street, only to a group for exercises. To make one: /invite exercise and the area. How much does it matter?
}
    Routine goes into each street’s daily round-up. Important goes by day. Emergency goes at once, at night too.
    You can also type: /broadcast { $reference } level important
voice-ask-text = { $problem ->
    [welsh] Every broadcast in Wales needs Welsh words too. Type the Welsh words of { $reference } now.
    [too-long] The words of { $reference } are too long. Type them again with at most { $most } letters.
   *[other] Type the words of { $reference } now. Say first what people should do.
}
voice-ask-target = { $problem ->
    [nobody-there] Nobody can be reached there.
   *[other] ~
}
    Whom is { $reference } for? Press a button, or type: /broadcast { $reference } to North, South
voice-ask-time = { $problem ->
    [at-night] Only an emergency goes between 9pm and 8am.
   *[other] ~
}
    When should { $reference } go? Press a button, or type: /broadcast { $reference } at 2026-03-14 10:00
voice-ask-expiry = { $problem ->
    [expires-too-soon] That is too soon. It must hold for an hour at least.
    [expires-too-late] That is too late. It can hold for 3 months at most.
   *[other] ~
}
    When is { $reference } over? Press a button, or type: /broadcast { $reference } until 3 days
voice-ask-poll-close = When does the poll in { $reference } close? Type: /broadcast { $reference } polluntil 3 days
voice-election-stops = { $reference } cannot go now, because an election is near. Until it is over, only emergencies and important service messages go. Polls and promotions do not.
voice-election-on = Noted: from { $from } to { $to } only emergencies and important service messages go.
voice-election-off = Noted: no election is near. All broadcasts can go.
voice-unclear-election = Type it like this: /election 2026-03-20 2026-05-07, or /election off
voice-summary = That is how <b>{ $reference }</b> will look. { $level } · { $stage }
    { $groups ->
    [0] It goes to no group.
    [one] It reaches 1 group, about { $people } people.
   *[other] It reaches { $groups } groups, about { $people } people.
}{ $direct ->
    [0] { "" }
    [one] { " " }1 person gets it in private.
   *[other] { " " }{ $direct } people get it in private.
} { $unreachable ->
    [0] All can be reached.
    [one] 1 cannot be reached.
   *[other] { $unreachable } cannot be reached.
}
    { $missing ->
    [none] ~
   *[other] There are no words yet in: { $missing }. They get all the words there are.
}
    { $goes ->
    [none] ~
   *[other] Goes: { $goes }.
}
    { $ends ->
    [none] ~
   *[other] Ends: { $ends }.
}
    To change the words: /broadcast { $reference } text and the new words
voice-too-late-to-change = { $reference } cannot be changed any more: { $stage }. You can still type /correct { $reference } or /retract { $reference }
voice-yes-is-void = You changed { $reference }. So nobody has agreed to it any more. Ask again when you are ready.
voice-submitted = { $asked ->
    [0] Nobody who may agree to { $reference } is on shift now. Ask an administrator: an approver who did not write it must say yes.
    [one] One person was asked to agree to { $reference }. You will hear from me.
   *[other] { $asked } people were asked to agree to { $reference }. The first yes counts. You will hear from me.
}
voice-please-approve = { $name } asks you to agree to <b>{ $reference }</b>. You see its words above, as they will look.
    { $level } · { $groups ->
    [0] no group
    [one] 1 group, about { $people } people
   *[other] { $groups } groups, about { $people } people
}{ $direct ->
    [0] { "" }
   *[other] , { $direct } in private
}
    Goes: { $goes }. Ends: { $ends }.
    You can also type /approve { $reference } { $version } or /reject { $reference } and why
voice-not-your-own = You wrote in { $reference }. Somebody else must agree to it.
voice-which-version = Type the number that stands in my question too, like this: /approve { $reference } { $version }
voice-has-changed = { $reference } is not the one that you saw: { $stage }. If it needs a yes again, I will ask you.
voice-cannot-go = { $reference } cannot go now: { $problem ->
    [nobody-there] nobody can be reached there
    [at-night] it is night, and it is no emergency
    [expires-too-soon] it would be over too soon
    [election] an election is near
   *[other] something is missing
}. Change it and ask again: /broadcast { $reference }
voice-approval-noted = You agreed to { $reference }.
voice-approved = { $name } agreed to { $reference }. It goes: { $goes }. To stop it: /broadcast { $reference } cancel
voice-why-reject = Why not? Type your reason. The author of { $reference } will read it.
voice-rejection-noted = The author of { $reference } has your reason.
voice-rejected = { $name } did not agree to { $reference }: { $words }
    Change it and ask again: /broadcast { $reference }
voice-no-longer-asked = { $reference } was stopped. You need not look at it.
voice-only-in-emergency = Only an emergency can go on one person’s word. { $reference } needs somebody else’s yes.
voice-why-alone = Why can { $reference } not wait for somebody else? Type your reason. It is kept, and somebody looks at it within the hour.
voice-goes-alone = { $reference } goes on your word alone. Others were asked to look at it within the hour.
    Goes: { $goes }. Ends: { $ends }. To stop it: /broadcast { $reference } cancel
voice-please-review = { $name } lets { $reference } go without a second yes. The reason: { $words }
    Goes: { $goes }.
    Look at it within the hour. If it is wrong, tell an officer at once. They can type /retract { $reference } and why
    You can also type /review { $reference }
voice-nothing-to-review = There is nothing to look at for { $reference }.
voice-review-noted = Noted: you looked at { $reference }.
voice-reviewed = { $name } has looked at { $reference }.
voice-cancelled = { $reference } is stopped. Nobody gets it.
voice-stopped-sending = { $reference } goes no further. { $left } did not get it. What is sent stays sent: use /correct or /retract for that.
voice-nothing-to-correct = { $reference } cannot be corrected: { $stage }.
voice-unclear-correction = Say what was wrong and what is right: /{ $command } { $reference } and the words
voice-sms = Text message for { $reference }, { $letters } of 306 letters:
    { $text }
    { $whole ->
    [0] The words were cut. Write shorter ones: /broadcast { $reference } short and the words
   *[other] ~
}
voice-leaflet = Leaflet for { $reference }:
    <b>A message from { $council }</b>
    { $text }
    This ends on { $ends }.
    Reference { $reference }. Check at { $contact }
voice-phone = To read aloud in one minute, { $reference }:
    Hello. This is a message from { $council }. The reference is { $reference }.
    { $text }
    You can check this at { $contact }. Would you like me to say it again?
    { $whole ->
    [0] Only the first sentences fit into a minute.
   *[other] ~
}
voice-outcome = <b>{ $reference }</b>: sent to { $sent }. Sent does not mean read.
    { $places ->
    [none] ~
   *[other] { $places }
}
    { $choices ->
    [none] ~
   *[other] { $choices }
}
    { $questions ->
    [0] ~
   *[other] Questions without an answer: { $questions }. Type /answer { $reference }
}
voice-ended = { $reference } has ended. It no longer applies. If you need help now, type /need and a few words.
voice-outdated = { $reference } was corrected. Please read and answer { $newer } instead. If you need help now, type /need and a few words.
voice-nothing-asked = { $reference } does not ask for that.
voice-heard-noted = Thank you. I have noted it for { $reference }.
voice-help-noted = The coordinators know now that you need help. Your code is { $code }. If a life is in danger, call 999.
    May I pass on how to reach you? Type /detail { $code } phone and your number.
    To say what you need, type /detail { $code } note and your words. Only a coordinator sees it.
voice-help-is-known = The coordinators know already that you need help. If a life is in danger, call 999.
voice-exercise-help = This is an exercise, so nobody comes. If you really need help, type /need and a few words.
voice-poll-is-closed = The poll in { $reference } is closed.
voice-vote-noted = You chose: { $option }
voice-vote-taken-back = You no longer choose: { $option }
voice-how-to-ask = Type your question like this: /ask { $reference } and your words. Your name is not passed on.
voice-type-question = Type your question about { $reference }. Your name is not passed on.
voice-question-noted = The council has your question about { $reference }. You get the answer here.
voice-question-asked = A neighbour asks about { $reference }: { $words }
    Your answer goes to everyone who asks until then: /answer { $reference } and your words
voice-no-questions = Nobody waits for an answer about { $reference }.
voice-type-answer = Questions about { $reference }:
    { $questions }
    Type one answer for all of them.
voice-answered = The council answers about { $reference }:
    { $words }
voice-answer-sent = { $count ->
    [one] One person gets your answer about { $reference }.
   *[other] { $count } people get your answer about { $reference }.
}
voice-what-did-you-do = First say what the council did with the answers: /broadcast { $reference } wedid and the words
voice-poll-proposed = { $asked ->
    [0] Nobody who may agree to that is on shift now. Ask an administrator.
   *[other] Somebody was asked to agree to what you did about { $reference }. Then the streets see it.
}
voice-please-agree = { $name } wants to close the poll in { $reference } and tell the streets what the council did:
    { $words }
    You can also type /broadcast { $reference } agree
voice-poll-closed = The poll in { $reference } is closed. The streets see what you did.
voice-news = { $news ->
    [none] There is no news from the council now.
   *[other] What the council told your street, and still holds:
    { $news }
}
voice-muted = This street gets no routine news from the council now. Important news and emergencies still come. To change it: /unmute
voice-unmuted = This street gets the council’s routine news again, once a day at most.
voice-invite-exercise = Open this link and choose a group for exercises. It works once, for { $days } days.
    { $link }
voice-exercise-ready = Exercises are shown here from now on, instead of in the streets.
