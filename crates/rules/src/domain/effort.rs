//! What reading a text costs, counted in tests: it must grow no faster than the text does.

#[cfg(test)]
thread_local! {
    static SPENT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Notes that so many bytes, words or rows were looked at. Costs nothing outside tests.
#[inline]
pub(crate) fn spent(amount: usize) {
    #[cfg(test)]
    SPENT.with(|all| all.set(all.get() + amount));
    #[cfg(not(test))]
    let _ = amount;
}

/// How much was looked at while something was done.
#[cfg(test)]
pub(crate) fn of<T>(deed: impl FnOnce() -> T) -> usize {
    SPENT.with(|all| all.set(0));
    let _ = deed();
    SPENT.with(std::cell::Cell::get)
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::domain::category::Category;
    use crate::domain::clock::Clocks;
    use crate::domain::lexicon::{Alarm, Lexicon, Meaning, Spot, words};
    use crate::domain::offering::{language_wanted, terms};
    use crate::domain::reply::{codes, meant};
    use crate::domain::signs::{is_for_another, is_scam, is_young, several};
    use crate::domain::understand::{danger, understand};
    use crate::domain::{moment, money};

    /// A lexicon with a phrase of every sort, and many that begin alike.
    fn lexicon() -> Lexicon {
        let mut lexicon = Lexicon::default();
        for (phrase, meaning) in [
            ("milk", Meaning::Category(Category::Shopping)),
            ("feed the cat", Meaning::Category(Category::Pets)),
            ("lift*", Meaning::Category(Category::Transport)),
            ("can't breathe", Meaning::Trigger(Alarm::Immediate, "breathing".into())),
            ("jo jo jo milk", Meaning::Joke),
            ("gift card*", Meaning::Scam),
            ("people", Meaning::Helpers),
            ("seats", Meaning::Room),
            ("two", Meaning::Number(2)),
            ("for her", Meaning::Behalf),
            ("she", Meaning::They),
            ("mum", Meaning::Family),
            ("and", Meaning::Joins),
            ("yes", Meaning::Answer(true)),
            ("done", Meaning::Done(Spot::Whole)),
            ("welsh", Meaning::Language("cy".into())),
            ("dbs checked", Meaning::Checked),
            ("i am 15", Meaning::Young(Spot::Anywhere)),
            ("please", Meaning::Small),
        ] {
            lexicon.add(phrase, &meaning);
        }
        lexicon.finish();
        lexicon
    }

    #[test]
    fn understanding_does_twice_the_work_for_twice_the_text() {
        let (lexicon, clocks) = (lexicon(), Clocks::default());
        type Deed<'a> = (&'a str, &'a dyn Fn(&str));
        let deeds: [Deed<'_>; 9] = [
            ("find", &|text| drop(lexicon.find(&words(text), |_| true))),
            ("signs", &|text| {
                let heard = words(text);
                let _ = (is_scam(&heard, &lexicon), is_young(&heard, &lexicon), is_for_another(&heard, None, &lexicon));
            }),
            ("several", &|text| drop(several(text, &lexicon, |_| Some(Category::Shopping)))),
            ("meant", &|text| drop((meant(text, &lexicon), codes(text)))),
            ("terms", &|text| drop(terms(text, &lexicon))),
            ("language", &|text| drop(language_wanted(text, &lexicon))),
            ("danger", &|text| assert!(!danger(text, &lexicon).is_some())),
            ("moment", &|text| assert!(moment::read(text, &clocks, (0, 0)).is_none() && money::read(text).is_none())),
            ("understand", &|text| drop(understand(text, &lexicon, &clocks, 0))),
        ];
        let mut wrong = Vec::new();
        for piece in [
            "Jo ",
            "lift",
            "l",
            "milk, ",
            "two people ",
            "two x people ",
            "people ",
            "dbs checked, ",
            "feed the ",
            "가",
            "🙂",
            "7",
            "and ",
            "yes ",
            "[…] ",
            "she ",
            "a, b; ",
            "' ",
            "gift ",
            "K7M4 ",
            "by 6 ",
            "welsh ",
        ] {
            for (name, deed) in deeds {
                let [one, two] = [600, 1_200].map(|size: usize| {
                    let text = piece.repeat(size.div_ceil(piece.len()));
                    of(|| deed(&text))
                });
                if two > one * 5 / 2 + 1_200 || two > 4_200 * 1_200 {
                    wrong.push(format!("{name} of {piece:?}: {one} then {two}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
