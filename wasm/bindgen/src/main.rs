//! Writes the JavaScript and the types that belong to a compiled binding:
//! `notewave-bindgen INPUT.wasm NAME FOLDER`.
//!
//! The command of wasm-bindgen does the same, but takes three minutes to compile, most of it for a
//! server and a test runner that nobody needs here, and must be kept at the version of the library by
//! hand.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [input, name, folder] = args.as_slice() else {
        return fail("notewave-bindgen INPUT.wasm NAME FOLDER");
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(input)
        .out_name(name)
        .typescript(true)
        // The wasm lies beside the JavaScript, which then finds it by itself.
        .omit_default_module_path(false);
    let written = bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{input}: {error:#}")),
    }
}

#[expect(clippy::print_stderr, reason = "a tool on the command line")]
fn fail(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
