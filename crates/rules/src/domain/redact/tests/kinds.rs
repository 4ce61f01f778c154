//! Whole kinds of private details as people write them, and the ordinary words beside them that stay.

use super::Detail::{Address, Alone, Birth, Health, SecurityCode, Surname};
use super::*;

/// A kind, and a text; what stands in it between stars must be hidden.
const GOES: &[(Detail, &str)] = &[
    (Health, "I have *MS* and need milk"),
    (Health, "shes got *MS*"),
    (Health, "my son has *ADHD*"),
    (Health, "mum has *COPD*, could someone get bread"),
    (Health, "I've got *ME*"),
    (Health, "living with *IBS* so no onions"),
    (Health, "dad has *PTSD*"),
    (Health, "I'm *type 1* and need orange juice"),
    (Health, "he is *T2*"),
    (Health, "need help with *my hip*"),
    (Health, "it's *my knee* again"),
    (Health, "Nan is on *dialysis* on Mondays"),
    (Health, "*chemo* on Tuesday, need a lift"),
    (Health, "i have *ms* and cant drive"),
    (Health, "got *lupus*"),
    (Health, "she has a *pacemaker*"),
    (Health, "uses a *zimmer frame*"),
    (Health, "has *sickle cell*"),
    (SecurityCode, "*4471* lets you in"),
    (SecurityCode, "press *4471*"),
    (SecurityCode, "*C2580* opens the gate"),
    (SecurityCode, "the box is *1945*"),
    (SecurityCode, "*4471* gets you in the front"),
    (SecurityCode, "*2580* turns off the alarm"),
    (SecurityCode, "*0852* will let you in"),
    (SecurityCode, "the safe is *1966*"),
    (Address, "milk to *Twelve* Elm Street"),
    (Address, "number *twelve* please"),
    (Address, "its flat *four*"),
    (Address, "*31 Acacia*"),
    (Address, "bring it to *31 Acacia* please"),
    (Address, "we r @ *31*"),
    (Address, "@ no *31*"),
    (Address, "we're *31*, blue door"),
    (Address, "I'm at *31*"),
    (Address, "im @ *31*"),
    (Address, "drop it @ *27b* ta"),
    (Address, "*Forty-two* Birch Close"),
    (Birth, "born *14/03/1941*"),
    (Birth, "DOB *1.3.41*"),
    (Birth, "born in *March 1941*"),
    (Birth, "she was born on the *5th of May 1938*"),
    (Birth, "date of birth: *5 Jan 1950*"),
    (Birth, "I was born in *1941*"),
    (Birth, "my birthday is *14/3/41*"),
    (Alone, "I'm *on my tod*"),
    (Alone, "*on me own* all day"),
    (Alone, "*just me* and the cat"),
    (Alone, "there is *no one else* in"),
    (Alone, "hubby's *away* till Friday"),
    (Alone, "husband works *away*"),
    (Alone, "*only me* here"),
    (Surname, "milk for doris *whitcombe*"),
    (Surname, "ask doris *whitcombe* for the key"),
    (Surname, "parcel from doris *whitcombe* please"),
    (Surname, "call doris *whitcombe*"),
    (Surname, "see doris *whitcombe* about it"),
    (Surname, "it is at doris *whitcombe*, the end bungalow"),
    (Surname, "I'm Chidi *Okonkwo*"),
    (Surname, "this is Siobhán Ní *Bhriain*"),
];

const STAYS: &str = "
a lift to Tesco Express
meet on Elm Street at 6
parcel from the Red Cross
Monday Morning works for me
Calpol for Sunday
milk for tea
lift to St Thomas
help me with my back door
a hand with my back garden
I have a type 2 charger
can you lend me a hand
we're 4 for dinner
we are 3 people
see you @ 6
6 Weetabix please
the bus is 42 minutes late
the box is 40 litres
a box of 1945 nails
kittens for free
put the chairs away
food for guinea pigs
call the surgery for me
ask at the library
from Ashbrook Library
help for Ashbrook Primary School
Sunday Lunch for two
Happy Birthday Mavis
a birthday cake for Saturday
press the green button
two Welsh dressers
one way street
three doors down the road
on my own time
";

#[test]
fn whole_kinds_of_details_go() {
    let mut wrong = Vec::new();
    for (kind, row) in GOES {
        let secret: String = row.split('*').skip(1).step_by(2).collect();
        let out = redact(&row.replace('*', ""));
        let seen = bare(&out.public).contains(&bare(&secret));
        if seen || !out.hidden.iter().any(|h| h.kind == *kind) || redact(&out.public).public != out.public {
            wrong.push(format!("{kind:?}: {row} -> {} {:?}", out.public, kinds(&row.replace('*', ""))));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), GOES.len(), wrong.join("\n"));
}

#[test]
fn what_only_sounds_alike_stays() {
    let lines = STAYS.lines().filter(|l| !l.is_empty());
    let wrong: Vec<String> =
        lines.filter(|l| public(l) != **l).map(|l| format!("{l} -> {} {:?}", public(l), kinds(l))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn doubt_is_told_and_what_is_plain_is_not_doubted() {
    for text in ["it is 31 please", "milk for whitcombe", "ask okonkwo"] {
        assert!(redact(text).in_doubt, "{text}: {}", public(text));
    }
    for text in
        ["milk and bread before 6 today", "2 pints at 6", "I'm Ada from Elm Street", "need 24 eggs", "milk for tea"]
    {
        assert!(!redact(text).in_doubt, "{text}");
    }
}
