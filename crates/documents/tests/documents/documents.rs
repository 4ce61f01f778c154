//! The pictures: what they are, that the same data gives the same picture, and that no text is ever program.

#[cfg(not(feature = "draw"))]
use lamppost_documents::PictureError;
use lamppost_documents::{Bars, Chart, Counts, Wait, Words, digest, png};
use std::path::Path;

const BUILT_IN: &str = "";

fn bars(label: &str, needs: i64, answered: i64) -> Bars {
    Bars { label: label.to_owned(), counts: Some(Counts { needs, answered }) }
}

fn wait(label: &str, median_minutes: Option<i64>, target_minutes: i64) -> Wait {
    Wait { label: label.to_owned(), median_minutes, target_minutes, said: "35 minutes, target 1 hour".to_owned() }
}

fn words(all: &str) -> Words {
    let word = || all.to_owned();
    Words {
        weeks: word(),
        wards: word(),
        waiting: word(),
        needs: word(),
        answered: word(),
        target: word(),
        hidden: word(),
        more: Some(word()),
        nothing: word(),
    }
}

fn chart() -> Chart {
    Chart {
        language: "en".to_owned(),
        title: "Who asked, who helped".to_owned(),
        subtitle: "Six weeks to 21 November".to_owned(),
        weeks: vec![bars("9 Nov", 27, 26), bars("16 Nov", 24, 20)],
        wards: vec![bars("Castle", 41, 36), bars("Harbour", 38, 40)],
        waiting: vec![wait("Today", Some(35), 60), wait("Next days", Some(1_800), 1_440), wait("No rush", None, 60)],
        stale: None,
        words: words("Needs"),
    }
}

#[cfg(not(feature = "draw"))]
#[tokio::test]
async fn without_the_feature_there_is_an_answer_and_no_picture() {
    assert_eq!(png(&chart(), Path::new(BUILT_IN)).await, Err(PictureError::NotInThisBuild));
}

#[test]
fn a_digest_is_the_same_for_the_same_chart_alone() {
    let first = digest(&chart());
    assert_eq!(first.len(), 64);
    assert_eq!(first, digest(&chart()));
    assert_ne!(first, digest(&Chart { stale: Some("old".to_owned()), ..chart() }));
    let mut other = chart();
    other.wards[1].counts = None;
    assert_ne!(first, digest(&other));
}

#[cfg(feature = "draw")]
mod drawn {
    use super::*;

    /// A chart with this text in all places.
    fn full_of(text: &str) -> Chart {
        Chart {
            language: text.to_owned(),
            title: text.to_owned(),
            subtitle: text.to_owned(),
            weeks: vec![bars(text, 3, 1), Bars { label: text.to_owned(), counts: None }],
            wards: vec![bars(text, 3, 1), Bars { label: text.to_owned(), counts: None }],
            waiting: vec![Wait { said: text.to_owned(), ..wait(text, Some(90), 60) }],
            stale: Some(text.to_owned()),
            words: words(text),
        }
    }

    async fn draw(chart: &Chart) -> Vec<u8> {
        png(chart, Path::new(BUILT_IN)).await.expect("the picture is drawn")
    }

    /// The width and height of a PNG.
    fn size(png: &[u8]) -> (u32, u32) {
        assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    }

    #[tokio::test]
    async fn a_chart_is_a_picture_for_a_phone() {
        let (width, height) = size(&draw(&chart()).await);
        assert_eq!(width, 1_000);
        assert!((900..1_300).contains(&height), "{height}");
    }

    #[tokio::test]
    async fn the_same_data_gives_the_same_bytes_also_at_once() {
        let chart = chart();
        let (one, other) = tokio::join!(draw(&chart), draw(&chart));
        assert!(one == other);
        assert!(one == draw(&chart).await);
    }

    #[tokio::test]
    async fn what_the_data_says_can_be_seen() {
        let drawn = draw(&chart()).await;
        let mut changes: Vec<Chart> = (0..8).map(|_| chart()).collect();
        changes[0].weeks[0].counts = Some(Counts { needs: 27, answered: 25 });
        changes[1].wards[1].counts = None;
        changes[2].waiting[0].median_minutes = Some(60);
        changes[3].waiting[1].said.push('s');
        changes[4].stale = Some("old".to_owned());
        changes[5].words.more = None;
        changes[6].language = "ar".to_owned();
        changes[7].wards[0].label = "Castel".to_owned();
        for (number, changed) in changes.iter().enumerate() {
            assert!(draw(changed).await != drawn, "change {number}");
        }
    }

    #[tokio::test]
    async fn at_most_twelve_wards_and_the_last_eight_weeks_are_drawn() {
        let many = |count: i64| -> Vec<Bars> { (0..count).map(|n| bars(&n.to_string(), n, n)).collect() };
        let wards = |count| Chart { wards: many(count).into_iter().rev().collect(), ..Chart::default() };
        let weeks = |from: usize| Chart { weeks: many(9).split_off(from), ..Chart::default() };
        let (all, more) = (Chart { wards: wards(13).wards[..12].to_vec(), ..wards(13) }, wards(13));
        assert!(draw(&all).await == draw(&more).await);
        assert!(draw(&weeks(0)).await == draw(&weeks(1)).await);
        assert!(draw(&weeks(1)).await != draw(&weeks(2)).await);
        let (_, height) = size(&draw(&Chart { weeks: many(9), wards: many(13), ..chart() }).await);
        assert!(height < 1_800, "{height}");
    }

    #[tokio::test]
    async fn text_is_never_program() {
        for text in [
            "#panic(\"x\")",
            "\"",
            "\\",
            "\\u{41} $x^2$ *bold* _it_ `raw` @label <label> // no /* no */",
            "]) #read(\"/etc/passwd\") #import \"@preview/x:1.0.0\"",
            "#while true {}",
            "#set page(width: 1pt)",
            "#sys.inputs #eval(\"1\")",
            "\0 \n\r\t \u{1b}[0m \u{202e} \u{2068} \u{feff} \u{fffd}",
        ] {
            assert_eq!(size(&draw(&full_of(text)).await).0, 1_000, "{text}");
        }
        let title = |title: &str| Chart { title: title.to_owned(), ..Chart::default() };
        assert!(draw(&title("#(1 + 1)")).await != draw(&title("2")).await);
        assert!(draw(&title("*2*")).await != draw(&title("2")).await);
    }

    #[tokio::test]
    async fn every_script_and_length_is_drawn() {
        let long = "Llanfairpwllgwyngyll".repeat(15);
        for text in [
            "",
            " ",
            "حي الميناء",
            "পূর্ব ওয়ার্ড",
            "Tŷ Ŵyr",
            "👩‍👩‍👧",
            "中文",
            &long,
            &"a ".repeat(150),
            &"e\u{301}\u{301}".repeat(5_000),
        ] {
            let (width, height) = size(&draw(&full_of(text)).await);
            assert!(width == 1_000 && height < 2_000, "{height}: {text}");
        }
    }

    #[tokio::test]
    async fn nothing_zero_below_zero_and_huge_are_drawn() {
        let (_, height) = size(&draw(&Chart::default()).await);
        assert!(height < 500, "{height}");
        for (needs, answered) in [(0, 0), (0, 5), (i64::MAX, 1), (i64::MAX, i64::MAX), (i64::MIN, -1)] {
            let rows = vec![bars("a", needs, answered), bars("b", 1, 0)];
            let waiting = vec![wait("a", Some(needs), answered), wait("b", None, needs), wait("c", Some(answered), 1)];
            draw(&Chart { weeks: rows.clone(), wards: rows, waiting, ..Chart::default() }).await;
        }
        let hidden = vec![Bars { label: "a".to_owned(), counts: None }];
        draw(&Chart { weeks: hidden.clone(), wards: hidden, ..Chart::default() }).await;
    }

    #[tokio::test]
    async fn a_letter_without_a_font_leaves_a_sign_and_the_folder_can_bring_the_font() {
        let title = |title: &str| Chart { title: title.to_owned(), ..Chart::default() };
        let (arrow, nothing) = (title("a \u{2900}"), title("a"));
        let without = draw(&arrow).await;
        assert!(without != draw(&nothing).await);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("broken.ttf"), "no font").unwrap();
        std::fs::write(folder.path().join("read.me"), "no font").unwrap();
        assert!(png(&arrow, folder.path()).await.unwrap() == without);
        std::fs::write(folder.path().join("serif.TTF"), dejavu::serif::regular()).unwrap();
        assert!(png(&arrow, folder.path()).await.unwrap() != without);
        assert!(png(&nothing, folder.path()).await.unwrap() == draw(&nothing).await);
        assert!(png(&arrow, &folder.path().join("nowhere")).await.unwrap() == without);
    }
}
