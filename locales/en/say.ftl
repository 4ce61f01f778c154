# What the bot says to people and chats. Plain English, short sentences.

say-charter =
    Hello. I am Lamppost, a helper bot for this street, run for { $council }.
    What I read: only commands such as /need, replies to me, and button presses. Not your chat.
    What leaves this group: what kind of help is needed, this street’s name and ward, and how old the request is. It goes to { $council } when no neighbour can help, or when it is private. Your words go only if you say yes, or if you may be in danger.
    To remove me: an admin types /leave. That erases what I hold about this street and keeps only counts.
say-welcome =
    { $name ->
        [none] Hello.
       *[other] Hello { $name }.
    }
    I am Lamppost, a computer program that helps neighbours help each other.
    Who runs me: { $council }.
    What I keep: your first name and what you ask or offer.
    Who sees it: your street sees the card. Coordinators see your words only if you say yes, or if you may be in danger.
    To take something back: /withdraw and its code. To see or erase all of it: /mydata or /forget. Type /help to see more.
say-welcome-back = Hello again. Type /need or /offer and a few words. Type /help to see more.
say-help =
    <b>What you can do</b>
    /need milk before 6 – ask for help
    /offer lifts on Friday – offer help
    /can K7M4 – say you can help
    /done K7M4 – the job is done
    /release K7M4 – you cannot do it after all
    /sorted K7M4 – you no longer need help
    /withdraw K7M4 – take back a need or an offer
    /mine – your needs, jobs and offers
    /list – what is open in your street
    /mydata – what I hold about you
    /forget – erase it all
    /stop – I stop writing to you first
    In danger? Call 999. I am a computer program. I can't call 999 for you.
say-help-staff =
    <b>For people with a role</b>
    <b>Cases</b>
    /queue – what waits. Also /queue mine, /queue overdue, /queue shopping
    /take K7M4 – take a case
    /giveback K7M4 – give it back
    /assign K7M4 H7 – give it to someone
    /note K7M4 and your words – a note for the others
    /why K7M4 – what happened
    /details K7M4 – how to reach the person
    /streets K7M4 – ask the nearby streets
    /signpost K7M4 and your words – tell the asker where to turn
    /refer K7M4 – send it to a partner
    /merge K7M4 P9X4 – the second is the same as the first
    /split K7M4 milk | a lift – make two of one
    /close K7M4 no helper – close it with a reason
    /close K7M4 helped – close it: help came
    /reopen K7M4 – open it again
    /hold K7M4 – hide it until you have looked
    /restore K7M4 – you looked, and it may go on
    /letin 4 yes – let someone in. To say no: /letin 4 no
    /for Elm Street, milk by tonight – a request by phone
    /rang K7M4 – you rang, and they agreed
    <b>People</b>
    /helpers K7M4 – who could help
    /askhelper K7M4 H12 – ask one of them
    /person H12 – jobs and checks of someone
    /check H12 dbs-basic 2027-06-30 – note a check and its last day
    /suspend H12 – no jobs and offers. To end it: /unsuspend H12
    /partner Ashbrook Food Bank, food_support, Mon-Fri 9-17 – add a partner
    <b>Your shift</b>
    /onshift – you start, and see the notes
    /offshift and a note – you stop
    /away 2026-12-20 2027-01-03 H7 – your holiday, and who stands in
    /rota – who is on shift
    <b>Numbers</b>
    /stats Ashbrook – how well help works there
    /digest off – no council digest for you. To get it again: /digest on
    <b>Officers</b>
    /broadcast – write to the streets
    /broadcast B12 – see it, change it or send it on its way
    /broadcast B12 cancel – stop it
    /broadcasts – all that are open
    /results B12 – how it went
    /answer B12 and your words – answer what people ask
    /correct B12 and the words – say what is right
    /retract B12 and why – take it back
    /override B12 and why – an emergency, on your word alone
    /formats B12 – for a text message, a leaflet and the phone
    /rehearse – an exercise
    <b>Approvers</b>
    /approve B12 7 – yes to the words that you saw
    /reject B12 and why – no
    /review B12 – you looked at what went on one word
    <b>Administrators</b>
    /area Ashbrook – set up an area
    /invite coordinator Ashbrook – a link for one person. Also officer, approver, safeguarding, councillor
    /invite desk Ashbrook – a link for a group. Also street, exercise
    /invite administrator – a link for another administrator
    /roles Ashbrook – who may do what
    /endrole H12 coordinator Ashbrook – end a role
    /election 2026-03-20 2026-05-07 – only what must go. To end it: /election off
    Neighbours' commands work here too: /need, /offer, /mine, /list.
say-help-desk =
    <b>For coordinators</b>
    <b>Cases</b>
    /queue – what waits. Also /queue mine, /queue overdue, /queue shopping
    /take K7M4 – take a case
    /giveback K7M4 – give it back
    /assign K7M4 H7 – give it to someone
    /note K7M4 and your words – a note for the others
    /why K7M4 – what happened
    /details K7M4 – how to reach the person
    /streets K7M4 – ask the nearby streets
    /signpost K7M4 and your words – tell the asker where to turn
    /refer K7M4 – send it to a partner
    /merge K7M4 P9X4 – the second is the same as the first
    /split K7M4 milk | a lift – make two of one
    /close K7M4 no helper – close it with a reason
    /close K7M4 helped – close it: help came
    /reopen K7M4 – open it again
    /hold K7M4 – hide it until you have looked
    /restore K7M4 – you looked, and it may go on
    /letin 4 yes – let someone in. To say no: /letin 4 no
    /for Elm Street, milk by tonight – a request by phone
    /rang K7M4 – you rang, and they agreed
    <b>People</b>
    /helpers K7M4 – who could help
    /askhelper K7M4 H12 – ask one of them
    /person H12 – jobs and checks of someone
    /check H12 dbs-basic 2027-06-30 – note a check and its last day
    /suspend H12 – no jobs and offers. To end it: /unsuspend H12
    <b>Your shift</b>
    /onshift – you start, and see the notes
    /offshift and a note – you stop
    /away 2026-12-20 2027-01-03 H7 – your holiday, and who stands in
    /rota – who is on shift
    <b>Numbers</b>
    /stats Ashbrook – how well help works there
    /digest now – what waits, in one message
    /digest 8:00 16:00 weekend 9:00 – when that message comes. Or /digest off
say-unclear-need = What do you need? Write it after the command, like this: /need milk and bread before 6 today
say-unclear-offer = What can you offer? Write it after the command, like this: /offer lifts on weekday mornings, 2 seats
say-unclear-code = Which one? Write its code after the command, like this: /{ $command } K7M4
say-unclear-setup = Write the street’s name and its ward, like this: /setup Elm Street, Ashbrook
say-unclear-quiet = How many days? Write it like this: /quiet 7d
say-unclear-signpost = Write the code and what the asker should do, like this: /signpost K7M4 Call the warm homes team on 01632 960001
say-unclear-yes-no = Write the code and yes or no, like this: /{ $command } K7M4 yes
say-unclear-pick = Write the code and a kind of help, like this: /pick K7M4 shopping
say-unclear-area = Write the area’s name, like this: /area Ashbrook
say-unclear-invite = Whom do you want to invite? Write coordinator, desk or street, like this: /invite coordinator Ashbrook
say-unclear-button = That button no longer works. Type /list to see what is open now.
say-unknown-command = I know only a few commands. To ask for help, type /need and a few words, like this: /need milk before 6. To see all, type /help
say-too-long = That is too long for me. Please use up to { $most } letters and 12 lines, like this: /need milk and bread before 6 today
say-no-street = I do not know your street yet. Type your command once in your street’s group. After that you can write to me here too.
say-which-street = { $code }: which street is this for?
say-street-waiting = I am waiting for the council to accept this street. Until then I stay quiet.
say-street-paused = I am paused in this street. An admin can type /resume to start me again.
say-named-only = I can do that only for a person I can answer. Please write with your own name, not as the group.
say-what-kind = { $code }: what kind of help is it? You can press a button, or type it: /pick { $code } shopping
say-see-card =
    { $street } will see this:
    
    { $cards }
    
    Nobody has seen it yet. Shall I show it?
    You can also type yes, no, or /change { $code } and new words.
say-see-card-privately = { $code } is not on a card yet, because I kept a part of your words out. Open a private chat with me to see the card first, and say yes.
say-old-card = That is an older card of { $code }. Please use the newest one.
say-type-change = Type it again, in new words. You see the new card for { $code } first.
say-not-shown = All right. I have asked nobody. Nobody has seen { $code }. If you need something later, type /need and a few words.
say-card-stays = All right. The card { $code } stays as it was.
say-never-shown = { $code } was never shown to anybody. Please ask again with /need and a few words.
say-recorded-all = Done. { $codes } are now on cards in { $street }. I will tell you when someone can help.
say-draft-gone = I waited a day for your answer about { $code }, so I have dropped it. Please ask again with /need and a few words.
say-not-your-draft = Only the person who asked can answer this.
say-recorded = Done. { $code } is now on the card in { $street }. I will tell you when someone can help.
say-updated = { $code } is up to date.
say-kept-private =
    I have kept { $code } out of the group. It is about { $category }, and that is private.
    { $desk ->
        [yes] A coordinator will look at it. They see what kind of help it is and where. May they read your words too?
       *[no] There are no coordinators here yet, so nobody has been told. They will see it when they come. May they read your words then? Please ask your council too.
    }
    You can also type: /share { $code } yes
say-hid =
    I kept this out of the card: { $kinds }.
    { $gone ->
        [yes] I have taken your message out of the group too.
        [no] Anyone in the group can still read your own message. Please delete it there.
       *[private] The street does not see it.
    }
    { $change ->
        [yes] Please change that code now. Others may have read it.
       *[no] ~
    }
    { $money ->
        [yes] I never keep card or bank numbers, PINs or passwords. No helper may ask for them.
       *[no] ~
    }
    { $code ->
        [none] ~
       *[other] Shall I keep it sealed for your helper? If you don’t answer, I drop it after a day. You can also type /keep { $code } yes
    }
say-danger =
    IF ANYONE IS IN DANGER, CALL 999 NOW.
    { $gas ->
        [yes] Open windows. No flames and no switches. Go outside.
       *[no] ~
    }
    { $numbers }
    I am a computer program. I can't call 999 for you.
    { $desk ->
        [yes] I have told the coordinators. They see your first name, your words and your street, so that they can help. Neighbours see nothing. Which house? Type it to me in private. Only they see it.
        [far] I do not know your street. I have told the council’s coordinators. They see your first name and your words. Where are you? Type it here. Only they see it.
       *[no] There are no coordinators here yet, so nobody has been told. Neighbours see nothing.
    }
    This is { $code }.
say-danger-aloud =
    IF ANYONE IS IN DANGER, CALL 999 NOW.
    { $gas ->
        [yes] Open windows. No flames and no switches. Go outside.
       *[no] ~
    }
    { $numbers }
    I am a computer program. I can't call 999 for you.
say-danger-alone =
    IF ANYONE IS IN DANGER, CALL 999 NOW.
    { $gas ->
        [yes] Open windows. No flames and no switches. Go outside.
       *[no] ~
    }
    { $numbers }
    I am a computer program. I do not know your street, so I have told nobody.
    { $ask ->
        [yes] Which street do you live in? Type its name, and I tell its coordinators.
       *[no] ~
    }
say-where-again = I do not know a street of that name. Type it as it stands on the sign, or your street’s code. In danger, call 999.
say-soon-heard =
    Thank you for telling me. Nothing of { $code } goes to the group.
    { $desk ->
        [yes] I have told the coordinators. They see your first name, your words and your street, so that they can help. Which house? Type it to me in private. Only they see it.
        [far] I do not know your street. I have told the council’s coordinators. They see your first name and your words. Where are you? Type it here. Only they see it.
       *[no] There are no coordinators here yet, so nobody has been told. Please ring your council.
    }
    { $numbers ->
        [none] ~
       *[other] { $numbers }
    }
    In danger, call 999. If you can't speak, press 55.
say-danger-shared = The coordinators can read your words for { $code }, because someone may be in danger. When they have looked after it, I delete the words.
say-wrote-more =
    { $added ->
        [yes] I have added that to { $code }.
       *[no] I am here. You can write more for { $code } here.
    }
    { $desk ->
        [no] There are no coordinators here yet, so nobody has been told.
       *[other] The coordinators see it.
    }
    { $numbers ->
        [none] ~
       *[other] { $numbers }
    }
    In danger, call 999.
say-quietly-heard =
    Thank you for telling me. Nothing of { $code } is in the group, and I will not write to you first.
    { $desk ->
        [yes] A coordinator has been told. When and how is it safe to reach you? Just type it here. Only they see it.
        [far] I do not know your street, but a coordinator of the council has been told. Where are you, and how is it safe to reach you? Just type it here. Only they see it.
       *[no] There are no coordinators here yet, so nobody has been told.
    }
    { $numbers ->
        [none] ~
       *[other] { $numbers }
    }
    In danger, call 999. If you can't speak, press 55.
say-hushed-asker = The person who asked for { $code } must not get messages: someone near may read them. Use the safe way they named: /details { $code }. I have not sent it.
say-signposts-stale =
    Nobody has looked at these numbers for a year, so I do not show them:
    { $numbers }
    Please check them and give me a newer list (SIGNPOSTS_FILE).
say-not-found =
    { $open ->
        [none] I can't find { $typed } here. Please check the code. Type /list to see what is open.
       *[other] I can't find { $typed } here. Please check the code. Still open:
            { $open }
    }
say-own-need = { $code } is your own request. Type /sorted { $code } when you no longer need help.
say-already-taken =
    { $open ->
        [none] Thank you. Someone is already helping with { $code }.
       *[other] Thank you. Someone is already helping with { $code }. Still open:
            { $open }
    }
say-already-closed =
    { $open ->
        [none] Thank you. { $code } is already closed.
       *[other] Thank you. { $code } is already closed. Still open:
            { $open }
    }
say-with-coordinators =
    { $open ->
        [none] Thank you. A coordinator is looking after { $code } now.
       *[other] Thank you. A coordinator is looking after { $code } now. Still open:
            { $open }
    }
say-enough-jobs = Thank you. You already have { $most } jobs. Please finish one first, or give one back with /release and its code.
say-thanks-helper = Thank you. { $code } is yours. The card now shows that someone is on the way.
say-you-have-it = You are already helping with { $code }. Thank you.
say-your-job =
    { $name ->
        [none] Thank you for helping with { $code }: { $category }.
       *[other] Thank you for helping { $name } with { $code }: { $category }.
    }
    { $words }
    When it is done, type /done { $code }. If you can't do it after all, type /release { $code }. No reason needed.
    Your safe word is <b>{ $safe }</b>. The person who asked has it too.
    Never take a card or a PIN. In danger, call 999.
say-helper-came =
    { $name ->
        [none] Good news. A neighbour can help with { $code }.
       *[other] Good news. { $name } can help with { $code }.
    }
    Your safe word is <b>{ $safe }</b>. Your helper has it too. Ask for it at the door.
    May they see your private details? Press a button, or type /agree { $code } or /refuse { $code }
say-released = { $code } is free again. Thank you for telling me.
say-nothing-to-release = You have not taken { $code }, so there is nothing to give back. Type /mine to see your jobs.
say-helper-gone = { $code } is free again. I am looking for someone else.
say-done-noted = Thank you. I am asking if { $code } is all done.
say-not-your-job = You have not taken { $code }. If you want to help, type /can { $code }
say-is-it-done =
    { $name ->
        [none] Your helper says { $code } is done. Is it?
       *[other] { $name } says { $code } is done. Is it?
    }
    You can also type /yes { $code }, /no { $code } or /going { $code }
say-old-question = That question about { $code } is already answered. Type /mine to see how it stands.
say-not-your-need = Only the person who asked for { $code } can do that.
say-finished = { $code } is closed. Thank you.
say-thanked = { $code } is done and closed. Thank you for helping.
say-looking-again = Thank you for telling me. I am looking for someone else for { $code }. The coordinators know too.
say-not-done-yet = { $code } is not quite done yet. The person who asked has said so. Thank you for what you did.
say-still-going = Thank you. { $code } stays with your helper.
say-sorted-without = Good. { $code } is closed. If you need it again within 14 days, type /reopen { $code }
say-withdrawn = { $code } is taken back. Nobody will be asked about it any more.
say-offer-withdrawn = Your offer { $code } is taken back. Thank you.
say-reopened = { $code } is open again.
say-too-late-to-reopen = { $code } closed more than 14 days ago. Please ask again with /need
say-not-closed = { $code } is still open. Type /mine to see how it stands.
say-not-now = That can’t be done just now. Type /mine to see how it stands.
say-asked-helper =
    How is { $code } going? Are you still on it?
    You can also type /onit { $code }, /done { $code } or /release { $code }
say-on-it-noted = Thank you. { $code } stays with you.
say-claim-ran-out = I did not hear from you, so { $code } is free for someone else. Thank you for trying. You can take it again with /can { $code }
say-still-needed =
    Do you still need help with { $code }?
    You can also type /still { $code } yes or /still { $code } no
say-still-needed-noted = Thank you. { $code } stays open.
say-ran-out = I did not hear from you, so I have closed { $code }. If you need it, type /reopen { $code }
say-did-it-work = Did what the coordinator suggested for { $code } work?
say-glad-it-worked = Glad it worked. { $code } stays closed.
say-still-looking =
    { $words ->
        [none] Can anyone help? <b>{ $code }</b> · { $category }
       *[other] Can anyone help? <b>{ $code }</b> · { $category }: { $words }
    }
say-may-share =
    { $desk ->
        [yes] { $code } still needs help, so I have told the coordinators. They see what kind of help it is and where. May they read your words too? You can say no. It costs nothing.
       *[no] { $code } still needs help. There are no coordinators here yet, so nobody else has been told. They will see it when they come. May they read your words then? You can say no.
    }
    You can also type /share { $code } yes or /share { $code } no
say-share-yes = Thank you. The coordinators can read your words for { $code }.
say-share-no = All right. The coordinators see only what kind of help { $code } is and your ward.
say-offer-recorded = Thank you. Your offer is { $code }. To take it back, type /withdraw { $code }
say-mine =
    <b>You asked for</b>
    { $needs }

    <b>You are helping with</b>
    { $jobs }

    <b>You offer</b>
    { $offers }
say-list =
    <b>Needed in { $street }</b>
    { $needs }

    <b>Offered</b>
    { $offers }

    To help, type /can and the code.
say-card-gone = This request is gone. Its street no longer uses me.
say-case-moved = { $code } has come back. Its new card is below.
say-offer-in-street = You are in more than one street. Please type your offer in the group of the street that you mean.
say-admins-only = Only an admin of the street’s group can do that, and only in the group.
say-street-ready =
    Welcome, { $street }. { $council } has accepted this street.
    To ask for help, type /need and a few words. To offer help, type /offer and a few words.
    An admin can set the name and ward: /setup Elm Street, Ashbrook
say-set-up =
    { $ward ->
        [none] This street is now { $street }.
       *[other] This street is now { $street }, in { $ward } ward.
    }
say-street-refused = The council can’t look after this street with me, so I am leaving. Nothing about you is kept. You can ask your council why.
say-street-not-back = The coordinators do not want me back in this group, so I am leaving. To ask why, or to have erased what I hold, write to your council.
say-paused = I am paused here. To start me again, type /resume
say-resumed = I am back at work here.
say-quieter =
    { $days ->
        [one] I will not ask this street again about open needs for 1 day. Cards still work. To end it, type /quiet 0
       *[other] I will not ask this street again about open needs for { $days } days. Cards still work. To end it, type /quiet 0
    }
say-louder = Quiet time is over. I may ask once more when a need stays open.
say-goodbye = Goodbye. I have erased what I held about this street’s needs and offers. Only counts stay. You can invite me back at any time.
say-by-name = I do that only for an admin who writes with their own name. Please switch off “Remain anonymous” in your admin rights, or ask another admin.
say-leave-ask =
    Shall I erase everything of this street? That is every request, offer and promise of help here.
    Only an admin can answer: press a button, or type /letin { $number } yes or /letin { $number } no
    After a yes I am quiet at once. I erase it a day later. Until then an admin can take it back.
say-leave-not = I stay. Nothing was erased.
say-leave-soon =
    I am quiet from now on. In 24 hours I erase what I hold about this street, and leave.
    Is that a mistake? An admin can type /stay until then, and everything goes on.
say-stays-here = I am back. Nothing was erased. Open requests are here again.
say-nothing-leaves = I am not leaving, so there is nothing to take back. To see what I can do, type /help
say-street-leaving = An admin of { $street } wants me to leave. In 24 hours I erase what I hold about the street. Until then an admin there can type /stay. Please ask them if you think it is a mistake.
say-street-stays = { $street } stays. Nothing was erased.
say-bad-token = That link has been used or is too old. Please ask for a new one.
say-token-elsewhere = That link belongs somewhere else. Links for people open here in private. Links for groups are opened in the group.
say-you-administer =
    { $by ->
        [none] You are now an administrator for { $council }.
       *[other] { $by } invited you. You are now an administrator for { $council }.
    }
    First set up an area, like this: /area Ashbrook
    Then I give you links for coordinators, for their chat, and for streets.
say-you-coordinate =
    { $by ->
        [none] You are now a coordinator for { $area }.
       *[other] { $by } invited you. You are now a coordinator for { $area }.
    } Cases come to the coordinators’ chat. Type /help to see what you can do.
say-desk-ready =
    This is now the coordinators’ chat for { $area }.
    Cases arrive here when a street can’t help. Each has buttons. Type /help to see the commands.
say-area-ready = { $area } is set up. Whom do you want to invite?
say-no-such-area =
    { $areas ->
        [none] There is no area yet. Set one up first, like this: /area Ashbrook
       *[other] Which area? I know these: { $areas }. Write it like this: /invite street Ashbrook
    }
say-not-allowed = Only an administrator can do that, in a private chat with me.
say-invite-administrator =
    Send this link to one new administrator. It works once, for { $days } days. They can do everything that you can.
    { $link }
say-invite-coordinator =
    Send this link to one coordinator for { $area }. It works once, for { $days } days.
    { $link }
say-invite-desk =
    Open this link and choose the coordinators’ group for { $area }. It works once, for { $days } days.
    { $link }
    For a channel: make me an admin there, then post this in it: /start { $token }
say-invite-street =
    Send this link to the admin of one street’s group in { $area }. It works once, for { $days } days.
    { $link }
say-not-a-coordinator = Only coordinators of this area can do that. I have written down that you tried. If you should be one, ask your administrator for a link.
say-taken-by =
    { $name ->
        [none] Another coordinator has { $code }.
       *[other] { $name } has { $code }.
    }
say-took-it = You have { $code }.
say-gave-back = { $code } waits for another coordinator.
say-owner-now =
    { $name ->
        [none] A coordinator is now looking after { $code }.
       *[other] { $name }, a coordinator, is now looking after { $code }.
    }
say-back-in-queue = Another coordinator will look at { $code }. It is not forgotten.
say-asked-streets =
    { $count ->
        [one] I have asked 1 nearby street about { $code }.
       *[other] I have asked { $count } nearby streets about { $code }.
    }
say-no-other-streets = There is no other street in this area to ask about { $code }.
say-type-signpost = What should the asker of { $code } do? Reply to this message with your words. Or write to me in private: /signpost { $code } and your words.
say-signposted =
    About { $code }: a coordinator suggests this.
    { $words }
    I will ask in 3 days if it worked.
say-signpost-sent = Your words for { $code } are on their way. It closes when they have arrived.
say-why-close = Why close { $code }? The asker is told the reason. You can also type /close { $code } no helper
say-closed-unmet = We are sorry. { $code } is closed without help. The reason: { $reason }. If you still need it, type /reopen { $code }. To disagree, type /complain and your words.
say-close-noted = { $code } is closed. The asker is told why.
say-emergency-again = URGENT: { $code } may be an emergency. Nobody has taken it yet. Take it now, or call 999 if you know more.
say-open-privately = I have something for you that is not for the group. Open a private chat with me to read it.
say-repeat = (You may have this twice. It is the same message.)
say-letter-lost = I could not deliver a message to { $street }. Please tell them another way.
say-asker-not-reached = I could not deliver an answer about { $code } to the person who asked. Please tell them another way.
say-helper-not-reached = I could not deliver a message about { $code } to its helper. Please tell them another way.
say-other-not-reached =
    My last message about { $code } did not reach { $who ->
        [helper] your helper
       *[other] the person who asked
    }. Please tell them another way if you can. I keep trying when they write to me.
say-street-gone = I am no longer in the group of { $street }. I can’t reach its people there any more.
say-wordless = I can read only words. Please type what you need, like this: /need milk before 6

button-can-help = I can help
button-done = It is done
button-release = I can’t after all
button-yes = Yes, it is done
button-no-find-other = No, find someone else
button-still-going = Still going
button-on-it = Still on it
button-still-needed = Yes, still needed
button-no-longer = No longer needed
button-worked = Yes, it worked
button-did-not-work = No, I still need help
button-share-yes = Yes, share my words
button-share-no = No, do not share
button-pick = { $category }
button-street = { $street }
button-take = I’ll take it
button-give-back = Give it back
button-ask-streets = Ask nearby streets
button-signpost = Say where to turn
button-close-case = Close
button-reopen-case = Open again
button-reason = { $reason }
button-accept-street = Accept
button-refuse-street = Refuse
button-let-in = Yes
button-keep-out = No
button-erase-it = Yes, erase it
button-keep-it = No
button-stay-here = Stay
button-open-private = Open private chat
button-sorted-code = { $code } is sorted
button-done-code = { $code } is done
button-release-code = Give { $code } back
button-withdraw-code = Take { $code } back
button-invite-coordinator = A coordinator for { $area }
button-invite-desk = The coordinators’ chat for { $area }
button-invite-street = A street in { $area }
