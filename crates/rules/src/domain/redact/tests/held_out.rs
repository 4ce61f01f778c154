//! Messages written after the rules were finished, to measure them by.

use super::*;

const ORDINARY: &str = "
Morning neighbours, has anybody seen a ginger cat near the allotments?
Can somebody sign for a parcel for me between 12 and 2?
looking for a wheelbarrow to borrow this wkend, will return Sunday
Would love a hand carrying shopping up 3 flights
I've got 40 tomato plants going spare, first come first served
Need 1 litre semi skimmed and a small brown loaf
could do with a lift to the station for the 8.52
Free to good home: 2 bookcases, one is 180cm tall
Anyone know a good plumber?
My telly has lost all its channels, any ideas
How do I send photos from my phone to my laptop
Can someone show me how to use the self checkout thing on the app
Need a man and a van on the 28th around 11
Dog sitter wanted from 9 to 5 next Wednesday
who's taking the green bins out this week
I can do 2 school runs a week, Tues and Thurs
Choir rehearsal moved to 7.45 at the Methodist church
we need 15 volunteers for the litter pick
The bus stop by the library has moved
Fancy a cuppa on Friday? I'm free after 3
Please can I borrow an extension lead, 5m or more
Hedge is 6ft tall and 20ft long, needs a trim
does anyone have jump leads, car is flat
Got a flat tyre, anybody got a pump
Street party: 30 tables, 120 chairs, 4 gazebos
Raffle tickets £1 each or 6 for £5
the clocks go back on 25 October
Anyone going to the tip with room for a mattress?
my fridge died, can someone keep a bag of frozen stuff for 48 hours
pick up 4 things from Sainsbury's: eggs, butter, tea, washing powder
Sofa is 210 by 95, needs two strong people
I need my phone number moved to a new handset
My Sky remote stopped working
Bev can take 3 people on Saturday
Happy birthday Mavis!
Well done Tom, brilliant job on the hanging baskets
Alan will cut the grass next week
Is Sarah about? she has my drill
Rob's bringing the trestle tables
Victoria sponge cakes needed for the fete
Can Paul or Steve lift a washer with me
Council say the pothole will be filled by 30 November
There's a hole in the road outside the Co-op
streetlight flickering on Hazel Lane again
anyone's smoke alarm beeping all night or just mine? needs a 9v battery
alarm clock for sale £4
I have 3 spare keys for the garage padlock if anyone found theirs missing
Looking for someone to cut my grass fortnightly
repair cafe 10:00-13:00 on 1st Saturday of the month
Welsh cakes and tea in the hall, 2 till 4
Can we have a speed bump by number of complaints alone
It's my turn to do the recycling, any glass?
Need help to put up an 8 x 6 shed
wanting 2 AA and 4 AAA batteries before tonight
Got 20 jars for jam makers
anyone got the 2026 bin calendar
Gall rhywun fenthyg ysgol i fi ddydd Sadwrn?
Dwi angen help gyda'r ardd
czy ktos ma wiertarke do pozyczenia na sobote
szukam kogos do wyprowadzania psa o 8 rano
";

/// A text, and what may not be left of it.
const HOSTILE: &str = "
Hi its Doris Whitcombe from the end bungalow => whitcombe
my mobile is oh double seven, double oh nine, double oh four five six => seven,four
txt me 0770 0900 456 ta => 0900,456
zero 7 seven 0 0 nine 00 four 56 => seven,four
Call Agnieszka Nowakowska on 07700900789 => nowakowska,900789
o seven seven zero zero, nine zero zero, seven eight nine => seven,eight
landline 01632-960-555 after 6 => 960
0(7)700 (900) 555 => 700
number is +4 4 7 7 0 0 9 0 0 5 5 5 => 900,555
ring me 07700 / 900 / 555 => 555
contact sheila.b (a) example.org => sheila
it's all lower case, sheila at example dot org dot uk => sheila
sheila＠example．org => sheila
email sheila AT example DOT org => sheila
find us: facebook.com/sheilab => sheilab
dm sheila_b on twitter => sheilab
my snapchat is sheilab22 => sheilab
msg me on telegram, sheila_b77 => sheila
pay here http://example.net/pay?u=3 => example
we live at 27a Rowan Close => 27
deliver to Apartment 9, Elm Buildings => 9
house number's 31 => 31
it's the 3rd house, number 31, on Elm Lane => 31
come to 31 elm lane, the blue door => 31
I'm in flat 6 above the shop => 6
parcels go to number thirty one => thirty
ZZ 9 9 3 W Z is my postcode => 3wz
my postcode is zz99-3wz => 3wz
Postcode: ZZ993WZ. => 3wz
key's in the keysafe, 0852 => 0852
the keysafe number is oh eight five two => eight
0852 gets you into the key safe => 0852
the gate's code is 0852E => 0852
use 0852 on the keypad => 0852
buzz 0852 on the intercom => 0852
alarm panel: 7 7 4 1 => 774
the padlock combination is 7-7-4-1 => 774
my cash card pin number's 7741 => 7741
bank PIN = 7 7 4 1 => 774
4242 4242 4242 4242 exp 12/29 cvv 321 => 4242,321,1229
card is 4000056655665556 => 4000
pay into 12-34-56 87654321 => 87654321,123456
sort 123456 acct 87654321 => 123456,8765
IBAN is DE89370400440532013000 thanks => 3704
amazon sent the code 482913 can you type it => 482913
OTP: 482 913 => 482
my laptop passwd is Biscuit!2 => biscuit
login is sheila password Biscuit22 => biscuit22
Mr Whitcombe next door wants his bins out => whitcombe
ask for Sheila Mc Whitcombe => whitcombe
Names Tariq Whitcombe => whitcombe
Signed, Eileen Whitcombe => whitcombe
mum lives on her own and can't get to the door => own
we fly out Saturday and are away till the 9th => away
nobody will be in from Friday => nobody
I've had a stroke and need a lift => stroke
my husband has Parkinsons, need help with the stairs => parkinsons
just had my hip replaced => hip
she needs her inhaler from the chemist => inhaler
mam jest chora i ma goraczke => chora,goraczke
";

fn rows(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty())
}

#[test]
fn ordinary_messages_are_unchanged() {
    let wrong: Vec<String> = rows(ORDINARY)
        .filter(|line| public(line) != **line)
        .map(|line| format!("{line} -> {} {:?}", public(line), kinds(line)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows(ORDINARY).count(), wrong.join("\n"));
}

#[test]
fn hostile_messages_lose_their_secrets() {
    let mut wrong = Vec::new();
    for row in rows(HOSTILE) {
        let (text, secrets) = row.split_once(" => ").unwrap();
        let out = public(text);
        if secrets.split(',').any(|s| bare(&out).contains(s)) {
            wrong.push(format!("{text} -> {out}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows(HOSTILE).count(), wrong.join("\n"));
}
