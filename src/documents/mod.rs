//! THE PICTURES. Pure data -> a picture as the bytes of a PNG. All words come in as data; the design is `chart.typ`.

mod chart;
#[cfg(feature = "documents")]
mod press;

pub use chart::{Bars, Chart, Counts, Wait, Words, digest};

use std::path::Path;

#[cfg(feature = "documents")]
const CHART: &str = include_str!("chart.typ");

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
#[cfg(feature = "documents")]
pub async fn png(chart: &Chart, fonts: &Path) -> Result<Vec<u8>, PictureError> {
    static ONE_AT_A_TIME: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);
    let failed = |error: &dyn std::error::Error| PictureError::Failed(error.to_string());
    let turn = ONE_AT_A_TIME.acquire().await.map_err(|e| failed(&e))?;
    let data = serde_json::to_string(chart).map_err(|e| failed(&e))?;
    let fonts = fonts.to_owned();
    let drawn = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        press::print(CHART, &data, &fonts)
    });
    drawn.await.map_err(|e| failed(&e))?
}

/// Without the feature `documents` there are no pictures.
///
/// # Errors
/// Always [`PictureError::NotInThisBuild`].
#[cfg(not(feature = "documents"))]
pub async fn png(_chart: &Chart, _fonts: &Path) -> Result<Vec<u8>, PictureError> {
    Err(PictureError::NotInThisBuild)
}
