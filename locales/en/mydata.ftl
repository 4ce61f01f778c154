# What is held on one person, and how it goes.

say-my-data =
    <b>What I hold about you</b>
    { $name ->
        [none] I have no name for you.
       *[other] Your first name is { $name }.
    }
    I have known you since { $since }.
    { $streets ->
        [none] I know no street of yours.
       *[other] Your streets: { $streets }.
    }

    <b>You asked for</b>
    { $needs }

    <b>You helped with</b>
    { $helped }

    <b>You offered</b>
    { $offers }
say-my-private =
    <b>Private details</b>
    { $told }

    <b>Who saw them</b>
    { $seen }

    <b>Details of others that you saw</b>
    { $saw }

    <b>Also</b>
    Checks of you: { $checks }. Roles: { $roles }. People I keep apart from you, as you wished: { $apart }.
    Reports by you: { $reports }. Notes on what happened: { $notes }. Messages waiting for you: { $waiting }.
    All of it is in the file below. To erase it all, type /forget
say-forget-ask =
    Shall I erase everything I hold about you?
    What goes: your name, what you asked, did and offered, your private details, and who saw them.
    { $open ->
        [0] You have nothing open, so nobody has to hear of it.
       *[other] Still open: requests { $needs }, jobs { $jobs }. I take them back first. Those people hear that, and no more.
    }
    What stays: counts without names.
    It can’t be undone. To see it all first, type /mydata
    To go on, press the button or type /forget yes
say-forget-last = You are the only administrator. Without you nobody could look after me. First invite another: /invite administrator. When they have joined, type /forget again.
say-forgotten = It is done. I erase what I held about you. Only counts without names stay. You can delete this chat too. If you write to me again, we start anew.
say-stopped =
    All right. From now on I do not write to you first. I only answer you.
    Your offers rest. Your open requests and jobs stay, and you still hear about those, because you asked.
    To end a request, type /mine. To erase everything, type /forget. To let me write again, type /start
say-stop-ended = Hello again. I may write to you again. Your offers still rest. To see them, type /mine
say-idle-ask =
    You have not used me for a year. Shall I keep what I hold about you?
    To keep it, press the button or write anything to me. If I hear nothing for 30 days, I erase it.
say-kept = Thank you. I keep what I hold about you. To see it, type /mydata

button-forget-yes = Yes, erase everything
button-keep-me = Keep me

line-helped = <b>{ $code }</b> · { $category } · { $standing }
line-seen =
    { $hidden ->
        [none] { $who ->
            [none] A helper saw this for { $code }: { $details }. { $at }.
           *[other] { $who } saw this for { $code }: { $details }. { $at }.
        }
       *[other] { $who ->
            [none] A helper saw this for { $code }: { $details }. { $at }. Hidden again { $hidden }.
           *[other] { $who } saw this for { $code }: { $details }. { $at }. Hidden again { $hidden }.
        }
    }
line-saw =
    { $hidden ->
        [none] { $code }: { $details }. { $at }.
       *[other] { $code }: { $details }. { $at }. Hidden again { $hidden }.
    }

name-standing-helped = you helped
