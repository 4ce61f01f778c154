//! A street's poster: its size on paper, that a phone reads its code, and that no text is ever program.

use lamppost_documents::{PictureError, Poster, poster};
use lamppost_rules::i18n::Words;
use std::path::Path;

const LINK: &str = "https://wa.me/message/QV3HPWAN7CEAJ1";

/// A poster in the words of `locales/`.
fn elm_street() -> Poster {
    let words = Words::load().unwrap();
    let plain = |key: &str| words.plain("en", key, &[]);
    Poster {
        language: "en".to_owned(),
        street: "Elm Street".to_owned(),
        purposes: ["poster-need", "poster-help", "poster-question"].map(plain).to_vec(),
        scan: plain("poster-scan"),
        type_it: plain("poster-type"),
        link: LINK.to_owned(),
        promise: plain("poster-promise"),
        council: words.plain("en", "poster-council", &[("council", "Ashbrook Council".to_owned())]),
    }
}

async fn draw(sheet: &Poster) -> Result<Vec<u8>, PictureError> {
    poster(sheet, Path::new("")).await
}

#[cfg(not(feature = "draw"))]
#[tokio::test]
async fn without_the_feature_there_is_an_answer_and_no_picture() {
    assert_eq!(draw(&elm_street()).await, Err(PictureError::NotInThisBuild));
}

#[cfg(feature = "draw")]
mod drawn {
    use super::*;

    /// A picture as shades of grey.
    struct Grey {
        width: usize,
        height: usize,
        shades: Vec<u8>,
        /// Pixels in a metre.
        density: Option<(u32, u32)>,
    }

    /// Reads a PNG with another library than the one that wrote it, checksums and all.
    fn read(bytes: &[u8]) -> Grey {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let density = reader.info().pixel_dims.map(|dims| (dims.xppu, dims.yppu));
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!(frame.bit_depth, png::BitDepth::Eight);
        let samples = frame.color_type.samples();
        let shade = |pixel: &[u8]| (pixel[..3].iter().map(|part| u32::from(*part)).sum::<u32>() / 3) as u8;
        let shades = pixels[..frame.buffer_size()].chunks(samples).map(shade).collect();
        Grey { width: frame.width as usize, height: frame.height as usize, shades, density }
    }

    /// What a phone reads in a picture that is shrunk by `by` first, as if it stood further away.
    fn scanned(picture: &Grey, by: usize) -> Vec<String> {
        let (width, height) = (picture.width / by, picture.height / by);
        let at = |x: usize, y: usize| picture.shades[y * by * picture.width + x * by];
        let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, at);
        seen.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
    }

    #[tokio::test]
    async fn a_poster_is_a5_at_300_dots_and_a_phone_reads_its_code() {
        let drawn = draw(&elm_street()).await.unwrap();
        // To be looked at.
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("poster.png"), &drawn).unwrap();
        let picture = read(&drawn);
        assert_eq!((picture.width, picture.height), (1_748, 2_480));
        assert_eq!(picture.density, Some((11_811, 11_811)));
        for by in [2, 4] {
            assert_eq!(scanned(&picture, by), [LINK], "shrunk by {by}");
        }
    }

    #[tokio::test]
    async fn a_code_with_a_stain_on_it_can_still_be_read() {
        let mut picture = read(&draw(&elm_street()).await.unwrap());
        // Below the middle, where a drop of rain is as large as five squares.
        for y in 1_500..1_620 {
            for x in 880..1_000 {
                picture.shades[y * picture.width + x] = 0;
            }
        }
        assert_eq!(scanned(&picture, 4), [LINK]);
    }

    #[tokio::test]
    async fn links_of_every_length_and_letter_are_read_back() {
        let long = format!("https://ashbrook.example/{}", "a1/".repeat(91));
        for link in
            ["https://t.me/a_bot?startgroup=x-Y_z", "HTTPS://WA.ME/1", "https://ashbrook.example/é?q=#x", &long[..298]]
        {
            let drawn = draw(&Poster { link: link.to_owned(), ..elm_street() }).await.unwrap();
            assert_eq!(scanned(&read(&drawn), 2), [link]);
        }
        for link in [String::new(), "x".repeat(301)] {
            let drawn = draw(&Poster { link, ..elm_street() }).await;
            assert!(matches!(drawn, Err(PictureError::Failed(_))));
        }
    }

    #[tokio::test]
    async fn every_word_can_be_seen_and_none_is_program() {
        let plain = draw(&elm_street()).await.unwrap();
        let text = || "]) #panic(\"x\") #read(\"/etc/passwd\") \\ $x$ *b*".to_owned();
        let changes: [fn(&mut Poster, String); 7] = [
            |poster, text| poster.street = text,
            |poster, text| poster.purposes[2] = text,
            |poster, text| poster.scan = text,
            |poster, text| poster.type_it = text,
            |poster, text| poster.promise = text,
            |poster, text| poster.council = text,
            |poster, text| poster.link = format!("https://{text}"),
        ];
        for (number, change) in changes.iter().enumerate() {
            let mut changed = elm_street();
            change(&mut changed, text());
            let drawn = draw(&changed).await.unwrap();
            assert!(drawn != plain, "change {number}");
            assert_eq!(scanned(&read(&drawn), 4), [changed.link], "change {number}");
        }
    }

    #[tokio::test]
    async fn nothing_and_far_too_much_still_make_one_page_with_a_code() {
        let long = "Llanfairpwllgwyngyll ".repeat(15);
        for text in ["", " ", "حي الميناء", "পূর্ব ওয়ার্ড", "Tŷ Ŵyr", "👩‍👩‍👧", "\0\n\u{202e}", &long]
        {
            let text = || text.to_owned();
            let sheet = Poster {
                language: text(),
                street: text(),
                purposes: vec![text(); 5],
                scan: text(),
                type_it: text(),
                link: LINK.to_owned(),
                promise: text(),
                council: text(),
            };
            let picture = read(&draw(&sheet).await.unwrap());
            assert_eq!((picture.width, picture.height), (1_748, 2_480));
            assert_eq!(scanned(&picture, 4), [LINK], "{}", sheet.street);
        }
    }
}
