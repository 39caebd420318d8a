//! What a note is: a set of images with text, or a video.

use serde::Serialize;

use super::document::named;

/// The format of a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Format {
    /// Image-text (图文).
    #[default]
    Image,
    /// Video.
    Video,
}

named!(Format { Image = "image", Video = "video" });
