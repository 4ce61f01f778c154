# Between asker and helper, and what looks after both.

say-which-helper = Which helper? Press the button below the message about them. If nobody is helping with { $code } yet, I will tell you when someone can.
say-not-this-time = Thank you for offering to help with { $code }. You are no longer needed for it.
say-tell-details =
    What should your helper for { $code } know? Press a button, or type it like this:
    /detail { $code } address 14 High Street
    I keep it sealed. Only a helper you said yes to can see it. It goes 7 days after the end.
say-type-detail =
    { $detail }: type it now. I keep it sealed for { $code }.
    Never tell me a card number, a PIN or a password.
say-detail-privately = That is not for the group. Please tell me here, in private. If your message is still in the group, please delete it there.
say-detail-kept = Kept safe for { $code }. Nobody sees it until you say yes to a helper. To see or delete it, type /details { $code }
say-details-passed = Thank you. Your helper for { $code } can see it now. I have written down that they saw it.
say-details-not-yours = Only the person who asked for { $code } can show you more. I have not been told to.
say-details-forgotten = I have deleted the details for { $code }. I also took them out of your helper’s chat, or asked your helper to delete them.
say-details-hidden = The details for { $code } are hidden again.
say-details =
    { $told ->
        [none] There are no details for { $code } now.
       *[other] <b>{ $code }</b>: only for you, to help with this job.
            { $told }
            They are hidden again 7 days after the end. Please do not pass them on.
    }
say-your-details =
    { $told ->
        [none] I keep no details for { $code }. To tell me some, type /detail { $code } address and your address.
       *[other] What I keep sealed for { $code }:
            { $told }
    }
say-hidden-dropped = All right. I have not kept it for { $code }.
say-never-kept = Please never send a card number, bank number, PIN, password or code like that. I have not kept it or passed it on. No helper may ask for one.
say-how-much =
    How much may your helper spend for { $code }? The most we suggest is { $most }.
    You can also type /budget { $code } 15. Pay after you have seen the receipt.
say-unclear-sum = Write the sum after the code, like this: /{ $command } { $code } 18.40
say-too-much = That is more than { $most } for { $code }. It is safer to pay the shop yourself by phone. Please choose a smaller sum.
say-budget-noted = Noted: up to { $sum } for { $code }.
say-budget-is = For { $code } you may spend up to { $sum }. Keep the receipt.
say-what-spent = What did { $code } cost? Type the sum, like this: 18.40
say-spent-noted = Noted: { $sum } for { $code }. Thank you.
say-spent-was =
    { $budget ->
        [none] Your helper spent { $sum } for { $code }. Please look at the receipt before you pay.
       *[other] Your helper spent { $sum } for { $code }. You agreed up to { $budget }. Please look at the receipt before you pay.
    }
say-rules =
    { $kind ->
        [shopping] <b>Rules for shopping</b>
            Agree the list, what else will do, and allergies first.
            Shop, keep the receipt, then get paid. Spend up to { $most }.
            Never take a card or a PIN. Never draw cash. No money to pay? Tell me, and a coordinator can help.
        [prescription] <b>Rules for prescriptions</b>
            Ask which pharmacy, and for the full name and address. You may need ID for some medicines.
            Take it there the same day. Do not open it. Fridge items go first.
            Nobody in? Take it back to the pharmacy.
        [pets] <b>Rules for pets</b>
            Keep the dog on the lead at first. Have the owner’s number and bags with you.
            Keep pets apart from strangers.
        [befriending] <b>Rules for a chat</b>
            Withhold your number with 141. Agree how often you call.
            If you are worried about them, tell a coordinator.
        [food-support] <b>Rules for food</b>
            Ask about allergies. Write on the box what is in it.
            Cooking often for others may need registering with the council.
        [transport] <b>Rules for lifts</b>
            Agree the time and place, there and back. Everyone wears a seat belt.
            Ask nothing but fuel money.
       *[other] <b>Rules for helping</b>
            Stay on the doorstep. Do not look after keys, cards or valuables.
            Worried about someone? Tell a coordinator. In danger, call 999.
    }
    To see this again, type /rules { $code }
say-type-words = Write now. For the next hour I pass on your words, photos, voice notes and places about { $code }. To stop, type /endtalk { $code }
say-nobody-to-tell = There is nobody to write to about { $code } yet.
say-talk-is-over = Messages about { $code } are closed. If you need a person, a coordinator can help.
say-passed =
    { $name ->
        [none] About { $code }, a neighbour writes:
       *[other] About { $code }, { $name } writes:
    }
    { $words }
say-passed-media =
    { $name ->
        [none] About { $code }, a neighbour sends { $media }:
       *[other] About { $code }, { $name } sends { $media }:
    }
    { $words ->
        [none] See the next message.
       *[other] { $words }
    }
say-talk-link = Careful: there was a link or an address in that message about { $code }. I took it apart, so that nobody opens it by mistake. If you did not ask for it, leave it alone. To tell a coordinator, type /report { $code }
say-talk-money =
    { $sum ->
        [none] Careful: nobody has to pay for help with { $code }.
       *[other] Careful: for { $code }, never pay more than { $sum }, and only after you have seen the shop’s receipt.
    }
    If you are asked for more, type /report { $code }
say-talk-money-asked =
    { $sum ->
        [none] A word about money: help with { $code } is free. Please ask for none.
       *[other] A word about money: for { $code }, ask for no more than { $sum }, and show the shop’s receipt.
    }
    I have told the other person this rule too. If you have no money, tell me, and a coordinator can help.
say-talk-stopped = Messages about { $code } are closed by the other side. The job itself goes on as it is.
say-talk-ended = Closed. No more messages about { $code } reach you. To report a problem, type /report { $code } and what happened.
say-suspended = You can’t take jobs or make offers just now. A coordinator of { $council } has to look first. To ask why, or to disagree, type /complain and your words.
say-unsuspended = A coordinator has looked. You can help again. Thank you for waiting.
say-suspend-noted = { $who } can take no jobs and make no offers now. They were told. To end it, type /unsuspend { $who }
say-unsuspend-noted = { $who } can help again. They were told.
say-too-young =
    Thank you for wanting to help. Jobs and offers here are for people over 18. You can always ask for help.
    { $numbers ->
        [none] ~
       *[other] { $numbers }
    }
say-not-for-you = Thank you for offering. I can’t give you { $code }, but others may be glad of you. Type /list to see them.
say-needs-check =
    Thank you for offering. { $category } needs a helper whom a coordinator has checked.
    Would you like to be checked? Press the button, or type /askcheck { $code }
say-enough-today = Thank you. You already have one job for today. Please finish it first, so that nobody waits in vain.
say-wants-check =
    { $name ->
        [none] A neighbour ({ $who }, { $street }) would like to be checked.
       *[other] { $name } ({ $who }, { $street }) would like to be checked.
    }
    It began with { $code }, { $category }.
    When you have checked them, type: /check { $who } dbs-basic 2027-06-30
say-check-asked = Thank you. I have told the coordinators. They will write to you or ring you.
say-no-such-person = I know nobody by that number whom you look after.
say-unclear-check = Write the number, the check and its last day, like this: /check H12 dbs-basic 2027-06-30. Checks: { $kinds }.
say-check-noted = Noted: { $who } is checked until { $until }.
say-you-are-checked = A coordinator has checked you. You can help with every job until { $until }. Thank you.
say-reported =
    <b>Reported: { $code }</b>, { $street }.
    { $who ->
        [none] Nobody helps with it now.
       *[other] It is about { $who }.
    }
    { $words ->
        [none] The reporter wrote nothing.
       *[other] The reporter writes: { $words }
    }
    { $item ->
        [none] ~
       *[other] What was reported: { $item }
    }
    { $held ->
        [yes] It is held until you have looked, within 4 hours.
       *[no] It is still shown. Please look now. To hide it until you are done, type /hold { $code }
    }
    You can also type /restore { $code }, /suspend and the number, or /close { $code } unsafe
say-report-noted =
    { $desk ->
        [yes] Thank you for telling me about { $code }. A coordinator looks at it, within 4 hours. I do not tell anyone that it was you.
       *[no] Thank you for telling me about { $code }. I have written it down. There are no coordinators here yet, so please tell your council too.
    }
    In danger? Call 999.
say-report-joined =
    Thank you. I have written down your report about { $code }. You have told me about several things today, so the coordinators get them together, and see that they come from one person.
    In danger? Call 999.
say-held-for-look = A coordinator is taking a look at { $code }. Until then it is not on the card. To ask why, type /complain and your words.
say-back-after-look = A coordinator has looked. { $code } goes on.
say-restore-noted = { $code } goes on. The person was told.
say-block-noted = Done. I will not bring you two together again. They are not told.
say-complaint =
    <b>Complaint</b> from { $who }:
    { $words }
    Please answer them within a month.
say-complaint-noted = Thank you. I have passed it to the coordinators. { $council } must answer within a month. You can also complain to the Information Commissioner.
say-complaint-alone = I know no coordinators of yours, so I could not pass that on. Please tell { $council } directly. You can also complain to the Information Commissioner.
say-unclear-capacity = How many jobs at once? Write it like this: /capacity K7M4 2
say-unclear-words = Write your words after the command, like this: /{ $command } I was not told why

button-share-with =
    { $name ->
        [none] Yes, share my details
       *[other] Yes, share my details with { $name }
    }
button-write-to =
    { $name ->
        [none] Write to them
       *[other] Write to { $name }
    }
button-write-back = Write to them
button-tell-detail = { $detail }
button-delete-details = Delete these
button-sum = { $sum }
button-answer = Answer
button-end-talk = Stop messages
button-report = Report
button-block = Keep us apart from now on
button-looked-fine = It is fine
button-hold-it = Hold it
button-suspend = Suspend { $who }
button-ask-check = Ask to be checked

line-told = { $detail }: { $words }

name-told-address = Address
name-told-phone = Phone number
name-told-access = How to get in
name-told-contact = How to contact me
name-told-note = Something else
name-media-photo = a photo
name-media-voice = a voice note
name-media-place = a place
button-keep-hidden = Keep it for my helper
button-drop-hidden = Do not keep it

# Offers, and people who are asked.

say-can-you-help =
    { $words ->
        [none] Could you help? <b>{ $code }</b> · { $category } · { $urgency }
       *[other] Could you help? <b>{ $code }</b> · { $category } · { $urgency }: { $words }
    }
    { $near ->
        [same] I ask you because of your offer { $offer } in this street.
       *[next] I ask you because of your offer { $offer } in a street nearby.
    }
    { $speaks ->
        [yes] They would like someone who speaks your language.
       *[no] ~
    }
    You can say no, without a reason. You can also type /can { $code } or /pass { $code }
say-pass-noted = All right. I won’t ask you again about { $code }. Nobody is told.
say-offer-rests = Your offer { $code } is resting. To start it again, type /resume { $code }
say-offer-stands = Thank you. Your offer { $code } stands. To rest it, type /pause { $code }
say-capacity-noted =
    { $count ->
        [one] Noted: one job at a time for { $code }.
       *[other] Noted: up to { $count } jobs at a time for { $code }.
    }
say-near-noted =
    { $near ->
        [yes] Noted: streets nearby may ask about { $code } too.
       *[no] Noted: only your own street is asked about { $code }.
    }
say-still-offering =
    Does your offer { $code } still stand?
    You can also type /renew { $code } yes or /renew { $code } no
say-offer-ran-out = I did not hear from you, so your offer { $code } has ended. Thank you for it. You can make a new one with /offer
say-held-still = { $code } is held after a report, and nobody has looked for 4 hours. Please look, then type /restore { $code } or /close { $code } unsafe
say-owner-silent = { $code } has been with a coordinator for a while, and nothing has moved. They have been asked.
say-owner-asked = You have { $code }. Can you still look after it? Answer it, close it, or type /giveback { $code }. Else it goes back to the others.
say-case-still = Nobody has taken { $code } yet. It still needs a coordinator: /take { $code }
button-not-this-time = Not this time
button-still-offering = Yes, it stands
button-no-longer-offering = No longer

# Questions about a draft.

say-is-it-several =
    { $code }: I read { $count } needs here: { $categories }. Shall I make a card for each?
    You can also type /several { $code } yes or /several { $code } no
say-same-again =
    You asked something like this today: { $older }. Is this the same need, or a new one?
    { $words }
    You can also type /same { $code } yes or /same { $code } no
say-for-whom =
    { $code }: is this for someone else? Then they should agree before the street hears of it.
    You can also type /behalf { $code } yes, /behalf { $code } ring or /behalf { $code } own
say-ring-noted =
    { $desk ->
        [yes] Thank you. A coordinator will ring them about { $code } first. The street does not see it until they agree.
       *[no] Thank you. There are no coordinators here yet, so nobody can ring about { $code }. Please ask the person yourself, then ask again.
    }
    What is their number? Press the button, or type /detail { $code } phone and the number.
say-how-hear = How does the person whom { $code } is for want to hear about it?
say-hear-noted = Noted. I tell you about { $code }, and you tell them.
say-rang-yes = A coordinator rang. They agree, so { $code } goes on.
say-rang-noted = Noted that they agreed. { $code } goes on.
say-pass-it-on =
    { $how ->
        [phone] Please ring the person whom { $code } is for. It is now: { $standing }. For the number, type /details { $code }
        [visit] Please call on the person whom { $code } is for. It is now: { $standing }. For the address, type /details { $code }
       *[letter] Please put a note through the door of the person whom { $code } is for. It is now: { $standing }. For the address, type /details { $code }
    }
say-scam-warning =
    Please never give anyone your card, PIN, bank number or a code, and do not pay up front. Real helpers never ask.
    { $numbers ->
        [none] ~
       *[other] { $numbers }
    }
say-scam-held = I have not passed your words about { $code } on. They look like something people use to take money. A coordinator looks at it. If it is a mistake, type /complain and your words.
say-scam-seen =
    <b>May be a scam: { $code }</b>, { $street }. It is from { $who }.
    { $words }
    It is held until you have looked. You can also type /restore { $code } or /suspend { $who }
button-several =
    { $count ->
       *[other] Yes, { $count } cards
    }
button-show-it = Yes, show it
button-change-it = Change it
button-do-not-ask = Do not ask
button-just-one = No, one card
button-update-it = Update { $code }
button-it-is-new = It is new
button-they-agreed = They agreed
button-ring-them = Please ring them first
button-it-is-mine = It is for me or my family
button-through-me = Through me
button-by-phone = A coordinator rings them
button-by-letter = A note through the door

line-number = { $called }: { $number }

say-slow-down = That is a lot at once. Please wait a minute. In danger? Call 999. I always read that.
say-stuck = Sorry, I could not deal with your last message, so nothing came of it. Please say it again in other words. If it still does not work, go to { $contact }. In danger? Call 999.
say-stuck-at-desk =
    { $known ->
        [yes] I could not deal with a message from a neighbour in { $street }. I asked them to say it again.
       *[no] I could not deal with a message from a neighbour. I asked them to say it again.
    }
    The person who looks after me can see it with: lamppost parked
say-closed-quietly = { $code } is closed. The asker is not told, because someone near may read it.
say-detail-for-coordinator = Kept safe for { $code }. Only a coordinator who looks after you can see it. To see or delete it, type /details { $code }
say-offer-removed = A coordinator has taken your offer { $code } down. To ask why, or to disagree, type /complain and your words.
say-offer-closed = { $code } is taken down. Its owner is told.
say-not-reopened = A coordinator closed { $code } because it was not safe. To disagree, type /complain and your words.
