//! What a street's poster shows, as data, and its QR code.

use serde::Serialize;

/// A poster for a street's doors and notice boards: what the bot is for, and one link as a QR code and in letters. Every word in it
/// comes from the caller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Poster {
    /// The language of the words, as in `en`.
    pub language: String,
    /// The street's name.
    pub street: String,
    /// What it is for, as in "Need help?"; the first three are drawn.
    pub purposes: Vec<String>,
    /// What to do with the code, as in "Point your phone’s camera here".
    pub scan: String,
    /// What to do without a camera, as in "or type this:".
    pub type_it: String,
    /// Where it leads: an address with `https://`, of at most 300 bytes.
    pub link: String,
    /// What it costs, and what stays private.
    pub promise: String,
    /// Who is behind it.
    pub council: String,
}

#[cfg(feature = "draw")]
pub(super) use drawn::{DESIGN, for_paper, sheet};

#[cfg(feature = "draw")]
mod drawn {
    use super::super::PictureError;
    use super::Poster;
    use fast_qr::{ECL, QRBuilder};
    use serde::Serialize;

    /// The design.
    pub const DESIGN: &str = concat!(include_str!("text.typ"), include_str!("poster.typ"));
    /// More bytes make squares that a phone cannot tell apart from two steps away.
    const LONGEST_LINK: usize = 300;
    /// Where the header of a PNG ends: its mark of 8 bytes, and the first part of 25.
    const HEADER: usize = 33;
    /// The part of a PNG that says how large a pixel is: 11811 in a metre, 300 in an inch, and its checksum.
    const RESOLUTION: [u8; 21] =
        [0, 0, 0, 9, b'p', b'H', b'Y', b's', 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f, 0x76];

    /// The poster and its code, as the design reads them.
    #[derive(Serialize)]
    pub struct Sheet<'a> {
        #[serde(flatten)]
        poster: &'a Poster,
        /// The link as people type it.
        shown: &'a str,
        /// The rows of the code: 1 is dark.
        code: Vec<String>,
    }

    pub fn sheet(poster: &Poster) -> Result<Sheet<'_>, PictureError> {
        let failed = |why: &str| PictureError::Failed(why.to_owned());
        if poster.link.is_empty() || poster.link.len() > LONGEST_LINK {
            return Err(failed("a link of 1 to 300 bytes"));
        }
        // A quarter of the squares may be wet, torn or painted over.
        let code = QRBuilder::new(poster.link.as_str()).ecl(ECL::Q).build();
        let code = code.map_err(|error| failed(&error.to_string()))?;
        let row = |row: usize| (0..code.size).map(|column| if code[row][column].value() { '1' } else { '0' }).collect();
        let code: Vec<String> = (0..code.size).map(row).collect();
        let shown = poster.link.strip_prefix("https://").unwrap_or(&poster.link);
        Ok(Sheet { poster, shown, code })
    }

    /// The same picture, with the size that it has on paper.
    pub fn for_paper(mut png: Vec<u8>) -> Vec<u8> {
        if png.len() > HEADER {
            png.splice(HEADER..HEADER, RESOLUTION);
        }
        png
    }
}
