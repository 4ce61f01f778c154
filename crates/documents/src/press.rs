//! The press: a Typst template and data -> one picture. Nothing of it stays in memory between two pictures.

use super::PictureError;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// Draws the first page of `template`, which finds `data` in `sys.inputs.data`. People's words may only be in `data`: there they are
/// text, while in the template they would be program.
pub fn print(template: &str, data: &str, fonts: &Path) -> Result<Vec<u8>, PictureError> {
    let failed = |why: &str| PictureError::Failed(why.to_owned());
    let press = Press::new(template, data, fonts);
    let _sweep = Sweep;
    let document = typst::compile::<PagedDocument>(&press).output;
    let document = document.map_err(|all| failed(all.first().map_or("unknown", |error| &error.message)))?;
    let page = document.pages().first().ok_or_else(|| failed("no page"))?;
    let options = RenderOptions { pixel_per_pt: 1.0.into(), render_bleed: false };
    typst_render::render(page, &options).encode_png().map_err(|error| failed(&error.to_string()))
}

/// Typst remembers every compilation until it is told to forget; also one that failed or panicked.
struct Sweep;

impl Drop for Sweep {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

/// All that a template can reach: Typst's own library, the data, and fonts. No files, no network, no clock.
struct Press {
    library: LazyHash<Library>,
    template: Source,
    book: LazyHash<FontBook>,
    faces: Vec<Face>,
}

/// A font of the book: a file's are read again when they are first used, since a folder may hold far more than a picture needs.
struct Face {
    file: PathBuf,
    index: u32,
    font: OnceLock<Option<Font>>,
}

impl Press {
    fn new(template: &str, data: &str, folder: &Path) -> Press {
        let (mut book, mut faces) = (FontBook::new(), Vec::new());
        for built_in in [dejavu::sans_condensed::regular(), dejavu::sans_condensed::bold()] {
            for font in Font::iter(Bytes::new(built_in)) {
                book.push(font.info().clone());
                faces.push(Face { file: PathBuf::new(), index: 0, font: Some(font).into() });
            }
        }
        for file in files(folder) {
            for font in std::fs::read(&file).into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))) {
                book.push(font.info().clone());
                faces.push(Face { file: file.clone(), index: font.index(), font: OnceLock::new() });
            }
        }
        let inputs = Dict::from_iter([("data".into(), data.into_value())]);
        let library = LazyHash::new(Library::builder().with_inputs(inputs).build());
        Press { library, template: Source::detached(template), book: LazyHash::new(book), faces }
    }
}

/// The font files of a folder, always in the same order; none when it cannot be read.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str()))
    });
    files.sort();
    files
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _id: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        let face = self.faces.get(index)?;
        face.font.get_or_init(|| Font::new(Bytes::new(std::fs::read(&face.file).ok()?), face.index)).clone()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built_in() -> &'static Path {
        Path::new("")
    }

    #[test]
    fn the_design_has_its_font_and_no_warnings() {
        let chart = serde_json::to_string(&super::super::Chart::default()).unwrap();
        let press = Press::new(super::super::chart::DESIGN, &chart, built_in());
        let _sweep = Sweep;
        let found = typst::compile::<PagedDocument>(&press);
        assert!(found.output.is_ok());
        assert!(found.warnings.is_empty(), "{:?}", found.warnings);
    }

    #[test]
    fn a_template_reaches_no_file_and_no_clock() {
        for template in [
            "#read(\"/etc/passwd\")",
            "#include \"other.typ\"",
            "#import \"@preview/x:1.0.0\"",
            "#datetime.today()",
            "#panic()",
            "#(",
        ] {
            assert!(matches!(print(template, "", built_in()), Err(PictureError::Failed(_))), "{template}");
        }
        assert!(print("#sys.inputs.data", "", built_in()).is_ok());
    }
}
