# Cards: one line each.

card-head = <b>{ $code }</b> · { $category } · { $urgency }
card-words = { $words }
card-details-private = The details go only to the person who helps.
card-slots = Helpers wanted: { $count }
card-asker = { $name } asked.
card-asker-unnamed = A neighbour asked.
card-helper = Helping: { $names }
card-helpers-some = Helping: { $names } ({ $count } of { $slots })
card-open =
    { $left ->
        [one] Can you help? Press the button, or type /can { $code }
       *[other] Can you help? { $left } more wanted. Press the button, or type /can { $code }
    }
card-open-again =
    { $left ->
        [one] Open again. Can you help? Press the button, or type /can { $code }
       *[other] Open again. { $left } more wanted. Press the button, or type /can { $code }
    }
card-forwarded = Still open. The coordinators know too. If you can help, press the button or type /can { $code }
card-private = With the coordinators.
card-claimed = Someone is on the way. Thank you.
card-done = The helper says it is done. We are asking if that is right.
card-accepted =
    { $name ->
        [none] A coordinator is looking after this now.
       *[other] { $name }, a coordinator, is looking after this now.
    }
card-referred = The coordinators have asked a partner organisation to help.
card-partner = { $name } is looking after this now.
card-awaiting = Waiting for a yes.
card-held = A coordinator is taking a look at this.
card-met = Done. Thank you, neighbours.
card-signposted = Closed. A coordinator has answered.
card-unmet = Closed. We could not find help this time.
card-withdrawn = Taken back. No longer needed.
card-expired = Closed. It ran out of time.
card-merged = Closed. It goes on under another code.

case-head = <b>{ $code }</b> · { $category } · { $urgency }
case-place =
    { $street ->
        [none] Street not known
       *[other] { $street } · ward: { $ward }
    }
case-age =
    { $hours ->
        [0] Asked at { $when }. Waited { $minutes } min before it came here.
       *[other] Asked at { $when }. Waited { $hours } h { $minutes } min before it came here.
    }
case-age-new = Asked at { $when }.
case-words = The asker’s words: { $words }
case-danger-who =
    { $name ->
        [none] Someone may be in danger. You see this without their yes, so that you can help.
       *[other] { $name } may be in danger, or knows who is. You see this without their yes, so that you can help.
    }
case-danger-lost = I do not know where they are.
case-danger-detail = { $detail }: { $words }
case-danger-way =
    { $platform ->
        [whatsapp] To reach them: in private on WhatsApp, with /signpost { $code } and your words. What they gave: /details { $code }
       *[telegram] To reach them: in private on Telegram, with /signpost { $code } and your words. What they gave: /details { $code }
    }
case-lead-only = Someone may be in danger. This is for the safeguarding lead alone: /details { $code }
case-words-private = The words are private. The asker has not agreed to share them.
case-helpers =
    { $count ->
        [one] Helping: 1 neighbour of { $slots } wanted.
       *[other] Helping: { $count } neighbours of { $slots } wanted.
    }
case-wide = Nearby streets were asked.
case-waiting = Nobody has taken this case yet.
case-taken =
    { $name ->
        [none] A coordinator has this case.
       *[other] { $name } has this case.
    }
case-referred = { $name } was asked to take this case, and has not answered yet.
case-open = The streets are being asked.
case-claimed = A neighbour is helping.
case-done = The helper says it is done. The asker is being asked.
case-awaiting = Waiting for a yes.
case-held = Held after a report. Please look within 4 hours.
case-met = Closed: it is sorted.
case-signposted = Closed: the asker was told where to turn.
case-unmet = Closed without help: { $reason }
case-withdrawn = Closed: the asker took it back.
case-expired = Closed: it ran out of time.
case-merged = Closed: it is the same as another request.
case-again =
    { $count ->
        [one] The asker said it again, at { $when }.
       *[other] The asker said it again, { $count } times, last at { $when }.
    }
case-hushed = Do not write to the asker: someone near may read it. For a safe way, type /details { $code }
case-unreached = The asker has not opened a private chat yet. Your answer waits for them, and the case stays open until they have it.

partner-waiting = Can you help? Press a button.
partner-yours = You have this case. Thank you.
partner-done = You say it is done. We are asking if that is right.
partner-over = This is no longer with you.

offer-head = <b>{ $code }</b> · Offer · { $category }
offer-by = { $name } offers this.
offer-by-unnamed = A neighbour offers this.
offer-how = Need it? Type /need and a few words.
offer-paused = Resting for now.
offer-held = A coordinator is taking a look at this.
offer-expired = This offer has ended.
offer-withdrawn = Taken back.

card-reports =
    { $count ->
        [one] { $who } reports a lot today. 1 report is open. It came at { $when }.
       *[other] { $who } reports a lot today. { $count } reports are open. The last came at { $when }.
    } They are gathered here, so that they do not hide other messages. To see this person, type /person { $who }. To look at one report, type /hold or /restore and its code.
card-join-waiting =
    { $ward ->
        [none] { $street } asks to join. Until someone accepts it, I stay quiet there.
       *[other] { $street } ({ $ward } ward) asks to join. Until someone accepts it, I stay quiet there.
    }
card-join-accepted = { $street } has joined.
card-join-refused =
    { $street ->
        [none] A street was not accepted. I have left it and kept nothing of it.
       *[other] { $street } was not accepted. I have left it.
    }

line-need =
    { $words ->
        [none] <b>{ $code }</b> · { $category } · { $urgency } · { $standing }
       *[other] <b>{ $code }</b> · { $category } · { $urgency } · { $standing } · { $words }
    }
line-offer = <b>{ $code }</b> · { $category } · { $words }
