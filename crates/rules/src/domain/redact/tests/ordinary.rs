//! Ordinary talk between neighbours, which must stay as it is.

use super::*;

const UNCHANGED: &str = "
2 pints at 6
milk and bread before 6 today
3 people for a sofa
500g flour and 12 eggs
can you come at 10 or 11am
a lift at 10 on Friday
bus 42 to town
AA batteries
4 x 100
the 07:15 train
20 23rd
£20
2026
25/11
24 nappies size 4
5 till 7
Tesco or Aldi
100 leaflets
Bea can help
ward 7
fill in form PIP2
K7M4
8x4 sheet of ply
milk bread and cat food before 6 today pls
our boilers packed in n the bairn is freezin, has any1 got a spare heater 🥶
Anyone got a big ladder and a drill we could borrow Sat am? gutter hanging off
I'm doing a big shop at Aldi sat morning, shout if you need owt 🛒
lifts weekday mornings, 2 seats, DBS checked, Hill Rise
happy to ring anyone whos feeling a bit lonely, im retired and can talk for england 😄
I'll do your shopping just leave your card and pin in the porch with the list ok hun
thank you SO much whoever left the soup on my step, made my week ❤️
all sorted now thanks, no longer need shopping (N198)
Ada needs milk
Will you be passing Tesco today
Mark Street is closed
The Rose Garden opens at 2
May bank holiday
Ada Tesco run today?
Ada and Bea are going to Lidl
Can anyone help Ada on Thursday
Thanks Ada
Thanks Ada, see you at 5
Grace can you bring the ladder
I hope Joy is ok
Is Bill coming at 3?
Jack will do it
Frank says yes
Elm Street
The street party on Elm Street is on 12 June
someone to fix my boiler, no heat
prescription from Boots on the parade
pick up my tablets from the pharmacy
collect meds before 5
lift to the GP at 9.30
hospital lift on Tuesday at 2pm
can anyone take me to my hospital appointment on 3rd December
lift to the dentist at 14:30
need 2 bags of compost from B&Q
6 pints of milk, 2 loaves and 12 rolls
a 20kg bag of sand
10 metres of rope
anyone got a 3 metre ladder
borrow a 600mm spirit level
drill bits 6mm 8mm and 10mm
need a size 10 spanner
2 men to shift a wardrobe 180 x 90 x 60
wardrobe 2000mm high
bins out on Thursday night
blue bin not emptied for 2 weeks
missed bin collection again, 3rd time
bin day is Monday this week
walk Biscuit for 20 mins at lunch
feed 2 cats twice a day
cat food 12 x 85g
dog walk at 7 am
a 20 minute walk
10 minute drive each way
it's a 5 minute walk from the park
two dogs to walk on Saturday
help setting up a new phone
my laptop won't start after the update
printer says error 49
set up WhatsApp on my phone
help with Zoom call at 11
is there a Facebook group for the street
anyone know how to change the channels on Freeview
Windows 11 update stuck at 35%
router light is red
wifi is down again
my password is not working
I forgot my password
help to reset a password on my tablet
need someone to read a letter from the council
help filling in a form by 31/10
fill in a PIP form
the meeting is at 7pm in the church hall
7.30 for 8
doors open 18:45
10-12 on weekdays
Mon-Fri 9-5
free between 2 and 4
any time after 3
from 8 till half 9
on the 14th at 2
14th of March at 10am
Friday 27 November
27/11/2026 at 10:30
27.11.2026
27/11/2026 10:30
2025-2026
leaflets for 200 houses
need 100 flyers delivered
3 bags of clothes for the charity shop
table for 6 people
4 chairs and a table
1 sofa, 2 armchairs
need a van for 2 hours on Sunday
mow a lawn about 10m by 8m
the fence fell over
a broken window on the landing
my washing machine is broken
fix a leaking tap
hang 3 pictures and a shelf
change 4 light bulbs, bayonet 60w
paint 2 rooms, 5 litres of white
need a hand moving boxes
back by 6
lend a hand on Saturday
lights and a hoover to borrow
half a dozen eggs
two pints of milk and one loaf
one or two people for an hour
three or four hours
nine o'clock on Sunday
twenty minutes at most
forty five chairs for the hall
no rush
no 2 are the same
no more than 10
about 2 miles away
give away: a cot and 2 car seats
put it away please
it's 10 minutes away
can you take it away today
right away please
the number of bins
number one priority is food
bus number 42 to town
the 42 bus from the green at 10
platform 2 at 9.15
order 2 pizzas
2 large and 1 small
meet at the green at 6
meet at Tesco at 6
at 6 on Friday
At 10 Monday
shopping at Asda at 10
see you in 10 mins
in 2 weeks
up to £30
£12.50 for petrol
I owe you £3.20
50p each
2 for £5
5 miles each way
knitting group 2pm Wednesdays
learn English on Tuesday evenings
Welsh lessons at 6.30
someone to chat to for an hour on Sundays
company for a cup of tea
can Ada ring me
ask Ada about the drill
it's Ada here
I'm Ada from Elm Street
this is Bea, I can help
my name is Ada
Jan has a ladder
Cheers Dave, much appreciated
Morning all, Sue has spare tomatoes
Good morning, Ada can collect at 4
Biscuit is a staffy
N214
K7M4 is done
code K7M4
done K7M4 thanks
the code on the card is K7M4
on it H3P8
gluten free bread
a birthday card for Ada
disabled bay is blocked
I can't drive on Sunday
ill do it tomorrow
ill bring a ladder
I'll be there at ten
stroke the cat
window blinds need fitting
toast and jam
pump for a bike tyre
anyone have a bike pump
we won't be long
I'm at work till 6
open the door at 8
alarm set for 7
the gate is 120cm wide
door 1981mm x 762mm
lock up at 10
key for the shed
a new lock for the back door
shed door needs fixing
need the loan of a code reader
grit for the road
pothole on Elm Road
street light out near the school
tree down on Hill Rise
noise at 2am
gas meter reading
8 jam jars
30 litre bucket
a pram for twins
school run at 8.40 and 3.15
after school till 5
children's bike, 16 inch
bunk bed needs 2 people
3 seater sofa
2 bed flat to rent
page 42 of the booklet
A4 paper 500 sheets
M6 bolts x 20
AAA batteries x 8
USB C cable
size 4 nappies and wipes
Dr Pepper and crisps
I miss you all
don't miss the bus
frying pan to borrow
doctor said to keep warm
Helo bawb, oes rhywun yn gallu helpu heddiw?
angen llaeth a bara cyn 6
Diolch yn fawr
czy ktos moze zrobic zakupy o 17
potrzebuje mleka i chleba
2 kg ziemniakow
come at 18
poorly plants need a home
a new foot pump
chair has a broken leg
Harry Potter books for kids
";

#[test]
fn ordinary_talk_is_unchanged() {
    let lines: Vec<&str> = UNCHANGED.lines().filter(|l| !l.is_empty()).collect();
    let wrong: Vec<String> = lines
        .iter()
        .filter(|line| public(line) != **line)
        .map(|line| format!("{line} -> {} {:?}", public(line), kinds(line)))
        .collect();
    assert!(lines.len() >= 150);
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
}
