//! Small sums of money, in pence.

/// Reads `18.40`, `£18`, `18 pounds` or `50p`, as pence; nothing when it is no sum up to £999.99.
#[must_use]
pub fn read(text: &str) -> Option<i64> {
    let text = text.trim().to_lowercase();
    if let Some(pence) = text.strip_suffix('p').and_then(|number| number.trim().parse::<i64>().ok()) {
        return (0..100_000).contains(&pence).then_some(pence);
    }
    let number = text.trim_start_matches('£').trim_end_matches(['£', '.']).trim();
    let number = number.strip_suffix("pounds").or_else(|| number.strip_suffix("quid")).unwrap_or(number).trim();
    let (pounds, pence) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    let pence = match pence.len() {
        1 => pence.parse::<i64>().ok()? * 10,
        2 => pence.parse::<i64>().ok()?,
        _ => return None,
    };
    let pounds: i64 = pounds.trim().parse().ok()?;
    ((0..1_000).contains(&pounds) && (0..100).contains(&pence)).then_some(pounds * 100 + pence)
}

/// A sum as people write it: `£18.40`, `£20`.
#[must_use]
pub fn shown(pence: i64) -> String {
    if pence % 100 == 0 { format!("£{}", pence / 100) } else { format!("£{}.{:02}", pence / 100, pence % 100) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sums_are_read_as_people_write_them() {
        for (text, pence) in [
            ("18.40", Some(1840)),
            ("£18.4", Some(1840)),
            (" £ 20 ", Some(2000)),
            ("20 pounds", Some(2000)),
            ("50p", Some(50)),
            ("12,99", Some(1299)),
            ("0", Some(0)),
            ("-5", None),
            ("1000", None),
            ("1.999", None),
            ("lots", None),
            ("", None),
        ] {
            assert_eq!(read(text), pence, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(pence in 0..100_000i64) {
            prop_assert_eq!(read(&shown(pence)), Some(pence));
        }
    }
}
