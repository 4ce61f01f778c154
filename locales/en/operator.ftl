# For the person at the command line, and the menu of commands in Telegram.

operator-missing-token = { $setting } is missing: get a token from @BotFather in Telegram and set it.
operator-bad-token = { $setting } does not look like a bot token: it has digits, a colon, and then letters.
operator-bad-url = { $setting } must begin with https:// or http://.
operator-bad-database = { $setting } must begin with sqlite: or postgres:.
operator-missing-key = { $setting } is missing: set it to at least 32 random characters, for example from “openssl rand -hex 32”.
operator-short-key = { $setting } is too short: it needs at least 32 characters.
operator-bad-zone = { $setting } is not a time zone: write it like Europe/London.
operator-bad-hours = { $setting } must be two hours of the day: write it like 21-8.
operator-bad-clock = { $setting } must be two lengths of time, the shorter first: write it like 1h 2h.
operator-bad-address = { $setting } must be an address and a port: write it like 127.0.0.1:8080.
operator-bad-nation = { $setting } must be england, wales, scotland or ni.
operator-bad-file = { $setting } names a file that cannot be read.
operator-bad-folder = { $setting } names a folder that cannot be read.
operator-bad-signposts = { $setting } has a line that cannot be read. Copy the shape of data/signposts.tsv.
operator-bad-number = { $setting } must be a whole number above 0.
operator-form-good = Every setting has the right form.
operator-cannot-start = Lamppost cannot start: { $why }
operator-database-good = The database answers.
operator-database-bad = The database in DATABASE_URL cannot be opened: check that it exists and that you may write to it.
operator-database-away = The database does not answer, or nothing can be written to it. I wait and try again by myself.
operator-database-read-only = The database can only be read. Let the account that runs Lamppost write to the file and its folder, then start me again.
operator-database-damaged =
    The database file { $file } is damaged, so I do not work on it. Nothing more is lost while I am stopped. Do this:
    1. Keep a copy of the file.
    2. Put your last good copy in its place. Or save what can be read, into a new file, with the program sqlite3:
       sqlite3 { $file } .dump | sed 's/^ROLLBACK;.*/COMMIT;/' | sqlite3 rescued.db
       and set DATABASE_URL to rescued.db.
    3. Start me again. I look at the file before I work.
operator-parked-line = { $number }: came from { $platform } on { $at }. Why it is parked: { $why }
operator-parked-none = Nothing is parked.
operator-parked-next = To try one again, type lamppost parked --again NUMBER. To try all again, type lamppost parked --all
operator-parked-again = { $count } will be tried again, within seconds if I am at work.
operator-telegram-good = Telegram answers: the bot is @{ $bot }.
operator-telegram-bad = Telegram does not answer at TELEGRAM_API_URL, or does not accept TELEGRAM_BOT_TOKEN.
operator-http-taken = The address in HTTP_BIND cannot be used: another program may have it.
operator-standby = Another Lamppost works on this database. This one waits until that one stops.
operator-admin-link = Open this link in Telegram to become an administrator. It works once, for 1 hour, and ends the links before it: { $link }
operator-no-admin = No administrator yet. To get the link for the first one, run: lamppost administrator
operator-has-admin = There is an administrator already: they invite others. If they lost their account, run: lamppost administrator --another
operator-never-shown = never shown in a group
operator-sandbox = The sandbox is ready. Open this page in a browser: { $link }
operator-sandbox-stop = Press Ctrl+C to stop it.
operator-menu-need = Ask for help
operator-menu-offer = Offer help
operator-menu-can = Say you can help
operator-menu-release = You cannot do it after all
operator-menu-done = The job is done
operator-menu-sorted = You no longer need help
operator-menu-withdraw = Take back a need or an offer
operator-menu-mine = Your needs, jobs and offers
operator-menu-list = What is open in your street
operator-menu-mydata = What I hold about you
operator-menu-forget = Erase what I hold about you
operator-menu-stop = I stop writing to you first
operator-menu-help = What you can do
operator-stale-number = Not shown until someone has checked it: { $name }, { $number }. Put it with its date into SIGNPOSTS_FILE.
operator-area-kind = Line { $line }: “{ $word }” is no kind of area. Write council, ward, parish, patch or street.
operator-area-name = Line { $line }: “{ $word }” cannot be a name. It needs 1 to 60 letters.
operator-area-code = Line { $line }: “{ $word }” is no official code of such an area.
operator-area-date = Line { $line }: “{ $word }” is no date. A code needs its date, like 2024-05-02.
operator-area-no-parent = Line { $line }: there is no area called “{ $word }”. A council has no parent. Every other area has one.
operator-area-which-parent = Line { $line }: two areas are called “{ $word }”. Write the whole name, like Ashbrook / North.
operator-area-parent-kind = Line { $line }: such an area cannot be a part of “{ $word }”.
operator-area-twice = Line { $line }: “{ $word }” is in the file twice.
operator-areas-no-file = The file cannot be read.
operator-areas-no-column = The first line must name the columns kind, name and parent. It has no { $column }.
operator-areas-nothing = Nothing was imported.
operator-areas-done = Done: { $new } new, { $changed } changed. Nothing was taken away.
operator-areas-none = No areas yet. Write a file and run: lamppost areas import areas.csv
operator-areas-whole = Nothing is missing.
operator-areas-no-code = { $area } has no official code.
operator-areas-no-officer = { $area } has no officer. Nobody can send a broadcast.
operator-areas-no-approver = { $area } has no approver besides the officer. Nobody else can agree to a broadcast.
operator-areas-no-lead = { $area } has no safeguarding lead. Coordinators look after people in danger.
operator-areas-no-desk = { $area } has no coordinators’ chat. Cases from there wait.
operator-areas-no-coordinator = { $area } has no coordinator.
operator-areas-no-group = { $area } has no street group.
operator-areas-no-chat = { $area } has no group yet.
operator-areas-homeless = { $area } is a group without an area.
operator-audit-whole = The log is whole: { $count } lines. The last mark is { $mark }.
operator-audit-broken = The log was changed: { $why }.
operator-export-no-memory = The memory cannot be read. Look at DATABASE_URL.
operator-export-old-memory = The memory is of another version. Start the bot of this version once: it brings the memory up to date.
operator-export-no-folder = The files cannot be written to { $folder }.
operator-exported = Wrote { $files } to { $folder }: { $count } rows. Small counts are hidden.
operator-exported-measures = Wrote { $files } to { $folder }: { $count } rows. These numbers are exact: keep them inside the council.
operator-export-about-measures = How well help works. Exact numbers, for people with a role only. Each measure counts the requests that were opened in the period. Helpers, groups, messages and people who said stop are as they are now.
operator-export-about-open-data = Requests for help by ward, week and kind. Each week is published once, 7 days after its end, and does not change. Counts of 1 to 4 are { $hidden }, with some more to protect them. Other counts are rounded to 5. Kinds that say much about a person are counted by month for all wards together. Weeks begin on Monday, and days at midnight UTC.
operator-export-about-open-data-totals = The numbers that are shown in open-data.csv, added up by week or month. What is { $hidden } there is not in them.
operator-column-council = The council.
operator-column-period = The week (2026-W11), the month (2026-03), or the first and the last week of several.
operator-column-ward = The ward. “Other wards” are small ones together. “All wards” are the whole council.
operator-column-measure = What is measured.
operator-column-split = For which urgency, reason or ward; empty for all.
operator-column-value = The number.
operator-column-unit = What the number counts: hours, a count, or a share from 0 to 1.
operator-column-part = For a share: how many.
operator-column-of = For a share: of how many. For hours: of how many times.
operator-column-category = The kind of help.
operator-column-needs-recorded = Requests that were opened.
operator-column-met = Requests that were met by the time of publishing.
operator-column-forwarded = Requests that came to coordinators.
operator-column-unmet-closed = Requests that coordinators closed without help.
operator-column-median-hours-to-first-response = Half of the requests had an answer from a person within so many hours. Empty when fewer than 10 had one.
operator-column-median-hours-to-met = Half of the met requests were met within so many hours. Empty when fewer than 10 were.
operator-column-note = no_group: the ward has no group. too_small: few people live there, so all is hidden.
operator-whatsapp-whole = All templates are approved.
operator-whatsapp-fine = { $name }: approved.
operator-whatsapp-missing = { $name }: not handed in yet. Run: lamppost whatsapp submit
operator-whatsapp-waiting = { $name }: WhatsApp is still looking at it. Look again tomorrow.
operator-whatsapp-rejected =
    { $name }: WhatsApp said no. { $reason ->
        [INCORRECT_CATEGORY] It says that this is the wrong category.
        [TAG_CONTENT_MISMATCH] It says that this is the wrong language or category.
        [INVALID_FORMAT] It says that the form is wrong.
        [ABUSIVE_CONTENT] It says that the words could hurt people.
        [PROMOTIONAL] It says that this is advertising.
        [SCAM] It says that this looks like a scam.
        [NONE] It gives no reason.
       *[other] It says: { $reason }.
    } Open it in WhatsApp Manager and ask for another look.
operator-whatsapp-paused = { $name }: paused, because people blocked or reported it. It comes back by itself. Send fewer of these.
operator-whatsapp-disabled = { $name }: switched off by WhatsApp. Open it in WhatsApp Manager and ask for another look.
operator-whatsapp-other-text = { $name }: the words or buttons at WhatsApp are not ours. In WhatsApp Manager, write what is in { $file }
operator-whatsapp-other-category = { $name }: WhatsApp made it { $category }. It works, but the price is another one. You can ask for another look in WhatsApp Manager.
operator-whatsapp-other-state = { $name }: WhatsApp says “{ $status }”. Open it in WhatsApp Manager to see why.
operator-whatsapp-handed-in = { $name }: handed in. WhatsApp looks at it now. That can take a day. Then run: lamppost whatsapp check
operator-whatsapp-not-taken = { $name }: not handed in. { $why }
operator-whatsapp-nothing-missing = Nothing is missing, so nothing was handed in.
operator-whatsapp-no-answer = WhatsApp does not answer. Check the address, then try again.
operator-whatsapp-bad-token = WhatsApp does not accept the token. Make a new one in Meta’s Business settings.
operator-whatsapp-no-right = The token has no right to look after this account. It needs whatsapp_business_management.
operator-whatsapp-later = WhatsApp is too busy, or was asked too often. Try again in an hour.
operator-whatsapp-refused = WhatsApp says: { $why } ({ $code })
operator-missing-whatsapp = { $setting } is missing: WhatsApp needs all of its settings, or none. docs/WHATSAPP.md says where each is found.
operator-bad-digits = { $setting } must be digits only, like 441632960961.
operator-bad-version = { $setting } must look like this: v26.0
operator-bad-prices = { $setting } must be three prices in pence, like this: 1.7 1.7 4.2
operator-whatsapp-off = WhatsApp is not set up: WHATSAPP_PHONE_NUMBER_ID is empty. docs/WHATSAPP.md says where each setting is found.
operator-whatsapp-no-area = I know no area, or several, with the name { $area }. Look at the names with: lamppost areas check
operator-whatsapp-no-street = I know no street, or several, with the name { $street }. Add --area and the name of its area.
operator-whatsapp-long-links = WhatsApp made no short links ({ $why }). These long ones work as well. Type the command again for short ones.
operator-whatsapp-pin =
    { $street }: neighbours help neighbours. { $council } runs a helper for our street.
    I need something: { $need }
    I can help: { $offer }
    I have a question: { $help }
    It is free. You write to it one to one. Neighbours do not see your number. Our street’s code is { $code }
operator-whatsapp-no-poster = The poster could not be made ({ $why }). The links work without it.
operator-whatsapp-good = WhatsApp answers: the number is { $number }.
operator-whatsapp-bad = WhatsApp does not answer at WHATSAPP_API_URL, or does not accept WHATSAPP_TOKEN or WHATSAPP_PHONE_NUMBER_ID ({ $why }).
operator-broken-env = The file .env has a line that I cannot read. Put values with a space in them in quotes, like this: COUNCIL_NAME="Ashbrook Council"
