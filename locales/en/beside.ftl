# Beside a street's own WhatsApp group.

beside-join-ask =
    Do you live in <b>{ $street }</b>, and may I help you there?
    If you say yes, I keep what you ask for and offer. I write to you about it, and when a neighbour needs what you offered.
    { $council } sends important news and warnings through me. Its coordinators read your words only if you say yes, or if you may be in danger.
    Neighbours do not see your number. To end it, type /stop at any time.
beside-joined = Thank you. You are in { $street } now. Type /need and what you need, or /offer and how you can help. To see what is open, type /list
beside-not-joined = All right. I did not ask anybody, and I keep nothing of what you wrote.
beside-no-street-yet =
    I do not know your street yet. Tap your street’s link, scan its poster, or type its code, like this: K7M4Q2T9
    I keep what you wrote until then, for a day.
beside-no-such-street =
    I do not know that code. Please ask a neighbour for your street’s link, or look at its poster.
    No street yet? Your council can add it. I keep what you wrote for a day.
beside-try-later =
    Too many codes were tried. Please try again in an hour, or ask a neighbour for your street’s link.
    In danger? Call 999. You can always tell me about danger.
beside-tries-braked = Very many wrong street codes were typed on WhatsApp within an hour. For this hour I let nobody try who is not of a street yet. Neighbours and danger go on as always. If somebody asks you why, tell them to try again in an hour.
beside-join-waits =
    Thank you. I have asked the people who look after { $street } to let you in. I tell you what they say.
    Until then your words wait with me, and nobody sees them. In danger? Call 999, and tell me. Danger does not wait.
beside-still-waits = You still wait for a yes from { $street }. I keep what you wrote with the rest. In danger? Call 999, and tell me. Danger does not wait.
beside-join-refused = The people who look after { $street } said no, so I keep nothing of what you wrote. Do you live there? Ask a neighbour to tell them who you are, and type the code again.
beside-join-too-old = Nobody of { $street } answered for a week, so I keep nothing of what you wrote. Please ask a neighbour, or your council, and type the code again.
beside-newcomer-ask =
    { $name ->
        [none] Somebody
       *[other] { $name }
    } wants to be of { $street }, with its link. Do you know who this is? Until somebody says yes they see nothing.
    You can also type /letin { $number } yes or /letin { $number } no
beside-newcomer-here =
    { $name ->
        [none] Somebody
       *[other] { $name }
    } is of { $street } now. Is that wrong? Press the button, or type /letin { $number } no
    To be asked first, type /newcomers ask
beside-newcomer-in = Thank you. { $name ->
    [none] They are
   *[other] { $name } is
} of { $street } now.
beside-newcomer-out = All right. { $name ->
    [none] They are
   *[other] { $name } is
} not of { $street }, and they are told.
beside-newcomers-now =
    { $how ->
        [ask] Newcomers of { $street } wait for a yes from now on. To change it, type /newcomers tell
       *[tell] Newcomers of { $street } are let in at once from now on, and you are told. To change it, type /newcomers ask
    }
beside-unclear-newcomers = Who looks after a street says how newcomers come in: /newcomers ask or /newcomers tell. With several streets add the name, like this: /newcomers ask Birch Street
beside-words-only = I can read only words. Please type what you need, like this: /need milk before 6
beside-nothing-waits = There is nothing more to answer here. To see what is open for you, type /mine
beside-host-now = Thank you. You are a host of { $street } now. In the morning I send you what is open, ready to pass on to your street’s group. To end it, type /host stop
beside-host-ended = You are no host any more. Thank you for passing things on.
beside-host-none = You are no host, so there is nothing to end.
beside-host-cards =
    Open in { $street }. Can you help?
    { $shares }
beside-host-paused = The messages of { $street } on WhatsApp have cost this month what they may. The day’s cards wait until next month. Hosts can still type /cards. Answers and danger go on. Whoever runs the bot can change the sum.
beside-no-cards = Nothing is open in { $street } now.
beside-share-card =
    A neighbour in { $street } needs help. Can you?
    { $shares }
beside-no-card-for = There is no text to pass on for { $code }: it is private, or it is not open.
beside-noted =
    Done. { $code } is open in { $street }. I will tell you when someone can help.
    To ask in your street’s own group too, type /card { $code } and pass on what I send. Your name is not in it.
beside-noted-all =
    Done. { $codes } are open in { $street }. I will tell you when someone can help.
    To ask in your street’s own group too, type /cards and pass on what I send. Your name is not in it.
beside-is-this-you =
    Somebody who used me before has moved to this number, says WhatsApp. Is that you?
    If you say yes, your requests and offers come with you. If you are somebody else, say no.
beside-number-kept = Welcome back. Everything is here. To see it, type /mine
beside-number-apart = All right. You start anew here, and nobody’s things were mixed up.
beside-link-code =
    To use me with two accounts as one person, go to your other account and write to me there: /link { $code }
    The code works for { $minutes } minutes. Show it to nobody. Then I ask you here if it was you.
beside-link-bad = That code does not work. Type /link in your other account to get a new one. It must be on the other app.
beside-link-sure =
    Is the other account really yours? If you say yes, it sees everything that you asked for and what is written to you here.
    If somebody else gave you this code, say no. Nobody from the council asks for this.
beside-link-from-here = You have a role here, so please start here. Type /link to get a code, and type that code in your other account.
beside-link-busy = That is not possible now, because of { $code }. Finish it first, or take its private details back. Then type /link again.
beside-link-ask =
    Somebody typed your code on { $platform ->
        [telegram] Telegram
       *[other] WhatsApp
    }. Was it you?
    If you say yes, both accounts are one person. If it was not you, say no.
beside-link-wait = Thank you. Now look at your other account and say yes there.
beside-linked = Both accounts are you now. I answer where you last wrote.
beside-link-refused = The two accounts stay apart.
beside-no-pictures = I cannot pass on pictures, voice notes or places here. Please say it in words.
beside-passed-on = I have passed it on. What you write now goes to the other side of { $code } too.
beside-details =
    { $told ->
        [none] There are no details for { $code } now.
       *[other] <b>{ $code }</b>: only for you, to help with this job.
            { $told }
            I can’t take this message back here. Please delete it when the job is done, and do not pass it on.
    }
beside-please-delete = The details for { $code } are not for you any more. Please delete my message with them.
beside-ask-as-need =
    Shall I ask your neighbours?
    “{ $words }”
    I have not told anybody yet.
beside-broadcast-cost =
    On WhatsApp, { $reference } goes to { $people ->
        [one] one person
       *[other] { $people } people
    }, one to one. It may cost up to { $cost }.{ $days ->
        [one] { "" }
       *[other] { " " }The account may write first to so few people a day that it takes { $days } days.
    }
beside-account =
    { $about ->
        [shut] WhatsApp takes no messages from us now (code { $word }). What neighbours should get is kept and goes later. Please tell whoever runs the bot.
       *[other] News of our WhatsApp account: { $about }, { $word }. Please tell whoever runs the bot.
    }

line-share =
    • { $category }{ $urgency ->
        [none] { "" }
       *[other] , { $urgency }
    }{ $words ->
        [none] { "" }
       *[other] : { $words }
    }
      { $code } – { $link }

button-join-yes = Yes, { $street }
button-not-of-here = Not of our street
button-join-no = No, thank you
button-it-is-me = Yes, that is me
button-it-is-not-me = No
button-ask-them = Yes, ask them
button-can-help-with = I can do { $code }
button-card-to-pass = A text to pass on

whatsapp-choose = Choose
whatsapp-below = Choose here, or type your answer.
