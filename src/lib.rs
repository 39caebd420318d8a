//! The core of Notewave.
