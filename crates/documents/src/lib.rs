//! THE PICTURES. Pure data -> a picture as the bytes of a PNG. All words come in as data; the designs are `chart.typ` and `poster.typ`,
//! each after `text.typ`.

mod chart;
mod poster;
#[cfg(feature = "draw")]
mod press;

pub use chart::{Bars, Chart, Counts, Wait, Words, digest};
pub use poster::Poster;

use std::path::Path;

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The program was built without the feature `documents`.
    #[error("no pictures in this build")]
    NotInThisBuild,
    /// The picture could not be drawn; trying again will not help.
    #[error("the picture could not be drawn: {0}")]
    Failed(String),
}

/// Draws the chart: a PNG, 1000 pixels wide and as high as its rows need.
///
/// `fonts` is a folder of fonts for scripts that the built-in one has not; empty for the built-in one alone. Pictures are drawn one
/// at a time, away from the threads that answer people.
///
/// # Errors
/// See [`PictureError`].
#[cfg(feature = "draw")]
pub async fn png(chart: &Chart, fonts: &Path) -> Result<Vec<u8>, PictureError> {
    draw(chart::DESIGN, chart, fonts).await
}

/// Draws the poster: a PNG of 1748 by 2480 pixels, which is A5 at 300 dots an inch, as the file says too.
///
/// # Errors
/// See [`PictureError`]; also when the link is empty or longer than a phone can read off a wall.
#[cfg(feature = "draw")]
pub async fn poster(poster: &Poster, fonts: &Path) -> Result<Vec<u8>, PictureError> {
    let sheet = poster::sheet(poster)?;
    Ok(poster::for_paper(draw(poster::DESIGN, &sheet, fonts).await?))
}

#[cfg(feature = "draw")]
async fn draw(design: &'static str, data: &impl serde::Serialize, fonts: &Path) -> Result<Vec<u8>, PictureError> {
    static ONE_AT_A_TIME: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);
    let failed = |error: &dyn std::error::Error| PictureError::Failed(error.to_string());
    let turn = ONE_AT_A_TIME.acquire().await.map_err(|e| failed(&e))?;
    let data = serde_json::to_string(data).map_err(|e| failed(&e))?;
    let fonts = fonts.to_owned();
    let drawn = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        press::print(design, &data, &fonts)
    });
    drawn.await.map_err(|e| failed(&e))?
}

/// Without the feature `documents` there are no pictures.
///
/// # Errors
/// Always [`PictureError::NotInThisBuild`].
#[cfg(not(feature = "draw"))]
pub async fn png(_chart: &Chart, _fonts: &Path) -> Result<Vec<u8>, PictureError> {
    Err(PictureError::NotInThisBuild)
}

/// Without the feature `documents` there are no pictures.
///
/// # Errors
/// Always [`PictureError::NotInThisBuild`].
#[cfg(not(feature = "draw"))]
pub async fn poster(_poster: &Poster, _fonts: &Path) -> Result<Vec<u8>, PictureError> {
    Err(PictureError::NotInThisBuild)
}
